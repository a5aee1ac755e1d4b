"""The keys of undo and redo: they reach the window from every field."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from app.ui.menus import CTRL_Y, Key

UNDO_KEYS = (Key.Undo, Key.Redo)


class UndoIsOurs(QObject):
    """Lets Ctrl+Z in a text field reach the window: let it follow the focus.

    On the whole application it would see every event, and each would pass through Python.
    """

    def follow(self, left: QWidget | None, entered: QWidget | None) -> None:
        """Watch the widget that has the focus now."""
        if left:
            left.removeEventFilter(self)
        if entered:
            entered.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ignore what a field would otherwise keep for its own undo."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        ours = any(event.matches(key) for key in UNDO_KEYS) or QKeySequence(
            event.keyCombination()
        ) == QKeySequence(CTRL_Y)
        if ours:
            event.ignore()
        return ours
