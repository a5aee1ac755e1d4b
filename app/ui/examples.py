"""How other firms answered: behind a disclosure, never pasted into the answer."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from app.language import N_, Language
from app.model.question import Example
from app.ui import theme
from app.ui.text import Label
from app.ui.theme import Face


class Examples(QWidget):
    """A line that opens to show how three other firms answered."""

    def __init__(self, examples: tuple[Example, ...], language: Language) -> None:
        """Show the line, closed."""
        super().__init__()
        self.opener = QToolButton()
        self.opener.setText(language.say(N_("How other firms answered")))
        self.opener.setCheckable(True)
        self.opener.setArrowType(Qt.ArrowType.RightArrow)
        self.opener.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.opener.setAutoRaise(True)
        self.opener.setProperty("link", True)
        self.inside = QFrame()
        self.inside.setProperty("ruled", True)
        inside = QVBoxLayout(self.inside)
        inside.setContentsMargins(theme.UNIT * 2, 0, 0, 0)
        inside.setSpacing(0)
        add_examples(inside, examples, language)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.opener, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.inside)
        self.inside.hide()
        self.opener.toggled.connect(self._open)

    def _open(self, opened: bool) -> None:
        self.inside.setVisible(opened)
        self.opener.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)


def add_examples(rows: QVBoxLayout, examples: tuple[Example, ...], language: Language) -> None:
    """Add to some rows what other firms answered."""
    for example in examples:
        rows.addWidget(Label(language.say(example.firm), Face.SMALL, quiet=True))
        rows.addWidget(Label(language.say(example.answer), Face.SAID))
        rows.addSpacing(theme.UNIT)
