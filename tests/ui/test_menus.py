"""The menus: each key once, and undo that is the window's own."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QUndoCommand, QUndoStack
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.language import Language
from app.ui.menus import SEPARATOR, Entry, Key, add_menu, set_redo_keys
from app.ui.window import Window

pytestmark = pytest.mark.usefixtures("dressed")
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Step(QUndoCommand):
    """A step that says when it is taken back or done again."""

    def __init__(self, told):
        super().__init__("a step")
        self.told = told

    def undo(self):
        self.told.append("undo")

    def redo(self):
        self.told.append("redo")


@pytest.fixture
def window(qtbot):
    """Return a window with one field of each kind and a history of one step."""
    made, inside, told = QMainWindow(), QWidget(), []
    fields = {kind: kind() for kind in (QLineEdit, QPlainTextEdit, QComboBox)}
    fields[QComboBox].setEditable(True)
    layout = QVBoxLayout(inside)
    for field in fields.values():
        layout.addWidget(field)
    made.setCentralWidget(inside)
    history = QUndoStack(made)
    undo, redo = history.createUndoAction(made, "Undo"), history.createRedoAction(made, "Redo")
    undo.setShortcuts(Key.Undo)
    set_redo_keys(redo)
    made.addActions([undo, redo])
    history.push(Step(told))
    qtbot.addWidget(made)
    with qtbot.waitActive(made, timeout=10_000):
        made.show()
        made.activateWindow()
    told.clear()
    return made, fields, told


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QComboBox])
def test_undo_and_redo_in_a_field_are_the_windows(window, kind):
    _, fields, told = window
    fields[kind].setFocus()
    field = fields[kind].lineEdit() if kind is QComboBox else fields[kind]
    QTest.keyClicks(field, "bread")
    for key, modifiers in [
        (Qt.Key.Key_Z, CONTROL),
        (Qt.Key.Key_Y, CONTROL),
        (Qt.Key.Key_Z, CONTROL),
        (Qt.Key.Key_Z, CONTROL | SHIFT),
    ]:
        QTest.keyClick(field, key, modifiers)
    assert told == ["undo", "redo", "undo", "redo"]
    text = field.toPlainText() if kind is QPlainTextEdit else field.text()
    assert text == "bread"


@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_A])
def test_other_keys_stay_the_fields_own(window, qapp, key):
    _, fields, told = window
    field = fields[QLineEdit]
    field.setFocus()
    qapp.clipboard().setText("bread")
    QTest.keyClick(field, Qt.Key.Key_V, CONTROL)
    QTest.keyClick(field, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(field, key, CONTROL)
    assert (field.text(), told) == ("bread", [])


def test_redo_has_every_key_once(qapp):
    redo = QAction()
    set_redo_keys(redo)
    keys = [key.toString() for key in redo.shortcuts()]
    assert {"Ctrl+Y", "Ctrl+Shift+Z"} <= set(keys)
    assert len(keys) == len(set(keys))


def test_a_menu_is_what_its_entries_say(qtbot):
    bar, done = QMainWindow(), []
    qtbot.addWidget(bar)
    entries = (
        Entry("&Save", lambda: done.append("save"), Key.Save, needs_plan=True),
        SEPARATOR,
        Entry("&Quit", lambda: done.append("quit"), "Ctrl+Q"),
    )
    menu, waiting = add_menu(bar.menuBar(), Language(), "&Plan", entries)
    save, separator, leave = menu.actions()
    assert menu.title() == "&Plan"
    assert separator.isSeparator()
    assert waiting == [save]
    for action in (save, leave):
        action.trigger()
    assert done == ["save", "quit"]
    assert leave.shortcut() == QKeySequence("Ctrl+Q")


def test_no_key_of_the_window_means_two_things(qtbot):
    window = Window(Language())
    qtbot.addWidget(window)
    keys = [key.toString() for a in window.findChildren(QAction) for key in a.shortcuts()]
    assert len(keys) > 10
    assert sorted(keys) == sorted(set(keys))


def test_no_letter_of_a_menu_means_two_things(qtbot):
    window = Window(Language())
    qtbot.addWidget(window)
    menus = [window.menuBar(), *(a.menu() for a in window.menuBar().actions())]
    for menu in menus:
        texts = [a.text() for a in menu.actions() if "&" in a.text()]
        letters = [text[text.index("&") + 1].lower() for text in texts]
        assert len(letters) == len(set(letters)), texts
