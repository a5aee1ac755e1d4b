"""The minutes: what was decided, who does it, and by when."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from app.language import N_
from app.model.question import Context
from app.model.section import Way
from app.sections.decisions import Decisions
from app.ui import theme
from app.ui.advice.reacting import DECISIONS
from app.ui.document import Document
from app.ui.page import PageView
from app.ui.text import button

SHEET = "minutes"
"""The document that prints what was decided."""
PRINT = N_("Print what was decided")


class MinutesView(PageView):
    """Asks at the end of a meeting what was decided, with the editors of the interview."""

    sheet_wanted = Signal(str)  # a document by its name

    def __init__(self, document: Document, context: Context) -> None:
        """Show what was decided so far."""
        screens = tuple(s for s in Decisions.screens(Way.FULL) if s.page == "minutes")
        super().__init__(document, DECISIONS, screens, context.language, context.knowledge)
        self.print = button(context.language.say(PRINT), accent=True)
        self.print.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.print.clicked.connect(self._print)
        self.column.rows.insertSpacing(self.column.rows.count() - self.behind, theme.UNIT * 2)
        self.put_last(self.print)

    def _print(self) -> None:
        self.document.settle()
        self.sheet_wanted.emit(SHEET)

    def refresh(self) -> None:
        """Show the rows as they are now."""
        self.form(self.screens[0]).catch_up()

    def focus_first(self) -> None:
        """Bring the person to the first line."""
        self.focus_on(self.screens[0])
