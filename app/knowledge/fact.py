"""Facts with where they come from: nothing is said to an owner without source, date and quality."""

import datetime
import re
from calendar import monthrange
from collections.abc import Collection
from dataclasses import dataclass, field

from app.knowledge.facts import Text
from app.language import N_
from app.model.value import Option

MONTHS_FRESH = 18
"""Months after which a figure is called old."""

DATE = re.compile(r"\b(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?\b")


class Quality(Option):
    """How far a source can be trusted."""

    OFFICIAL = "A", N_("official or first-hand")
    SERIOUS = "B", N_("serious press or research")
    VENDOR = "C", N_("vendor or agency")
    WEAK = "D", N_("weak or copied")
    JUDGEMENT = "E", N_("our judgement")


@dataclass(frozen=True)
class Fact:
    """One thing that is known: who says so, when, and how good that source is.

    Several addresses in `source`, and several dates, stand between “ ; ” and “ / ”.
    """

    text: Text
    source: str
    date: str
    quality: Quality
    countries: tuple[str, ...] = field(default=(), kw_only=True)
    """Where it is of use (ISO 3166); everywhere where none is named."""

    def concerns(self, countries: Collection[str]) -> bool:
        """Say whether it is of use to a firm with customers in some countries; all if none."""
        return not (self.countries and countries) or not set(self.countries).isdisjoint(countries)

    @property
    def sources(self) -> tuple[str, ...]:
        """The addresses, one by one."""
        return tuple(part.strip() for part in self.source.split(" ; "))

    @property
    def published(self) -> datetime.date | None:
        """The last day that the oldest date can mean; None if there is no date."""
        days = [_last_day(*found) for found in DATE.findall(self.date)]
        return min((day for day in days if day), default=None)

    def old(self, today: datetime.date) -> bool:
        """Say whether to call it an old figure: older than 18 months, or without a date.

        A figure that nobody dated may be of any age, so it counts as old. Our own judgement ages
        like any other fact: it is judged by its date.
        """
        if self.published is None:
            return True
        months = 12 * (today.year - self.published.year) + today.month - self.published.month
        return (months, today.day) > (MONTHS_FRESH, self.published.day)


def _last_day(year: str, month: str, day: str) -> datetime.date | None:
    """Return the last day that “2025”, “2025-10” or “2025-10-03” means; None if there is none."""
    try:
        number = int(month or 12)
        return datetime.date(
            int(year), number, int(day) if day else monthrange(int(year), number)[1]
        )
    except ValueError:
        return None
