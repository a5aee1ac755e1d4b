"""What all editors share: they show a value silently and tell when the person changes it."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from app.model.question import Asked, Context


class Editor(QWidget):
    """Edits the answer to one question.

    `set_value` shows a value silently; `edited` is emitted for the person's changes only, with
    the new value and, inside tables, the cell ("row.column"); `noted` has a sentence to be read.
    """

    edited = Signal(object, str)
    noted = Signal(str)

    def __init__(self, asked: Asked, context: Context, *, compact: bool = False) -> None:
        """Prepare an editor; a compact one stands in the cell of a table."""
        super().__init__()
        self.asked, self.context, self.compact = asked, context, compact
        self._value: Any = ()

    def say(self, text: str, **values: object) -> str:
        """Return a marked text in the window's language."""
        return self.context.language.say(text, **values)

    def value(self) -> Any:
        """Return what is shown."""
        return self._value

    def set_value(self, value: Any) -> None:
        """Show a value, silently; nothing is touched if it is shown already."""
        if value != self._value or type(value) is not type(self._value):
            self._value = value
            self.show_value(value)

    def show_value(self, value: Any) -> None:
        """Put a value into the widgets without telling anybody."""
        raise NotImplementedError

    def show_context(self, context: Context) -> None:
        """Take in a plan that changed elsewhere; editors with references offer new names."""
        self.context = context

    def answer(self, value: Any, cell: str = "") -> None:
        """Take a change made by the person."""
        if value != self._value or type(value) is not type(self._value):
            self._value = value
            self.edited.emit(value, cell)

    def field(self) -> QWidget:
        """Return the widget that takes the focus."""
        return self

    def stops(self) -> list[QWidget]:
        """Return what the tabulator stops at, in its order."""
        return [self.field()]

    def focus_cell(self, cell: str) -> None:
        """Bring the person to a cell, or to the field where there are no cells."""
        self.field().setFocus(Qt.FocusReason.OtherFocusReason)

    def name_after(self, label: QLabel) -> None:
        """Take a label as the name that is read aloud and, by its letter, leads here."""
        label.setBuddy(self.field())
        self.field().setAccessibleName(label.text())


def whole_characters(text: str) -> str:
    """Return a text with halves of characters, as some programs paste them, made visible."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
