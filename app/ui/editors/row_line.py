"""A row of a table: a widget for each cell, the buttons of the row, and what is remarked on it."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.language import N_
from app.model.question import Asked, Choices, Context, Text
from app.model.value import NumberedRow, Row
from app.ui import theme
from app.ui.announcing import announce
from app.ui.editors.editor import Editor
from app.ui.text import Label, button
from app.ui.theme import Face

if TYPE_CHECKING:
    from app.ui.editors.row_table import RowTable


LARGER = 1.4
"""How much larger than other words the sign of a button is."""
TALL = (Choices, Text)
"""Questions whose cells grow; the others of their row stay at the top."""


class RowLine(QObject):
    """The widgets of one row."""

    def __init__(self, table: "RowTable", row: Row) -> None:
        """Make a cell for each column, and the buttons of the row."""
        super().__init__(table)
        self.table, self.row = table, row
        numbered = table.ranked or isinstance(row, NumberedRow)
        self.number = Label("", Face.STRONG, quiet=True) if numbered else None
        tall = any(isinstance(asked.question, TALL) for asked in table.columns)
        self.side = Qt.AlignmentFlag.AlignTop if tall else Qt.AlignmentFlag(0)
        self.cells: dict[str, Editor] = {}
        for place, asked in enumerate(table.columns):
            self.cells[asked.field] = self._cell(asked, named=place == 0)
        self.moves: tuple[QPushButton, ...] = ()
        if table.ranked:
            self.up = self._button("↑", N_("Move up"), self._move_up)
            self.down = self._button("↓", N_("Move down"), self._move_down)
            self.moves = (self.up, self.down)
        self.away = None if table.fixed else self._button("×", N_("Remove this row"), self._remove)
        self.remark: Label | None = None
        self.at = 0
        """Its line of the grid."""
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
        made.setFont(theme.font(Face.BODY, theme.scale() * LARGER))
        made.setProperty("sign", True)
        made.setToolTip(self.table.say(name))
        made.clicked.connect(act)
        return made

    def widgets(self) -> list[QWidget]:
        """Return what takes the focus in this row, in the order of the tabulator."""
        stops = [stop for cell in self.cells.values() for stop in cell.stops()]
        return [*stops, *self._buttons()]

    def _buttons(self) -> list[QPushButton]:
        return [*self.moves, *([self.away] if self.away else [])]

    def place_at(self, at: int, place: int, count: int) -> None:
        """Stand in a line of the grid as row 1 to `count`; the one after the last is empty."""
        table, grid, last = self.table, self.table.grid, place > count
        self.at = at
        self._place_remark()
        if self.number:
            self.number.setText(getattr(self.row, "number", str(place)))
            grid.addWidget(self.number, at, 0)
        for column, (asked, cell) in enumerate(
            zip(table.columns, self.cells.values(), strict=True)
        ):
            grid.addWidget(cell, at, column + 1, self.side)
            name = table.say(asked.question.ask)
            field = cell.field()
            field.setAccessibleName(table.say(N_("{name}, row {row}"), name=name, row=place))
        for column, control in enumerate(self._buttons(), len(self.cells) + 1):
            grid.addWidget(control, at, column, self.side)
            name = control.toolTip()
            control.setAccessibleName(table.say(N_("{name}, row {row}"), name=name, row=place))
            control.setVisible(not last)
        if self.moves:
            self.up.setEnabled(place > 1)
            self.down.setEnabled(place < count)
        self._invite(table.invitation if last else "")

    def _invite(self, words: str) -> None:
        first = next(iter(self.cells.values())).field()
        line = first.lineEdit() if isinstance(first, QComboBox) else first
        if isinstance(line, QLineEdit | QPlainTextEdit):
            line.setPlaceholderText(words)

    def show_remark(self, remark: str) -> None:
        """Show below the row what is remarked about it, or nothing."""
        if remark and self.remark is None:
            self.remark = Label("", Face.SMALL)
            self.remark.hide()
            self._place_remark()
        if self.remark:
            remark_on(next(iter(self.cells.values())).field(), self.remark, remark)

    def _place_remark(self) -> None:
        if self.remark:
            self.table.grid.addWidget(self.remark, self.at + 1, 1, 1, len(self.cells))

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
        around = [label for label in (self.number, self.remark) if label]
        for widget in (*around, *self.cells.values(), *self._buttons()):
            widget.hide()
            widget.deleteLater()
        self.deleteLater()


def remark_on(field: QWidget, label: QLabel, remark: str) -> None:
    """Show a remark about a field in a label, and say it with the field; or take it away."""
    if remark != label.text():
        label.setText(remark)
        label.setVisible(bool(remark))
        field.setAccessibleDescription(remark)
        if field.hasFocus():
            announce(field, remark)


class NameCell(Editor):
    """The name of a row that another question made; it is read here, not edited."""

    def __init__(self, asked: Asked, context: Context, *, compact: bool = True) -> None:
        """Show no name yet."""
        super().__init__(asked, context, compact=compact)
        self._value = None
        self.name = Label("", Face.CELL)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.name)

    def show_value(self, value: Any) -> None:
        """Show the name of the row."""
        self.name.setText(self.asked.question.words(value, self.context))
