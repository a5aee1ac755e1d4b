"""What a plan takes for granted: the constants and ratings it overrules, put in their place."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from types import MappingProxyType

from app.knowledge.catalogue import Knowledge, Network, Status
from app.knowledge.facts import Text
from app.knowledge.network import AGES, DEFAULT, Groups, Kind
from app.knowledge.numbers import WrongNumber, overruled
from app.knowledge.parameters import Parameters
from app.model.question import Amount, questions
from app.model.section import Page
from app.plan import Plan
from app.sections.assumptions.catalogue import Catalogue, Taken
from app.sections.assumptions.ratings import Overruled
from app.sections.choices import YesNo
from app.sections.platforms.group import GroupKind


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


def remembered(knowledge: Knowledge) -> Catalogue:
    """Return what a plan has to remember of what is known here, to say the same elsewhere."""
    taken = tuple(_taken(knowledge, id_) for id_ in sorted(knowledge.own))
    return Catalogue(version=knowledge.version.number, taken=taken)


def _taken(knowledge: Knowledge, id_: str) -> Taken:
    """Return what a person's own file changed; everything, where it added a network."""
    numbers, network = dict(knowledge.own[id_]), knowledge.networks[id_]
    if id_ in knowledge.shipped:
        return Taken(network=id_, numbers=numbers)
    return Taken(
        network=id_,
        name=network.name,
        kind=network.kind.value if network.kind else "",
        inbox_family=network.inbox_family,
        groups=tuple(kind.value for kind in GroupKind if network.offers(kind.value)),
        numbers=numbers,
    )


def judged(plan: Plan, knowledge: Knowledge) -> Knowledge:
    """Return what is known as the plan judges it; what cannot stand is left as it was.

    A plan that remembers its catalogue takes the networks as they were known there, not as a
    person's own files on this computer have them.
    """
    remembers = bool(plan.assumptions.catalogue.version)
    taken = plan.assumptions.catalogue.taken
    rows = plan.assumptions.ratings.rows
    if not rows and not taken and not (remembers and knowledge.own):
        return knowledge
    networks = _as_shipped(knowledge) if remembers else dict(knowledge.networks)
    for each in taken:
        known = networks.get(each.network) or _empty(each, knowledge)
        networks[each.network] = _overruled(known, each.numbers, knowledge)
    for id_, numbers in _ratings(rows).items():
        if id_ in networks:
            networks[id_] = _overruled(networks[id_], numbers, knowledge)
    return replace(knowledge, networks=MappingProxyType(networks))


def _as_shipped(knowledge: Knowledge) -> dict[str, Network]:
    """Return the networks without what a person's own files on this computer say."""
    every = {**knowledge.networks, **knowledge.shipped}
    added = knowledge.own.keys() - knowledge.shipped.keys()
    return {id_: network for id_, network in every.items() if id_ not in added}


def _ratings(rows: Iterable[Overruled]) -> dict[str, dict[str, float]]:
    numbers: dict[str, dict[str, float]] = {}
    for row in rows:
        if row.network and row.what and isinstance(row.value, float):
            numbers.setdefault(row.network, {})[row.what] = row.value
    return numbers


def _empty(taken: Taken, knowledge: Knowledge) -> Network:
    """Return a network of which nothing is known but what it is."""
    kinds = {kind.value: kind for kind in Kind}
    return Network(
        id=taken.network,
        name=Text(taken.name or taken.network),
        short=Text(taken.name or taken.network),
        status=Status.ACTIVE,
        kind=kinds.get(taken.kind, Kind.NETWORK),
        inbox_family=taken.inbox_family or taken.network,
        ages=dict.fromkeys(AGES, 0),
        purposes=dict.fromkeys(knowledge.purposes, 0),
        region={DEFAULT: 0},
        groups=Groups("open" in taken.groups, "closed" in taken.groups, "hidden" in taken.groups),
    )


def _overruled(network: Network, numbers: Mapping[str, float], knowledge: Knowledge) -> Network:
    """Return a network with the numbers that are possible."""
    try:
        return overruled(network, numbers, knowledge.formats)
    except WrongNumber as wrong:
        left = {path: n for path, n in numbers.items() if not path.startswith(wrong.path)}
        return _overruled(network, left, knowledge) if len(left) < len(numbers) else network


def remembering(plan: Plan, knowledge: Knowledge) -> Plan:
    """Return a plan that remembers its catalogue: this one, unless it remembers one already."""
    if plan.assumptions.catalogue.version:
        return plan
    assumptions = plan.assumptions.replace(catalogue=remembered(knowledge))
    return plan.replace(assumptions=assumptions)
