"""The editor of rows: a table in which every cell is a widget of its own."""

from collections.abc import Callable
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.language import N_
from app.model.question import Amount, Asked, Choice, Context, Date, Line, Scale
from app.model.table import Ranking, Rows, Shares
from app.model.value import ROWS_LIMIT, NumberedRow, Row
from app.ui import theme
from app.ui.editors.editor import Editor
from app.ui.text import Label, button
from app.ui.theme import Face

MakeEditor = Callable[[Asked, Context], Editor]

WIDER = {Line: 4, Choice: 2, Scale: 2, Amount: 2, Date: 3}
"""How the width of a table is shared; other kinds take 3."""


class RowLine(QObject):
    """The widgets of one row."""

    def __init__(self, table: "RowsEditor", row: Row) -> None:
        """Make a cell for each column, and the buttons of the row."""
        super().__init__(table)
        self.table, self.row = table, row
        self.number = Label("", Face.STRONG, quiet=True)
        self.cells: dict[str, Editor] = {}
        for place, asked in enumerate(table.columns):
            self.cells[asked.field] = self._cell(asked, named=place == 0)
        self.up = self._button("↑", N_("Move up"), self._move_up)
        self.down = self._button("↓", N_("Move down"), self._move_down)
        self.away = self._button("×", N_("Remove this row"), self._remove)
        self.show_row(row)

    def _cell(self, asked: Asked, *, named: bool) -> Editor:
        make = self.table.make_editor
        cell = (
            NameCell(asked, self.table.context)
            if self.table.fixed and named
            else make(asked, self.table.context)
        )
        cell.setObjectName(asked.field)
        cell.edited.connect(self._edited)
        cell.noted.connect(self.table.noted)
        return cell

    def _button(self, sign: str, name: str, act: Callable[[], None]) -> QPushButton:
        made = button(sign, link=True)
        made.setToolTip(self.table.say(name))
        made.clicked.connect(act)
        return made

    def widgets(self) -> list[QWidget]:
        """Return the widgets of this row in the order of the tabulator."""
        ends = [self.up, self.down] if self.table.ranked else []
        away = [] if self.table.fixed else [self.away]
        return [*self.cells.values(), *ends, *away]

    def place_at(self, place: int, count: int) -> None:
        """Stand in a line of the table, 1 to `count`; the line after the last is the empty one."""
        table, grid, last = self.table, self.table.grid, place > count
        if table.ranked or isinstance(self.row, NumberedRow):
            self.number.setText(getattr(self.row, "number", str(place)))
            grid.addWidget(self.number, place, 0)
        for column, (asked, cell) in enumerate(
            zip(table.columns, self.cells.values(), strict=True)
        ):
            grid.addWidget(cell, place, column + 1)
            name = table.say(asked.question.ask)
            field = cell.field()
            field.setAccessibleName(table.say(N_("{name}, row {row}"), name=name, row=place))
        for column, control in enumerate((self.up, self.down, self.away), len(self.cells) + 1):
            grid.addWidget(control, place, column)
            name = control.toolTip()
            control.setAccessibleName(table.say(N_("{name}, row {row}"), name=name, row=place))
        for control in (self.up, self.down):
            control.setVisible(table.ranked and not last)
        self.up.setEnabled(place > 1)
        self.down.setEnabled(place < count)
        self.away.setVisible(not last and not table.fixed)
        self._invite(table.invitation if last else "")

    def _invite(self, words: str) -> None:
        first = next(iter(self.cells.values())).field()
        line = first.lineEdit() if isinstance(first, QComboBox) else first
        if isinstance(line, QLineEdit | QPlainTextEdit):
            line.setPlaceholderText(words)

    def show_row(self, row: Row) -> None:
        """Show a row silently."""
        self.row = row
        for field, cell in self.cells.items():
            cell.set_value(getattr(row, field))

    def _edited(self, value: Any, _: str) -> None:
        field = self.sender().objectName()
        self.row = self.row.replace(**{field: value})
        self.table.take(self.row, field)

    def _move_up(self) -> None:
        self.table.move_row(self.row.id, -1)

    def _move_down(self) -> None:
        self.table.move_row(self.row.id, +1)

    def _remove(self) -> None:
        self.table.remove_row(self.row.id)

    def remove(self) -> None:
        """Take all widgets of this row away."""
        for widget in (self.number, *self.cells.values(), self.up, self.down, self.away):
            widget.hide()
            widget.deleteLater()
        self.deleteLater()


class NameCell(Editor):
    """The name of a row that another question made; it is read here, not edited."""

    def __init__(self, asked: Asked, context: Context, *, compact: bool = True) -> None:
        """Show no name yet."""
        super().__init__(asked, context, compact=compact)
        self._value = None
        self.name = Label("", Face.SAID)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.name)

    def show_value(self, value: Any) -> None:
        """Show the name of the row."""
        self.name.setText(self.asked.question.words(value, self.context))


class RowsEditor(Editor):
    """Edits rows; the last line is always empty and becomes a row when something is typed."""

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
        self._arrange()

    def _head(self) -> None:
        for place, asked in enumerate(self.columns, start=1):
            question = asked.question
            head = Label(self.say(question.name or question.ask), Face.SMALL, quiet=True)
            head.setToolTip(self.say(question.ask))
            self.grid.addWidget(head, 0, place, Qt.AlignmentFlag.AlignBottom)
            self.grid.setColumnStretch(place, WIDER.get(type(question), 3))

    def field(self) -> QWidget:
        """Return the first cell that can be edited."""
        first = next(iter(self.lines.values()), self.empty)
        if first is None:
            return self
        return list(first.cells.values())[1 if self.fixed else 0].field()

    def name_after(self, label: QLabel) -> None:
        """Say the question before the cells of the table."""
        self.setAccessibleName(label.text())

    def show_value(self, value: tuple[Row, ...]) -> None:
        """Show rows; the widgets of rows that stay are kept."""
        wanted = {row.id for row in value}
        for gone in [id_ for id_ in self.lines if id_ not in wanted]:
            self.lines.pop(gone).remove()
        self.lines = {row.id: self._line(row) for row in value}
        self._arrange()

    def _line(self, row: Row) -> RowLine:
        line = self.lines.get(row.id)
        if line is None and self.empty and self.empty.row.id == row.id:
            line, self.empty = self.empty, None
        if line is None:
            return RowLine(self, row)
        line.show_row(row)
        return line

    def _arrange(self) -> None:
        if not self.fixed and self.empty is None and len(self.lines) < self.most:
            self.empty = RowLine(self, self.asked.row())
        elif self.empty and len(self.lines) >= self.most:
            self.empty.remove()
            self.empty = None
        lines = [*self.lines.values(), *([self.empty] if self.empty else [])]
        for place, line in enumerate(lines, start=1):
            line.place_at(place, len(self.lines))
        every = [widget for line in lines for widget in line.widgets()]
        for before, after in pairwise(every):
            QWidget.setTabOrder(before, after)
        self.none.setVisible(not lines)
        self._show_total()

    def _show_total(self) -> None:
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
        for line in (*self.lines.values(), *([self.empty] if self.empty else [])):
            for cell in line.cells.values():
                cell.show_context(context)

    def take(self, row: Row, field: str) -> None:
        """Take a change of one cell; the empty line becomes a row."""
        if self.empty and self.empty.row.id == row.id:
            self.lines[row.id], self.empty = self.empty, None
            self._take_rows((*self._value, row), f"{row.id}.{field}")
            self._arrange()
        else:
            rows = tuple(row if row.id == old.id else old for old in self._value)
            self._take_rows(rows, f"{row.id}.{field}")

    def _take_rows(self, rows: tuple[Row, ...], cell: str) -> None:
        self.answer(rows, cell)
        self._show_total()

    def move_row(self, id_: str, by: int) -> None:
        """Move a row up (-1) or down (+1)."""
        rows = list(self._value)
        place = next(i for i, row in enumerate(rows) if row.id == id_)
        rows.insert(place + by, rows.pop(place))
        self.answer(tuple(rows), f"{id_}.")
        self.show_value(self._value)
        self.focus_cell(f"{id_}.")

    def remove_row(self, id_: str) -> None:
        """Remove a row; undo brings it back."""
        place = list(self.lines).index(id_)
        self.answer(tuple(row for row in self._value if row.id != id_), f"{id_}.")
        self.show_value(self._value)
        near = [*self.lines.values(), *([self.empty] if self.empty else [])]
        next(iter(near[min(place, len(near) - 1)].cells.values())).focus_cell("")

    def focus_cell(self, cell: str) -> None:
        """Bring the person to a cell; to the empty line where the row is gone."""
        id_, _, field = cell.partition(".")
        line = self.lines.get(id_) or (self.empty if id_ else None)
        if line is None:
            self.field().setFocus(Qt.FocusReason.OtherFocusReason)
            return
        line.cells.get(field, next(iter(line.cells.values()))).focus_cell("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to the line below with Enter."""
        lines = [*self.lines.values(), *([self.empty] if self.empty else [])]
        here = next((i for i, at in enumerate(lines) if self._holds_focus(at)), len(lines))
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and here + 1 < len(lines):
            column = 1 if self.fixed else 0
            list(lines[here + 1].cells.values())[column].focus_cell("")
        else:
            super().keyPressEvent(event)

    def _holds_focus(self, line: RowLine) -> bool:
        focused = self.focusWidget()
        return any(cell.isAncestorOf(focused) for cell in line.cells.values()) if focused else False
