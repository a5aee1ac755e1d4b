"""The situation: the answers of a plan as the numbers that the method reckons with."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from app.advice.reading import known
from app.knowledge.catalogue import Knowledge, Network, Status
from app.plan import Plan
from app.sections.business.buyers import Age
from app.sections.choices import YesNo
from app.sections.platforms.formats import Ability
from app.sections.platforms.group import GroupKind
from app.sections.resourcing.people import Person

MOST_PURPOSES = 3
"""Purposes that are ranked; more would be none (M1, Q1.15)."""
CARE = "care"
"""The purpose to help customers."""
EFFORT = {Ability.NO: 0.0, Ability.WITH_EFFORT: 0.5, Ability.YES: 1.0}
"""How far a firm can make a format (M2)."""


@dataclass(frozen=True)
class Situation:
    """What the method knows of a firm; shares and weights are 0 to 1, hours a week.

    What nobody answered stands in the middle: all ages, half of the turnover from firms, each
    network's usual region. What a firm can do counts only once it was said.
    """

    purposes: tuple[tuple[str, float], ...]
    """The ids of the real purposes, the first first, with their rank-sum weights (M1)."""
    ages: tuple[str, ...]
    from_firms: float
    countries: tuple[tuple[str, float], ...]
    """ISO 3166 codes with their shares of the customers, which sum to 1; perhaps none."""
    formats: Mapping[str, float]
    speaks: bool
    converses: bool
    asked: Mapping[str, tuple[float, float]]
    """For a network on the slip: how many customers use it, of how many asked (Q3.4)."""
    wanted: tuple[str, ...]
    """The owner's own list, by id: what can be chosen at all, each once."""
    promised: float
    messages: float
    group: GroupKind
    alone: bool
    """One person, and nobody to stand in."""
    door: bool

    @property
    def local(self) -> bool:
        """Say whether map profiles may enter: a door, or the purpose to be visited (M3)."""
        return self.door or self.wants("local")

    def wants(self, purpose: str) -> bool:
        """Say whether a purpose is among those chosen."""
        return any(id_ == purpose for id_, _ in self.purposes)

    def comes_first(self, purpose: str) -> bool:
        """Say whether a purpose is the most important one."""
        return bool(self.purposes) and self.purposes[0][0] == purpose


def weights(count: int) -> tuple[float, ...]:
    """Return the rank-sum weights of purposes: 1/2, 1/3, 1/6 for three (M1)."""
    whole = count * (count + 1) / 2
    return tuple((count - place) / whole for place in range(count))


def situation(plan: Plan, knowledge: Knowledge) -> Situation:
    """Return what a plan says, in numbers; never raises, however little was answered."""
    business, platforms, resourcing = plan.business, plan.platforms, plan.resourcing
    from_firms = known(business.buyers.from_firms)
    return Situation(
        purposes=_purposes((row.purpose for row in plan.purpose.purposes.rows), knowledge),
        ages=tuple(a.value for a in Age if a in business.buyers.ages)
        or tuple(a.value for a in Age),
        from_firms=0.5 if from_firms is None else min(from_firms / 100, 1.0),
        countries=_countries(plan),
        formats=MappingProxyType(
            {made.of: EFFORT[platforms.formats.able(made.of)] for made in platforms.formats.made}
        ),
        speaks=platforms.speakers.any is not YesNo.NO and bool(platforms.speakers.agreed()),
        converses=platforms.conversation.possible is YesNo.YES,
        asked=MappingProxyType(_asked(plan)),
        wanted=_wanted(plan, knowledge),
        promised=promised_hours(resourcing.people.people),
        messages=known(resourcing.counts.messages) or 0.0,
        group=platforms.group.kind or GroupKind.NONE,
        alone=alone(resourcing.people.people),
        door=business.door.exists is YesNo.YES,
    )


def _purposes(rows: Iterable[str], knowledge: Knowledge) -> tuple[tuple[str, float], ...]:
    real = tuple(dict.fromkeys(id_ for id_ in rows if id_ in knowledge.purposes))[:MOST_PURPOSES]
    return tuple(zip(real, weights(len(real)), strict=True))


def _countries(plan: Plan) -> tuple[tuple[str, float], ...]:
    shares: dict[str, float] = {}
    for row in plan.business.countries.shares:
        if row.country and (share := known(row.share)):
            shares[row.country] = shares.get(row.country, 0.0) + share
    whole = sum(shares[code] for code in sorted(shares))
    return tuple((code, shares[code] / whole) for code in sorted(shares))


def _asked(plan: Plan) -> dict[str, tuple[float, float]]:
    """Return what customers said of each network; the row with more customers asked stands."""
    found: dict[str, tuple[float, float]] = {}
    for row in plan.platforms.candidates.rows:
        yes, asked = known(row.yes), known(row.asked)
        if row.network and yes is not None and asked:
            said = (min(yes, asked), asked)
            found[row.network] = max(found.get(row.network, said), said, key=_by_asked)
    return found


def _by_asked(said: tuple[float, float]) -> tuple[float, float]:
    return said[1], said[0]


def _wanted(plan: Plan, knowledge: Knowledge) -> tuple[str, ...]:
    """Return the owner's own list, each network once, without closed and unknown ones."""
    rows = plan.platforms.candidates.rows
    ids = {row.network for row in rows if row.wanted is YesNo.YES}
    return tuple(sorted(ids & active(knowledge).keys()))


def active(knowledge: Knowledge) -> dict[str, Network]:
    """Return the networks that can be chosen today, by id."""
    return {i: n for i, n in knowledge.networks.items() if n.status is Status.ACTIVE}


def willing(people: Iterable[Person]) -> tuple[Person, ...]:
    """Return those who have a name and did not refuse."""
    return tuple(p for p in people if p.name.strip() and p.agrees is not YesNo.NO)


def promised_hours(people: Iterable[Person]) -> float:
    """Return the hours a week that those who are willing promise together."""
    return sum(sorted(known(person.hours) or 0.0 for person in willing(people)))


def alone(people: Iterable[Person]) -> bool:
    """Say whether one person does it all and nobody stands in (Q5.3, G4)."""
    them = willing(people)
    return len(them) == 1 and not them[0].deputy.strip()
