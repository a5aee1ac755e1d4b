"""The table of two plans: the head of each, and below it what follows from it."""

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QVBoxLayout, QWidget

from app.advice.comparison import Comparison
from app.language import N_
from app.model.question import Context, questions
from app.plan import Alternative, Letter, Plan
from app.report.content.two_plans import rows_beside
from app.ui import theme
from app.ui.advice.disc import SMALL, Disc
from app.ui.advice.result import coloured
from app.ui.advice.signed import signed
from app.ui.boxes import RoundButton
from app.ui.editors import cell_editor
from app.ui.text import Label, line
from app.ui.theme import Face

NAMES = 160
"""Pixels of the column of names, at the usual size of text."""
BELOW = 2
"""Pixels above a small name so that it stands on one line with what is told."""
TOP = Qt.AlignmentFlag.AlignTop


class PlanHead(QWidget):
    """One of two plans: its letter, whether it is worked on, and what it is called."""

    called = Signal(object, str)  # Letter, and the name

    def __init__(self, letter: Letter, context: Context) -> None:
        """Show a plan without a name."""
        super().__init__()
        self.letter, say = letter, context.language.say
        plan = say(letter.label)
        self.here = RoundButton(say(N_("I work on this one")))
        self.here.setAccessibleName(say(N_("Work on {plan}"), plan=plan))
        asked = next(a for a in questions(Alternative) if a.field == "name")
        self.name = cell_editor(asked, context)
        self.name.field().setAccessibleName(say(N_("Name of {plan}"), plan=plan))
        self.name.edited.connect(self._call)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, theme.UNIT)
        rows.setSpacing(theme.UNIT // 2)
        asks = Label(say(asked.question.ask), Face.SMALL, quiet=True)
        for part in (Label(plan, Face.HEADING), self.here, asks, self.name):
            rows.addWidget(part)

    def _call(self, name: str, _cell: str) -> None:
        self.called.emit(self.letter, name)

    def show_plan(self, plan: Plan) -> None:
        """Show, silently, whether this one is worked on and what it is called."""
        with QSignalBlocker(self.here):
            self.here.setChecked(plan.letter is self.letter)
        if plan.alternative:
            mine = plan.letter is self.letter
            self.name.set_value(plan.alternative.here if mine else plan.alternative.name)


class PlansTable(QWidget):
    """Both plans beside one another, or below where text is large; a row for all compared."""

    chosen = Signal(object)  # the Letter of the plan to be worked on
    called = Signal(object, str)  # Letter, and the name

    def __init__(self, context: Context) -> None:
        """Show the heads; the rows are built with the first comparison."""
        super().__init__()
        self.language = context.language
        self.heads = {letter: PlanHead(letter, context) for letter in Letter}
        self.discs = {letter: Disc(SMALL) for letter in Letter}
        self.cells: dict[str, dict[Letter, Label]] = {}
        self.beside = theme.scale() < theme.LARGE
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(theme.UNIT * 3)
        self.grid.setVerticalSpacing(theme.UNIT // 2)
        self._put(self.heads.values())
        self.group = QButtonGroup(self)
        for head in self.heads.values():
            self.group.addButton(head.here)
            head.called.connect(self.called)
        self.group.buttonToggled.connect(self._choose)

    def _put(self, pair: Iterable[QWidget], name: QWidget | None = None) -> None:
        """Add a row: its name, and what is told of each plan."""
        row = self.grid.rowCount()
        if name:
            self.grid.addWidget(name, row, 0, TOP)
            row += not self.beside
        for place, part in enumerate(pair):
            column = place + 1 if self.beside else 0
            self.grid.addWidget(part, row if self.beside else row + place, column, TOP)
            self.grid.setColumnStretch(column, 1)

    def _choose(self, button: RoundButton, checked: bool) -> None:
        if checked:
            self.chosen.emit(next(x for x, head in self.heads.items() if head.here is button))

    def show_plan(self, plan: Plan) -> None:
        """Show which plan is worked on, and what both are called."""
        for head in self.heads.values():
            head.show_plan(plan)

    def show_comparison(self, both: Comparison) -> None:
        """Show what follows from both plans."""
        rows = rows_beside(both, self.language)
        if not self.cells:
            self._build([name for name, _, _ in rows])
        for name, a, b in rows:
            self._tell(name, Letter.A, a)
            self._tell(name, Letter.B, b)
        for letter, cell in next(iter(self.cells.values())).items():
            result = both.side(letter).advice.verdict.result
            self.discs[letter].show_result(result)
            coloured(cell, result)

    def _tell(self, name: str, letter: Letter, text: str) -> None:
        cell, plan = self.cells[name][letter], self.language.say(letter.label)
        cell.setText(text if self.beside else f"{plan}: {text}")
        cell.setAccessibleName(f"{plan}, {name}: {text}")

    def _build(self, names: list[str]) -> None:
        for name in names:
            first = not self.cells
            face = Face.STRONG if first else Face.BODY
            self.cells[name] = {letter: Label("", face) for letter in Letter}
            self.grid.addWidget(line(), self.grid.rowCount(), 0, 1, 3 if self.beside else 1)
            cells = self.cells[name].items()
            self._put(
                (signed(self.discs[letter], cell) if first else cell for letter, cell in cells),
                self._name(name),
            )

    def _name(self, name: str) -> Label:
        made = Label(name, Face.SMALL, quiet=True)
        if self.beside:
            made.setFixedWidth(theme.px(NAMES))
            made.setContentsMargins(0, BELOW, 0, 0)
        return made
