"""The parts of an item’s line: its number, a cell for each thing asked, and how they stand."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from app.language import N_
from app.model.question import Asked, Context
from app.ui import theme
from app.ui.editors.editor import Editor
from app.ui.editors.line import LineEditor
from app.ui.swot.badge import Badge
from app.ui.swot.dots import WeightDots
from app.ui.swot.voice import VoiceCell
from app.ui.text import button
from app.ui.theme import Face

KINDS: dict[str, type[Editor]] = {
    "text": LineEditor,
    "evidence": LineEditor,
    "weight": WeightDots,
    "voice": VoiceCell,
}
WIDER = (2, 1)
"""How a line is shared between what is said and who says so."""


class ItemCells(QWidget):
    """Holds the cells of one item in a row, or where there is little room in two."""

    noted = Signal(str)

    def __init__(self, columns: tuple[Asked, ...], context: Context) -> None:
        """Make a cell for each column."""
        super().__init__()
        self.context, self.say = context, context.language.say
        self.inviting = False
        self.badge = Badge()
        self.cells: dict[str, Editor] = {a.field: self._cell(a) for a in columns}
        self.more = button("⋯", link=True)
        self.narrow: bool | None = None
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(theme.UNIT // 2, 4, theme.UNIT // 2, 4)
        self.grid.setHorizontalSpacing(theme.UNIT // 2)
        self.grid.setVerticalSpacing(0)
        self.stand(narrow=False)

    def _cell(self, asked: Asked) -> Editor:
        cell = KINDS[asked.field](asked, self.context, compact=True)
        cell.setObjectName(asked.field)
        if isinstance(cell, LineEditor):
            cell.line.setProperty("item", True)
        if asked.field == "evidence":
            cell.field().setFont(theme.font(Face.SMALL))
            cell.field().setProperty("quiet", True)
        cell.noted.connect(self.noted)
        return cell

    def stand(self, *, narrow: bool) -> None:
        """Stand in one row, or where there is little room in two."""
        if narrow is self.narrow:
            return
        self.narrow = narrow
        text, evidence, weight, voice = self.cells.values()
        below = int(narrow)
        self.grid.addWidget(self.badge, 0, 0)
        self.grid.addWidget(text, 0, 1, 1, 4 if narrow else 1)
        self.grid.addWidget(evidence, below, 1 if narrow else 2)
        self.grid.addWidget(weight, below, 2 if narrow else 3)
        self.grid.addWidget(voice, 1, 3 if narrow else 1, 1, 1 if narrow else 2)
        self.grid.addWidget(self.more, below, 4)
        for column, share in enumerate((0, WIDER[0], 0 if narrow else WIDER[1], 0, 0)):
            self.grid.setColumnStretch(column, share)

    def widgets(self) -> list[QWidget]:
        """Return what the tabulator leads through: what takes the focus, not what holds it."""
        return [*(cell.field() for cell in self.cells.values()), self.more]

    def field_in_focus(self) -> str:
        """Return the field where the person is; the words where he is at none."""
        return next((f for f, cell in self.cells.items() if cell.field().hasFocus()), "text")

    def focus_field(self, field: str) -> None:
        """Bring the person to a field; to the words where there is no such field yet."""
        cell = self.cells.get(field, self.cells["text"])
        seen = self.cells["text"] if cell.isHidden() else cell
        part = seen.field()
        part.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(part, QLineEdit):
            part.end(False)

    def call(self, number: str) -> None:
        """Name everything after the number of the item."""
        for cell in self.cells.values():
            ask = self.say(cell.asked.question.ask)
            name = self.say(N_("{number}: {name}"), number=number, name=ask) if number else ask
            if isinstance(cell, WeightDots | VoiceCell):
                cell.call(name)
            else:
                cell.field().setAccessibleName(name)
        self.more.setAccessibleName(self.say(N_("{number}: move or remove"), number=number))
        self.more.setToolTip(self.more.accessibleName())

    def invite(self, words: str) -> None:
        """Show words where nothing is typed yet; all but the line waits until something is."""
        self.inviting = bool(words)
        line, doubt = (self.cells[name].field() for name in ("text", "evidence"))
        assert isinstance(line, QLineEdit)
        assert isinstance(doubt, QLineEdit)
        line.setPlaceholderText(words)
        if words:
            line.setAccessibleName(words)
        doubt.setPlaceholderText("" if words else self.say(N_("Who says so? Or “opinion”")))
        for part in (self.cells["evidence"], self.cells["weight"], self.more):
            part.setVisible(not words)
        self.show_voice()

    def show_voice(self) -> None:
        """Show who said it where that is known, and in a meeting ask for it."""
        voice = self.cells["voice"]
        asked = not self.inviting and (theme.in_meeting() or voice.field().hasFocus())
        voice.setVisible(asked or voice.value() is not None)
