"""The menus, declared as data: name, keys and what each entry does."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from app.language import Language

Key = QKeySequence.StandardKey
UNDO_KEYS = (Key.Undo, Key.Redo)
CTRL_Y = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Y)


@dataclass(frozen=True)
class Entry:
    """An entry of a menu; one that needs a plan is grey without."""

    text: str
    act: Callable[[], object]
    keys: Key | str | None = None
    needs_plan: bool = False


SEPARATOR = None


def add_menu(
    bar: QMenuBar, language: Language, title: str, entries: tuple[Entry | None, ...]
) -> tuple[QMenu, list[QAction]]:
    """Add a menu, and return it with the actions that need a plan."""
    menu = bar.addMenu(language.say(title))
    waiting: list[QAction] = []
    for entry in entries:
        if entry is None:
            menu.addSeparator()
            continue
        action = menu.addAction(language.say(entry.text))
        if isinstance(entry.keys, str):
            action.setShortcut(QKeySequence(entry.keys))
        elif entry.keys is not None:
            action.setShortcuts(entry.keys)
        action.triggered.connect(_without_checked(entry.act))
        if entry.needs_plan:
            waiting.append(action)
    return menu, waiting


def _without_checked(act: Callable[[], object]) -> Callable[[], None]:
    def do() -> None:
        act()

    return do


def set_redo_keys(redo: QAction) -> None:
    """Give redo every key people know; the same key twice would do nothing."""
    keys = QKeySequence.keyBindings(Key.Redo)
    ctrl_y = QKeySequence(CTRL_Y)
    redo.setShortcuts(keys if ctrl_y in keys else [*keys, ctrl_y])


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
        ours = any(event.matches(key) for key in UNDO_KEYS) or event.keyCombination() == CTRL_Y
        if ours:
            event.ignore()
        return ours
