"""Editors of numbers, money and dates: a line that keeps what was typed until it can be read."""

from datetime import date
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from app.model.question import Amount, Asked, Context, Money
from app.model.value import LINE_LIMIT, AsTyped
from app.ui import theme
from app.ui.editors.editor import Editor, whole_characters
from app.ui.text import Label
from app.ui.theme import Face


class ReadLine(Editor):
    """Edits a line that is read as something; unreadable text stays as it was typed."""

    def __init__(self, asked: Asked, context: Context, *, compact: bool = False) -> None:
        """Show an empty line, and beside it what it is read as."""
        super().__init__(asked, context, compact=compact)
        self._value = None
        self.line = QLineEdit()
        self.line.setMaxLength(LINE_LIMIT // 2)
        self.line.setFont(theme.font(Face.CELL if compact else Face.SAID))
        self.beside: Label | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.UNIT)
        layout.addWidget(self.line)
        if not compact:
            self.line.setFixedWidth(theme.px(176))
            self.beside = Label("", quiet=True)
            self.beside.setWordWrap(False)
            layout.addWidget(self.beside)
            layout.addStretch(1)
        else:
            self.line.setMinimumWidth(theme.px(56))
            self.line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.line.textChanged.connect(self._typed)

    def read(self, text: str) -> Any:
        """Read a text; ValueError if it cannot be read."""
        raise NotImplementedError

    def write(self, value: Any) -> str:
        """Return a value as a person would type it."""
        raise NotImplementedError

    def said(self, value: Any) -> str:
        """Return what stands beside the line for a value that could be read."""
        raise NotImplementedError

    def field(self) -> QWidget:
        """Return the line."""
        return self.line

    def show_value(self, value: Any) -> None:
        """Show a value, or what was typed in its place."""
        written = value.typed if isinstance(value, AsTyped) else "" if value is None else None
        place = self.line.cursorPosition()
        with QSignalBlocker(self.line):
            self.line.setText(self.write(value) if written is None else written)
        self.line.setCursorPosition(place if self.line.hasFocus() else 0)
        self._show_beside()

    def show_context(self, context: Context) -> None:
        """Follow a change of the currency."""
        super().show_context(context)
        self._show_beside()

    def _typed(self, text: str) -> None:
        self.answer(self._reading(whole_characters(text)))
        self._show_beside()

    def _reading(self, text: str) -> Any:
        if not text.strip():
            return None
        try:
            return self.read(text)
        except ValueError:
            return AsTyped(typed=text)

    def _show_beside(self) -> None:
        if self.beside:
            value = None if isinstance(self._value, AsTyped) else self._value
            self.beside.setText(self.said(value))


class AmountEditor(ReadLine):
    """Edits a number with its unit, or an amount of money."""

    def __init__(self, asked: Asked, context: Context, *, compact: bool = False) -> None:
        """Show an empty line that writes from the right in tables."""
        super().__init__(asked, context, compact=compact)
        if compact:
            self.line.setAlignment(Qt.AlignmentFlag.AlignRight)
        if isinstance(asked.question, Amount) and asked.question.usual is not None:
            self.line.setPlaceholderText(self.write(asked.question.usual))
        self._show_beside()

    def read(self, text: str) -> float:
        """Read a number with a comma or a point."""
        return self.context.language.read_number(text)

    def write(self, value: float) -> str:
        """Return the number as typed."""
        return self.context.language.typed(value)

    def said(self, value: Any) -> str:
        """Return the unit, or the currency."""
        question = self.asked.question
        if isinstance(question, Money):
            return question.currency(self.context)
        assert isinstance(question, Amount)
        return self.say(question.unit)


class DateEditor(ReadLine):
    """Edits a day of the calendar."""

    def read(self, text: str) -> date:
        """Read a date as day, month, year or as year-month-day."""
        return self.context.language.read_date(text)

    def write(self, value: date) -> str:
        """Return the date in words."""
        return self.context.language.date(value)

    def said(self, value: Any) -> str:
        """Return the date in words, so that a slip is seen; not what stands there anyway."""
        words = self.context.language.date(value) if value else ""
        return "" if words == self.line.text().strip() else words
