"""One of the four fields of the board: its question, its items, and how sure one is."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language import N_
from app.model.question import Asked, Context
from app.model.table import Rows
from app.sections.swot.item import SwotPage
from app.ui import theme
from app.ui.field import MARK
from app.ui.marks import MarkEditor
from app.ui.swot.lines import ItemLines
from app.ui.text import Label
from app.ui.theme import Face


class ListField(QWidget):
    """Asks for one list; its questions lead, and nothing is ever proposed as an answer."""

    marked = Signal(object)  # Mark or None

    def __init__(self, asked: Asked, lists: dict[str, str], context: Context) -> None:
        """Show the question; `lists` are the other fields with their titles."""
        super().__init__()
        assert isinstance(asked.question, Rows)
        self.asked, self.question, self.say = asked, asked.question, context.language.say
        self.aimed = False
        self.lines = ItemLines(self.question, lists, context)
        self.prompt = Label(self.say(self.question.help), Face.SMALL, quiet=True)
        self.fault = Label("", Face.SMALL)
        self.fault.hide()
        self.mark = MarkEditor(context.language, key_figure=False)
        self._arrange()
        self.lines.noted.connect(self.show_note)
        self.mark.edited.connect(self.marked)

    def _arrange(self) -> None:
        title = self.say(self.question.name)
        ask = Label(self.say(self.question.ask), Face.SMALL, quiet=True)
        self.setAccessibleName(title)
        self.mark.name_after(ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.UNIT // 2, 0, theme.UNIT)
        column.setSpacing(0)
        parts: tuple[QWidget, ...] = (Label(title, Face.STRONG), ask, self.lines)
        for part in (*parts, self.prompt, self.fault, self.mark):
            inset = 0 if part is self.lines else theme.UNIT // 2
            below = theme.UNIT // 2 if part is ask else 0  # the ring of the first line
            part.setContentsMargins(inset, 0, inset, below)
            column.addWidget(part)
        column.addStretch(1)

    def show_page(self, page: SwotPage, top: frozenset[str]) -> None:
        """Show a list; the items whose ids are on `top` have a filled number."""
        self.lines.show_items(page.items, top)
        self.prompt.setVisible(not page.items)
        mark = page.marks.get(self.asked.key)
        self.mark.set_mark(mark)
        self.mark.setVisible(not page.items or mark is not None)
        if not self.fault.isHidden() and not list(page.faults(self.asked)):
            self.fault.hide()

    def show_note(self, text: str) -> None:
        """Show a sentence below the items."""
        self.fault.setText(text)
        self.fault.show()

    def show_fault(self, fault: str) -> bool:
        """Show what to look at again; say whether that is new."""
        text = self.say(N_("⚠  {fault}"), fault=fault)
        if not self.fault.isHidden() and self.fault.text() == text:
            return False
        self.show_note(text)
        self.lines.empty.cells["text"].field().setAccessibleDescription(text)
        return True

    def focus_cell(self, cell: str) -> None:
        """Bring the person to a cell of the list, or to the mark."""
        if cell == MARK and not self.mark.isHidden():
            next(iter(self.mark.boxes.values())).setFocus()
        else:
            self.lines.focus_cell(cell)

    def aim(self, *, aimed: bool) -> None:
        """Show that an item would come here."""
        if aimed is not self.aimed:
            self.aimed = aimed
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a tint while something is held over the field."""
        if self.aimed:
            painter = QPainter(self)
            painter.fillRect(self.rect(), QColor(theme.colours().tint))
            painter.end()

    def tabbed(self) -> Iterator[QWidget]:
        """Yield what the tabulator leads through, in order."""
        for line in self.lines.lines.values():
            yield from line.widgets()
        yield self.lines.more.link
        yield from self.lines.empty.widgets()
        yield from self.mark.boxes.values()
