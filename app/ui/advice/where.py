"""Where: how well networks fit, what they take, and four ways to go, side by side."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

from app.advice.advise import Advice
from app.language import N_
from app.model.figure import Bars
from app.model.question import Context
from app.report.content.ways import ways_figure
from app.sections.business.profiles import Fate
from app.ui import theme
from app.ui.advice.bars import BarsFigure
from app.ui.advice.country_notes import CountryNotes
from app.ui.advice.existing import ExistingAccounts
from app.ui.advice.live import LiveAdvice
from app.ui.advice.network_table import NetworkTable
from app.ui.advice.rules import RulesSide
from app.ui.advice.take_band import TakeBand, is_proposed
from app.ui.advice.taking import taken
from app.ui.advice.view import AdviceView, Rows
from app.ui.advice.ways import names, with_ticked
from app.ui.announcing import announce
from app.ui.document import Place
from app.ui.steps import WHERE
from app.ui.text import Label, button, line
from app.ui.theme import Face

SHARE = N_("The share is how much of what you want a way can do.")
PURPOSES = Place("purpose", "purposes", "rows")
TIE = N_("{networks}: these are equally good for you; nobody could blame you for any of them.")


class WhereView(AdviceView):
    """Shows what can be chosen; the plan changes when the person takes a list."""

    def __init__(self, live: LiveAdvice, context: Context) -> None:
        """Show an empty table; the advice follows."""
        super().__init__(live, context)
        say = self.language.say
        self.ticks: frozenset[str] | None = None  # the list of the plan, while nobody ticked
        self.letter = self.document.plan.letter
        self.ties = Rows()
        self.table = NetworkTable(self.language)
        self.laws = CountryNotes(self.language, law=True)
        self.habits = CountryNotes(self.language, law=False)
        self.existing = ExistingAccounts(context)
        self.rules = RulesSide(self.language)
        self.figure = BarsFigure()
        self.choose_purposes = button(say(N_("Choose your purposes first")))
        self.ways = Bars("", (), 1.0)
        self.band = TakeBand(self, self.language)
        self._build()
        self.table.ticked.connect(self.tick)
        self.band.take.clicked.connect(self.take_list)
        self.existing.decided.connect(self.decide)
        self.choose_purposes.clicked.connect(self._lead_to_purposes)

    def _build(self) -> None:
        say, rows = self.language.say, self.rows
        title = N_("Which places fit you, and which can you keep up?")
        lead = N_("Tick what you want. What it costs and brings follows at once.")
        self.unknown = Label(say(N_("What fits follows from your purposes.")))
        rows.addWidget(Label(say(N_("What follows: where")), quiet=True))
        rows.addWidget(Label(say(title), Face.TITLE))
        rows.addWidget(Label(say(lead), quiet=True))
        rows.addWidget(self.unknown)
        rows.addWidget(self.choose_purposes, alignment=Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(self.laws)
        rows.addWidget(self.table)
        rows.addWidget(self.ties)
        rows.addSpacing(theme.UNIT * 2)
        rows.addWidget(line())
        rows.addWidget(Label(say(N_("The ways to go, in hours a week")), Face.STRONG))
        rows.addWidget(Label(say(SHARE), Face.SMALL, quiet=True))
        rows.addWidget(self.figure)
        rows.addSpacing(theme.UNIT * 2)
        for part in (self.habits, self.existing, self.rules, self.way_to_plans()):
            rows.addWidget(part)
        rows.addStretch(1)

    def show_changed(self, advice: Advice) -> None:
        """Show the fits, and what the ticks cost and bring."""
        if self.letter is not advice.plan.letter:
            self.letter, self.ticks = advice.plan.letter, None
        fits = bool(advice.fits)
        for part in (self.unknown, self.choose_purposes):
            part.setVisible(not fits)
        self.table.setVisible(fits)
        self.band.want(wanted=fits)
        self.table.show_fits(advice, self._ticked(advice))
        for told in (self.laws, self.habits, self.existing, self.rules):
            told.show_advice(advice)
        self._show_ties(advice)
        self.ways = ways_figure(advice, self.language)
        self._show_ticks(advice)

    def _ticked(self, advice: Advice) -> frozenset[str]:
        return frozenset(advice.way.networks) if self.ticks is None else self.ticks

    def tick(self, network: str, ticked: bool) -> None:
        """Tick a network or not; the plan stays as it is."""
        advice = self.live.now()
        before = self._ticked(advice)
        self.ticks = before | {network} if ticked else before - {network}
        self._show_ticks(advice)
        here, costs = self.table.lines[network].here, self.band.costs
        announce(self.band, f"{here.text()}. {costs.text()}")

    def _show_ticks(self, advice: Advice) -> None:
        ids = self._ticked(advice)
        way = advice.case.way(ids)
        self.table.show_ticks(advice, ids)
        self.figure.show_figure(with_ticked(self.ways, way, advice, self.language))
        self.band.show_way(way, ids, advice)

    def take_list(self) -> None:
        """Make the plan for the list that is ticked; one step that can be undone."""
        advice = self.live.now()
        ids = self._ticked(advice)
        self.ticks = None
        section = taken(self.document.plan, ids, proposed=is_proposed(advice, ids))
        after = self.document.plan.replace(platforms=section)
        self.document.settle()
        self.document.change_plan(Place(WHERE), after, self.band.take.text())
        self.refresh()
        announce(self.band, self.band.take.text())

    def decide(self, id_: str, fate: Fate | None) -> None:
        """Take what becomes of an account into the plan; one step that can be undone."""
        page = self.document.plan.business.profiles
        rows = tuple(row.replace(fate=fate) if row.id == id_ else row for row in page.rows)
        place = Place("business", "profiles", "rhythm", f"{id_}.fate")
        self.document.settle()
        self.document.change(place, page.replace(rows=rows), self.language.say(N_("From now on")))
        self.document.settle()
        self.refresh()

    def _show_ties(self, advice: Advice) -> None:
        self.ties.empty()
        seen = self.table.shown(advice)
        for tied in advice.ties:
            if len(both := [id_ for id_ in tied if id_ in seen]) > 1:
                said = names(advice, both, self.language)
                self.ties.add(Label(self.language.say(TIE, networks=said)))

    def focus_first(self) -> None:
        """Bring the person to the best network."""
        if self.table.isHidden():
            super().focus_first()
        else:
            self.table.lines[self.table.order[0]].box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lead_to_purposes(self) -> None:
        self.led.emit(PURPOSES)

    def showEvent(self, event: QShowEvent) -> None:
        """Bring along what the ticks cost."""
        super().showEvent(event)
        self.band.follow()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take along what the ticks cost."""
        super().hideEvent(event)
        self.band.follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what the ticks cost in sight, below what scrolls."""
        super().resizeEvent(event)
        self.band.settle()
