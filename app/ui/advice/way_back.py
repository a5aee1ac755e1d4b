"""The way back: above a question that a finding led to, what was found and how to return."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from app.language import N_, Language
from app.ui.strip import Strip
from app.ui.text import Label, button


class WayBack(Strip):
    """Shows what is to be thought over here, until the person returns or does without."""

    returned = Signal()

    def __init__(self, language: Language) -> None:
        """Show nothing yet."""
        super().__init__()
        self.words = Label("")
        self.back = button(language.say(N_("Back to where you came from")))
        self.back.clicked.connect(self.returned)
        inside = QVBoxLayout()
        inside.addWidget(self.words)
        inside.addWidget(self.back, alignment=Qt.AlignmentFlag.AlignLeft)
        self.hold(inside)

    def offer(self, words: str) -> None:
        """Show what was found, and the way back."""
        self.words.setText(words)
        self.back.setAccessibleDescription(words)
        self.show()
