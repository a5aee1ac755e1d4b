"""Measures: numbers that look good, and what to count instead (S29-S31, S73-S76; E26, E49)."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.knowledge.facts import Text
from app.language import N_
from app.model.value import Option


class Phase(Option):
    """What a firm that counts this has learnt; crawling is to count only what looks good."""

    WALK = "walk", N_("walking: counts answers and contacts")
    RUN = "run", N_("running: counts changes in the business")


class Every(Option):
    """How often a measure is taken."""

    MONTH = "month", N_("every month")
    QUARTER = "quarter", N_("every quarter")
    HALF_YEAR = "half-year", N_("every half-year")
    YEAR = "year", N_("every year")
    VACANCY = "vacancy", N_("for each vacancy")
    CAMPAIGN = "campaign", N_("for each campaign")


@dataclass(frozen=True)
class Vanity:
    """A number that looks good: why it misleads, when it may be used, what to count instead.

    `instead` gives the ids of measures by the id of a purpose.
    """

    id: str
    name: Text
    why: Text
    ok_when: Text
    seeds: tuple[str, ...]
    sources: tuple[str, ...]
    instead: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Measure:
    """A number worth counting, with a recipe for a firm without analysts."""

    id: str
    name: Text
    purposes: tuple[str, ...]
    phase: Phase
    unit: Text
    good_low: bool
    how: Text
    data: Text
    every: Every
    seeds: tuple[str, ...]
    sources: tuple[str, ...]

    @property
    def in_percent(self) -> bool:
        """Say whether it is counted in per cent."""
        return self.unit.startswith("%")
