"""A person at the window: keys and mouse only, through the window that has the focus."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QWidget,
)

from app.ui.paper import PaperDialog
from tests.ui import hands

NO_MODIFIER = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


def press_letter(widget: QWidget, letter: str) -> None:
    """Send a letter of any script, which QTest cannot."""
    for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
        event = QKeyEvent(kind, ord(letter.upper()[0]), NO_MODIFIER, letter)
        QApplication.sendEvent(widget, event)


class Person:
    """Types, presses keys, clicks what can be seen, and reads what stands there."""

    def __init__(self, qtbot, window):
        self.qtbot, self.window = qtbot, window

    def waits(self, until: Callable[[], object], seconds: float = 30) -> None:
        self.qtbot.waitUntil(lambda: bool(until()), timeout=int(seconds * 1000))

    def comes_back(self) -> None:
        """Go on in the window, from another that came before it."""
        hands.bring_to_front(self.window)

    def focus(self) -> QWidget:
        self.waits(QApplication.focusWidget)
        return QApplication.focusWidget()

    def types(self, text: str) -> None:
        """Type as a keyboard of any language does."""
        for letter in text:
            press_letter(self.focus(), letter)

    def presses(self, *keys: str) -> None:
        """Press keys by their names: "Alt+Right", "Tab". They go to the active window."""
        for name in keys:
            combination = QKeySequence(name)[0]
            target = QApplication.activeModalWidget() or self.window
            QTest.keyClick(
                target.windowHandle(), combination.key(), combination.keyboardModifiers()
            )
            QApplication.processEvents()

    def goes_to(self, name: str) -> None:
        """Press Tab until the field that a screen reader calls so has the focus."""
        for _ in range(80):
            if name in self.focus().accessibleName():
                return
            self.presses("Tab")
        raise AssertionError(f"Tab never reaches {name!r}")

    def fills(self, answers: dict[str, str]) -> None:
        """Type an answer into each field of these names, going there by Tab."""
        for name, text in answers.items():
            self.goes_to(name)
            self.types(text)

    def clicks(self, words: str, place: int = 0) -> None:
        """Click the button, box or opener that carries these words, or a later one."""
        found = [b for b in self.seen(QAbstractButton) if words in b.text().replace("&&", "&")]
        assert found[place:], f"nothing to click says {words!r}"
        spot = QPoint(found[place].height() // 2, found[place].height() // 2)
        QTest.mouseClick(found[place], LEFT, pos=spot)
        QApplication.processEvents()

    def chooses(self, title: str, entry: str) -> None:
        """Click an entry of a menu."""
        bar = self.window.menuBar()
        menu = next(a for a in bar.actions() if a.text().replace("&", "") == title)
        QTest.mouseClick(bar, LEFT, pos=bar.actionGeometry(menu).center())
        chosen = next(a for a in menu.menu().actions() if a.text().replace("&", "") == entry)
        spot = menu.menu().actionGeometry(chosen).center()
        QTest.mouseClick(menu.menu(), LEFT, pos=spot)
        QApplication.processEvents()

    def goes_to_section(self, title: str) -> None:
        """Click a section in the list at the left."""
        (sections,) = self.seen(QListWidget)
        item = next(i for i in map(sections.item, range(sections.count())) if i.text() == title)
        spot = sections.visualItemRect(item).center()
        QTest.mouseClick(sections.viewport(), LEFT, pos=spot)
        QApplication.processEvents()

    def seen(self, kind):
        return [w for w in self.window.findChildren(kind) if w.isVisible()]

    def reads(self) -> str:
        """Return every label that can be seen."""
        return "\n".join(label.text() for label in self.seen(QLabel))

    def sees(self, words: str) -> bool:
        return words in self.reads()

    def names_file(self, path: Path) -> None:
        """Answer the next file dialog by typing a path and Enter."""

        def answer():
            dialog = QApplication.activeModalWidget()
            assert not isinstance(dialog, QMessageBox), dialog.text()
            if isinstance(dialog, PaperDialog):
                QTest.keyClick(dialog, Qt.Key.Key_Return)
            if not isinstance(dialog, QFileDialog):
                QTimer.singleShot(50, answer)
                return
            line = dialog.findChild(QLineEdit, "fileNameEdit")
            line.selectAll()
            for letter in str(path):
                press_letter(line, letter)
            QTimer.singleShot(200, lambda: confirm(dialog, line, 20))

        QTimer.singleShot(50, answer)


def confirm(dialog: QFileDialog, line: QLineEdit, times: int) -> None:
    """Press Enter until a file dialog takes it: it loads folders slowly.

    Qt looks whether a name will do only when it changes, so a letter comes and goes each time.
    """
    if QApplication.activeModalWidget() is not dialog:
        return
    if not times:
        dialog.reject()
        raise AssertionError("the file dialog does not take Enter")
    press_letter(line, "x")
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    if popup := QApplication.activePopupWidget():
        popup.hide()
    QTimer.singleShot(300, lambda: confirm(dialog, line, times - 1))
    QTest.keyClick(line, Qt.Key.Key_Return)
