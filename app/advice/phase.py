"""Crawling, walking or running: what a firm counts today shows what it has learnt (Q1.12)."""

from dataclasses import dataclass

from app.knowledge.catalogue import Knowledge
from app.knowledge.measure import Measure, Phase
from app.language import N_
from app.model.sentence import Sentence, sentence
from app.model.value import Option
from app.plan import Plan
from app.sections.choices import YesNo

SOURCES = ("S29", "S30", "S31", "S73", "S74", "S75", "S76")


class Pace(Option):
    """How far a firm has come with its numbers."""

    CRAWL = "crawl", N_("You crawl: you look at nothing yet, or only at numbers that look good.")
    WALK = "walk", N_("You walk: you count answers and contacts.")
    RUN = "run", N_("You run: you count what changed in the business.")


NEXT = {
    Pace.CRAWL: N_("Next, count answers and contacts."),
    Pace.WALK: N_("Next, count what changes in the business."),
    Pace.RUN: N_("Go on counting, and leave out what nobody acts upon."),
}

NEXT_NAMED = {
    Pace.CRAWL: N_("Next, count answers and contacts, for example: {measure}."),
    Pace.WALK: N_("Next, count what changes in the business, for example: {measure}."),
}

AHEAD = {Pace.CRAWL: Phase.WALK, Pace.WALK: Phase.RUN}


@dataclass(frozen=True)
class PhaseNow:
    """The phase of a firm, why, the next step, and a measure of its own purposes for it."""

    pace: Pace
    measure: Measure | None
    sources: tuple[str, ...] = SOURCES

    @property
    def sentence(self) -> Sentence:
        """What the firm counts today."""
        return sentence(self.pace.label)

    @property
    def next_step(self) -> Sentence:
        """What to count next."""
        if self.measure is None:
            return sentence(NEXT[self.pace])
        return sentence(NEXT_NAMED[self.pace], measure=sentence(self.measure.name))


def phase_now(plan: Plan, knowledge: Knowledge) -> PhaseNow:
    """Return the phase that the numbers looked at today show; unknown numbers show nothing."""
    numbers = plan.purpose.numbers
    looked_at = () if numbers.any is YesNo.NO else numbers.looked_at
    phases = {knowledge.measures[i].phase for i in looked_at if i in knowledge.measures}
    pace = Pace.RUN if Phase.RUN in phases else Pace.WALK if phases else Pace.CRAWL
    return PhaseNow(pace, _ahead(plan, knowledge, pace))


def _ahead(plan: Plan, knowledge: Knowledge, pace: Pace) -> Measure | None:
    """Return the first measure of the next phase for the most important purpose that has one."""
    wanted = [row.purpose for row in plan.purpose.purposes.rows]
    fitting = [m for m in knowledge.measures.values() if m.phase is AHEAD.get(pace)]
    return next((m for purpose in wanted for m in fitting if purpose in m.purposes), None)
