"""The numbers a firm looks at: those that look good only are asked “so what?”."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.advice.so_what import Better, SoWhat, so_what
from app.language import N_
from app.model.value import ROWS_LIMIT
from app.sections.purpose.measures import ChosenMeasure
from app.ui import theme
from app.ui.advice.view import Rows, has_focus
from app.ui.announcing import announce
from app.ui.document import Place
from app.ui.form import Form
from app.ui.text import Label, button
from app.ui.theme import Face


class NumbersForm(Form):
    """Asks what is counted now, and shows below what to count instead."""

    def _build(self) -> None:
        super()._build()
        self.answers = Rows(theme.UNIT // 2)
        self.takes: dict[QWidget, Better] = {}
        self.told: tuple[SoWhat, ...] = ()
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.addWidget(self.answers)

    def catch_up(self) -> None:
        """Show what the plan says now, and what to count instead."""
        super().catch_up()
        told = so_what(self.document.plan, self.known)
        if told != self.told:
            self._tell(told)
            self.told = told

    def _tell(self, told: tuple[SoWhat, ...]) -> None:
        if what_is_told(told) == what_is_told(self.told):
            every = [better for each in told for better in each.instead]
            self.takes = dict(zip(self.takes, every, strict=True))
        else:
            self.answers.empty()
            self.takes = {}
            for each in told:
                self._ask(each)
            self._say_aloud(told)
        self._show_taken()

    def _say_aloud(self, told: tuple[SoWhat, ...]) -> None:
        """Say what is asked about the number that the person ticked just now."""
        before = {each.vanity.id for each in self.told}
        for each in told if has_focus(self) else ():
            if each.vanity.id not in before:
                announce(self, f"{self._title(each)} {self.language.say(each.vanity.why)}")

    def _title(self, each: SoWhat) -> str:
        say = self.language.say
        return say(N_("{number}: so what?"), number=say(each.vanity.name))

    def _ask(self, each: SoWhat) -> None:
        say, vanity = self.language.say, each.vanity
        self.answers.rows.addSpacing(theme.UNIT * 2)
        self.answers.add(Label(self._title(each), Face.HEADING), theme.TEXT_WIDTH)
        self.answers.add(Label(say(vanity.why)), theme.TEXT_WIDTH)
        when = say(N_("When it is of use: {when}"), when=say(vanity.ok_when))
        self.answers.add(Label(when, Face.SMALL, quiet=True), theme.TEXT_WIDTH)
        words = N_("Count instead") if each.instead else N_("Choose your purposes first")
        self.answers.add(Label(say(words), Face.STRONG))
        for better in each.instead:
            self._propose(better)

    def _propose(self, better: Better) -> None:
        say, measure = self.language.say, better.measure
        self.answers.rows.addSpacing(theme.UNIT)
        self.answers.add(Label(say(measure.name), Face.STRONG), theme.TEXT_WIDTH)
        self.answers.add(Label(say(measure.how)), theme.TEXT_WIDTH)
        where = say(N_("Where it is seen: {data}"), data=say(measure.data))
        self.answers.add(Label(where, Face.SMALL, quiet=True), theme.TEXT_WIDTH)
        take: QPushButton = button("", link=True)
        take.clicked.connect(self._take)
        self.takes[take] = better
        self.answers.add(take)

    def _show_taken(self) -> None:
        say = self.language.say
        for take, better in self.takes.items():
            assert isinstance(take, QPushButton)
            words = N_("✓  It is among your results") if better.taken else N_("Count this instead")
            take.setText(say(words))
            name = say(better.measure.name)
            take.setAccessibleName(say(N_("{act}: {what}"), act=take.text(), what=name))
            if better.taken and take.hasFocus():
                take.focusNextChild()
            take.setEnabled(not better.taken)

    def _take(self) -> None:
        """Put a measure among the results, for the purpose it serves."""
        take, page = self._pressed(), self.document.plan.purpose.measures
        better = self.takes[take]
        if len(page.rows) >= ROWS_LIMIT:
            return
        row = ChosenMeasure(measure=better.measure.id, purpose=better.purpose)
        place = Place("purpose", "measures", "rows", f"{row.id}.measure")
        self.document.settle()
        words = self.language.say(N_("Count this instead"))
        self.document.change(place, page.replace(rows=(*page.rows, row)), words)
        self.catch_up()
        announce(take, take.accessibleName())

    def _pressed(self) -> QWidget:
        sender = self.sender()
        assert isinstance(sender, QWidget)
        return sender


def what_is_told(told: tuple[SoWhat, ...]) -> list[tuple[str, list[str]]]:
    """Return which numbers are asked about, and what is proposed for each."""
    return [(each.vanity.id, [b.measure.id for b in each.instead]) for each in told]
