"""Honest expectations: how many people see a post, react to it, or press on an ad (M9)."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.advice.reading import half_up, known
from app.knowledge.catalogue import Knowledge
from app.language import N_
from app.model.sentence import Sentence, counted, sentence
from app.plan import Plan
from app.sections.choices import YesNo

SEEN = 0.05
"""The share of followers that sees a post of a page (E19)."""
REACT = (0.0006, 0.0015)
"""The shares of followers that react to it, medians of two makers for Facebook (E19)."""
PRESS = (0.01, 0.02)
"""The shares of showings of an advertisement that are pressed on (E24)."""

SHOWINGS = 1000
"""Showings for which the clicks are told where an advertisement is wanted."""


@dataclass(frozen=True)
class Followers:
    """What can be expected of so many people who follow a profile, by the id of its row."""

    profile: str
    name: Sentence | str
    followers: float
    sources: tuple[str, ...] = ("M9", "E19")

    @property
    def seen(self) -> float:
        """How many of them see a post."""
        return self.followers * SEEN

    @property
    def react(self) -> tuple[float, float]:
        """Between which numbers of them react."""
        return self.followers * REACT[0], self.followers * REACT[1]

    @property
    def sentence(self) -> Sentence:
        """Say so."""
        return sentence(
            N_("{network}: of {followers} people who follow it about {seen} see a post, {react}."),
            network=self.name,
            followers=self.followers,
            seen=half_up(self.seen),
            react=_react(*self.react),
        )


@dataclass(frozen=True)
class Showings:
    """Between which numbers of showings are clicks; customers only by the owner's own share."""

    showings: float
    clicks: tuple[float, float]
    customers: tuple[float, float] | None
    sentence: Sentence
    sources: tuple[str, ...] = ("M9", "E24", "S2")


def expectations(plan: Plan, knowledge: Knowledge) -> tuple[Followers | Showings, ...]:
    """Return what can be expected of each profile there is, and of advertisements if wanted."""
    wanted = plan.purpose.ads.wanted is YesNo.YES
    return (*_profiles(plan, knowledge), *([from_showings(SHOWINGS)] if wanted else []))


def from_showings(showings: float, conversion: float | None = None) -> Showings:
    """Return the clicks of an advertisement; `conversion` is the share of them that buys."""
    low, high = showings * PRESS[0], showings * PRESS[1]
    bought = None if conversion is None else (low * conversion, high * conversion)
    return Showings(showings, (low, high), bought, _clicks(showings, (low, high), bought))


def _profiles(plan: Plan, knowledge: Knowledge) -> Iterator[Followers]:
    profiles = plan.business.profiles
    for row in profiles.rows if profiles.any is not YesNo.NO else ():
        followers, network = known(row.people), knowledge.networks.get(row.network)
        name = sentence(network.name) if network else row.network
        if followers is not None and name:
            yield Followers(row.id, name, followers)


def _react(low: float, high: float) -> Sentence:
    if high < 1:
        return sentence(N_("less than one reacts"))
    least, most = max(1, half_up(low)), half_up(high)
    if least == most:
        return counted(N_("about {count} reacts"), N_("about {count} react"), most)
    return sentence(N_("{least} to {most} react"), least=least, most=most)


def _clicks(
    showings: float, clicks: tuple[float, float], bought: tuple[float, float] | None
) -> Sentence:
    low, high = clicks
    told = sentence(
        N_("{showings} showings: {low} to {high} clicks."), showings=showings, low=low, high=high
    )
    buy = sentence(N_("How many of them buy is not known. A small test budget would show it."))
    if bought:
        least, most = bought
        buy = sentence(N_("{least} to {most} of them buy."), least=least, most=most)
    return sentence(N_("{clicks} {customers}"), clicks=told, customers=buy)
