"""Where: the numbers of each firm, and ticks that change nothing until a list is taken."""

import pytest
from PySide6.QtWidgets import QLabel, QToolButton

from app.examples import example, example_names
from app.language import Language
from app.sections.choices import YesNo
from app.sections.platforms.decision import Decision
from app.ui import theme
from app.ui.advice.network_table import WIDE
from app.ui.steps import WHERE
from tests.ui import hands, perceive

SHOWN = 6


def wanted(plan):
    return {row.network for row in plan.platforms.candidates.rows if row.wanted is YesNo.YES}


@pytest.mark.parametrize("name", [n for n in example_names() if n != "empty-handed"])
def test_the_best_networks_stand_side_by_side_with_their_fit_and_hours(at_work, name):
    work = at_work(example(name))
    view, advice = work.goes_to(WHERE), work.advice
    best = list(advice.fits)[:SHOWN]
    assert list(view.table.order)[:SHOWN] == best
    for id_ in best:
        row, fit, network = view.table.lines[id_], advice.fits[id_], advice.knowledge.networks[id_]
        assert row.isVisible()
        assert row.box.text() == network.short
        assert fit.band.label in row.fit.text()
        assert row.brake.text() == fit.sentence.said(Language())
        assert row.alone.text() == f"{Language().number(round(network.load.hours, 1))} h"
        bars = row.factors.bars
        assert {f: bar.value for f, bar in bars.items()} == dict(fit.factors)
        assert [f for f, bar in bars.items() if bar.hatched] == [fit.holds_back]


@pytest.mark.parametrize("name", example_names())
def test_the_four_ways_are_drawn_with_their_hours_and_the_limits(at_work, name):
    work = at_work(example(name))
    view, advice = work.goes_to(WHERE), work.advice
    hours = [bar.size for bar in view.figure.figure.bars]
    ways = (advice.way, advice.proposal, advice.own_list, advice.popular_four, advice.nothing)
    assert hours == pytest.approx([way.workload.total for way in ways])
    load = advice.proposal.workload
    assert [limit.at for limit in view.figure.figure.limits] == [load.usable, load.promised]
    told = view.figure.accessibleName()
    for way in ways:
        assert f"{Language().number(round(way.workload.total, 1))} h" in told


def test_without_a_purpose_the_way_leads_to_the_purposes(at_work, qtbot):
    work = at_work(example("empty-handed"))
    view = work.goes_to(WHERE)
    assert not view.table.isVisible()
    assert not view.band.isVisible()
    hands.click(view.choose_purposes)
    assert work.interview.steps[work.interview.step][1].number == "Q1.15"


def test_a_tick_shows_at_once_what_it_costs_and_the_plan_stays_as_it_is(at_work):
    work = at_work(example("bakery"))
    view, before = work.goes_to(WHERE), work.plan
    row = view.table.lines["facebook"]
    ids = {*work.advice.way.networks, "facebook"}
    adds = row.here.text()
    assert adds.startswith("adds ")
    hands.click(row.box)
    way = work.advice.case.way(ids)
    assert row.here.text() == adds.replace("adds", "costs")
    assert f"{round(way.workload.total, 1)} of" in view.band.costs.text()
    assert way.workload.state.label in view.band.costs.text()
    assert view.figure.figure.bars[0].size == pytest.approx(way.workload.total)
    assert work.plan is before


def test_a_list_is_taken_as_one_step_that_can_be_undone(at_work):
    work = at_work(example("bakery"))
    view, before = work.goes_to(WHERE), work.plan
    hands.click(view.table.lines["facebook"].box)
    assert view.band.take.text() == "Take this list"
    hands.click(view.band.take)
    assert wanted(work.plan) == {*work.advice.proposal.networks, "facebook"}
    assert work.plan.platforms.decision.takes is Decision.OWN
    assert set(work.advice.way.networks) == wanted(work.plan)
    assert not view.band.take.isEnabled()
    kept = [(r.who, r.why, r.asked) for r in before.platforms.candidates.rows]
    now = [(r.who, r.why, r.asked) for r in work.plan.platforms.candidates.rows]
    assert now[: len(kept)] == kept
    hands.undo()
    assert work.plan == before
    assert work.view is view


def test_the_proposal_is_taken_without_losing_ones_own_list(at_work, popular):
    work = at_work(popular)
    view = work.goes_to(WHERE)
    for id_ in wanted(popular) - set(work.advice.proposal.networks):
        hands.click(view.table.lines[id_].box)
    assert view.band.take.text() == "Take the proposal"
    hands.click(view.band.take)
    assert work.plan.platforms.decision.takes is Decision.PROPOSAL
    assert wanted(work.plan) == wanted(popular)
    assert work.advice.way is work.advice.proposal


def test_ticks_survive_an_answer_that_changes_elsewhere(at_work, qtbot):
    work = at_work(example("bakery"))
    view = work.goes_to(WHERE)
    hands.click(view.table.lines["facebook"].box)
    page = work.plan.resourcing.counts.replace(messages=3.0)
    changed = work.plan.resourcing.replace(counts=page)
    from app.ui.document import Place

    work.interview.document.change_section(Place("resourcing", "counts", "messages"), changed, "")
    qtbot.waitUntil(lambda: view.shown.plan is work.plan)
    assert view.table.lines["facebook"].box.isChecked()


def test_all_places_are_shown_when_wanted(at_work):
    work = at_work(example("law-firm"))
    view = work.goes_to(WHERE)
    assert len(view.table.order) == SHOWN
    hands.click(view.table.more)
    assert list(view.table.order) == list(work.advice.fits)
    hands.click(view.table.more)
    assert len(view.table.order) == SHOWN


def test_every_fact_names_its_source_its_date_and_how_good_it_is(at_work):
    work = at_work(example("law-firm"))
    row = work.goes_to(WHERE).table.lines["linkedin"]
    assert row.facts.inside.isHidden()
    hands.click(row.facts.opener)
    told = work.reads().replace("\u200b", "")
    facts = work.advice.knowledge.networks["linkedin"].facts
    assert len(facts) > 2
    for fact in facts:
        assert fact.text in told
        line = next(t for t in told.splitlines() if fact.source in t and fact.date in t)
        assert fact.quality.label in line
        assert ("old figure" in line) == fact.old(work.advice.today)
    assert "are our judgement" in told


def test_networks_that_are_equally_good_are_named_together(at_work):
    work = at_work(example("bakery"))
    work.goes_to(WHERE)
    assert "Facebook, Viber: these are equally good for you" in work.reads()


def test_what_the_law_of_a_country_says_stands_before_the_choice(at_work):
    work = at_work(example("machine-parts"))
    view = work.goes_to(WHERE)
    told = work.reads().replace("\u200b", "")
    codes = {row.country for row in work.plan.business.countries.shares}
    notes = [note for code, note in work.advice.knowledge.countries.items() if code in codes]
    assert notes
    for note in notes:
        assert note.text in told
        assert note.source in told
    assert view.laws.y() < view.table.y()


@pytest.mark.parametrize("name", ["bakery", "law-firm", "machine-parts"])
def test_the_rules_of_the_chosen_places_stand_side_by_side(at_work, name):
    work = at_work(example(name))
    view = work.goes_to(WHERE)
    chosen, known = work.advice.way.networks, work.advice.knowledge.networks
    told = [label.text() for label in view.rules.findChildren(QLabel)]
    for id_ in chosen:
        assert known[id_].short in told
        for rules in (known[id_].works, known[id_].resented, known[id_].risks):
            assert not rules or ", ".join(rules) in told
    openers = [o for o in view.rules.findChildren(QToolButton) if o.isVisibleTo(view.rules)]
    assert len(openers) == len(chosen)
    hands.click(openers[0])
    said = "\n".join(x.text() for x in view.rules.findChildren(QLabel)).replace("\u200b", "")
    first = known[next(i for i in work.advice.fits if i in chosen)]
    for fact in first.facts:
        assert fact.text in said
        assert fact.source in said
        assert fact.date in said


def test_a_list_that_is_taken_brings_its_rules(at_work):
    work = at_work(example("bakery"))
    view = work.goes_to(WHERE)
    hands.click(view.table.lines["facebook"].box)
    assert "facebook" not in [network.id for network in view.rules.networks]
    hands.click(view.band.take)
    assert "facebook" in [network.id for network in view.rules.networks]


def test_in_a_window_made_smaller_everything_has_room(at_work, qtbot):
    work = at_work(example("bakery"))
    view = work.goes_to(WHERE)
    perceive.lay_out(work.window)
    work.window.resize(1024, 620)
    qtbot.waitUntil(lambda: view.width() < theme.px(WIDE))
    qtbot.waitUntil(lambda: view.horizontalScrollBar().maximum() == 0)
    assert not any(row.wide for row in view.table.lines.values())


def test_the_height_of_the_page_stays_whatever_is_ticked(at_work, qtbot):
    work = at_work(example("bakery"))
    view = work.goes_to(WHERE)
    qtbot.wait(500)  # what is drawn ahead finds its place when nothing else is to be done
    perceive.lay_out(work.window)
    height = view.column.height()
    for row in view.table.lines.values():
        row.box.toggle()
        perceive.lay_out(work.window)
        assert view.column.height() == height
