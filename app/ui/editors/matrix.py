"""The editor of pairs: a table in which each cell says how much two things belong together."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.language import N_
from app.model.question import Asked, Context, Options
from app.model.table import Matrix, Pair
from app.ui import theme
from app.ui.editors.editor import Editor
from app.ui.text import Label
from app.ui.theme import Face

STEPS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class MatrixCell(QPushButton):
    """One pair: a press goes to the next level, a digit sets it, arrows move."""

    def __init__(self, matrix: "MatrixEditor", row: str, column: str, name: str) -> None:
        """Show no level yet."""
        super().__init__("")
        self.matrix, self.row, self.column, self.name = matrix, row, column, name
        self.level = -1
        self.show_level(0)
        self.clicked.connect(self._next)

    def show_level(self, level: int) -> None:
        """Show a level as a digit and say it in words."""
        if level != self.level:
            self.level = level
            self.setText(str(level))
            self.setAccessibleName(f"{self.name}: {self.matrix.level_words(level)}")
            self.setToolTip(self.accessibleName())

    def _next(self) -> None:
        self.matrix.set_level(self, (self.level + 1) % self.matrix.levels)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Set a level by its digit; move with the arrows."""
        key = event.key()
        digit = event.text() if len(event.text()) == 1 else ""
        if digit.isdecimal() and int(digit) < self.matrix.levels:
            self.matrix.set_level(self, int(digit))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.matrix.set_level(self, 0)
        elif step := STEPS.get(key):
            self.matrix.step_from(self, *step)
        else:
            super().keyPressEvent(event)


class MatrixEditor(Editor):
    """Edits the pairs of two lists."""

    def __init__(self, asked: Asked, context: Context, *, compact: bool = False) -> None:
        """Show a cell for each pair of things there are now."""
        super().__init__(asked, context, compact=compact)
        assert isinstance(asked.question, Matrix)
        self.question = asked.question
        self.levels = len(self.question.levels)
        self.cells: dict[tuple[str, str], MatrixCell] = {}
        self.names: tuple[dict[str, str], dict[str, str]] = ({}, {})
        self.table = QWidget()
        steps = (f"{n} {self.say(words)}" for n, words in enumerate(self.question.levels))
        self.legend = Label(" · ".join(steps), Face.SMALL, quiet=True)
        self.none = Label(self.say(N_("Nothing to ask yet: the lists before this one are empty.")))
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        for part in (self.table, self.legend, self.none):
            self.box.addWidget(part)
        self.show_context(context)

    def field(self) -> QWidget:
        """Return the first cell."""
        return next(iter(self.cells.values()), self)

    def name_after(self, label: QLabel) -> None:
        """Name the whole: every cell is called by its own pair."""
        self.setAccessibleName(label.text())

    def level_words(self, level: int) -> str:
        """Return the words of a level."""
        return self.question.label(level, self.context)

    def show_context(self, context: Context) -> None:
        """Build the table anew when the two lists changed."""
        super().show_context(context)
        names = self._asked(context)
        if names != self.names or not self.cells:
            self.names = names
            self._build()
            self.show_value(self._value)

    def _asked(self, context: Context) -> tuple[dict[str, str], dict[str, str]]:
        """Return the rows and columns that are asked about, with their names.

        What was asked about stays, even without a last pair: the person may be at it.
        """
        rows, columns = self.question.asks(context)
        return (
            with_those(self.names[0], rows, self.question.rows, context),
            with_those(self.names[1], columns, self.question.columns, context),
        )

    def _build(self) -> None:
        self.table.hide()
        self.table.deleteLater()
        self.table = QWidget()
        self.box.insertWidget(0, self.table)
        grid = QGridLayout(self.table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.UNIT // 2)
        rows, columns = self.names
        self.cells = {}
        grid.setColumnStretch(0, 5)
        for x, column in enumerate(columns.values(), start=1):
            grid.setColumnStretch(x, 4)
            grid.addWidget(Label(column, Face.SMALL), 0, x, Qt.AlignmentFlag.AlignBottom)
        for y, (row, row_name) in enumerate(rows.items(), start=1):
            grid.addWidget(Label(row_name, Face.SAID), y, 0)
            for x, (column, column_name) in enumerate(columns.items(), start=1):
                cell = MatrixCell(self, row, column, f"{row_name}, {column_name}")
                self.cells[row, column] = cell
                grid.addWidget(cell, y, x)
        self.none.setVisible(not self.cells)
        self.legend.setVisible(bool(self.cells))

    def show_value(self, value: tuple[Pair, ...]) -> None:
        """Show the level of every pair."""
        levels = {(pair.row, pair.column): pair.level for pair in value}
        for key, cell in self.cells.items():
            cell.show_level(levels.get(key, 0))

    def set_level(self, cell: MatrixCell, level: int) -> None:
        """Take a level set by the person; the other pairs keep their order."""
        cell.show_level(level)
        key = (cell.row, cell.column)
        kept = tuple(pair for pair in self._value if (pair.row, pair.column) != key)
        new = (Pair(row=cell.row, column=cell.column, level=level),) if level else ()
        self.answer((*kept, *new), ".".join(key))

    def step_from(self, cell: MatrixCell, down: int, right: int) -> None:
        """Bring the focus to a neighbour, if there is one."""
        rows, columns = (list(names) for names in self.names)
        y, x = rows.index(cell.row) + down, columns.index(cell.column) + right
        if 0 <= y < len(rows) and 0 <= x < len(columns):
            self.cells[rows[y], columns[x]].setFocus()

    def focus_cell(self, cell: str) -> None:
        """Bring the person to a pair."""
        row, _, column = cell.partition(".")
        self.cells.get((row, column), self.field()).setFocus()


def with_those(
    before: Mapping[str, str], asked: Mapping[str, str], every: Options, context: Context
) -> dict[str, str]:
    """Return what is asked about now, and of what was before all that still exists."""
    if before.keys() <= asked.keys():
        return dict(asked)
    return {id_: n for id_, n in every(context).items() if id_ in asked or id_ in before}
