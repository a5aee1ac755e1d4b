"""The foot of a meeting: what is parked, the line that parks, the run-sheet, and the keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.language import N_, Language
from app.plan import Plan
from app.ui import theme
from app.ui.advice.view import clear
from app.ui.document import Document
from app.ui.meeting.sheet_bar import SheetBar
from app.ui.parked import ParkLine, in_order, returns
from app.ui.text import Label
from app.ui.theme import Face

SHOWN = 2
"""So many parked thoughts are in sight; the glance shows all."""
RIGHT = Qt.AlignmentFlag.AlignRight
KEYS = N_("Alt+→ next · Alt+← back · F8 park a thought · F9 decided · F11 leave")


class MeetingFoot(QWidget):
    """Stands below the question."""

    def __init__(self, document: Document, language: Language) -> None:
        """Show the run-sheet and the keys."""
        super().__init__()
        self.language = language
        theme.paint_ground(self, theme.colours().ground)
        self.line, self.bar = ParkLine(document, language), SheetBar(language)
        self.thoughts = QWidget()
        self.grid = QGridLayout(self.thoughts)
        self.grid.setContentsMargins(0, 0, 0, theme.UNIT)
        self.grid.setHorizontalSpacing(theme.UNIT * 3)
        self.grid.setVerticalSpacing(theme.UNIT // 2)
        self.grid.setColumnStretch(1, 1)
        keys = Label(language.say(KEYS), Face.SMALL, quiet=True)
        keys.setAlignment(RIGHT)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(theme.margin(), theme.UNIT * 2, theme.UNIT * 6, theme.UNIT)
        rows.setSpacing(theme.UNIT)
        for part in (self.line, self.thoughts, self.bar, keys):
            rows.addWidget(part)

    def show_parked(self, plan: Plan, section: str) -> None:
        """Show the first thoughts that wait, those of the present section before all."""
        waiting = in_order(plan, section)
        clear(self.grid)
        self.thoughts.setVisible(bool(waiting))
        if waiting:
            self.grid.addWidget(Label(self._heading(len(waiting)), Face.STRONG), 0, 0)
        for row, thought in enumerate(waiting[:SHOWN]):
            self.grid.addWidget(Label(thought.text, Face.BODY), row, 1)
            where = Label(returns(thought, plan, self.language), Face.SMALL, quiet=True)
            where.setWordWrap(False)
            self.grid.addWidget(where, row, 2)

    def _heading(self, count: int) -> str:
        return self.language.plural(N_("Parked"), N_("Parked: {count}"), count)
