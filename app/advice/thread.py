"""The golden thread: from a task of the year to the number in which it will be seen (J)."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from app.advice.choice import FOR_FIRST
from app.advice.finding import Spot
from app.advice.reckoning import Reckoning
from app.language import N_
from app.model.section import Way
from app.model.sentence import Sentence, sentence
from app.model.value import Option
from app.sections.platforms.candidates import Candidate
from app.sections.purpose.purposes import ChosenPurpose
from app.sections.swot.item import SwotItem


class Link(Option):
    """A link of the thread, in its order."""

    PRIORITY = "priority", N_("Task of the year")
    PURPOSE = "purpose", N_("Purpose")
    ITEM = "item", N_("Strength, weakness, opportunity or threat")
    PAIR = "pair", N_("What follows from a pair")
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
    """The thread of one purpose: for each link what it runs through, in the owner's words."""

    row: str
    purpose: Sentence
    links: tuple[tuple[Link, tuple[Sentence | str, ...]], ...]

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


def thread(reckoning: Reckoning) -> Thread:
    """Return the golden thread of a plan: one strand for each purpose that counts."""
    counting = [id_ for id_, _ in reckoning.case.situation.purposes]
    rows = {row.purpose: row for row in reversed(reckoning.plan.purpose.purposes.rows)}
    return Thread(tuple(_strand(rows[id_], reckoning) for id_ in counting))


def _strand(row: ChosenPurpose, reckoning: Reckoning) -> Strand:
    purpose = Sentence(reckoning.knowledge.purposes[row.purpose].name)
    places = _places(row, reckoning)
    items = _items({row.id, *(place.id for place in places)}, reckoning)
    through: dict[Link, tuple[Sentence | str, ...]] = {
        Link.PRIORITY: tuple(_priorities(row, reckoning)),
        Link.PURPOSE: (purpose,),
        Link.ITEM: tuple(f"{item.number} {item.text.strip()}" for item in items),
        Link.PAIR: tuple(_pairs({item.id for item in items}, reckoning)),
        Link.NETWORK: tuple(_network(place, reckoning) for place in places),
        Link.PERSON: tuple(dict.fromkeys(_people(places, reckoning))),
        Link.MEASURE: tuple(_measures(row, reckoning)),
    }
    short = reckoning.plan.way is Way.SHORT
    asked = ((link, through[link]) for link in Link if not (short and link in FULL_WAY))
    return Strand(row.id, purpose, tuple(asked))


def _priorities(row: ChosenPurpose, reckoning: Reckoning) -> Iterator[str]:
    for priority in reckoning.plan.purpose.priorities.rows:
        if priority.id == row.priority and priority.text.strip():
            yield priority.text.strip()


def _places(row: ChosenPurpose, reckoning: Reckoning) -> tuple[Candidate, ...]:
    """Return the networks of the plan that are there for a purpose.

    Where the owner named none, those count that can do something for it (rated 2 or more).
    """
    chosen, known = reckoning.way.networks, reckoning.knowledge.networks
    rows = [r for r in reckoning.plan.platforms.candidates.rows if r.network in chosen]
    named = tuple(r for r in rows if r.purpose == row.id)
    able = (r for r in rows if known[r.network].purposes[row.purpose] >= FOR_FIRST)
    return named or tuple(able)


def _network(place: Candidate, reckoning: Reckoning) -> Sentence:
    return Sentence(reckoning.knowledge.networks[place.network].short)


def _items(ids: set[str], reckoning: Reckoning) -> list[SwotItem]:
    swot = reckoning.plan.swot
    lists = (swot.strengths, swot.weaknesses, swot.opportunities, swot.threats)
    every = (item for page in lists for item in page.items)
    return [item for item in every if item.serves in ids and item.text.strip()]


def _pairs(ids: set[str], reckoning: Reckoning) -> Iterator[Sentence]:
    for pair in reckoning.tows.pairs:
        if {pair.inner.id, pair.outer.id} & ids:
            yield pair.sentence


def _people(places: tuple[Candidate, ...], reckoning: Reckoning) -> Iterator[str]:
    """Yield who does the work on the networks of a purpose, then who speaks there."""
    ids = {place.id for place in places}
    people = reckoning.plan.resourcing.people.people
    named = {p.id: p.name.strip() for p in people if p.name.strip()}
    named |= {s.id: s.name.strip() for s in reckoning.plan.platforms.speakers.agreed()}
    yield from (
        person.name.strip()
        for person in people
        if person.id in named and ids & set(person.networks)
    )
    yield from (named[place.speaker] for place in places if place.speaker in named)


def _measures(row: ChosenPurpose, reckoning: Reckoning) -> Iterator[Sentence]:
    for chosen in reckoning.plan.purpose.measures.rows:
        known = reckoning.knowledge.measures.get(chosen.measure)
        if known and chosen.purpose == row.id:
            yield Sentence(known.name)
