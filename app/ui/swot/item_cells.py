"""The parts of an item’s line: its number, a cell for each thing asked, and how they stand."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.language import N_
from app.model.question import Asked, Context
from app.ui import theme
from app.ui.cut import LineField
from app.ui.editors.editor import Editor
from app.ui.editors.line import LineEditor
from app.ui.swot.badge import Badge
from app.ui.swot.dots import WeightDots
from app.ui.swot.item_grid import ItemGrid
from app.ui.swot.voice import VoiceCell
from app.ui.text import button
from app.ui.theme import Face

KINDS: dict[str, type[Editor]] = {
    "text": LineEditor,
    "evidence": LineEditor,
    "weight": WeightDots,
    "voice": VoiceCell,
}


DOUBT = N_("Who says so? Or “opinion”")


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
        self.wants_two = False
        self.grid = ItemGrid(self.badge, tuple(self.cells.values()), self.more)
        self.setLayout(self.grid)
        self.stand(narrow=False)

    def _cell(self, asked: Asked) -> Editor:
        cell = KINDS[asked.field](asked, self.context, compact=True)
        cell.setObjectName(asked.field)
        if isinstance(cell, LineEditor):
            cell.line.setProperty("item", True)
            cell.line.show_bare()
            if asked.field == "evidence":
                cell.line.setFont(theme.font(Face.SMALL))
                cell.line.setProperty("quiet", True)
                cell.line.setPlaceholderText(self.say(DOUBT))
        cell.noted.connect(self.noted)
        return cell

    def stand(self, *, narrow: bool) -> None:
        """Stand in two rows where there is little room; else only what is long does."""
        self.wants_two = narrow
        self.settle()

    def settle(self) -> None:
        """Stand in one row, or in two, as what is written now needs it."""
        self.grid.stand(two=self.wants_two or self.grid.is_long(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand as the width allows."""
        super().resizeEvent(event)
        self.settle()

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
        if isinstance(part, LineField):
            (part.end if part.fits() else part.home)(False)

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
        doubt.setPlaceholderText("" if words else self.say(DOUBT))
        for part in (self.cells["evidence"], self.cells["weight"], self.more):
            part.setVisible(not words)
        self.show_voice()

    def show_voice(self) -> None:
        """Show who said it where that is known, and in a meeting ask for it."""
        voice = self.cells["voice"]
        asked = not self.inviting and (theme.in_meeting() or voice.field().hasFocus())
        voice.setVisible(asked or voice.value() is not None)
