"""What a person does with mouse and keyboard to answer each kind of question, and what he sees."""

from time import monotonic

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from app.model.each import Each
from app.model.question import (
    Amount,
    Choice,
    Choices,
    Date,
    Line,
    Money,
    Reference,
    Scale,
    Text,
)
from app.model.table import Matrix, Ranking, Rota, Rows, Shares

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PATIENCE = 30.0  # seconds for a window to get the focus, on a machine busy with other work


def bring_to_front(window):
    """Show a window until it gets what is typed; ask again, for another may have taken that."""
    window.show()
    end = monotonic() + PATIENCE
    while not window.isActiveWindow():
        assert monotonic() < end, f"{window.windowTitle()!r} never got the focus"
        window.activateWindow()
        QTest.qWait(20)


def focused():
    """Return what gets what is typed, once there is something: an open list before the field."""
    end = monotonic() + PATIENCE
    while not (found := QApplication.activePopupWidget() or QApplication.focusWidget()):
        assert monotonic() < end, "nothing gets what is typed"
        QTest.qWait(20)
    return found


def press(key, modifiers=PLAIN):
    """Press a key, wherever the focus is."""
    QTest.keyClick(focused(), key, modifiers)


def write(text):
    """Type a text letter by letter, wherever the focus is."""
    for letter in text:
        if letter.isascii():
            QTest.keyClicks(focused(), letter)
        else:
            for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, PLAIN, letter)
                QApplication.sendEvent(focused(), event)


def click(widget):
    """Click on the sign of a button or into a field."""
    QTest.mouseClick(
        widget, Qt.MouseButton.LeftButton, pos=QPoint(10, max(widget.height() // 2, 1))
    )


def undo():
    """Press Ctrl+Z."""
    press(Key.Key_Z, CONTROL)


def redo():
    """Press Ctrl+Y."""
    press(Key.Key_Y, CONTROL)


def overwrite(editor, text):
    """Click into a line, take all of it and type something else."""
    click(editor.field())
    press(Key.Key_A, CONTROL)
    write(text)


def add_letter(editor):
    """Type a letter at the end."""
    click(editor.field())
    press(Key.Key_End, CONTROL if isinstance(focused(), QPlainTextEdit) else PLAIN)
    write("x")


def choose_other(editor):
    """Choose what is not chosen; in a table by the arrow keys."""
    if hasattr(editor, "group"):
        click(next(button for button in editor.group.buttons() if not button.isChecked()))
    else:
        step_in_list(editor.box)


def step_in_list(box):
    """Go one further in a list of choices, or one back at its end."""
    box.setFocus()
    at_end = box.currentIndex() == box.count() - 1
    press(Key.Key_Up if at_end else Key.Key_Down)


def tick(editor):
    """Tick the first box, or take its tick away; find one more in a long list."""
    if hasattr(editor, "boxes"):
        click(next(iter(editor.boxes.values())))
    else:
        name = next(n for id_, n in editor.names.items() if id_ not in editor.value())
        find(editor.picker, name)


def find(picker, name):
    """Type a name into a list and press Enter."""
    picker.setFocus()
    press(Key.Key_A, CONTROL)
    write(name)
    press(Key.Key_Return)


def point_elsewhere(editor):
    """Choose another thing in a list."""
    picker = editor.picker
    if picker.isEditable():
        find(picker, next(n for i, n in picker.names.items() if n and i != editor.value()))
    else:
        step_in_list(picker)


def fill_a_cell(editor):
    """Begin a new row; where none can be added, answer in the first one."""
    line = editor.empty or next(iter(editor.lines.values()))
    asked = editor.columns[1 if editor.fixed else 0]
    HANDS[type(asked.question)](line.cells[asked.field])


def answer_the_first(editor):
    """Click on another answer in the first line."""
    group = next(iter(editor.groups.values()))
    click(next(button for button in group.buttons() if not button.isChecked()))


def set_a_level(editor):
    """Set a pair by its digit."""
    editor.field().setFocus()
    write("1")


def open_half_an_hour(editor):
    """Go to Wednesday night, where nobody was before, and press Space."""
    editor.field().setFocus()
    for _ in range(2):
        press(Key.Key_Down)
    press(Key.Key_End)
    press(Key.Key_Space)


HANDS = {
    Line: add_letter,
    Text: add_letter,
    Choice: choose_other,
    Choices: tick,
    Scale: choose_other,
    Amount: lambda editor: overwrite(editor, "37"),
    Money: lambda editor: overwrite(editor, "12.5"),
    Date: lambda editor: overwrite(editor, "8 May 2027"),
    Reference: point_elsewhere,
    Rows: fill_a_cell,
    Ranking: fill_a_cell,
    Shares: fill_a_cell,
    Each: answer_the_first,
    Matrix: set_a_level,
    Rota: open_half_an_hour,
}


def answer(editor):
    """Give another answer than the one there is."""
    HANDS[type(editor.asked.question)](editor)


def seen(editor):
    """Return what can be seen of an editor, from the top to the bottom."""
    for _ in range(4):  # each pass lays out one level of what stands in one another
        QApplication.processEvents()
        editor.grab()
    parts = [part for part in editor.findChildren(QWidget) if part.isVisibleTo(editor)]
    told = sorted((*place(part, editor), *text_of(part)) for part in parts if text_of(part))
    return [said for _, _, *said in told]


def place(widget, inside):
    point = widget.mapTo(inside, QPoint(0, 0))
    return point.y(), point.x()


def text_of(widget):
    """Return the kind of a widget and what stands in it; nothing where there is no text."""
    match widget:
        case QLineEdit() | QLabel():
            return type(widget).__name__, widget.text(), False
        case QPlainTextEdit():
            return type(widget).__name__, widget.toPlainText(), False
        case QAbstractButton():
            return type(widget).__name__, widget.text(), widget.isChecked()
        case QComboBox():
            return type(widget).__name__, widget.currentText(), False
    return ()
