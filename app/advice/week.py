"""The week as a circle of minutes: when somebody looks, and how much of some hours lies between."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import time
from itertools import pairwise

from app.model.sentence import Day
from app.model.table import DAY, Slot

WEEK = 7 * DAY
"""Minutes in a week."""

Span = tuple[int, int]
"""The minute of the week at which something begins, and the one at which it is over."""


@dataclass(frozen=True)
class Moment:
    """A minute of a week without end; it is said as its day and its time of day."""

    minute: int

    @property
    def day(self) -> Day:
        """The day of the week."""
        return Day(self.minute % WEEK // DAY)

    @property
    def time(self) -> time:
        """The time of day."""
        return time(*divmod(self.minute % DAY, 60))

    def later(self, minutes: int) -> "Moment":
        """Return the moment some minutes later."""
        return Moment((self.minute + minutes) % WEEK)


@dataclass(frozen=True)
class Clock:
    """Counts the minutes of the week that lie in some spans, which are in order and apart."""

    spans: tuple[Span, ...]

    @property
    def total(self) -> int:
        """Minutes counted in a whole week."""
        return sum(end - start for start, end in self.spans)

    def between(self, start: int, end: int) -> int:
        """Return the minutes counted from one minute to a later one, perhaps of the next week."""
        return self._until(end) - self._until(start)

    def _until(self, minute: int) -> int:
        weeks, rest = divmod(minute, WEEK)
        begun = (min(rest, end) - start for start, end in self.spans if start < rest)
        return weeks * self.total + sum(begun)


def looks_in(slots: Iterable[Slot]) -> tuple[int, ...]:
    """Return the minutes of the week at which somebody looks; two at the same time are one."""
    return tuple(sorted({_minute(s, s.start) % WEEK for s in slots if s.end is None}))


def gaps_in(looks: Sequence[int]) -> tuple[Span, ...]:
    """Return the spans from each look to the next; the last one ends in the next week."""
    return tuple(pairwise([*looks, looks[0] + WEEK])) if looks else ()


def open_in(slots: Iterable[Slot]) -> tuple[Span, ...]:
    """Return the spans in which a door is open, in order; those that touch are one."""
    spans = [(_minute(s, s.start), _minute(s, s.end)) for s in slots if s.end is not None]
    found: list[Span] = []
    for start, end in sorted(span for span in spans if span[0] < span[1]):
        if found and start <= found[-1][1]:
            start, end = found[-1][0], max(end, found.pop()[1])
        found.append((start, end))
    return tuple(found)


def _minute(slot: Slot, minute: int) -> int:
    return slot.day.number * DAY + minute
