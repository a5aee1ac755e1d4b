"""Networks: the places where a small firm can meet people."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property
from types import MappingProxyType
from typing import Annotated

from app.knowledge.fact import Fact
from app.knowledge.facts import NO_TEXT, Amount, Between, Rating, Share, Text, nothing
from app.language import N_
from app.model.value import Option

DEFAULT = "default"
"""Stands in `region` for every country that is not named."""
AGES = MappingProxyType(
    {
        "a15_24": N_("15 to 24"),
        "a25_34": N_("25 to 34"),
        "a35_49": N_("35 to 49"),
        "a50_64": N_("50 to 64"),
        "a65": N_("65 and older"),
    }
)
"""The ages by which people are counted."""


class Status(Enum):
    """Whether a network can be chosen today."""

    ACTIVE = "active"
    WATCH = "watch"
    RETIRED = "retired"


class Kind(Option):
    """What a network is.

    A foundation, a map with reviews, is laid first where people look for something near: it costs
    hours, but does not count against the number of networks.
    """

    NETWORK = "network", N_("network")
    VIDEO = "video", N_("video")
    MESSENGER = "messenger", N_("messenger")
    FORUM = "forum", N_("forum")
    FOUNDATION = "foundation", N_("map and reviews")


@dataclass(frozen=True)
class Load:
    """The least work that a small firm can keep up; an ambition costs more."""

    posts_per_week: Amount
    minutes_per_post: Amount
    converse_minutes_per_day: Amount
    days: Annotated[float, Between(0, 7)]
    setup_hours: Amount

    @cached_property
    def hours(self) -> float:
        """Hours a week."""
        making = self.posts_per_week * self.minutes_per_post
        return (making + self.converse_minutes_per_day * self.days) / 60


@dataclass(frozen=True)
class Groups:
    """Which kinds of groups there are: open to all, by admission, known to the invited only."""

    open: bool
    closed: bool
    hidden: bool
    note: Text = NO_TEXT


@dataclass(frozen=True)
class Care:
    """How well customers can be helped: in public, in private."""

    rating: Rating
    public: bool
    private: bool
    note: Text = NO_TEXT


@dataclass(frozen=True)
class Person:
    """Whether a real person's account is needed; the factor if nobody speaks in person (0 to 1)."""

    required: bool
    without: Share
    note: Text = NO_TEXT


@dataclass(frozen=True)
class Talk:
    """The factor if nobody can converse on working days (0 to 1)."""

    without: Share
    note: Text = NO_TEXT


@dataclass(frozen=True)
class Ads:
    """Whether advertisements can be bought."""

    available: bool
    note: Text = NO_TEXT


NO_LOAD, NO_GROUPS = Load(0, 0, 0, 0, 0), Groups(open=False, closed=False, hidden=False)
NO_CARE, NO_PERSON = Care(0, public=False, private=False), Person(required=False, without=1)
NO_TALK, NO_ADS = Talk(without=1), Ads(available=False)


@dataclass(frozen=True)
class Network:
    """A place where a small firm can meet people; its id is the name of its file.

    Ratings go from 0 (no use, almost nobody, not offered) to 4 (natural home, most people,
    everyday); they are our judgement, to be argued with. A region rated 0 rules the network out.
    A network that is closed, or only watched, has `what`, `year`, `successor` and facts instead.
    """

    id: str
    name: Text
    short: Text
    status: Status
    kind: Kind | None = None
    owner: Text = NO_TEXT
    former_names: tuple[Text, ...] = ()
    inbox_family: str = ""
    motive: Text = NO_TEXT
    audience: Text = NO_TEXT
    ages: Mapping[str, Rating] = field(default_factory=nothing)
    b2b: Rating = 0
    b2c: Rating = 0
    purposes: Mapping[str, Rating] = field(default_factory=nothing)
    formats: Mapping[str, Share] = field(default_factory=nothing)
    works: tuple[Text, ...] = ()
    resented: tuple[Text, ...] = ()
    risks: tuple[Text, ...] = ()
    load: Load = NO_LOAD
    groups: Groups = NO_GROUPS
    care: Care = NO_CARE
    person: Person = NO_PERSON
    talk: Talk = NO_TALK
    ads: Ads = NO_ADS
    countries_typical: tuple[str, ...] = ()
    region: Mapping[str, Rating] = field(default_factory=nothing)
    what: Text = NO_TEXT
    year: Annotated[int, Between(1990, 2100)] | None = None
    successor: Text = NO_TEXT
    seeds: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()

    @property
    def social(self) -> bool:
        """Whether it can be chosen and counts as one of the networks a firm keeps up."""
        return self.status is Status.ACTIVE and self.kind is not Kind.FOUNDATION

    def region_in(self, country: str) -> int:
        """Return how usual it is in a country (ISO 3166), 0 to 4."""
        return self.region.get(country, self.region.get(DEFAULT, 0))

    def offers(self, group: str) -> bool:
        """Say whether it has a kind of group: open, closed or hidden."""
        return getattr(self.groups, group, None) is True
