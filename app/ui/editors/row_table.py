"""How rows stand: a table in which every cell is a widget of its own."""

from collections.abc import Callable, Mapping
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.language import N_
from app.model.question import Amount, Asked, Context, Line
from app.model.table import Ranking, Rows, Shares
from app.model.value import ROWS_LIMIT, Row
from app.ui import theme
from app.ui.editors.editor import Editor
from app.ui.editors.row_line import RowLine
from app.ui.more import More
from app.ui.text import Label
from app.ui.theme import Face

MakeEditor = Callable[[Asked, Context], Editor]

PORTION = 20
"""So many rows are shown at first, and so many more each time: each cell is a widget."""
WIDER = {Line: 4, Amount: 2}
"""How the width of a table is shared; other kinds take 3."""


class RowTable(Editor):
    """Shows rows, of very many a part, and an empty line; its lines tell what is done in them."""

    def __init__(
        self, asked: Asked, context: Context, make_editor: MakeEditor, *, compact: bool = False
    ) -> None:
        """Show the head of the table and, where rows may be added, an empty line."""
        super().__init__(asked, context, compact=compact)
        assert isinstance(asked.question, Rows)
        self.make_editor = make_editor
        self.fixed = not asked.question.grow
        self.invitation = self.say(asked.question.add)
        self.ranked = isinstance(asked.question, Ranking)
        self.most = asked.question.places if isinstance(asked.question, Ranking) else ROWS_LIMIT
        self.columns = asked.question.asked(asked.row)
        self.lines: dict[str, RowLine] = {}
        self.empty: RowLine | None = None
        self.wanted, self.remarks = "", dict[str, str]()
        self.more = More(context.language, self.show_more, PORTION)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(theme.UNIT)
        self.grid.setVerticalSpacing(theme.UNIT)
        self.total = Label("", quiet=True)
        self.none = Label(self.say(N_("Nothing to ask yet: the list before this one is empty.")))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self.grid)
        layout.addWidget(self.total)
        layout.addWidget(self.none)
        self._head()
        self.arrange()

    def _head(self) -> None:
        for place, asked in enumerate(self.columns, start=1):
            question = asked.question
            head = Label(self.say(question.name or question.ask), Face.SMALL, quiet=True)
            head.setToolTip(self.say(question.ask))
            self.grid.addWidget(head, 0, place, Qt.AlignmentFlag.AlignBottom)
            self.grid.setColumnStretch(place, WIDER.get(type(question), 3))

    def show_value(self, value: tuple[Row, ...]) -> None:
        """Show rows, of very many a part; the widgets of rows that stay are kept."""
        kept = {*self.lines, self.wanted, *([self.empty.row.id] if self.empty else [])}
        shown = [row for n, row in enumerate(value) if n < self.more.room or row.id in kept]
        for gone in self.lines.keys() - {row.id for row in shown}:
            self.lines.pop(gone).remove()
        self.lines = {row.id: self._line(row) for row in shown}
        self.arrange()
        self.show_remarks(self.remarks)

    def show_more(self) -> None:
        """Show the rows again, with those that are asked for now."""
        self.show_value(self._value)

    def show_remarks(self, remarks: Mapping[str, str]) -> None:
        """Show below rows, by their ids, what is remarked about them."""
        self.remarks = dict(remarks)
        for id_, line in self.lines.items():
            line.show_remark(self.remarks.get(id_, ""))

    def _line(self, row: Row) -> RowLine:
        line = self.lines.get(row.id)
        if line is None and self.empty and self.empty.row.id == row.id:
            line, self.empty = self.empty, None
        if line is None:
            return RowLine(self, row)
        line.show_row(row)
        return line

    def arrange(self) -> None:
        """Put every line in its place, and lead the tabulator through them."""
        count = len(self._value)
        if not self.fixed and self.empty is None and count < self.most:
            self.empty = RowLine(self, self.asked.row())
        elif self.empty and count >= self.most:
            self.empty.remove()
            self.empty = None
        places = {row.id: place for place, row in enumerate(self._value, start=1)}
        for at, (id_, line) in enumerate(self.lines.items()):
            line.place_at(1 + 2 * at, places[id_], count)  # each has a line for remarks below it
        below = 1 + 2 * len(self.lines)
        self.grid.addWidget(self.more.link, below, 1, 1, len(self.columns))
        if self.empty:
            self.empty.place_at(below + 1, count + 1, count)
        self.more.show_rest(count - len(self.lines))
        self._lead_tabulator()
        self.none.setVisible(not self.every())
        self.show_total()

    def every(self) -> list[RowLine]:
        """Return the lines that are shown, the empty one last."""
        return [*self.lines.values(), *([self.empty] if self.empty else [])]

    def _lead_tabulator(self) -> None:
        every = [widget for line in self.lines.values() for widget in line.widgets()]
        every += [self.more.link, *(self.empty.widgets() if self.empty else [])]
        for before, after in pairwise(every):
            QWidget.setTabOrder(before, after)

    def show_total(self) -> None:
        """Show what shares come to together."""
        question = self.asked.question
        shares = isinstance(question, Shares) and self._value
        self.total.setVisible(bool(shares))
        if isinstance(question, Shares) and shares:
            total = question.total(self._value)
            known = self.context.language.percent(total) if total is not None else "…"
            self.total.setText(self.say(N_("Together {total}"), total=known))

    def show_context(self, context: Context) -> None:
        """Pass a changed plan on to every cell."""
        super().show_context(context)
        for line in self.every():
            for cell in line.cells.values():
                cell.show_context(context)

    def take(self, row: Row, field: str) -> None:
        """Take a change of one cell."""
        raise NotImplementedError

    def move_row(self, id_: str, by: int) -> None:
        """Move a row up (-1) or down (+1)."""
        raise NotImplementedError

    def remove_row(self, id_: str) -> None:
        """Remove a row."""
        raise NotImplementedError
