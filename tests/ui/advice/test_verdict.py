"""The result so far: what it is, why, what would change it, and what is done before the start."""

import pytest

from app.advice.experiment import experiment
from app.examples import example, example_names
from app.language import Language
from app.plan import Plan
from app.sections.choices import YesNo
from app.ui.advice.findings import FindingsView
from app.ui.advice.lifting import told_lifts
from app.ui.sections import GLANCE, VERDICT
from tests.ui import hands


@pytest.mark.parametrize("name", example_names())
def test_every_example_shows_its_verdict_with_reasons_and_how_sure_it_is(at_work, name):
    work = at_work(example(name))
    view, verdict = work.goes_to(VERDICT), work.advice.verdict
    assert view.head.word.text() == verdict.result.label
    assert view.head.disc.result is verdict.result
    told = work.reads()
    assert verdict.sentence.said(Language()) in told
    for reason in verdict.reasons:
        assert reason.sentence.said(Language()) in told
    assert work.advice.confidence.sentence.said(Language()) in told
    for way in work.advice.confidence.ways:
        assert way.sentence.said(Language()) in told
    assert list(view.conditions.lines) == [c.id for c in verdict.conditions]


def test_an_empty_plan_is_too_early_and_leads_to_what_decides(at_work):
    work = at_work(Plan())
    view = work.goes_to(VERDICT)
    assert view.head.word.text() == "TOO EARLY TO SAY"
    ways = [view.open.rows.itemAt(n).widget() for n in range(view.open.rows.count())]
    assert len(ways) == len(work.advice.verdict.open)
    hands.click(ways[0])
    spot = work.advice.verdict.open[0]
    assert work.interview.steps[work.interview.step][1].number == spot.question
    hands.click(work.interview.way_back.back)
    assert work.view is view


@pytest.mark.parametrize("name", ["empty-handed", "popular"])
def test_what_would_change_it_comes_a_little_later(at_work, qtbot, popular, name):
    work = at_work(popular if name == "popular" else example(name))
    view = work.goes_to(VERDICT)
    lifts = told_lifts(work.advice)
    assert lifts
    qtbot.waitUntil(lambda: lifts[0].sentence.said(Language()) in work.reads())
    told = work.reads()
    for lift in lifts:
        assert lift.sentence.said(Language()) in told
    assert {lift.rule for lift in lifts} <= set(view.lifts)


def test_a_condition_is_ticked_with_name_and_day_and_each_can_be_undone(at_work):
    work = at_work(example("law-firm"))
    view = work.goes_to(VERDICT)
    row = view.conditions.lines["C5"]
    view.ensureWidgetVisible(row)
    hands.click(row.box)
    hands.click(row.editors["person"].field())
    hands.write("Ewa")
    hands.click(row.editors["day"].field())
    hands.write("3 May 2027")
    said = work.plan.decisions.conditions.of("C5")
    assert (said.done, said.person, str(said.day)) == (YesNo.YES, "Ewa", "2027-05-03")
    assert "C5" not in {c.id for c in work.advice.verdict.conditions}
    for left in (("Ewa", None), ("", None)):
        hands.undo()
        said = work.plan.decisions.conditions.of("C5")
        assert (said.person, said.day) == left
        assert said.done is YesNo.YES
    hands.undo()
    assert work.plan.decisions.conditions.of("C5") is None
    assert work.view is view
    assert not row.box.isChecked()


def test_who_types_a_name_keeps_the_cursor_while_the_advice_is_worked_out(at_work, qtbot):
    work = at_work(example("law-firm"))
    view = work.goes_to(VERDICT)
    field = view.conditions.lines["C5"].editors["person"].field()
    view.ensureWidgetVisible(field)
    hands.click(field)
    hands.write("E")
    qtbot.waitUntil(lambda: view.shown.plan is work.plan)
    hands.write("wa")
    qtbot.waitUntil(lambda: view.shown.plan is work.plan)
    assert field.text() == "Ewa"
    assert field.hasFocus()
    assert work.plan.decisions.conditions.of("C5").person == "Ewa"


def test_what_was_ticked_stays_on_the_list(at_work):
    work = at_work(example("law-firm"))
    view = work.goes_to(VERDICT)
    before = list(view.conditions.lines)
    hands.click(view.conditions.lines["C1"].box)
    work.interview.go(0)
    assert list(work.goes_to(VERDICT).conditions.lines) == before
    assert view.conditions.lines["C1"].box.isChecked()
    assert f"{len(before) - 1} things are left." in work.reads()


def test_the_result_leads_to_what_to_look_at_again(at_work):
    work = at_work(example("law-firm"))
    hands.click(work.goes_to(VERDICT).look_again)
    assert isinstance(work.view, FindingsView)


def test_the_home_of_the_plan_shows_the_result_and_three_changes(at_work, qtbot, popular):
    work = at_work(popular)
    assert work.interview.steps[work.interview.step][0] == GLANCE
    result = work.view.verdict
    lifts = told_lifts(work.advice)[:3]
    assert result.head.word.text() == "GO SMALLER"
    qtbot.waitUntil(lambda: "becomes GO" in work.reads())
    told = work.reads()
    for lift in lifts:
        assert lift.sentence.said(Language()) in told
    hands.click(result.more)
    assert work.interview.steps[work.interview.step][0] == VERDICT


def test_what_more_hours_would_buy_comes_from_the_process_beside(at_work, qtbot):
    work = at_work(example("law-firm"))
    view = work.goes_to(VERDICT)
    promised = work.advice.case.situation.promised
    tried = experiment(work.advice.case)
    qtbot.waitUntil(lambda: "What more hours would buy" in work.reads())
    told = work.reads()
    for said in tried.sentences:
        assert said.said(Language()) in told
    for bought in tried.more_hours:
        words = f"From {Language().number(bought.promised)} promised hours on"
        assert (words in told) is (bought.promised > promised)
    assert view.trials.last == (work.plan, tried)


def test_what_was_tried_for_another_plan_is_not_told(at_work, qtbot):
    work = at_work(example("law-firm"))
    view = work.goes_to(VERDICT)
    qtbot.waitUntil(lambda: view.trials.process is not None)
    hands.click(view.conditions.lines["C1"].box)
    qtbot.waitUntil(lambda: view.trials.last is not None)
    assert view.trials.last[0] is not work.plan
    assert "What more hours would buy" not in work.reads()
    qtbot.waitUntil(lambda: view.trials.last[0] is work.plan)
    qtbot.waitUntil(lambda: "What more hours would buy" in work.reads())
