"""The golden thread: from a task of the year to the number in which it will be seen (J)."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from app.advice.choice import FOR_FIRST
from app.advice.spot import Spot
from app.advice.tows import Tows, TowsPair
from app.knowledge.catalogue import Knowledge
from app.language import N_
from app.model.section import Way
from app.model.sentence import Sentence, sentence
from app.model.value import Option
from app.plan import Plan
from app.sections.platforms.candidates import Candidate
from app.sections.purpose.purposes import ChosenPurpose
from app.sections.swot.item import SwotItem

T = TypeVar("T")


class Link(Option):
    """A link of the thread, in its order; its label is a word beside the thread or above it."""

    PRIORITY = "priority", N_("Task")
    PURPOSE = "purpose", N_("Purpose")
    ITEM = "item", N_("SWOT")
    PAIR = "pair", N_("Pairs")
    NETWORK = "network", N_("Network")
    PERSON = "person", N_("Person")
    MEASURE = "measure", N_("Result")


MISSING = {
    Link.PRIORITY: N_("“{purpose}” serves none of your tasks of this year."),
    Link.ITEM: N_("No strength, weakness, opportunity or threat serves “{purpose}”."),
    Link.PAIR: N_("No pair of your lists says what to do for “{purpose}”."),
    Link.NETWORK: N_("No network of the plan is there for “{purpose}”."),
    Link.PERSON: N_("Nobody is named for the networks of “{purpose}”."),
    Link.MEASURE: N_("No result shows whether “{purpose}” is reached."),
}
SPOTS = {
    Link.PRIORITY: Spot("Q1.15", "purpose", "purposes", "rows"),
    Link.ITEM: Spot("Q2.1", "swot", "strengths", "fates"),
    Link.PAIR: Spot("Q2.8", "swot", "pairs", "use"),
    Link.NETWORK: Spot("Q3.5", "platforms", "candidates", "purposes"),
    Link.PERSON: Spot("Q5.1", "resourcing", "people", "people"),
    Link.MEASURE: Spot("Q1.10", "purpose", "measures", "answerable"),
}
RESTS_ON = {Link.PAIR: Link.ITEM, Link.PERSON: Link.NETWORK}
"""A link that cannot hold without another."""
FULL_WAY = frozenset({Link.ITEM, Link.PAIR})
"""Links that the short way does not ask for."""


@dataclass(frozen=True)
class Strand:
    """The thread of one purpose: for each link what it runs through, in the owner's words.

    `numbers` are those of the four lists and of their pairs, where there is no room for words.
    """

    row: str
    purpose: Sentence
    links: tuple[tuple[Link, tuple[Sentence | str, ...]], ...]
    numbers: Mapping[Link, tuple[str, ...]]

    @cached_property
    def broken(self) -> tuple[Link, ...]:
        """The links through which it does not run."""
        return tuple(link for link, through in self.links if not through)

    @property
    def torn(self) -> tuple[Link, ...]:
        """The broken links that do not break because of another one."""
        return tuple(link for link in self.broken if RESTS_ON.get(link) not in self.broken)

    def missing(self, link: Link) -> Sentence:
        """Say which link is missing."""
        return sentence(MISSING[link], purpose=self.purpose)


@dataclass(frozen=True)
class Thread:
    """All strands, in the order of the purposes."""

    strands: tuple[Strand, ...]
    sources: tuple[str, ...] = ("S15", "S84", "S96")

    @property
    def complete(self) -> int:
        """How many run from a task of the year to a result."""
        return sum(not strand.broken for strand in self.strands)

    @property
    def broken(self) -> int:
        """How many do not."""
        return sum(bool(strand.broken) for strand in self.strands)


def thread(
    plan: Plan,
    knowledge: Knowledge,
    purposes: Sequence[str],
    networks: Collection[str],
    tows: Tows,
) -> Thread:
    """Return the golden thread of a plan: one strand for each purpose that counts, by id.

    `networks` are those the plan is made for.
    """
    rows = {row.purpose: row for row in reversed(plan.purpose.purposes.rows)}
    ground = _ground(plan, knowledge, networks, tows)
    return Thread(tuple(_strand(rows[id_], ground) for id_ in purposes))


@dataclass(frozen=True)
class _Ground:
    """What all strands run through, each thing by the id by which it is found."""

    plan: Plan
    knowledge: Knowledge
    priorities: Mapping[str, str]
    places: tuple[Candidate, ...]
    items: Mapping[str, list[SwotItem]]
    pairs: tuple[TowsPair, ...]
    working: Mapping[str, list[str]]
    speaking: Mapping[str, str]
    measures: Mapping[str, list[Sentence]]


def _ground(plan: Plan, knowledge: Knowledge, networks: Collection[str], tows: Tows) -> _Ground:
    people = [(p, p.name.strip()) for p in plan.resourcing.people.people if p.name.strip()]
    speaking = {person.id: name for person, name in people}
    speaking |= {s.id: s.name.strip() for s in plan.platforms.speakers.agreed()}
    tasks = ((row.id, row.text.strip()) for row in plan.purpose.priorities.rows)
    return _Ground(
        plan=plan,
        knowledge=knowledge,
        priorities={id_: text for id_, text in tasks if text},
        places=tuple(r for r in plan.platforms.candidates.rows if r.network in networks),
        items=_together((item.serves, item) for item in _items(plan)),
        pairs=tows.pairs,
        working=_together((id_, name) for person, name in people for id_ in person.networks),
        speaking=speaking,
        measures=_together(_measures(plan, knowledge)),
    )


def _together(pairs: Iterable[tuple[str, T]]) -> dict[str, list[T]]:
    """Return things by their ids, in their order."""
    found: dict[str, list[T]] = {}
    for id_, thing in pairs:
        found.setdefault(id_, []).append(thing)
    return found


def _items(plan: Plan) -> Iterator[SwotItem]:
    swot = plan.swot
    for page in (swot.strengths, swot.weaknesses, swot.opportunities, swot.threats):
        yield from (item for item in page.items if item.serves and item.text.strip())


def _measures(plan: Plan, knowledge: Knowledge) -> Iterator[tuple[str, Sentence]]:
    for row in plan.purpose.measures.rows:
        if row.purpose and (known := knowledge.measures.get(row.measure)):
            yield row.purpose, Sentence(known.name)


def _strand(row: ChosenPurpose, ground: _Ground) -> Strand:
    purpose = Sentence(ground.knowledge.purposes[row.purpose].name)
    places = _places(row, ground)
    items = [
        item for id_ in (row.id, *(p.id for p in places)) for item in ground.items.get(id_, ())
    ]
    used = {item.id for item in items}
    pairs = [pair for pair in ground.pairs if {pair.inner.id, pair.outer.id} & used]
    priority = ground.priorities.get(row.priority)
    through: dict[Link, tuple[Sentence | str, ...]] = {
        Link.PRIORITY: (priority,) if priority else (),
        Link.PURPOSE: (purpose,),
        Link.ITEM: tuple(f"{item.number} {item.text.strip()}" for item in items),
        Link.PAIR: tuple(pair.sentence for pair in pairs),
        Link.NETWORK: tuple(_network(place, ground) for place in places),
        Link.PERSON: tuple(dict.fromkeys(_people(places, ground))),
        Link.MEASURE: tuple(ground.measures.get(row.id, ())),
    }
    short = ground.plan.way is Way.SHORT
    asked = ((link, through[link]) for link in Link if not (short and link in FULL_WAY))
    numbers = {
        Link.ITEM: tuple(item.number for item in items),
        Link.PAIR: tuple(f"{pair.inner.number}–{pair.outer.number}" for pair in pairs),
    }
    return Strand(row.id, purpose, tuple(asked), numbers)


def _places(row: ChosenPurpose, ground: _Ground) -> tuple[Candidate, ...]:
    """Return the networks of the plan that are there for a purpose.

    Where the owner named none, those count that can do something for it (rated 2 or more).
    """
    known = ground.knowledge.networks
    named = tuple(place for place in ground.places if place.purpose == row.id)
    able = (p for p in ground.places if known[p.network].purposes[row.purpose] >= FOR_FIRST)
    return named or tuple(able)


def _network(place: Candidate, ground: _Ground) -> Sentence:
    return Sentence(ground.knowledge.networks[place.network].short)


def _people(places: tuple[Candidate, ...], ground: _Ground) -> Iterator[str]:
    """Yield who does the work on the networks of a purpose, then who speaks there."""
    for place in places:
        yield from ground.working.get(place.id, ())
    yield from (ground.speaking[p.speaker] for p in places if p.speaker in ground.speaking)
