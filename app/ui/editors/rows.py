"""The editor of rows: typed in, put in order, removed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget

from app.model.value import Row
from app.ui.editors.row_line import RowLine
from app.ui.editors.row_table import RowTable


class RowsEditor(RowTable):
    """Edits rows; the last line is always empty and becomes a row when something is typed."""

    def field(self) -> QWidget:
        """Return the first cell that can be edited."""
        first = next(iter(self.lines.values()), self.empty)
        if first is None:
            return self
        return list(first.cells.values())[1 if self.fixed else 0].field()

    def name_after(self, label: QLabel) -> None:
        """Say the question before the cells of the table."""
        self.setAccessibleName(label.text())

    def take(self, row: Row, field: str) -> None:
        """Take a change of one cell; the empty line becomes a row."""
        if self.empty and self.empty.row.id == row.id:
            self.lines[row.id], self.empty = self.empty, None
            self._take_rows((*self._value, row), f"{row.id}.{field}")
            self.arrange()
        else:
            rows = tuple(row if row.id == old.id else old for old in self._value)
            self._take_rows(rows, f"{row.id}.{field}")

    def _take_rows(self, rows: tuple[Row, ...], cell: str) -> None:
        self.answer(rows, cell)
        self.show_total()

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
        near = self.every()
        next(iter(near[min(place, len(near) - 1)].cells.values())).focus_cell("")

    def focus_cell(self, cell: str) -> None:
        """Bring the person to a cell; to the empty line where the row is gone."""
        id_, _, field = cell.partition(".")
        if id_ not in self.lines and any(row.id == id_ for row in self._value):
            self.wanted = id_
            self.show_more()
        line = self.lines.get(id_) or (self.empty if id_ else None)
        if line is None:
            self.field().setFocus(Qt.FocusReason.OtherFocusReason)
            return
        line.cells.get(field, next(iter(line.cells.values()))).focus_cell("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to the line below with Enter."""
        lines = self.every()
        here = next((i for i, at in enumerate(lines) if self._holds_focus(at)), len(lines))
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and here + 1 < len(lines):
            column = 1 if self.fixed else 0
            list(lines[here + 1].cells.values())[column].focus_cell("")
        else:
            super().keyPressEvent(event)

    def _holds_focus(self, line: RowLine) -> bool:
        focused = self.focusWidget()
        return any(cell.isAncestorOf(focused) for cell in line.cells.values()) if focused else False
