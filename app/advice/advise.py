"""The one door: everything that follows from a plan, from what is known, and from today."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from app.advice.checks import findings
from app.advice.existing import Existing, existing
from app.advice.finding import Finding
from app.advice.lifts import lifts
from app.advice.lifts.lift import Lift
from app.advice.objections import Objection, case_for_the_boss, objections
from app.advice.reckoning import Reckoning, begun
from app.advice.rules.verdict import Verdict, verdict
from app.knowledge.catalogue import Knowledge
from app.model.sentence import Sentence
from app.plan import Plan
from app.sections.decisions.reactions import Reaction, Said


@dataclass(frozen=True)
class Advice(Reckoning):
    """What follows from a plan. Nothing of it is stored; the same plan gives the same advice."""

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """The contradictions in the plan (X1 to X48)."""
        return tuple(findings(self))

    @cached_property
    def answered(self) -> tuple[tuple[Finding, Reaction], ...]:
        """The findings to which somebody reacted, each with what was said to it."""
        given = self.plan.decisions.reactions.given()
        said = ((f, given.get((f.id, f.subject, f.rests_on))) for f in self.findings if given)
        return tuple((finding, reaction) for finding, reaction in said if reaction)

    @property
    def open_findings(self) -> tuple[Finding, ...]:
        """The findings to which nobody reacted yet."""
        reacted = {id(finding) for finding, _ in self.answered}
        return tuple(finding for finding in self.findings if id(finding) not in reacted)

    @property
    def accepted(self) -> tuple[tuple[Finding, Reaction], ...]:
        """The findings that are accepted, each with the reason."""
        return tuple(pair for pair in self.answered if pair[1].said is Said.ACCEPTED)

    @property
    def put_off(self) -> tuple[Finding, ...]:
        """The findings that are put off until before the start."""
        return tuple(finding for finding, said in self.answered if said.said is Said.PUT_OFF)

    @cached_property
    def verdict(self) -> Verdict:
        """Whether to start, and why (M12)."""
        return verdict(self)

    @cached_property
    def existing(self) -> tuple[Existing, ...]:
        """The accounts the firm has, and what is proposed for each (S34)."""
        return tuple(existing(self, self.findings))

    @cached_property
    def objections(self) -> tuple[Objection, ...]:
        """What people object, answered with the firm's own numbers."""
        return objections(self)

    @cached_property
    def case_for_the_boss(self) -> tuple[Sentence, ...]:
        """What for, how it is seen, what it takes, when it pays (S96)."""
        return case_for_the_boss(self)

    @cached_property
    def lifts(self) -> tuple[Lift, ...]:
        """For every reason of the verdict the smallest changes that lift it."""
        return tuple(lifts(self.verdict.reasons, self))


def advise(plan: Plan, knowledge: Knowledge, today: date) -> Advice:
    """Return everything that follows from a plan; what is dear is worked out when asked for."""
    return Advice(**begun(plan, knowledge, today))
