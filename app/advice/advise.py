"""The one door: everything that follows from a plan, from what is known, and from today."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from app.advice.checks import findings
from app.advice.finding import Finding
from app.advice.lifts import lifts
from app.advice.lifts.lift import Lift
from app.advice.reckoning import Reckoning, begun
from app.advice.rules.verdict import Verdict, verdict
from app.knowledge.catalogue import Knowledge
from app.plan import Plan


@dataclass(frozen=True)
class Advice(Reckoning):
    """What follows from a plan. Nothing of it is stored; the same plan gives the same advice."""

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """The contradictions in the plan (X1 to X48)."""
        return tuple(findings(self))

    @cached_property
    def verdict(self) -> Verdict:
        """Whether to start, and why (M12)."""
        return verdict(self)

    @cached_property
    def lifts(self) -> tuple[Lift, ...]:
        """For every reason of the verdict the smallest changes that lift it."""
        return tuple(lifts(self.verdict.reasons, self))


def advise(plan: Plan, knowledge: Knowledge, today: date) -> Advice:
    """Return everything that follows from a plan; what is dear is worked out when asked for."""
    return Advice(**begun(plan, knowledge, today))
