"""What a plan takes for granted: the constants and ratings it overrules, put in their place."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from types import MappingProxyType

from app.knowledge.catalogue import Knowledge, Network
from app.knowledge.numbers import WrongNumber, overruled
from app.knowledge.parameters import Parameters
from app.model.question import Amount, questions
from app.model.section import Page
from app.plan import Plan
from app.sections.choices import YesNo


def parameters(plan: Plan) -> Parameters:
    """Return the constants of the method, overruled where the plan says a possible number."""
    said = plan.assumptions
    numbers = _said(said.hours) | _said(said.weighing) | _said(said.choosing)
    return replace(Parameters(), compound=said.hours.compound is YesNo.YES, **numbers)


def _said(page: Page) -> dict[str, float]:
    return {
        name: value
        for name, low, high in _ranges(type(page))
        if isinstance(value := getattr(page, name), float) and low <= value <= high
    }


@cache
def _ranges(kind: type[Page]) -> tuple[tuple[str, float, float], ...]:
    """Return the constants of a page with the ends of their ranges."""
    asked = ((a.field, a.question) for a in questions(kind))
    return tuple((name, q.low, q.high) for name, q in asked if isinstance(q, Amount))


def judged(plan: Plan, knowledge: Knowledge) -> Knowledge:
    """Return what is known as the plan judges it; what cannot stand is left as it was."""
    numbers: dict[str, dict[str, float]] = {}
    for row in plan.assumptions.ratings.rows:
        if row.network in knowledge.networks and row.what and isinstance(row.value, float):
            numbers.setdefault(row.network, {})[row.what] = row.value
    if not numbers:
        return knowledge
    changed = {id_: _judged(knowledge.networks[id_], said) for id_, said in numbers.items()}
    return replace(knowledge, networks=MappingProxyType({**knowledge.networks, **changed}))


def _judged(network: Network, numbers: Mapping[str, float]) -> Network:
    """Return a network with the numbers that are possible."""
    try:
        return overruled(network, numbers)
    except WrongNumber as wrong:
        left = {path: n for path, n in numbers.items() if not path.startswith(wrong.path)}
        return _judged(network, left) if len(left) < len(numbers) else network
