"""The result so far: the verdict with its reasons, what would change it, and how sure it is."""

from PySide6.QtWidgets import QWidget

from app.advice.advise import Advice
from app.advice.experiment import Bought, Experiment
from app.advice.finding import Spot
from app.advice.rules.rule import Reason
from app.advice.rules.verdict import Result
from app.language import N_
from app.model.question import Context
from app.report.content.words import named
from app.ui import theme
from app.ui.advice.conditions import ConditionList
from app.ui.advice.lifting import ToldLift
from app.ui.advice.live import LiveAdvice
from app.ui.advice.questions import name_of
from app.ui.advice.result import ResultHead, becomes
from app.ui.advice.trials import Trials
from app.ui.advice.view import AdviceView, Rows, place_of
from app.ui.text import Label, button, line
from app.ui.theme import Face

HEADINGS = {
    Result.NOT_YET: N_("What speaks against it, and what would change it"),
    Result.SMALLER: N_("Why smaller, and what would change it"),
}
WAYS = N_("The cheapest ways to be more certain")


class VerdictView(AdviceView):
    """Shows whether to start, in the order in which one asks: what, why, what next, how sure."""

    def __init__(self, live: LiveAdvice, context: Context) -> None:
        """Show nothing yet."""
        super().__init__(live, context)
        self.head = ResultHead(self.language, large=True)
        self.open, self.reasons, self.sure = Rows(), Rows(), Rows()
        self.firm = Rows()
        self.trials = Trials(self.document)
        self.trials.tried.connect(self.show_trials)
        self.lifts: dict[str, Rows] = {}
        self.look_again = button("", link=True)
        self.conditions = ConditionList(self.document, self.context)
        self.before = Label(self.language.say(N_("Before the start")), Face.HEADING)
        self._build()
        self.look_again.clicked.connect(self.all_wanted)
        live.lifted.connect(self.show_lifts)

    def _build(self) -> None:
        say, rows = self.language.say, self.rows
        rows.addWidget(Label(say(N_("The result so far")), quiet=True))
        self.head.setMaximumWidth(theme.px(theme.TEXT_WIDTH))
        rows.addWidget(self.head)
        rows.addWidget(self.look_again)
        rows.addWidget(self.open)
        rows.addWidget(self.reasons)
        rows.addSpacing(theme.UNIT * 2)
        rows.addWidget(self.before)
        rows.addWidget(self.conditions)
        rows.addSpacing(theme.UNIT * 2)
        rows.addWidget(Label(say(N_("How sure this is")), Face.HEADING))
        rows.addWidget(line())
        rows.addWidget(self.sure)
        rows.addWidget(self.firm)
        rows.addWidget(self.way_to_plans())
        rows.addStretch(1)

    def show_changed(self, advice: Advice) -> None:
        """Show the verdict and all that belongs to it."""
        self.head.show_verdict(advice.verdict)
        self._show_again(len(advice.open_findings))
        self._show_open(advice)
        self._show_reasons(advice)
        self.conditions.show_advice(advice)
        self.before.setVisible(not self.conditions.isHidden())
        self._show_sure(advice)
        self.live.want_lifts()
        self.firm.empty()
        self.trials.want()

    def _show_again(self, count: int) -> None:
        self.look_again.setVisible(bool(count))
        self.look_again.setText(
            self.language.plural(
                N_("One thing to look at again"), N_("{count} things to look at again"), count
            )
        )

    def _show_open(self, advice: Advice) -> None:
        self.open.empty()
        for spot in advice.verdict.open:
            self.open.add(self._way(spot, name_of(advice.plan, spot, self.language)))

    def _way(self, spot: Spot, words: str, about: str = "") -> QWidget:
        way = button(words, link=True)
        way.setAccessibleDescription(about)
        way.clicked.connect(lambda: self.change_wanted.emit(place_of(spot), about or words))
        return way

    def _show_reasons(self, advice: Advice) -> None:
        self.reasons.empty()
        self.lifts = {}
        found = advice.verdict.reasons
        if found:
            self.reasons.rows.addSpacing(theme.UNIT * 2)
            heading = HEADINGS.get(advice.verdict.result, HEADINGS[Result.NOT_YET])
            self.reasons.add(Label(self.language.say(heading), Face.HEADING))
        for reason in found:
            self.reasons.add(line())
            self._add_reason(reason, advice)

    def _add_reason(self, reason: Reason, advice: Advice) -> None:
        sentence = reason.sentence.said(self.language)
        name = name_of(advice.plan, reason.rule.spot, self.language)
        words = self.language.say(N_("Change: {question}"), question=name)
        self.lifts[reason.id] = Rows(0)
        self.reasons.add(Label(sentence, Face.STRONG), theme.TEXT_WIDTH)
        self.reasons.add(self.lifts[reason.id])
        self.reasons.add(self._way(reason.rule.spot, words, sentence))

    def show_lifts(self, lifts: tuple[ToldLift, ...]) -> None:
        """Show below each reason what would take it away; it comes a little later."""
        for rows in self.lifts.values():
            rows.empty()
        for lift in lifts:
            if below := self.lifts.get(lift.rule):
                below.add(Label(lift.sentence.said(self.language)), theme.TEXT_WIDTH)
                below.add(becomes(lift, self.language))

    def _show_sure(self, advice: Advice) -> None:
        self.sure.empty()
        sure = advice.confidence
        self.sure.add(Label(sure.sentence.said(self.language), Face.STRONG))
        if sure.ways:
            self.sure.add(Label(self.language.say(WAYS), quiet=True))
        for way in sure.ways:
            share = self.language.percent(way.gain * 100)
            words = N_("{way} (up to {share} more certain)")
            said = self.language.say(words, way=way.sentence.said(self.language), share=share)
            self.sure.add(Label(said))

    def show_trials(self, tried: Experiment) -> None:
        """Show how firmly the proposal stands and what more hours would buy; this comes last."""
        say = self.language.say
        self.firm.empty()
        for said in tried.sentences:
            self.firm.add(Label(said.said(self.language)), theme.TEXT_WIDTH)
        promised = self.live.now().case.situation.promised
        if more := tried.more_than(promised):
            self.firm.rows.addSpacing(theme.UNIT * 2)
            self.firm.add(Label(say(N_("What more hours would buy")), Face.HEADING))
            self.firm.add(line())
        for bought in more:
            self.firm.add(Label(self._told(bought)), theme.TEXT_WIDTH)

    def _told(self, bought: Bought) -> str:
        return self.language.say(
            N_("From {hours} promised hours on: {networks}, which serve {share} of what you want."),
            hours=self.language.number(bought.promised),
            networks=named(bought.networks, self.live.now(), self.language),
            share=self.language.percent(bought.coverage * 100),
        )
