"""A lift: the smallest change of a plan that takes away a reason of the verdict."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from app.advice.finding import Spot
from app.advice.reckoning import Reckoning, begun
from app.model.sentence import Sentence
from app.plan import Plan

Told = float | str | tuple[str, ...] | None
"""An answer as other programs read it: a number, or ids."""


@dataclass(frozen=True)
class Lift:
    """What to change, from what to what, and the plan as it would be then."""

    rule: str
    spot: Spot
    before: Told
    after: Told
    sentence: Sentence
    plan: Plan = field(repr=False)


Look = Callable[[Reckoning], Iterator[Lift]]
"""Yields the ways to lift a reason, the smallest change first; some may not suffice."""

NEW = "lift"
"""The id of a row that is only thought of."""


def reckoned(plan: Plan, reckoning: Reckoning) -> Reckoning:
    """Return the reckoning of a changed plan."""
    return Reckoning(**begun(plan, reckoning.knowledge, reckoning.today))


def changed(plan: Plan, section: str, page: str, **fields: object) -> Plan:
    """Return a plan with some answers of a page changed."""
    before = getattr(plan, section)
    return plan.replace(**{section: before.replace(**{page: before.page(page).replace(**fields)})})
