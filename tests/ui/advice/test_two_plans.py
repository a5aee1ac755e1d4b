"""Two plans in one window: begun, worked on, seen side by side and one kept, by keys alone."""

from datetime import date
from gettext import NullTranslations

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import Qt

from app.advice.advise import advise
from app.advice.assumed import remembering
from app.advice.comparison import comparison
from app.examples import example
from app.knowledge import catalogue
from app.language import Language
from app.model.section import Way
from app.plan import Alternative, Letter
from app.report.content.two_plans import hours_beside, rows_beside
from app.ui.advice.two_plans import TwoPlansView
from app.ui.document import Document, Place
from app.ui.meeting.meeting import Meeting
from app.ui.meeting.run_sheet import RunSheet
from app.ui.paper import PaperDialog
from app.ui.sections import GLANCE, STATE, VERDICT
from app.ui.steps import WHERE, owner_of
from app.ui.window import Window
from tests.advice.odd_plans import two_plans
from tests.ui import hands, perceive
from tests.ui.hands import Key

ENGLISH = Language()
SHIFTED = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
OWN = {*Alternative.sections}
USUAL = (1280, 768)


@pytest.fixture(scope="module")
def folders(tmp_path_factory):
    """Keep windows that live longer than a test away from the folders of the person here."""
    folder = tmp_path_factory.mktemp("two-plans")
    with pytest.MonkeyPatch.context() as person:
        for name in ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
            person.setenv(name, str(folder))
        yield


def opened(language, size):
    made = Window(language)
    made.resize(*size)
    made.show()
    made.activateWindow()
    made.example("law-firm")
    made.desk.interview.notice.hide()
    return made


def ended(window, dressed):
    window.end()
    window.deleteLater()
    dressed.processEvents()


@pytest.fixture(scope="module")
def shared(dressed, folders):
    made = opened(ENGLISH, USUAL)
    yield made
    ended(made, dressed)


@pytest.fixture
def window(shared, qtbot):
    """Return the window with the law firm's plan as it was, and no step to undo."""
    put(shared, remembering(example("law-firm"), shared.desk.known))
    shared.desk.document.history.clear()
    shared.activateWindow()
    qtbot.waitActive(shared)
    shared.desk.interview.glance()
    return shared


def put(window, plan):
    document = window.desk.document
    document.settle()
    document.change_plan(Place(""), plan, "")
    document.settle()


def plan_of(window):
    return window.desk.document.plan


def view_of(window):
    return window.desk.interview.stack.currentWidget()


def side_by_side(window):
    window.desk.interview.two_plans()
    view = view_of(window)
    assert isinstance(view, TwoPlansView)
    return view


def go(window, number):
    interview = window.desk.interview
    places = [screen.number if screen else name for name, screen in interview.steps]
    interview.go(places.index(number))


def tab_to(widget):
    for _ in range(80):
        if hands.focused() is widget:
            return
        hands.press(Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {widget.text()}")


def doubled(plan):
    return plan.doubled().swapped()


def test_a_second_plan_is_begun_changed_compared_and_kept_by_keys_alone(window, qtbot):
    before = plan_of(window)
    hands.press(Key.Key_B, hands.CONTROL)
    view = view_of(window)
    assert hands.focused() is view.begin
    hands.press(Key.Key_Space)
    assert plan_of(window) == doubled(before)
    assert hands.focused() is view.table.heads[Letter.B].here
    assert view.table.heads[Letter.B].here.isChecked()
    hands.press(Key.Key_Tab)
    hands.write("With Ewa")
    assert plan_of(window).name_of(Letter.B) == "With Ewa"
    tab_to(view.people)
    assert view.people.text() == "Change people and hours of Plan B"
    hands.press(Key.Key_Space)
    which = window.desk.interview.which
    assert which.isVisible()
    assert which.words.text() == "You are working on Plan B “With Ewa”."
    hands.press(Key.Key_End, hands.CONTROL)
    hands.write("x")
    assert plan_of(window).resourcing != before.resourcing
    assert plan_of(window).swapped().resourcing == before.resourcing
    hands.press(Key.Key_B, hands.CONTROL)
    assert view_of(window) is view
    after = plan_of(window)
    tab_to(view.keeps[Letter.B])
    hands.press(Key.Key_Space)
    assert plan_of(window).alternative is None
    assert plan_of(window).resourcing == after.resourcing
    assert view.done.text() == "Plan B “With Ewa” is kept. Plan A is gone; undo brings it back."
    assert view.done.isVisible()
    assert hands.focused() is view.begin
    hands.undo()
    assert plan_of(window) == after
    assert not view.done.isVisible()
    hands.redo()
    assert plan_of(window).resourcing == after.resourcing
    tab_to(view.begin)


def test_what_was_given_up_is_brought_back_by_the_button_beside_the_sentence(window):
    put(window, doubled(plan_of(window)))
    before, view = plan_of(window), side_by_side(window)
    view.keep(Letter.A)
    assert plan_of(window).alternative is None
    assert view.back.text() == "Bring Plan B back"
    tab_to(view.back)
    hands.press(Key.Key_Space)
    assert plan_of(window) == before


def test_the_other_plan_is_worked_on_by_a_key_at_the_same_question(window):
    put(window, doubled(plan_of(window)))
    go(window, "Q5.16")
    hands.press(Key.Key_End, hands.CONTROL)
    hands.write(" Only B")
    changed, field = plan_of(window), hands.focused()
    shown = field.toPlainText() if hasattr(field, "toPlainText") else field.text()
    hands.press(Key.Key_B, SHIFTED)
    assert plan_of(window) == changed.swapped()
    assert window.desk.interview.which.words.text() == "You are working on Plan A."
    now = field.toPlainText() if hasattr(field, "toPlainText") else field.text()
    assert "Only B" in shown
    assert "Only B" not in now
    hands.press(Key.Key_B, SHIFTED)
    assert plan_of(window) == changed


def test_the_key_for_the_other_plan_offers_to_begin_one_where_there_is_none(window):
    hands.press(Key.Key_B, SHIFTED)
    assert isinstance(view_of(window), TwoPlansView)
    assert plan_of(window).alternative is None


def test_each_act_is_one_step_that_is_undone_and_done_again(window):
    first, view = plan_of(window), side_by_side(window)
    view.begin_second()
    view.work_on(Letter.A)
    view.call(Letter.A, "a")
    view.call(Letter.A, "ab")
    view.work_on(Letter.B)
    view.keep(Letter.A)
    history, last = window.desk.document.history, plan_of(window)
    names = [history.text(n) for n in range(history.count())]
    assert names == [
        "Begin a second plan",
        "Work on Plan A",
        "Name of Plan A",
        "Work on Plan B",
        "Keep Plan A",
    ]
    for _ in names:
        hands.undo()
    assert plan_of(window) == first
    assert view_of(window) is view
    for _ in names:
        hands.redo()
    assert plan_of(window) == last


def test_undo_leads_to_where_the_plans_are_compared_but_not_from_where_one_switched(window):
    view = side_by_side(window)
    view.begin_second()
    view.call(Letter.A, "With Ewa")
    go(window, "Q1.1")
    hands.press(Key.Key_B, SHIFTED)
    here = view_of(window)
    hands.undo()
    assert view_of(window) is here
    hands.undo()
    assert view_of(window) is view
    assert view.table.heads[Letter.A].name.field().hasFocus()
    go(window, "Q1.1")
    hands.undo()
    assert view_of(window) is view
    assert plan_of(window).alternative is None


def test_every_page_says_in_words_which_plan_it_is_about(window):
    put(window, doubled(plan_of(window).replace(way=Way.SHORT)))
    interview = window.desk.interview
    own = [n for n, (name, _) in enumerate(interview.steps) if owner_of(name) in OWN]
    assert len(own) > 10
    for step in own:
        interview.go(step)
        for letter in (Letter.B, Letter.A):
            told = f"You are working on {ENGLISH.say(letter.label)}."
            assert interview.which.isVisible()
            assert interview.which.words.text() == told
            assert interview.which.scope.text() == "What you change here changes this plan alone."
            assert interview.which.accessibleName().startswith(told)
            interview.other_plan()


@pytest.mark.parametrize(
    ("place", "means"),
    [
        ("Q1.1", "This part is the same in both plans."),
        (VERDICT, "What you see here follows from this plan."),
        (GLANCE, "What you see here follows from this plan."),
    ],
)
def test_what_is_shared_and_what_follows_is_said_too(window, place, means):
    put(window, doubled(plan_of(window)))
    go(window, place)
    which = window.desk.interview.which
    assert which.isVisible()
    assert (which.words.text(), which.scope.text()) == ("You are working on Plan B.", means)


def test_the_list_names_the_plan_at_the_sections_that_are_its_own(window):
    every = window.desk.interview.list
    for plan in (doubled(plan_of(window)), plan_of(window).doubled()):
        put(window, plan)
        begins = f"{ENGLISH.say(plan.letter.label)}: "
        states = [every.list.item(n).data(STATE) or "" for n in range(len(every.names))]
        own = {n for n, state in zip(every.names, states, strict=True) if state.startswith(begins)}
        assert own == OWN


def test_nothing_is_said_of_two_plans_where_there_is_one(window):
    for number in ("Q3.1", VERDICT):
        go(window, number)
        assert not window.desk.interview.which.isVisible()


def test_what_is_ticked_in_one_plan_is_not_ticked_in_the_other(window):
    put(window, doubled(plan_of(window)))
    go(window, WHERE)
    where = view_of(window)
    where.tick("facebook", True)
    assert "facebook" in where.ticks
    window.desk.interview.other_plan()
    assert where.ticks is None
    assert view_of(window) is where


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(two_plans())
def test_what_the_page_shows_is_what_advise_says_of_each_plan(shared, plan):
    put(shared, plan)
    view = side_by_side(shared)
    plan = plan_of(shared)
    advice = {x.letter: advise(x, view.known, date.today()) for x in (plan, plan.swapped())}
    both = comparison(advice[Letter.A])
    rows = {name: texts for name, *texts in rows_beside(both, ENGLISH)}
    cells = view.table.cells
    assert {n: [c.text() for c in pair.values()] for n, pair in cells.items()} == rows
    for letter, each in advice.items():
        told = {name: pair[letter].text() for name, pair in cells.items()}
        assert told["The result"] == ENGLISH.say(each.verdict.result.label)
        hours = ENGLISH.number(round(each.way.workload.total, 1))
        assert told["Hours it needs a week"] == f"{hours} h"
        assert view.table.discs[letter].result is each.verdict.result
        reasons = "\n".join(r.sentence.said(ENGLISH) for r in each.verdict.reasons)
        assert told["Why"] == (reasons or "–")
    assert view.hours.figure.figure == hours_beside(both, ENGLISH)
    shown = view.differences.rows
    said = [shown.itemAt(place).widget().text() for place in range(shown.count())]
    assert said == [each.said(ENGLISH) for each in both.differences]


def test_who_only_hears_the_table_hears_the_plan_and_the_name_with_each_word(window):
    put(window, doubled(plan_of(window)))
    view = side_by_side(window)
    for name, pair in view.table.cells.items():
        for letter, cell in pair.items():
            plan = ENGLISH.say(letter.label)
            assert perceive.name_of(cell) == f"{plan}, {name}: {cell.text()}"
    heads = view.table.heads.values()
    assert [perceive.name_of(h.here) for h in heads] == ["Work on Plan A", "Work on Plan B"]
    assert [perceive.name_of(h.name.field()) for h in heads] == [
        "Name of Plan A",
        "Name of Plan B",
    ]


class Shouted(Language):
    """A language that can be told from English."""

    def say(self, text, **values):
        return super().say(text, **values).upper()


def test_another_language_loses_nothing_of_both_plans(window, qtbot):
    put(window, doubled(plan_of(window)))
    go(window, "Q3.1")
    before = plan_of(window)
    try:
        window.language = Shouted("en", NullTranslations())
        window.build()
        assert plan_of(window) == before
        which = window.desk.interview.which
        qtbot.waitUntil(which.isVisible)
        assert which.words.text() == "YOU ARE WORKING ON PLAN B."
    finally:
        window.language = ENGLISH
        window.build()


def test_a_meeting_says_which_plan_it_is_about(dressed, qtbot):
    plan = doubled(example("law-firm"))
    meeting = Meeting(Document(plan), ENGLISH, catalogue.read(), RunSheet())
    qtbot.addWidget(meeting)
    meeting.resize(*USUAL)
    with qtbot.waitExposed(meeting):
        meeting.show()
    meeting.go_to_section("platforms")
    assert meeting.which.isVisible()
    assert meeting.which.words.text() == "You are working on Plan B."
    meeting.other_plan()
    assert meeting.which.words.text() == "You are working on Plan A."
    meeting.end()


def test_the_paper_can_leave_the_other_plan_out_where_there_is_one(window):
    plan = plan_of(window)
    alone = PaperDialog(window, ENGLISH, plan, "a4")
    both = PaperDialog(window, ENGLISH, plan.doubled(), "a4")
    assert "alternative" not in alone.hidden
    both.hidden["alternative"].setChecked(True)
    assert both.chosen()["without"] == ["alternative"]
    for dialog in (alone, both):
        dialog.deleteLater()
