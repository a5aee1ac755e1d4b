"""So what? What a number that looks good hides, and what this firm counts instead (S29, S75)."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.knowledge.catalogue import Knowledge
from app.knowledge.measure import Measure, Vanity
from app.plan import Plan

SOURCES = ("E26", "E49", "S29", "S75")


@dataclass(frozen=True)
class Better:
    """A number worth counting, for a purpose of the firm (the id of its row)."""

    measure: Measure
    purpose: str
    taken: bool
    """Whether it is among the results already."""


@dataclass(frozen=True)
class SoWhat:
    """A number that looks good, and better ones for the firm's purposes, most important first."""

    vanity: Vanity
    instead: tuple[Better, ...]


def so_what(plan: Plan, knowledge: Knowledge) -> tuple[SoWhat, ...]:
    """Return what to ask about every number that the firm looks at and that looks good only."""
    ids = dict.fromkeys(plan.purpose.numbers.looked_at)
    looked_at = (knowledge.vanity[id_] for id_ in ids if id_ in knowledge.vanity)
    return tuple(SoWhat(each, tuple(_better(each, plan, knowledge))) for each in looked_at)


def _better(vanity: Vanity, plan: Plan, knowledge: Knowledge) -> Iterator[Better]:
    taken = {row.measure for row in plan.purpose.measures.rows}
    seen: set[str] = set()
    for row in plan.purpose.purposes.rows:
        for id_ in vanity.instead.get(row.purpose, ()):
            if id_ not in seen:
                seen.add(id_)
                yield Better(knowledge.measures[id_], row.id, id_ in taken)
