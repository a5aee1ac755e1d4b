"""What it takes: the numbers of the advice, and the longest wait live beside the rota."""

from datetime import date

import pytest

from app.advice.advise import advise
from app.advice.week import WEEK
from app.examples import example, example_names
from app.knowledge import catalogue
from app.language import Language
from app.report.content.hours import (
    growth_figure,
    hours_figure,
    money_rows,
    results_a_week,
    week_figure,
)
from app.sections.resourcing.promise import HoursKind
from app.ui.advice.waiting import WaitNow
from app.ui.editors.rota import RotaEditor
from app.ui.steps import TAKES
from tests.ui import hands

ENGLISH = Language()
ROTA = "Q5.5"


def promising(plan, hours, unit=HoursKind.CALENDAR):
    page = plan.resourcing.promise.replace(within=float(hours), counted_in=unit)
    return plan.replace(resourcing=plan.resourcing.replace(promise=page))


def without_looks(plan):
    page = plan.resourcing.looks.replace(looks=())
    return plan.replace(resourcing=plan.resourcing.replace(looks=page))


def at_the_rota(work):
    steps = work.interview.steps
    work.interview.go(next(n for n, (_, s) in enumerate(steps) if s and s.number == ROTA))
    return work.view.findChild(WaitNow), work.view.findChild(RotaEditor)


@pytest.mark.parametrize("name", example_names())
def test_hours_growth_and_money_are_those_of_the_advice(at_work, name):
    work = at_work(example(name))
    view, advice = work.goes_to(TAKES), work.advice
    drawn = {part: drawn.figure.figure for part, drawn in view.figures.items()}
    assert drawn["hours"] == hours_figure(advice, ENGLISH)
    assert drawn["growth"] == growth_figure(advice, ENGLISH)
    grown = [row.pairs for row in advice.growth]
    assert [bar.size for bar in drawn["growth"].bars] == pytest.approx(grown)
    told = work.reads()
    assert advice.wait.sentence.said(ENGLISH) in told
    assert advice.money.sentence.said(ENGLISH) in told
    if advice.money.total is not None:
        assert all(text in told for row in money_rows(advice, ENGLISH) for text in row)
    if advice.proposal.networks:
        assert drawn["week"] == week_figure(advice, ENGLISH)
        assert advice.proposal.workload.sentence.said(ENGLISH) in told
        assert ENGLISH.say(advice.proposal.workload.state.label) in told


@pytest.mark.parametrize(
    ("name", "told"),
    [("law-firm", "one in every 5 weeks"), ("bakery", "14.9 in every week of the year")],
)
def test_results_are_counted_by_weeks_where_less_than_one_comes_in_a_week(name, told):
    advice = advise(example(name), catalogue.read(), date(2026, 3, 2))
    assert results_a_week(advice, ENGLISH) == f"That is {told}."


def test_people_promised_usable_and_needed_hours_stand_on_one_scale():
    advice = advise(example("bakery"), catalogue.read(), date(2026, 3, 2))
    figure, load = hours_figure(advice, ENGLISH), advice.proposal.workload
    *people, together, needed = figure.bars
    assert sum(bar.size for bar in people) == pytest.approx(together.size)
    assert together.size == pytest.approx(load.promised)
    assert together.parts[0].size == pytest.approx(load.usable)
    assert needed.size == pytest.approx(load.total)
    assert [limit.at for limit in figure.limits] == [load.usable]
    assert figure.most >= max(bar.size for bar in figure.bars)


def test_who_waits_longest_is_said_as_soon_as_a_look_is_set_by_the_keyboard(at_work, qtbot):
    work = at_work(without_looks(example("law-firm")))
    wait, rota = at_the_rota(work)
    assert wait.sentence.text().startswith("Nobody looks at fixed hours")
    assert rota.figure.wait is None
    rota.field().setFocus()
    hands.press(hands.Key.Key_Space)
    qtbot.waitUntil(lambda: "Who writes on Monday at 9:05" in wait.sentence.text())
    assert rota.figure.wait.end - rota.figure.wait.start == WEEK
    assert rota.figure.open


def test_the_look_that_helps_most_is_added_by_one_press_and_undone_by_one(at_work):
    work = at_work(promising(example("bakery"), 24))
    wait, rota = at_the_rota(work)
    before, look = work.plan, work.advice.further_look
    assert wait.further.text() == look.sentence.said(ENGLISH)
    words = wait.add.text()
    assert words == f"Add {look.moment.day.said(ENGLISH)}, {ENGLISH.time(look.moment.time)}"
    wait.add.setFocus()
    hands.press(hands.Key.Key_Space)
    assert len(work.plan.resourcing.looks.looks) == len(before.resourcing.looks.looks) + 1
    assert work.advice.wait.in_unit == pytest.approx(look.wait)
    assert wait.sentence.text() == work.advice.wait.sentence.said(ENGLISH)
    hands.undo()
    assert work.plan == before
    assert rota.field().hasFocus()


def test_a_promise_that_cannot_be_kept_is_said_with_both_numbers_and_can_be_changed(at_work):
    work = at_work(promising(example("bakery"), 24))
    wait, _ = at_the_rota(work)
    assert wait.warning.isVisible()
    assert "You promise 24 hours by the clock" in wait.broken.text()
    assert f"take {ENGLISH.number(round(work.advice.wait.in_unit, 1))}." in wait.broken.text()
    hands.click(wait.change)
    assert work.interview.steps[work.interview.step][1].number == "Q5.6"


def test_a_kept_promise_is_no_warning(at_work):
    wait, _ = at_the_rota(at_work(example("law-firm")))
    assert not wait.warning.isVisible()
    assert "the promise is kept" in wait.promise.text()
