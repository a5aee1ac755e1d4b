"""Who said an item: a word that a press turns to the next."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language import N_
from app.model.question import Asked, Context
from app.sections.swot.item import Voice
from app.ui import theme
from app.ui.editors.editor import Editor
from app.ui.text import button
from app.ui.theme import Face

AROUND = (None, *Voice)
"""What a press leads through, and back to nobody."""

WHO = N_("Who said it?")


class VoiceCell(Editor):
    """Edits who said an item: the owner, the staff, the adviser, or nobody in particular."""

    def __init__(self, asked: Asked, context: Context, *, compact: bool = True) -> None:
        """Show nobody yet."""
        super().__init__(asked, context, compact=compact)
        self._value, self.name = None, ""
        self.button = button("", link=True)
        self.button.setFont(theme.font(Face.SMALL))
        theme.quieten(self.button)
        self.button.setProperty("voice", True)
        self.button.setMinimumWidth(self._widest())
        self.button.clicked.connect(self._next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.button)

    def _widest(self) -> int:
        """Return the room for any of the words, so that what stands before them is in line."""
        words = [self.say(WHO), *(self.say(voice.label) for voice in Voice)]
        return max(map(self.button.fontMetrics().horizontalAdvance, words)) + theme.UNIT

    def field(self) -> QWidget:
        """Return the word."""
        return self.button

    def call(self, name: str) -> None:
        """Take a name that is read aloud with the word."""
        self.name = name
        self.show_value(self._value)

    def show_value(self, value: Voice | None) -> None:
        """Show who said it, or ask."""
        said = self.asked.question.words(value, self.context)
        self.button.setText(said or self.say(WHO))
        told = f"{self.name}: {said or self.say(N_('nobody in particular'))}"
        self.button.setAccessibleName(told)
        self.button.setToolTip(told)

    def answer(self, value: Voice | None, cell: str = "") -> None:
        """Take a voice given by the person."""
        self.show_value(value)
        super().answer(value, cell)

    def _next(self) -> None:
        self.answer(AROUND[(AROUND.index(self._value) + 1) % len(AROUND)])
