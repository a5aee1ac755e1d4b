"""The one door: everything that follows from a plan, from what is known, and from today."""

from dataclasses import dataclass
from datetime import date

from app.advice.reckoning import Reckoning, reckon
from app.knowledge.catalogue import Knowledge
from app.plan import Plan


@dataclass(frozen=True)
class Advice:
    """What follows from a plan. Nothing of it is stored; the same plan gives the same advice."""

    reckoning: Reckoning


def advise(plan: Plan, knowledge: Knowledge, today: date) -> Advice:
    """Return everything that follows from a plan; what is dear is worked out when asked for."""
    return Advice(reckon(plan, knowledge, today))
