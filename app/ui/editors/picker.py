"""A list of which one thing is chosen, found by typing when there are many."""

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QCompleter, QListView

from app.ui import theme
from app.ui.cut import LineField, ListField
from app.ui.theme import Face

FEW = 12
"""Up to so many options are shown as a plain list; more are found by typing."""
LEAST = 2
"""Letters after which names are proposed where the list itself is never shown."""
STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
"""Keys that would otherwise lead through the list."""


class Hints(QCompleter):
    """Proposes names once a few letters were typed."""

    def splitPath(self, path: str) -> list[str]:
        """Look for nothing that exists while too little was typed."""
        return [path if len(path.strip()) >= LEAST else "\0"]


class Picker(ListField):
    """A list of named things, found by typing any part of the name when there are many."""

    picked = Signal(str)

    def __init__(self, names: Mapping[str, str], *, typed: bool = False, none: str = "") -> None:
        """Offer things by id and name; the first line is nothing. A typed one shows no list.

        Where all are shown, `none` is what the first line says.
        """
        super().__init__()
        self.names: dict[str, str] = {}
        self.none = none
        self.typed = typed
        self.setProperty("typed", typed)
        self._took_enter = self._by_keys = False
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setMaxVisibleItems(FEW)
        view = self.view()
        assert isinstance(view, QListView)
        view.setUniformItemSizes(True)  # or each of them is measured at every change of style
        self.offer(names)
        self.currentIndexChanged.connect(self._chosen)

    def offer(self, names: Mapping[str, str]) -> None:
        """Offer other things, silently, and keep what is chosen."""
        if self.names == names:
            return
        chosen = self.chosen()
        with QSignalBlocker(self):
            self.clear()
            self.names = dict(names)
            if (len(names) > FEW or self.typed) and not self.isEditable():
                self._find_by_typing()
            self.addItems(["" if self.isEditable() else self.none, *names.values()])
            self.choose(chosen)

    def _find_by_typing(self) -> None:
        self.setLineEdit(LineField(self))
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        if self.typed:
            self.setCompleter(Hints(self.model(), self))
        completer, line = self.completer(), self.lineEdit()
        assert completer
        assert line
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        line.setFont(theme.font(Face.BODY))
        line.setAccessibleName(self.accessibleName())
        line.textEdited.connect(self._note_keys)
        line.textChanged.connect(self._read_given)
        line.editingFinished.connect(self._read_typed)

    def chosen(self) -> str:
        """Return the id of what is chosen, or nothing."""
        place = self.currentIndex()
        return list(self.names)[place - 1] if place > 0 else ""

    def choose(self, id_: str) -> None:
        """Show a thing as chosen, silently; one that is gone is shown by its id."""
        with QSignalBlocker(self):
            if id_ and id_ not in self.names:
                self.names[id_] = id_
                self.addItem(id_)
            self.setCurrentIndex(list(self.names).index(id_) + 1 if id_ else 0)
        self._show_beginning()

    def setAccessibleName(self, name: str) -> None:
        """Name the line as well, which is what a screen reader meets."""
        super().setAccessibleName(name)
        if line := self.lineEdit():
            line.setAccessibleName(name)

    def _note_keys(self, _: str) -> None:
        # Qt tells of a text from the keyboard just before it tells that the text is another.
        self._by_keys = True
        if (completer := self.completer()) and (hints := completer.popup()):
            hints.setProperty("hints", True)
            self.make_room(hints)

    def _read_given(self, text: str) -> None:
        """Take a whole name that came without the keyboard, as from a screen reader."""
        names, by_keys = list(self.names.values()), self._by_keys
        self._by_keys = False
        if not by_keys and not self._shows_hints() and text in names:
            self.setCurrentIndex(names.index(text) + 1)

    def _shows_hints(self) -> bool:
        # Whoever walks through the hints sees each in the line, and has chosen none yet.
        # To ask for hints makes their window: none is asked for while no such window is open.
        shown, completer = QApplication.activePopupWidget(), self.completer()
        hints = completer.popup() if shown and completer else None
        return bool(hints and hints.isVisible())

    def _show_beginning(self) -> None:
        if line := self.lineEdit():
            line.setCursorPosition(0)

    def _chosen(self, _: int) -> None:
        self.picked.emit(self.chosen())

    def _read_typed(self) -> None:
        typed = self.currentText().strip().casefold()
        self._took_enter = bool(typed) and self.currentText() != self.itemText(self.currentIndex())
        names = [name.casefold() for name in self.names.values()]
        near = [place for place, name in enumerate(names) if name.startswith(typed)]
        if not typed:
            self.setCurrentIndex(0)
        elif typed in names:
            self.setCurrentIndex(names.index(typed) + 1)
        elif len(near) == 1:
            self.setCurrentIndex(near[0] + 1)
        self.setEditText(self.itemText(self.currentIndex()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep an Enter that chose what was typed; any other goes on to the page."""
        took, self._took_enter = self._took_enter, False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and took:
            event.accept()
        elif self.typed and event.key() in STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page move where no list is shown."""
        if self.typed:
            event.ignore()
        else:
            super().wheelEvent(event)

    def showPopup(self) -> None:
        """Show the list, unless things are found by typing only."""
        if not self.typed:
            super().showPopup()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show again what is chosen, if something else was typed."""
        super().focusOutEvent(event)
        if self.isEditable():
            self.setEditText(self.itemText(self.currentIndex()))
            self._show_beginning()
