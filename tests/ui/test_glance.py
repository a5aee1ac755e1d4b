"""The plan at a glance: tasks in words and in any order, what is still open, and ways there."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QBoxLayout, QMainWindow

from app.examples import example
from app.knowledge import catalogue
from app.language import Language
from app.model.section import Way
from app.plan import Plan, sections
from app.ui.document import Document
from app.ui.glance import GlanceView
from app.ui.interview import Interview
from app.ui.page import PageView
from app.ui.sections import CHECK, GLANCE
from tests.ui import hands, perceive
from tests.ui.hands import Key

EMPTY = Plan()
BEGUN = EMPTY.replace(
    business=EMPTY.business.replace(firm=EMPTY.business.firm.replace(name="Bread", place="Here"))
)


@pytest.fixture
def home(qtbot, dressed):
    """Open the glance of a plan in an active window."""

    def shown(plan):
        window = QMainWindow()
        interview = Interview(Document(plan), Language(), catalogue.read())
        window.setCentralWidget(interview)
        window.resize(1280, 768)
        qtbot.addWidget(window)
        hands.bring_to_front(window)
        interview.go(0)
        interview.owner = window
        return interview

    return shown


def glance_of(interview):
    view = interview.stack.currentWidget()
    assert isinstance(view, GlanceView)
    return view


def test_a_new_plan_begins_with_its_first_question_and_any_other_with_the_glance(home):
    assert home(EMPTY).home() == 1
    assert home(EMPTY.replace(way=Way.FULL)).home() == 1
    assert home(BEGUN).home() == 0


def test_every_section_is_a_task_in_words(home):
    tasks = glance_of(home(BEGUN)).tasks
    assert list(tasks) == list(sections(BEGUN))
    count = len(BEGUN.business.screens(BEGUN.way))
    assert tasks["business"].state.text().startswith(f"{BEGUN.business.answered(BEGUN.way)} of")
    assert f"of {count} answered. Next: " in tasks["business"].state.text()
    assert tasks["tone"].state.text().startswith("Not started. Next: ")


def test_a_task_that_waits_says_for_what(home):
    candidates = BEGUN.platforms
    firsts = [s.asked[0].question for s in candidates.screens(BEGUN.way)]
    waiting = next(n for n, q in enumerate(firsts) if q.waits)
    before = candidates.screens(BEGUN.way)[:waiting]
    changed = candidates
    for screen in before:
        page = changed.page(screen.page)
        for asked in screen.asked:
            page = page.marked(asked.key, "unknown")
        changed = changed.replace(**{screen.page: page})
    words = glance_of(home(BEGUN.replace(platforms=changed))).tasks["platforms"].state.text()
    assert "Waits. First say in your own words why" in words


@pytest.mark.parametrize("name", list(sections(EMPTY)))
def test_a_task_leads_to_what_is_open_in_its_section(home, name):
    interview = home(BEGUN)
    hands.click(glance_of(interview).tasks[name].way)
    section, screen = interview.steps[interview.step]
    assert section == name
    assert isinstance(interview.stack.currentWidget(), PageView)
    first = sections(BEGUN)[name].screens(BEGUN.way)[0]
    assert (screen.number == first.number) or name == "business"


def test_a_click_anywhere_in_its_row_leads_there(home):
    interview = home(BEGUN)
    task = glance_of(interview).tasks["tone"]
    QTest.mouseClick(task, Qt.MouseButton.LeftButton, pos=task.rect().center())
    assert interview.steps[interview.step][0] == "tone"


def test_the_person_says_there_that_a_section_is_finished_and_takes_it_back(home):
    interview = home(BEGUN)
    box = glance_of(interview).tasks["swot"].box
    box.setFocus()
    hands.press(Key.Key_Space)
    assert interview.document.plan.swot.finished
    interview.document.history.undo()
    assert not box.isChecked()
    assert interview.steps[interview.step][0] == GLANCE
    interview.document.history.redo()
    assert box.isChecked()


def test_the_button_goes_on_where_the_first_question_is_open(home):
    interview = home(BEGUN)
    assert hands.focused() is glance_of(interview).go_on
    assert glance_of(interview).go_on.text().startswith("Go on: ")
    hands.press(Key.Key_Space)
    _, screen = interview.steps[interview.step]
    assert screen.number == "Q0.1"


def test_what_is_open_is_counted_and_leads_to_the_field(home):
    interview = home(BEGUN)
    opened = glance_of(interview).result
    gaps = [g for s in sections(BEGUN).values() for g in s.gaps(Way.SHORT) if g.missing]
    assert opened.count.text() == f"{len(gaps)} answers"
    way, place = next(iter(opened.places.items()))
    assert (place.page, place.key) == (gaps[0].page, gaps[0].key)
    hands.click(way)
    assert interview.stack.currentWidget().isAncestorOf(hands.focused())


def test_on_the_full_way_all_of_its_questions_are_counted(home):
    plan = example("law-firm").replace(way=Way.FULL, tone=EMPTY.tone)
    opened = glance_of(home(plan)).result
    gaps = [g for s in sections(plan).values() for g in s.gaps(Way.FULL) if g.missing]
    assert opened.count.text() == f"{len(gaps)} answers"
    assert "short way" in opened.words.text()
    assert {place.page for place in opened.places.values()} <= {gap.page for gap in gaps}


def test_an_answered_plan_has_nothing_open_and_goes_to_the_check(home):
    interview = home(example("law-firm"))
    view = glance_of(interview)
    assert view.go_on.isHidden()
    assert view.result.count.text() == "Nothing is open"
    hands.click(
        next(b for b in view.findChildren(type(view.go_on)) if b.text() == "Check your plan")
    )
    assert interview.steps[interview.step][0] == CHECK


def test_back_from_the_first_question_leads_home_and_the_status_is_told_there(home):
    interview = home(BEGUN)
    interview.next()
    interview.list.show_status("Saved 14:32")
    interview.back()
    assert glance_of(interview).status.text() == "Saved 14:32"
    assert not interview.list.isVisible()


def test_what_has_no_room_beside_stands_below(home, qtbot):
    interview = home(BEGUN)
    sides, side = glance_of(interview).sides, QBoxLayout.Direction
    qtbot.waitUntil(lambda: sides.direction() is side.LeftToRight)
    interview.owner.resize(800, 600)
    qtbot.waitUntil(lambda: sides.direction() is side.TopToBottom)
    perceive.lay_out(interview.owner)
    glance, corner = glance_of(interview), QPoint()
    assert glance.verdict.mapTo(glance, corner).x() == glance.name.mapTo(glance, corner).x()
