"""Two plans side by side: what follows from each, what differs, and which one is kept."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.advice.advise import Advice
from app.advice.comparison import Comparison, comparison
from app.language import N_
from app.model.question import Context
from app.plan import Letter, Plan
from app.report.content.two_plans import hours_beside
from app.ui import second_plan, theme
from app.ui.advice.live import LiveAdvice
from app.ui.advice.plans_table import PlansTable
from app.ui.advice.takes import PEOPLE, Drawn
from app.ui.advice.view import AdviceView, Rows, has_focus
from app.ui.announcing import announce
from app.ui.document import Place
from app.ui.steps import WHERE
from app.ui.text import Label, button, line
from app.ui.theme import Face

NONE = N_(
    "A second plan begins as a copy of the one you have. In it you change the places, the people"
    " and the hours; all else is shared. Both are seen side by side, and in the end you keep one."
)
SHARED = N_("They differ in where and with what. Purpose, SWOT and tone of voice they share.")
GOES = N_("The other one goes then; undo brings it back.")
KEPT = N_("{kept} is kept. {gone} is gone; undo brings it back.")
COMPARING = N_("You were comparing two plans.")
LEFT = Qt.AlignmentFlag.AlignLeft


class TwoPlansView(AdviceView):
    """Shows both plans of the firm, or how a second one begins; every number is the advice's."""

    def __init__(self, live: LiveAdvice, context: Context) -> None:
        """Show nothing yet."""
        super().__init__(live, context)
        say = self.language.say
        self.compared: Comparison | None = None
        self.table, self.hours, self.differences = PlansTable(context), Drawn(), Rows()
        self.done = Label("", Face.STRONG)
        self.begin = button(say(N_("Begin Plan B as a copy")), accent=True)
        self.back = button("")
        self.places, self.people = button(""), button("")
        self.keeps = {letter: self._keep_button(letter) for letter in Letter}
        self.alone, self.pair = self._alone(), self._pair()
        self._build()
        self.begin.clicked.connect(self.begin_second)
        self.back.clicked.connect(self.document.history.undo)
        self.places.clicked.connect(self._to_places)
        self.people.clicked.connect(self._to_people)
        self.table.chosen.connect(self.work_on)
        self.table.called.connect(self.call)
        self.document.changed.connect(self.show_plan)

    def _build(self) -> None:
        say, rows = self.language.say, self.rows
        rows.addWidget(Label(say(N_("Two plans in one")), quiet=True))
        rows.addWidget(Label(say(N_("Which of two plans is better for you?")), Face.TITLE))
        rows.addWidget(self.alone)
        rows.addWidget(self.pair)
        rows.addStretch(1)
        self.show_plan(self.document.plan)

    def _alone(self) -> Rows:
        made = Rows(theme.UNIT * 2)
        made.add(self.done, theme.TEXT_WIDTH)
        made.rows.addWidget(self.back, alignment=LEFT)
        made.add(Label(self.language.say(NONE)), theme.TEXT_WIDTH)
        made.rows.addWidget(self.begin, alignment=LEFT)
        return made

    def _pair(self) -> Rows:
        made, say = Rows(), self.language.say
        made.add(Label(say(SHARED), quiet=True), theme.TEXT_WIDTH)
        made.add(self.table)
        made.add(buttons(self.places, self.people))
        for heading, parts in (
            (N_("What differs"), (self.differences,)),
            (N_("Hours a week"), (self.hours,)),
            (
                N_("Which one do you keep?"),
                (Label(say(GOES), quiet=True), buttons(*self.keeps.values())),
            ),
        ):
            made.rows.addSpacing(theme.UNIT * 3)
            for part in (Label(say(heading), Face.STRONG), line(), *parts):
                made.add(part)
        return made

    def _keep_button(self, letter: Letter) -> QPushButton:
        say = self.language.say
        made = button(say(N_("Keep {plan}"), plan=say(letter.label)))
        made.setAccessibleDescription(say(GOES))
        made.clicked.connect(partial(self.keep, letter))
        return made

    def show_plan(self, plan: Plan) -> None:
        """Show which of both is worked on; where there is only one, how another begins."""
        pair, here = plan.letter is not None, has_focus(self)
        turned = pair is self.pair.isHidden()
        self.alone.setVisible(not pair)
        self.pair.setVisible(pair)
        if plan.letter:
            self._name_ways(plan.letter)
            self.done.setText("")
        for told in (self.done, self.back):
            told.setVisible(bool(self.done.text()))
        self.table.show_plan(plan)
        if turned and here:
            self.focus_first()

    def _name_ways(self, letter: Letter) -> None:
        say, plan = self.language.say, self.language.say(letter.label)
        self.places.setText(say(N_("Change the places of {plan}"), plan=plan))
        self.people.setText(say(N_("Change people and hours of {plan}"), plan=plan))

    def show_changed(self, advice: Advice) -> None:
        """Show what follows from both plans."""
        self.compared = comparison(advice)
        if self.compared is None:
            return
        self.table.show_comparison(self.compared)
        self.hours.draw(hours_beside(self.compared, self.language))
        self.differences.empty()
        for said in self.compared.differences:
            self.differences.add(Label(said.said(self.language)), theme.TEXT_WIDTH)

    def begin_second(self) -> None:
        """Begin plan B, and work on it."""
        second_plan.begin(self.document, self.language)
        self.refresh()

    def work_on(self, letter: Letter) -> None:
        """Work on one of the two."""
        second_plan.work_on(self.document, letter, self.language)
        self.refresh()

    def call(self, letter: Letter, name: str) -> None:
        """Take what one of the two is called."""
        second_plan.call(self.document, letter, name, self.language)

    def keep(self, letter: Letter) -> None:
        """Keep one of the two, and say that the other is gone and how it comes back."""
        self.refresh()
        if self.compared is None:
            return
        say, plan = self.language.say, self.document.plan
        kept, gone = (plan.called(x).said(self.language) for x in (letter, letter.other))
        second_plan.keep(self.document, self.compared, letter, self.language)
        self.done.setText(say(KEPT, kept=kept, gone=gone))
        self.back.setText(say(N_("Bring {plan} back"), plan=say(letter.other.label)))
        for part in (self.done, self.back):
            part.show()
        announce(self.done, self.done.text())
        self.refresh()

    def focus_first(self) -> None:
        """Bring the person to the plan that is worked on, or to where a second one begins."""
        letter = self.document.plan.letter
        first = self.begin if letter is None else self.table.heads[letter].here
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.verticalScrollBar().setValue(0)

    def go_to(self, place: Place) -> None:
        """Bring the person to the name of one of the two, if that changed."""
        if place.key:
            self.table.heads[Letter[place.key]].name.focus_cell("")

    def _to_places(self) -> None:
        self.change_wanted.emit(Place(WHERE), self.language.say(COMPARING))

    def _to_people(self) -> None:
        self.change_wanted.emit(PEOPLE, self.language.say(COMPARING))


def buttons(*made: QPushButton) -> QWidget:
    """Return buttons in a row, or below one another where text is large."""
    row = QWidget()
    layout = QVBoxLayout(row) if theme.scale() >= theme.LARGE else QHBoxLayout(row)
    layout.setContentsMargins(0, theme.UNIT, 0, 0)
    layout.setSpacing(theme.UNIT * 2)
    for each in made:
        layout.addWidget(each, alignment=LEFT)
    layout.addStretch(1)
    return row
