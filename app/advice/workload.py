"""Workload: how many hours a week a set of networks takes, and how that grows (M4, M5)."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from math import ceil

from app.advice.reading import EPSILON
from app.advice.situation import Situation
from app.knowledge.catalogue import Network
from app.knowledge.parameters import Parameters
from app.language import N_
from app.model.sentence import Sentence, sentence
from app.model.value import Option
from app.sections.platforms.group import GroupKind

EASY = 0.85
"""The part of the usable hours up to which a plan also bears an illness (M4)."""


class State(Option):
    """Whether the hours suffice."""

    GREEN = "green", N_("it fits")
    AMBER = "amber", N_("it fits, but any illness breaks it")
    RED = "red", N_("it needs more hours than will happen")


@dataclass(frozen=True, slots=True)
class Week:
    """Hours a week, by what they are spent on."""

    base: float
    """Posting and talking: each network alone."""
    pairs: float
    """What the networks cost more because there are several."""
    care: float
    """Questions and complaints."""
    groups: float
    overhead: float
    """Planning, statistics, policy."""

    @property
    def total(self) -> float:
        """All hours together (W)."""
        return self.base + self.pairs + self.care + self.groups + self.overhead


@dataclass(frozen=True)
class Workload:
    """What a set of networks takes of the hours that will really happen."""

    networks: tuple[str, ...]
    week: Week
    usable: float
    promised: float
    sources: tuple[str, ...] = ("M4", "S54", "S59", "E8", "E51")

    @property
    def total(self) -> float:
        """Hours a week needed (W)."""
        return self.week.total

    @property
    def ratio(self) -> float | None:
        """Needed by usable hours (L); nothing where hours are needed and none are usable."""
        if self.usable > 0:
            return self.total / self.usable
        return None if self.total > 0 else 0.0

    @property
    def state(self) -> State:
        """Whether the hours suffice; the limits belong to the better state."""
        ratio = self.ratio
        if ratio is None or ratio > 1 + EPSILON:
            return State.RED
        return State.AMBER if ratio > EASY + EPSILON else State.GREEN

    @property
    def sentence(self) -> Sentence:
        """Say what is promised, what happens of it, and what is needed."""
        return sentence(
            N_(
                "The plan needs {needed} hours a week; of your {promised} promised hours about"
                " {usable} really happen."
            ),
            needed=round(self.total, 1),
            promised=round(self.promised, 1),
            usable=round(self.usable, 1),
        )


def workload(networks: Sequence[Network], situation: Situation, parameters: Parameters) -> Workload:
    """Return what some networks take; an empty set costs nothing (M4, M13)."""
    ordered = sorted(networks, key=lambda network: network.id)
    return Workload(
        networks=tuple(network.id for network in ordered),
        week=week(ordered, situation, parameters),
        usable=parameters.reliability * situation.promised,
        promised=situation.promised,
    )


def week(networks: Sequence[Network], situation: Situation, parameters: Parameters) -> Week:
    """Return the hours of a week; messages and groups count only beside a social network."""
    if not networks:
        return Week(0.0, 0.0, 0.0, 0.0, 0.0)
    social = any(network.social for network in networks)
    return Week(
        base=sum(network.load.hours for network in networks),
        pairs=_together(networks, parameters),
        care=situation.messages * parameters.message_minutes / 60 if social else 0.0,
        groups=group_hours(situation.group, parameters) if social else 0.0,
        overhead=parameters.overhead if social else parameters.overhead_maps,
    )


def _together(networks: Sequence[Network], parameters: Parameters) -> float:
    """Return what networks cost more than one by one, by pairs or compounded (M4, M5)."""
    if parameters.compound:
        hours = sum(network.load.hours for network in networks)
        return hours * ((1 + parameters.pair_cost) ** (len(networks) - 1) - 1)
    return parameters.pair_cost * pairs(networks, parameters)


def pairs(networks: Sequence[Network], parameters: Parameters) -> float:
    """Return the hours of all pairs, less where they share an inbox (M4)."""
    return sum(
        (one.load.hours + other.load.hours)
        * (parameters.shared_inbox if one.inbox_family == other.inbox_family else 1.0)
        for one, other in combinations(networks, 2)
    )


def group_hours(group: GroupKind, parameters: Parameters) -> float:
    """Return the hours a group takes of its host; a hidden one counts as closed (M4, M13)."""
    if group is GroupKind.NONE:
        return 0.0
    return parameters.open_group if group is GroupKind.OPEN else parameters.closed_group


def startup_hours(networks: Sequence[Network], parameters: Parameters) -> float:
    """Return the hours before the start, once; nothing for no network (M4)."""
    if not networks:
        return 0.0
    return parameters.startup + sum(network.load.setup_hours for network in networks)


def needed_promise(hours: float, parameters: Parameters) -> float:
    """Return the promised hours that would suffice, rounded up to 0.1 h (M13)."""
    return ceil(hours / parameters.reliability * 10 - EPSILON) / 10


@dataclass(frozen=True)
class Growth:
    """Hours a week for some equal networks without a shared inbox (M5, S54)."""

    networks: int
    plain: float
    pairs: float
    compound: float


def growth(hours: float, most: int, parameters: Parameters) -> tuple[Growth, ...]:
    """Return how one to `most` networks of the same hours grow (M5)."""
    cost = parameters.pair_cost
    return tuple(
        Growth(n, n * hours, n * hours * (1 + cost * (n - 1)), n * hours * (1 + cost) ** (n - 1))
        for n in range(1, most + 1)
    )


def calibrated(
    logged: float, networks: Sequence[Network], situation: Situation, parameters: Parameters
) -> float:
    """Return kappa after a diary of hours: halfway between what was logged and what was assumed.

    One network tells nothing of pairs: kappa stays. A negative one counts as 0 (M4, M13).
    """
    between = pairs(networks, parameters)
    if between <= 0:
        return parameters.pair_cost
    told = week(networks, situation, parameters)
    extra = logged - told.overhead - told.base - told.care - told.groups
    return (max(extra / between, 0.0) + parameters.pair_cost) / 2
