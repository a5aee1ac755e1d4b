"""The menus: each key once, and undo that is the window's own."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.language import Language
from app.plan import Plan
from app.ui.around import Editing, HelpDesk, SettingsDesk
from app.ui.desk import Desk
from app.ui.document import Document, Place
from app.ui.interview import Interview
from app.ui.meeting.room import MeetingRoom
from app.ui.menus import MENUS, SEPARATOR, Key, add_menus, set_redo_keys
from app.ui.notes import PrivateNotes
from app.ui.topics import topic_of
from app.ui.ways import Ways
from app.ui.window import Window
from tests.ui.hands import bring_to_front, press, write

pytestmark = pytest.mark.usefixtures("dressed")
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qtbot):
    """Return a window with one field of each kind, and a document with one step."""
    made, inside, document = QMainWindow(), QWidget(), Document(Plan())
    fields = {kind: kind() for kind in (QLineEdit, QPlainTextEdit, QComboBox)}
    fields[QComboBox].setEditable(True)
    layout = QVBoxLayout(inside)
    for field in fields.values():
        layout.addWidget(field)
    made.setCentralWidget(inside)
    history = document.history
    undo, redo = history.createUndoAction(made, "Undo"), history.createRedoAction(made, "Redo")
    undo.setShortcuts(Key.Undo)
    set_redo_keys(redo)
    made.addActions([undo, redo])
    firm = document.plan.business.firm.replace(name="Bakery")
    document.change(Place("business", "firm", "name"), firm, "Your firm")
    qtbot.addWidget(made)
    bring_to_front(made)
    return made, fields, document


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QComboBox])
def test_undo_and_redo_in_a_field_are_the_windows(window, kind):
    _, fields, document = window
    fields[kind].setFocus()
    write("bread")
    names = []
    for key, modifiers in [
        (Qt.Key.Key_Z, CONTROL),
        (Qt.Key.Key_Y, CONTROL),
        (Qt.Key.Key_Z, CONTROL),
        (Qt.Key.Key_Z, CONTROL | SHIFT),
    ]:
        press(key, modifiers)
        names.append(document.plan.business.firm.name)
    assert names == ["", "Bakery", "", "Bakery"]
    texts = {QPlainTextEdit: "toPlainText", QComboBox: "currentText", QLineEdit: "text"}
    assert getattr(fields[kind], texts[kind])() == "bread"


@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_A])
def test_other_keys_stay_the_fields_own(window, qapp, key):
    _, fields, document = window
    fields[QLineEdit].setFocus()
    qapp.clipboard().setText("bread")
    for each in (Qt.Key.Key_V, Qt.Key.Key_A, key):
        press(each, CONTROL)
    assert fields[QLineEdit].text() == "bread"
    assert document.plan.business.firm.name == "Bakery"


def test_redo_has_every_key_once(qapp):
    redo = QAction()
    set_redo_keys(redo)
    keys = [key.toString() for key in redo.shortcuts()]
    assert {"Ctrl+Y", "Ctrl+Shift+Z"} <= set(keys)
    assert len(keys) == len(set(keys))


ENTRIES = [entry for _, entries in MENUS for entry in entries if entry is not SEPARATOR]


def test_the_menus_are_what_their_entries_say(qtbot):
    window, chosen = QMainWindow(), []
    qtbot.addWidget(window)
    menus, waiting = add_menus(window.menuBar(), Language(), chosen.append)
    actions = [a for menu in menus for a in menu.actions() if not a.isSeparator()]
    assert [menu.title() for menu in menus] == [title for title, _ in MENUS]
    assert [action.text() for action in actions] == [entry.text for entry in ENTRIES]
    for action in actions:
        action.trigger()
    assert chosen == ENTRIES
    assert [a.text() for a in waiting] == [entry.text for entry in ENTRIES if entry.needs_plan]


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.act)
def test_there_is_an_act_behind_every_entry(entry):
    owner, _, act = entry.act.rpartition(".")
    kinds = {
        "ways": Ways,
        "editing": Editing,
        "help": HelpDesk,
        "settings": SettingsDesk,
        "interview": Interview,
        "room": MeetingRoom,
        "notes": PrivateNotes,
    }
    plan = Desk if entry.needs_plan and hasattr(Desk, act) else Window
    assert callable(getattr(kinds.get(owner, plan), act))


def test_no_key_of_the_window_means_two_things(qtbot):
    window = Window(Language())
    qtbot.addWidget(window)
    keys = [key.toString() for a in window.findChildren(QAction) for key in a.shortcuts()]
    assert len(keys) > 10
    assert sorted(keys) == sorted(set(keys))


EDITING = [entry.text for entry in dict(MENUS)["&Edit"] if entry is not SEPARATOR]


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_no_key_of_the_menus_is_one_that_a_field_keeps_for_itself(qtbot, kind):
    window, field = QMainWindow(), kind()
    qtbot.addWidget(window)
    qtbot.addWidget(field)
    add_menus(window.menuBar(), Language(), print)
    kept = set()
    for action in window.findChildren(QAction):
        for key in action.shortcuts():
            both = key[0]
            event = QKeyEvent(QEvent.Type.ShortcutOverride, both.key(), both.keyboardModifiers())
            event.ignore()
            QApplication.sendEvent(field, event)
            if event.isAccepted() and action.text() not in EDITING:
                kept.add(key.toString())
    assert kept == set()


def test_no_letter_of_a_menu_means_two_things(qtbot):
    window = Window(Language())
    qtbot.addWidget(window)
    menus = [window.menuBar(), *(a.menu() for a in window.menuBar().actions())]
    for menu in menus:
        texts = [a.text() for a in menu.actions() if "&" in a.text()]
        letters = [text[text.index("&") + 1].lower() for text in texts]
        assert len(letters) == len(set(letters)), texts


@pytest.mark.parametrize(
    ("step", "topic"), [("swot", "swot"), ("swot.again", "again"), ("result", "check")]
)
def test_what_follows_from_a_section_is_told_with_it(step, topic):
    assert topic_of(step) == topic
