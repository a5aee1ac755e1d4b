"""Editors of text: one line, or several."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QFontMetrics, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from app.language import N_
from app.model.question import Asked, Context, Text
from app.model.value import LINE_LIMIT, TEXT_LIMIT
from app.ui import theme
from app.ui.cut import LineField
from app.ui.editors.editor import Editor, whole_characters
from app.ui.theme import Face

CUT = N_("Only the first {limit} characters fit here; the rest ({count}) was left out.")
LINE_ENDS = str.maketrans("\u2028\u2029", "\n\n")
"""How Qt writes the end of a line and of a paragraph, and how a plan does."""
MOST_LINES = 14


class WordsEditor(Editor):
    """What both share: they say when a text does not fit."""

    def _note_rest(self, count: int, limit: int) -> None:
        if count > limit:
            self.noted.emit(self.say(CUT, limit=limit, count=count - limit))


class LineEditor(WordsEditor):
    """Edits one line of text."""

    def __init__(self, asked: Asked, context: Context, *, compact: bool = False) -> None:
        """Show an empty line."""
        super().__init__(asked, context, compact=compact)
        self._value = ""
        self.line = LineField()
        self.line.setFont(theme.font(Face.CELL if compact else Face.SAID))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)
        self.line.textChanged.connect(self._typed)

    def field(self) -> QWidget:
        """Return the line."""
        return self.line

    def show_value(self, value: str) -> None:
        """Show a text; the cursor stays where it is if it can."""
        place = self.line.cursorPosition()
        with QSignalBlocker(self.line):
            self.line.setText(value)
        self._tell_whole(value)
        self.line.setCursorPosition(min(place, len(value)) if self.line.hasFocus() else 0)

    def _typed(self, text: str) -> None:
        whole = whole_characters(text)
        fitting = whole[:LINE_LIMIT]
        if fitting != text:
            with QSignalBlocker(self.line):
                self.line.setText(fitting)
        self.answer(fitting)
        self._tell_whole(fitting)
        self._note_rest(len(whole), LINE_LIMIT)

    def _tell_whole(self, text: str) -> None:
        # Not the line itself: a screen reader would say its words twice.
        self.setToolTip(text if self.compact else "")


class TextEditor(WordsEditor):
    """Edits several lines of text and grows with them."""

    def __init__(self, asked: Asked, context: Context, *, compact: bool = False) -> None:
        """Show an empty text."""
        super().__init__(asked, context, compact=compact)
        self._value = ""
        self.text = QPlainTextEdit()
        self.text.setFont(theme.font(Face.CELL if compact else Face.SAID))
        self.text.setTabChangesFocus(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text)
        self.text.textChanged.connect(self._typed)
        self.text.document().documentLayout().documentSizeChanged.connect(self._fit)
        # Where a narrower cell breaks lines elsewhere, only the scroll bar knows.
        self.text.verticalScrollBar().rangeChanged.connect(self._fit)
        self._fit()

    def field(self) -> QWidget:
        """Return the text."""
        return self.text

    def show_value(self, value: str) -> None:
        """Show a text; the cursor stays where it is if it can."""
        place = self.text.textCursor().position()
        with QSignalBlocker(self.text):
            self.text.setPlainText(value)
        self._place_cursor(place)
        self._fit()

    def _place_cursor(self, place: int) -> None:
        cursor = self.text.textCursor()
        last = self.text.document().characterCount() - 1
        cursor.setPosition(min(place, last) if self.text.hasFocus() else 0)
        self.text.setTextCursor(cursor)

    def _typed(self) -> None:
        # toPlainText() would make plain spaces of those that do not break.
        typed = self.text.document().toRawText().translate(LINE_ENDS)
        whole = whole_characters(typed)
        fitting = whole[:TEXT_LIMIT]
        if fitting != typed:
            with QSignalBlocker(self.text):
                self.text.setPlainText(fitting)
            self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.answer(fitting)
        self._note_rest(len(whole), TEXT_LIMIT)

    def _fit(self, *_: object) -> None:
        question = self.asked.question
        least = question.lines if isinstance(question, Text) else 2
        lines = min(max(int(self.text.document().size().height()), least), MOST_LINES)
        policy = Qt.ScrollBarPolicy
        full = lines == MOST_LINES
        self.text.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if full else policy.ScrollBarAlwaysOff
        )
        height = lines * QFontMetrics(self.text.font()).lineSpacing() + 4 * theme.UNIT
        if self.text.height() != height:
            self.text.setFixedHeight(height)
