"""The choice: the set of networks that covers most of what can be afforded (M3)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import combinations
from math import floor

from app.advice.coverage import Served, served, together
from app.advice.fit import Fit
from app.advice.reading import EPSILON
from app.advice.situation import Situation
from app.advice.workload import week
from app.knowledge.catalogue import Knowledge, Network
from app.knowledge.parameters import Parameters
from app.language import N_
from app.model.sentence import Sentence, Share, counted
from app.sections.platforms.group import GroupKind

FOR_FIRST = 2
"""The least rating for the first purpose that one member of a set has (M3)."""
RUNNERS_UP = 2


@dataclass(frozen=True)
class Member:
    """A network that may enter a set, with what it serves of each purpose.

    `first` says whether it is good enough for the first purpose.
    """

    network: Network
    serves: Served
    first: bool

    @cached_property
    def id(self) -> str:
        """The id of the network."""
        return self.network.id

    @cached_property
    def social(self) -> bool:
        """Whether it is a network, and not a map."""
        return self.network.social


@dataclass(frozen=True)
class Candidate:
    """A set that is allowed, affordable and frugal."""

    members: tuple[Member, ...]
    hours: float

    @cached_property
    def networks(self) -> tuple[str, ...]:
        """The networks, by id."""
        return tuple(sorted(member.id for member in self.members))

    @cached_property
    def coverage(self) -> float:
        """How much of what the firm wants they can do, 0 to 1."""
        return together([member.serves for member in self.members])

    @cached_property
    def order(self) -> tuple[int, int, tuple[str, ...]]:
        """More coverage, then fewer hours, both to two decimals; then the ids."""
        return -_hundredths(self.coverage), _hundredths(self.hours), self.networks

    @property
    def first(self) -> str:
        """The network, or else the map, that would be missed most; then fewer hours, then id."""
        social = [m for m in self.members if m.social] or list(self.members)
        return min(social, key=self._missed).id

    def _missed(self, member: Member) -> tuple[float, float, str]:
        left = [other.serves for other in self.members if other is not member]
        loss = self.coverage - together(left)
        return -round(loss, 9), member.network.load.hours, member.id


@dataclass(frozen=True)
class Choice:
    """The best set, what comes after it, and out of how many."""

    best: Candidate
    runners_up: tuple[Candidate, ...]
    affordable: int
    sources: tuple[str, ...] = ("M3", "S37", "S39", "S54")

    @property
    def sentence(self) -> Sentence:
        """Say what the choice is the best of."""
        return counted(
            N_("You can afford {count} combination; it covers {share} of what you want."),
            N_(
                "Of the {count} combinations you can afford, this one covers most of what you"
                " want: {share}."
            ),
            self.affordable,
            share=Share(self.best.coverage),
        )


@dataclass(frozen=True)
class Market:
    """Everything a choice is made from; `most` is how many networks besides maps it may hold."""

    situation: Situation
    parameters: Parameters
    members: tuple[Member, ...]
    most: int
    group: bool
    """A group is wanted and there are people enough for it (M8)."""
    weeks: dict[tuple[str, ...], float] = field(default_factory=dict, compare=False)
    """Hours of the sets that were looked at: the same in every draw of an experiment."""

    @cached_property
    def usable(self) -> float:
        """Hours a week that will really happen (U)."""
        return self.parameters.reliability * self.situation.promised

    def hours(self, members: Sequence[Member]) -> float:
        """Return what a set takes a week (W)."""
        ids = tuple(member.id for member in members)
        if ids not in self.weeks:
            networks = [member.network for member in members]
            self.weeks[ids] = week(networks, self.situation, self.parameters).total
        return self.weeks[ids]

    def affordable(self, members: Sequence[Member]) -> bool:
        """Say whether the usable hours suffice."""
        return self.hours(members) <= self.usable + EPSILON

    @cached_property
    def smallest(self) -> Candidate | None:
        """The allowed single network or map with the fewest hours, affordable or not (N5)."""
        single = [Candidate((m,), self.hours((m,))) for m in self.members if _allowed((m,), self)]
        return min(single, key=lambda c: (c.hours, c.networks), default=None)

    @cached_property
    def maps(self) -> tuple[Member, ...]:
        """The map profiles that may enter (M3)."""
        return tuple(m for m in self.members if not m.social)

    @cached_property
    def networks(self) -> tuple[Member, ...]:
        """All others that may enter."""
        return tuple(m for m in self.members if m.social)


def market(
    situation: Situation,
    fits: Mapping[str, Fit],
    knowledge: Knowledge,
    parameters: Parameters,
    *,
    most: int,
    group: bool,
) -> Market:
    """Return what a choice can be made from: fits that suffice, maps where they belong (M3)."""
    members = (member(fit, situation, knowledge) for fit in fits.values())
    return Market(
        situation,
        parameters,
        entering(members, fits, situation, parameters),
        most,
        group and situation.group is not GroupKind.NONE,
    )


def member(fit: Fit, situation: Situation, knowledge: Knowledge) -> Member:
    """Return a network as a member, by the ratings of the catalogue."""
    network = knowledge.networks[fit.network]
    first = network.purposes[situation.purposes[0][0]] >= FOR_FIRST
    return Member(network, served(fit, situation, knowledge), first)


def entering(
    members: Iterable[Member],
    fits: Mapping[str, Fit],
    situation: Situation,
    parameters: Parameters,
) -> tuple[Member, ...]:
    """Return those whose fit suffices, by id; maps only where they belong (M3)."""
    least = parameters.enter_fit - EPSILON
    good = (m for m in members if fits[m.id].fit >= least and (m.social or situation.local))
    return tuple(sorted(good, key=lambda member: member.id))


def choose(market: Market) -> Choice | None:
    """Return the best set that can be afforded; nothing if none can be."""
    found = sorted(sets(market), key=lambda candidate: candidate.order)
    if not found:
        return None
    return Choice(found[0], tuple(found[1 : 1 + RUNNERS_UP]), len(found))


def sets(market: Market) -> Iterator[Candidate]:
    """Yield every set that is allowed, affordable and frugal, each once.

    What a member adds to a set never grows with the set, and hours never shrink: so a set that
    is too dear or wasteful is not tried with further members.
    """
    for foundation in _foundations(market):
        for members in _grown(market, foundation, 0):
            if _allowed(members, market):
                yield Candidate(members, market.hours(members))


def _foundations(market: Market) -> Iterator[tuple[Member, ...]]:
    """Yield the maps a set may begin with: at least one wherever one is affordable alone."""
    first = any(market.affordable((member,)) for member in market.maps)
    for count in range(1 if first else 0, len(market.maps) + 1):
        for maps in combinations(market.maps, count):
            if market.affordable(maps) and _frugal(maps, market.parameters):
                yield maps


def _grown(market: Market, members: tuple[Member, ...], start: int) -> Iterator[tuple[Member, ...]]:
    if members:
        yield members
    if sum(member.social for member in members) >= market.most:
        return
    for place in range(start, len(market.networks)):
        more = (*members, market.networks[place])
        if market.affordable(more) and _frugal(more, market.parameters):
            yield from _grown(market, more, place + 1)


def _frugal(members: Sequence[Member], parameters: Parameters) -> bool:
    """Say whether each member adds enough to the others; one alone and one map need not."""
    if len(members) < 2:
        return True
    whole = together([member.serves for member in members])
    single_map = sum(not member.social for member in members) == 1
    for member in members:
        if single_map and not member.social:
            continue
        left = together([other.serves for other in members if other is not member])
        if whole - left < parameters.gain - EPSILON:
            return False
    return True


def _allowed(members: Sequence[Member], market: Market) -> bool:
    """Say whether a set serves the first purpose and offers the group that is wanted (M3)."""
    if not any(member.social for member in members):
        return True
    if not any(member.first for member in members):
        return False
    kind = market.situation.group
    return not market.group or any(m.network.offers(kind.value) for m in members)


def _hundredths(value: float) -> int:
    """Return a number in hundredths, half up (M3, M13)."""
    return floor(value * 100 + 0.5 + EPSILON)
