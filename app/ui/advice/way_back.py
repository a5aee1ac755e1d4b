"""The way back: above a question that a finding led to, what was found and how to return."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language import N_, Language
from app.ui import theme
from app.ui.text import Label, button, line


class WayBack(QWidget):
    """Shows what is to be thought over here, until the person returns or does without."""

    returned = Signal()

    def __init__(self, language: Language) -> None:
        """Show nothing yet."""
        super().__init__()
        theme.paint_ground(self, theme.colours().tint)
        self.words = Label("")
        self.back = button(language.say(N_("Back to where you came from")))
        self.back.clicked.connect(self.returned)
        inside = QVBoxLayout()
        inside.setContentsMargins(theme.MARGIN, theme.UNIT, theme.MARGIN, theme.UNIT)
        inside.addWidget(self.words)
        inside.addWidget(self.back, alignment=Qt.AlignmentFlag.AlignLeft)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(inside)
        rows.addWidget(line())
        self.hide()

    def offer(self, words: str) -> None:
        """Show what was found, and the way back."""
        self.words.setText(words)
        self.back.setAccessibleDescription(words)
        self.show()
