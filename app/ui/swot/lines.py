"""The items of one list below one another, and an empty line for the next."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.model.question import Context
from app.model.table import Rows
from app.model.value import ROWS_LIMIT
from app.sections.swot.item import SwotItem
from app.ui import theme
from app.ui.more import More
from app.ui.swot.item_line import ItemLine, LineFocus


class ItemLines(QWidget):
    """Edits items; the last line is always empty and becomes an item when one types in it."""

    edited = Signal(object, str)  # the new items, and the cell
    noted = Signal(str)
    sent = Signal(str, str)  # an item by its id, and the list it goes to; nothing: it goes away
    shifted = Signal(str, int)  # an item by its id, and by how many places
    held_over = Signal(QPoint)  # an item is held at a point of the screen
    dropped = Signal(str, QPoint)  # an item by its id is let go there
    left = Signal()  # Enter in the empty line
    grown = Signal()  # further lines are there

    def __init__(self, question: Rows, lists: dict[str, str], context: Context) -> None:
        """Show the empty line; `lists` are the other lists with their titles."""
        super().__init__()
        self.context, self.lists = context, lists
        self.columns = question.asked(SwotItem)
        self.invitation = context.language.say(question.add)
        self.items: tuple[SwotItem, ...] = ()
        self.top, self.wanted, self.narrow = frozenset[str](), "", False
        self.more = More(context.language, self._show_more)
        self.lines: dict[str, ItemLine] = {}
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(0)
        self.empty = self._empty()
        self._order()
        LineFocus(self)

    def _line(self, item: SwotItem) -> ItemLine:
        made = ItemLine(item, self.columns, self.lists, self.context)
        for wanted, act in (
            (made.edited, self._take),
            (made.noted, self.noted),
            (made.stepped, self._step),
            (made.entered, self._enter),
            (made.shifted, self._shift),
            (made.sent, self._send),
            (made.badge.dragged, self.held_over),
            (made.let_go, self._let_go),
        ):
            wanted.connect(act)
        made.stand(narrow=self.narrow)
        return made

    def _empty(self) -> ItemLine:
        made = self._line(SwotItem())
        made.show_item(made.item, top=False)
        made.invite(self.invitation)
        accent(made.cells["text"].field())
        return made

    def show_items(self, items: tuple[SwotItem, ...], top: frozenset[str]) -> None:
        """Show items silently; those whose ids are on `top` have a filled number."""
        self.items, self.top = items, top
        kept = {*self.lines, self.empty.item.id, self.wanted}  # where the person was
        shown = [i for n, i in enumerate(items) if n < self.more.room or i.id in kept]
        for gone in self.lines.keys() - {item.id for item in shown}:
            line = self.lines.pop(gone)
            line.hide()
            line.deleteLater()
        before = list(self.lines)
        self.lines = {item.id: self._line_of(item) for item in shown}
        for item in shown:
            self.lines[item.id].show_item(item, top=item.id in top)
        if list(self.lines) != before:
            self._order()
        self.more.show_rest(len(items) - len(shown))
        self.empty.setVisible(len(items) < ROWS_LIMIT)

    def _show_more(self) -> None:
        self.show_items(self.items, self.top)
        self.grown.emit()

    def _line_of(self, item: SwotItem) -> ItemLine:
        if item.id in self.lines:
            return self.lines[item.id]
        if item.id != self.empty.item.id:
            return self._line(item)
        line, self.empty = self.empty, self._empty()
        line.invite("")
        return line

    def _order(self) -> None:
        for place, line in enumerate([*self.lines.values(), self.more.link, self.empty]):
            self.rows.insertWidget(place, line)
            line.raise_()  # who hears the page meets the items in the order of their making

    def every(self) -> list[ItemLine]:
        """Return all lines, the empty one last."""
        return [*self.lines.values(), self.empty]

    def _take(self, item: SwotItem, field: str) -> None:
        items = tuple(item if item.id == old.id else old for old in self.items)
        self.edited.emit(items if item in items else (*items, item), f"{item.id}.{field}")

    def _asking(self) -> ItemLine:
        line = self.sender()
        assert isinstance(line, ItemLine)
        return line

    def _step(self, by: int) -> None:
        lines, here = self.every(), self._asking()
        place = lines.index(here) + by
        if 0 <= place < len(lines):
            lines[place].focus_field(here.field_in_focus())

    def _enter(self) -> None:
        lines, here = self.every(), self._asking()
        if here is self.empty:
            self.left.emit()
        else:
            lines[lines.index(here) + 1].focus_field("text")

    def _shift(self, by: int) -> None:
        if (id_ := self._asking().item.id) in self.lines:
            self.shifted.emit(id_, by)

    def _send(self, name: str) -> None:
        if (id_ := self._asking().item.id) in self.lines:
            self.sent.emit(id_, name)

    def _let_go(self, at: QPoint) -> None:
        if (id_ := self._asking().item.id) in self.lines:
            self.dropped.emit(id_, at)

    def focus_cell(self, cell: str) -> None:
        """Bring the person to a cell; to the empty line where the item is gone."""
        id_, _, field = cell.partition(".")
        if id_ not in self.lines and any(item.id == id_ for item in self.items):
            self.wanted = id_
            self._show_more()
        line = self.lines.get(id_) or (self.empty if id_ else self.every()[0])
        line.focus_field(field)

    def focus_place(self, place: int) -> None:
        """Bring the person to the item at a place, or beyond the last to the empty line."""
        self.focus_cell(f"{[*self.items, self.empty.item][place].id}.text")

    def place_at(self, at: QPoint) -> int:
        """Return before which item, 0 to their number, a point on the screen is."""
        y, ids = self.mapFromGlobal(at).y(), [item.id for item in self.items]
        below = (i for i, line in self.lines.items() if y <= line.y() + line.height() // 2)
        return ids.index(after) if (after := next(below, "")) else len(ids)

    def stand(self, *, narrow: bool) -> None:
        """Give each item one row, or where there is little room two."""
        for line in self.every() if narrow is not self.narrow else ():
            line.stand(narrow=narrow)
        self.narrow = narrow


def accent(line: QWidget) -> None:
    """Write the invitation of an empty line like a link: it is an act."""
    assert isinstance(line, QLineEdit)
    shade = line.palette()
    shade.setColor(QPalette.ColorRole.PlaceholderText, QColor(theme.colours().accent))
    line.setPalette(shade)
