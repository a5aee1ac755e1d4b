"""What to look at again: the findings of a section, or of the whole plan, with their answers."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent

from app.advice.advise import Advice
from app.advice.finding import Finding, Severity
from app.language import N_
from app.model.question import Context
from app.plan import Plan, sections
from app.sections.decisions.reactions import Said
from app.ui import theme
from app.ui.advice.finding_card import FindingCard
from app.ui.advice.live import LiveAdvice
from app.ui.advice.reacting import ANSWER, REASON, give_reason, key_of, react, reaction_to
from app.ui.advice.view import AdviceView, clear, place_of
from app.ui.hearing import Hearing
from app.ui.text import Label, line
from app.ui.theme import Face

if TYPE_CHECKING:
    from app.model.section import Section


class FindingsView(AdviceView):
    """Lists findings; those that are answered stand quietly below."""

    def __init__(self, live: LiveAdvice, context: Context, section: str = "") -> None:
        """Show the findings of a section, or of all where none is named."""
        super().__init__(live, context)
        self.section = section
        self.cards: dict[tuple[str, str, str], FindingCard] = {}
        self.left = ("", "", "")
        self.answered: frozenset[tuple[str, str, str]] = frozenset()
        self.arranged: Plan | None = None
        self.hears = Hearing(self.document.changed, self._show_reactions)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was said meanwhile."""
        super().showEvent(event)
        self.hears.begin()
        self._show_reactions()

    def hideEvent(self, event: QHideEvent) -> None:
        """Hear of no change while nobody looks."""
        super().hideEvent(event)
        self.hears.end()

    def refresh(self) -> None:
        """Show the findings as they are now, the answered ones below."""
        if self.arranged is not self.document.plan:
            self.arranged = self.document.plan
            self.cards, self.shown = {}, None
        super().refresh()

    def show_changed(self, advice: Advice) -> None:
        """Show what is found; a list that is the same stays, and so does who types in it."""
        found = self._found(advice)
        if [key_of(f) for f in found] != list(self.cards) or not found:
            self._build(found)
        self._show_reactions()

    def _show_reactions(self, _: object = None) -> None:
        """Show what was said to each finding; that stands in the plan and waits for no advice."""
        for card in self.cards.values():
            card.show_reaction(reaction_to(self.document, card.finding))

    def _found(self, advice: Advice) -> list[Finding]:
        every = [f for f in advice.findings if self.section in ("", f.spot.section)]
        reactions = advice.plan.decisions.reactions
        if not self.cards:
            done = (key_of(f) for f in every if reactions.to(*key_of(f)))
            self.answered = frozenset(done)
        return sorted(every, key=self._order)

    def _order(self, finding: Finding) -> tuple[bool, int, int]:
        """Stand below once answered, else in the order of the interview, the gravest first."""
        places = list(sections(self.document.plan))
        place = places.index(finding.spot.section)
        grave = list(Severity).index(finding.severity)
        return (key_of(finding) in self.answered, place, grave)

    def _build(self, found: list[Finding]) -> None:
        say, plan = self.language.say, self.document.plan
        clear(self.rows)
        self.cards = {}
        if self.section:
            section: Section = getattr(plan, self.section)
            self.rows.addWidget(Label(say(section.title), quiet=True))
        self.rows.addWidget(Label(say(N_("What to look at again")), Face.TITLE))
        open_ = [f for f in found if key_of(f) not in self.answered]
        self.rows.addWidget(Label(self._lead(open_, found), quiet=True))
        before = ""
        for finding in open_:
            if not self.section and finding.spot.section != before:
                before = finding.spot.section
                self._add_heading(say(getattr(plan, before).title))
            self._add(finding, quiet=False)
        if len(open_) < len(found):
            self._add_heading(say(N_("Answered")))
        for finding in found[len(open_) :]:
            self._add(finding, quiet=True)
        self.rows.addStretch(1)

    def _lead(self, open_: list[Finding], found: list[Finding]) -> str:
        if not found:
            return self.language.say(N_("Your answers agree with one another here."))
        if not open_:
            return self.language.say(N_("Everything here is answered."))
        return self.language.plural(
            N_("One thing to look at again. Change it, accept it with a reason, or put it off."),
            N_(
                "{count} things to look at again. Change them, accept them with a reason, or put"
                " them off."
            ),
            len(open_),
        )

    def _add_heading(self, text: str) -> None:
        self.rows.addSpacing(theme.UNIT * 2)
        self.rows.addWidget(Label(text, Face.HEADING))
        self.rows.addWidget(line())

    def _add(self, finding: Finding, *, quiet: bool) -> None:
        card = FindingCard(finding, self.context, quiet=quiet)
        card.setMaximumWidth(theme.px(theme.TEXT_WIDTH))
        card.change_wanted.connect(self._change)
        card.answered.connect(self._answer)
        card.reasoned.connect(self._give_reason)
        self.cards[key_of(finding)] = card
        self.rows.addWidget(card)

    def come_back(self) -> None:
        """Bring the person back to the finding that he changed, if it is still there."""
        super().come_back()
        if card := self.cards.get(self.left):
            card.focus_on()
            self.ensureWidgetVisible(card)

    def _change(self, finding: Finding) -> None:
        self.left = key_of(finding)
        self.change_wanted.emit(place_of(finding.spot), finding.sentence.said(self.language))

    def _answer(self, finding: Finding, said: Said | None) -> None:
        react(self.document, finding, said, self.language.say(ANSWER))
        card = self.cards[key_of(finding)]
        QTimer.singleShot(0, card, partial(self.ensureWidgetVisible, card))

    def _give_reason(self, finding: Finding, reason: str) -> None:
        give_reason(self.document, finding, reason, self.language.say(REASON))


def is_open(advice: Advice, section: str) -> bool:
    """Say whether a section has a finding to which nothing was said yet."""
    return any(finding.spot.section == section for finding in advice.open_findings)
