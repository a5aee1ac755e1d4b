"""What it takes: hours, the longest wait, how work grows, and the money of the first year."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.advice.advise import Advice
from app.advice.finding import Severity
from app.advice.workload import State
from app.language import N_
from app.model.figure import Bars
from app.model.question import Context
from app.report.content.hours import (
    growth_figure,
    hours_figure,
    money_rows,
    results_a_week,
    week_figure,
)
from app.ui import theme
from app.ui.advice.bars import BarsFigure
from app.ui.advice.disc import SeveritySign
from app.ui.advice.key import Key
from app.ui.advice.live import LiveAdvice
from app.ui.advice.signed import signed
from app.ui.advice.view import AdviceView, Rows
from app.ui.advice.waiting import WaitNow
from app.ui.document import Place
from app.ui.text import Label, button, line
from app.ui.theme import Face

PEOPLE = Place("resourcing", "people", "people")
HOUR = Place("resourcing", "counts", "hour")
NOTHING = N_("No network is proposed, so none takes an hour.")


class TakesView(AdviceView):
    """Shows what the plan takes of people, time and money; every number is the advice's."""

    def __init__(self, live: LiveAdvice, context: Context) -> None:
        """Show nothing yet."""
        super().__init__(live, context)
        say = self.language.say
        self.load = Label("", Face.LEAD)
        self.state, self.year = Rows(), Rows()
        self.figures = {"hours": Drawn(), "week": Drawn(titled=False), "growth": Drawn()}
        self.wait = WaitNow(live, self.language, None)
        self.people = button(say(N_("Change who does it, and for how long")))
        self.money = button(say(N_("Change what an hour costs")))
        self._build()
        self.wait.led.connect(self.led)
        self.people.clicked.connect(self._to_people)
        self.money.clicked.connect(self._to_money)

    def _build(self) -> None:
        say, rows = self.language.say, self.rows
        rows.addWidget(Label(say(N_("What follows: rota and hours")), quiet=True))
        rows.addWidget(Label(say(N_("What does it take, and do your hours bear it?")), Face.TITLE))
        self.load.setMaximumWidth(theme.px(theme.TEXT_WIDTH))
        rows.addWidget(self.load)
        rows.addWidget(self.state)
        rows.addWidget(self.figures["hours"])
        rows.addWidget(self.people, alignment=Qt.AlignmentFlag.AlignLeft)
        self.week = self._add_part(N_("What the hours are spent on"), self.figures["week"])
        self._add_part(N_("The longest wait"), self.wait)
        self._add_part(N_("Why not more networks"), self.figures["growth"])
        self._add_part(N_("The first year"), self.year)
        rows.addWidget(self.money, alignment=Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(self.way_to_plans())
        rows.addStretch(1)

    def _add_part(self, heading: str, part: QWidget) -> Rows:
        made = Rows()
        made.rows.setContentsMargins(0, theme.UNIT * 3, 0, 0)
        for each in (Label(self.language.say(heading), Face.STRONG), line(), part):
            made.add(each)
        self.rows.addWidget(made)
        return made

    def show_changed(self, advice: Advice) -> None:
        """Show what follows from the plan."""
        say, load = self.language.say, advice.proposal.workload
        proposed = bool(advice.proposal.networks)
        self.load.setText(load.sentence.said(self.language) if proposed else say(NOTHING))
        self._show_state(load.state if proposed else None)
        self.figures["hours"].draw(hours_figure(advice, self.language))
        self.week.setVisible(proposed)
        self.figures["week"].draw(week_figure(advice, self.language))
        self.figures["growth"].draw(growth_figure(advice, self.language))
        self.wait.show_advice(advice)
        self._show_money(advice)

    def _show_state(self, state: State | None) -> None:
        self.state.empty()
        if state is None:
            return
        words = Label(self.language.say(state.label), Face.STRONG)
        calm = state is State.GREEN
        self.state.add(words if calm else signed(SeveritySign(Severity.WARN), words))

    def _show_money(self, advice: Advice) -> None:
        self.year.empty()
        self.year.add(Label(advice.money.sentence.said(self.language)), theme.TEXT_WIDTH)
        self.money.setVisible(advice.money.total is None)
        if advice.money.total is not None:
            self.year.add(table(money_rows(advice, self.language)), theme.TEXT_WIDTH)
        if told := results_a_week(advice, self.language):
            self.year.add(Label(told), theme.TEXT_WIDTH)

    def _to_people(self) -> None:
        self.change_wanted.emit(PEOPLE, self.load.text())

    def _to_money(self) -> None:
        self.change_wanted.emit(HOUR, self.live.now().money.sentence.said(self.language))


class Drawn(Rows):
    """A figure below the sentence that says what it shows, and above the key of its textures."""

    def __init__(self, *, titled: bool = True) -> None:
        """Draw nothing yet."""
        super().__init__()
        self.title, self.figure, self.key = Label("", quiet=True), BarsFigure(), Rows()
        self.title.setVisible(titled)
        self.rows.setContentsMargins(0, theme.UNIT, 0, theme.UNIT)
        for part in (self.title, self.figure, self.key):
            self.add(part)

    def draw(self, figure: Bars) -> None:
        """Draw a figure, unless it is drawn already."""
        if figure == self.figure.figure:
            return
        self.title.setText(figure.title)
        self.figure.show_figure(figure)
        self.key.empty()
        seen = (part for bar in figure.bars for part in bar.parts if part.size > 0 and part.label)
        words = {part.texture: part.label for part in seen}
        if len(words) > 1:
            self.key.add(Key(words, theme.colours().accent))


def table(rows: tuple[tuple[str, str], ...]) -> QWidget:
    """Return names with their amounts, the last of which is the sum."""
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(theme.UNIT // 2)
    for place, (name, amount) in enumerate(rows):
        last = place == len(rows) - 1
        if last:
            grid.addWidget(line(), 2 * place, 0, 1, 2)
        for column, text in enumerate((name, amount)):
            cell = Label(text, Face.STRONG if last else Face.BODY)
            side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
            cell.setAlignment(side)
            grid.addWidget(cell, 2 * place + 1, column)
    return made
