"""The slip for asking customers: printed from the very page that asks what they said."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language import N_, Language
from app.ui import theme
from app.ui.document import Place
from app.ui.page import PageView
from app.ui.text import Label, button
from app.ui.theme import Face

ASKED = Place("platforms", "candidates", "customers")
SHEET = "customer-slip"
"""The name of the document that is printed."""


class Slip(QWidget):
    """Offers the slips, three on a page, to be cut apart."""

    wanted = Signal(str)  # the name of a document

    def __init__(self, language: Language) -> None:
        """Show the button."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.UNIT, 0, theme.UNIT)
        column.setSpacing(theme.UNIT // 2)
        words = N_("Three slips stand on a page, to be cut apart. Nobody writes a name on them.")
        self.act = button(language.say(N_("Print the slip for customers")))
        self.act.setAccessibleDescription(language.say(words))
        self.act.clicked.connect(self._want)
        column.addWidget(self.act, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Label(language.say(words), Face.SMALL, quiet=True))

    def _want(self) -> None:
        self.wanted.emit(SHEET)


def add_slip(page: PageView) -> Slip | None:
    """Put the slip below the customers asked, if a page asks for them; return it."""
    here = (s for s in page.screens if page.section == ASKED.section and s.page == ASKED.page)
    screen = next((s for s in here if s.holds(ASKED.key)), None)
    if screen is None:
        return None
    slip = Slip(page.language)
    page.form(screen).fields[ASKED.key].put_below(slip)
    return slip
