"""The short way and the full way: a switch that keeps the place and loses nothing."""

import pytest

from app.examples import example
from app.knowledge import catalogue
from app.language import Language
from app.model.section import Way
from app.plan import Plan, sections
from app.ui.document import Document
from app.ui.interview import Interview
from app.ui.menus import add_menus
from app.ui.sections import STATE
from app.ui.steps import questions_of, steps_of
from app.ui.ways import Ways

FULL = Plan(way=Way.FULL)


@pytest.fixture
def at(qtbot, dressed):
    """Show the interview of a plan at a question, with the switch of the menu."""
    from PySide6.QtWidgets import QMainWindow

    def shown(plan, number):
        document, window = Document(plan), QMainWindow()
        _, waiting = add_menus(window.menuBar(), Language(), lambda entry: None)
        interview = Interview(document, Language(), catalogue.read())
        interview.owner, interview.ways = window, Ways(document, Language(), waiting)
        window.setCentralWidget(interview)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        places = [screen.number if screen else "" for _, screen in interview.steps]
        interview.go(places.index(number))
        return interview

    return shown


def here(interview):
    screen = interview.steps[interview.step][1]
    return screen.number if screen else ""


def ticked(interview):
    return [way for way, action in interview.ways.actions.items() if action.isChecked()]


def test_a_new_plan_begins_with_the_short_way(at):
    interview = at(Plan(), "Q0")
    assert Plan().way is Way.SHORT
    assert ticked(interview) == [Way.SHORT]
    asked = [screen for _, screen in interview.steps if screen]
    assert len(asked) < len([s for _, s in steps_of(Plan(), Way.FULL) if s]) / 2


@pytest.mark.parametrize("number", ["Q0", "Q1.1", "Q5.7", ""])
def test_a_question_of_both_ways_stays_where_one_is(at, number):
    interview = at(Plan(), number)
    interview.ways.full()
    assert here(interview) == number
    assert len(interview.steps) == len(steps_of(Plan(), Way.FULL))
    interview.ways.short()
    assert here(interview) == number


@pytest.mark.parametrize(("number", "then"), [("Q0.4", "Q0.5"), ("Q5.8", "Q5.13"), ("Q5.16", "")])
def test_a_question_of_the_full_way_gives_place_to_the_next_of_the_short(at, number, then):
    interview = at(FULL, number)
    interview.ways.short()
    assert here(interview) == then
    assert ticked(interview) == [Way.SHORT]


def test_undo_takes_the_switch_back_and_redo_gives_it_again(at):
    interview = at(Plan(), "Q0.2")
    interview.ways.full()
    history = interview.document.history
    assert history.count() == 1
    history.undo()
    assert (interview.document.plan, ticked(interview)) == (Plan(), [Way.SHORT])
    assert here(interview) == "Q0.2"
    history.redo()
    assert (interview.document.plan, ticked(interview)) == (FULL, [Way.FULL])


def test_the_way_one_is_on_is_no_change(at):
    interview = at(Plan(), "Q0.2")
    interview.ways.short()
    assert interview.document.history.count() == 0
    assert ticked(interview) == [Way.SHORT]


def test_the_list_counts_what_the_way_asks(at):
    plan = example("bakery").replace(way=Way.FULL)
    going_on = {name: s.replace(finished=False) for name, s in sections(plan).items()}
    plan = plan.replace(**going_on)
    interview = at(plan, "Q0")
    for way in (Way.SHORT, Way.FULL):
        getattr(interview.ways, way.value)()
        states = [interview.list.list.item(n).data(STATE) for n in range(len(sections(plan)))]
        for state, section in zip(states, sections(plan).values(), strict=True):
            count = f"{section.answered(way)} of {len(section.screens(way))} answered"
            assert state == (count if section.answered(way) else "Not started")


def test_to_go_there_and_back_loses_nothing(at):
    plan = example("bakery").replace(way=Way.FULL)
    interview = at(plan, "Q0.4")
    interview.ways.short()
    interview.ways.full()
    assert interview.document.plan == plan


@pytest.mark.parametrize("way", Way)
def test_the_questions_of_a_section_are_counted_as_the_glance_counts_them(way):
    plan = example("law-firm")
    steps = steps_of(plan, way)
    for name, section in sections(plan).items():
        asked = [questions_of(steps, step) for step in steps if step[0] == name and step[1]]
        ends = [0, *(last for _, last, _ in asked)]
        assert [first for first, _, _ in asked] == [end + 1 for end in ends[:-1]]
        assert {count for _, _, count in asked} == {ends[-1]} == {len(section.screens(way))}
    assert questions_of(steps, steps[0]) == (0, 0, 0)
