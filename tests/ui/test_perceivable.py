"""Every page, in a small window and with double text, for eyes, ears and keyboard."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app import paths
from app.language import Language
from app.plan import Plan, sections
from app.storage.file import load, save
from app.storage.preferences import Preferences
from app.ui import theme
from app.ui.document import Place
from app.ui.paper import PaperDialog
from app.ui.sections import CHECK, GLANCE, VERDICT
from app.ui.steps import AGAIN, TAKES, WHERE
from app.ui.window import Window
from tests.ui import hands, perceive

LOOKS = {"small": (1024, 608, 100), "large": (1280, 768, 200)}
"""What has room here has room in a larger window too."""
FOLLOWS = [WHERE, TAKES, f"resourcing.{AGAIN}", VERDICT, CHECK]
PLACES = [GLANCE, *sections(Plan()), *FOLLOWS]


@pytest.fixture(scope="module", params=LOOKS)
def window(request, dressed, tmp_path_factory):
    """Show the whole way of an example in a window of its own for each look."""
    width, height, text_size = LOOKS[request.param]
    folder = tmp_path_factory.mktemp("looked-at")
    example = load(paths.resources() / "examples" / "law-firm.strateg").envelope.plan
    save(example.replace(way="full"), folder / "plan.strateg")
    with pytest.MonkeyPatch.context() as person:
        for name in ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
            person.setenv(name, str(folder))
        theme.dress(dressed, text_size)
        made = Window(Language(), Preferences(text_size=text_size))
        made.resize(width, height)
        hands.bring_to_front(made)
        made.open_file(folder / "plan.strateg")
        yield made
        made.end()
        made.deleteLater()
        dressed.processEvents()
    theme.dress(dressed)


def pages(window, place):
    """Yield the number of each screen of a place, with everything on it opened."""
    interview = window.desk.interview
    for step, (name, screen) in enumerate(interview.steps):
        if name == place:
            interview.go(step)
            for opener in perceive.seen(window, QToolButton):
                if opener.isCheckable() and not opener.isChecked():
                    opener.click()
            view = interview.stack.currentWidget()
            while getattr(view, "waiting", ()):
                QApplication.processEvents()
            perceive.lay_out(window)
            yield screen.number if screen else place


@pytest.mark.parametrize("place", PLACES)
def test_nothing_is_cut_overlaps_has_no_name_or_is_out_of_reach(place, window):
    hands.bring_to_front(window)
    found = {number: faults_of(window) for number in pages(window, place)}
    assert found
    assert {number: told for number, told in found.items() if any(told)} == {}


@pytest.mark.parametrize("name", ["look_again", "minutes", "reckon"])
def test_what_stands_over_a_question_is_perceived_as_well(name, window):
    hands.bring_to_front(window)
    getattr(window.desk.interview, name)()
    complete(window)
    assert not any(told := faults_of(window)), told


def test_tab_leads_downwards_through_all_numbers_of_the_method(window):
    hands.bring_to_front(window)
    document, interview = window.desk.document, window.desk.interview
    before = document.plan
    said = before.assumptions
    changed = said.replace(hours=said.hours.replace(overhead=3.0))
    document.change_section(Place("assumptions"), changed, "")
    interview.reckon()
    view = complete(window)
    assert view.back.isEnabled()
    view.back.setFocus()
    passed = [w for w in perceive.passed_by_tab(window) if view.isAncestorOf(w)]
    heights = [w.mapTo(view.column, QPoint()).y() + w.height() // 2 for w in passed]
    rows = len(view.form(view.screens[-1]).fields)
    assert heights == sorted(heights)
    assert len(passed) > sum(len(form.fields) for form in view.forms) - rows
    document.change_plan(Place(""), before, "")


def test_a_meeting_is_perceived_as_well(window):
    hands.bring_to_front(window)
    room, found = window.desk.room, {}
    room.turn()
    meeting = window.desk.interview
    meeting.go(next(n for n, (_, s) in enumerate(meeting.steps) if s and s.number == "Q2.1"))
    meeting.park()
    complete(window)
    found["parking"] = faults_of(window)
    meeting.below.line.close_line()
    meeting.minutes()
    complete(window)
    found["minutes"] = faults_of(window)
    room.turn()
    assert {name: told for name, told in found.items() if any(told)} == {}


def complete(window):
    """Return the view that is shown once all of its forms are there and in their places."""
    view = window.desk.interview.stack.currentWidget()
    while len(getattr(view, "forms", ())) < len(getattr(view, "screens", ())):
        QApplication.processEvents()
    for _ in range(2):
        perceive.lay_out(window)
    return view


@pytest.mark.parametrize("name", ["settings", "help"])
def test_what_stands_beside_the_window_is_perceived_as_well(name, window):
    desk = getattr(window, name)
    desk.show()
    shown, found = desk.shown, {}
    hands.bring_to_front(shown)
    for place in range(shown.list.count()):
        shown.list.setCurrentRow(place)
        perceive.lay_out(shown)
        shown.list.setFocus()
        found[place] = faults_of(shown, shown.stack.currentWidget())
    shown.close()
    assert {place: told for place, told in found.items() if any(told)} == {}


@pytest.mark.parametrize("name", ["notes", "export"])
def test_a_window_for_one_thing_is_perceived_as_well(name, window):
    if name == "notes":
        window.desk.notes.show()
        shown = window.desk.notes.shown
    else:
        shown = PaperDialog(window, Language(), window.desk.document.plan, "a4")
        shown.show()
    hands.bring_to_front(shown)
    perceive.lay_out(shown)
    told = faults_of(shown, shown.findChild(QScrollArea))
    shown.close()
    assert not any(told), told


def test_the_start_is_perceived_as_well(window, qtbot):
    window.leave()
    reader = window.start.complete()
    qtbot.waitUntil(lambda: reader.ready)
    hands.bring_to_front(window)
    perceive.lay_out(window)
    window.centralWidget().focusNextChild()
    told = faults_of(window, window.centralWidget())
    assert not any(told), told


def faults_of(window, view=None):
    if view is None and isinstance(window, Window):
        view = window.desk.interview.stack.currentWidget()
    wide = view.horizontalScrollBar().maximum() if view else 0
    return (
        perceive.cut(window),
        perceive.overlapping(window),
        perceive.unnamed(window),
        perceive.without_focus(window),
        perceive.unreachable(window),
        [f"{wide} pixels too wide"] if wide else [],
    )


def test_a_window_is_never_wider_than_its_screen(window):
    assert window.width() <= 1280
    assert window.minimumSizeHint().width() <= 1024


@pytest.fixture
def flawed(dressed, qtbot):
    """Show a window with one thing wrong."""

    def shown(*widgets, width=300):
        made = QWidget()
        rows = QVBoxLayout(made)
        rows.addWidget(QPushButton("Well made"))
        for widget in widgets:
            rows.addWidget(widget)
        made.resize(width, 200)
        qtbot.addWidget(made)
        hands.bring_to_front(made)
        perceive.lay_out(made)
        return made

    return shown


def test_a_text_that_is_cut_is_found(flawed):
    label = QLabel("Unbelievably long words of a label that has no room")
    label.setFixedWidth(60)
    assert perceive.cut(flawed(label)) == [label.text()]
    assert perceive.cut(flawed(QLabel("short"))) == []


def test_what_lies_over_something_else_is_found(flawed):
    window = flawed(QLabel("below"))
    assert perceive.overlapping(window) == []
    above = QPushButton("above", window)
    above.setGeometry(window.findChild(QLabel).geometry())
    above.show()
    assert len(perceive.overlapping(window)) == 1


def test_a_control_without_a_name_is_found(flawed):
    window = flawed(QPushButton(""))
    window.findChild(QPushButton).setFocus()
    assert len(perceive.unnamed(window)) == 1


def test_a_control_that_tab_does_not_reach_is_found(flawed):
    from PySide6.QtCore import Qt

    clicked = QPushButton("by mouse only")
    clicked.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    window = flawed(clicked)
    assert len(perceive.without_focus(window)) == 1
    window.findChild(QPushButton).setFocus()
    assert perceive.unreachable(window) == []
