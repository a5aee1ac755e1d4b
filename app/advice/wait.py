"""The longest wait: how long somebody who writes waits at most until somebody looks (M6)."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.advice.reading import known, reaches
from app.advice.week import WEEK, Clock, Moment, Span, gaps_in, looks_in, open_in
from app.language import N_
from app.model.sentence import Sentence, sentence
from app.model.table import DAY
from app.model.week import HALF_HOUR
from app.plan import Plan
from app.sections.resourcing.promise import HoursKind

SOURCES = ("M6", "S23", "S107", "E1")

AFTER = 5
"""Minutes after a look at which the unlucky person of the sentence writes."""

WORKING_WEEK = tuple((day * DAY, day * DAY + DAY) for day in range(5))
"""Monday to Friday, which is meant by working hours where no opening hours are known."""

AWAKE = range(8 * 60, 20 * 60)
"""The minutes of a day at which a further look may be proposed outside the opening hours."""


@dataclass(frozen=True)
class Wait:
    """The longest wait in hours by the clock, and `in_unit` in the hours that are promised.

    `since` and `until` are the looks around the longest gap by the clock. Without a rota there
    is no wait; without a unit, or with opening hours that are not known, there is no `in_unit`.
    """

    calendar: float | None
    since: Moment | None
    until: Moment | None
    unit: HoursKind | None
    in_unit: float | None
    promise: float | None
    sentence: Sentence
    sources: tuple[str, ...] = SOURCES

    @property
    def kept(self) -> bool | None:
        """Whether the promise can be kept; None where promise, unit or rota are not known."""
        if self.promise is None or self.in_unit is None:
            return None
        return reaches(self.promise, self.in_unit)


@dataclass(frozen=True)
class FurtherLook:
    """A look that shortens the longest wait most, and that wait in hours of a unit."""

    moment: Moment
    wait: float
    unit: HoursKind
    sentence: Sentence
    sources: tuple[str, ...] = SOURCES


def longest_wait(plan: Plan) -> Wait:
    """Return the longest wait of a cyclic week, compared with the promise in its own hours."""
    promised = plan.resourcing.promise
    gaps = gaps_in(looks_in(plan.resourcing.looks.looks))
    longest = max(gaps, key=lambda gap: gap[1] - gap[0], default=None)
    return Wait(
        calendar=(longest[1] - longest[0]) / 60 if longest else None,
        since=Moment(longest[0]) if longest else None,
        until=Moment(longest[1] % WEEK) if longest else None,
        unit=promised.counted_in,
        in_unit=_in_unit(gaps, clock_of(plan, promised.counted_in)),
        promise=known(promised.within),
        sentence=_told(longest),
    )


def clock_of(plan: Plan, unit: HoursKind | None) -> Clock | None:
    """Return what counts the hours of a unit; None where it is not known when they are (M13)."""
    spans = open_in(plan.business.door.open)
    if unit is HoursKind.CALENDAR:
        return Clock(((0, WEEK),))
    if unit is HoursKind.WORKING:
        return Clock(_whole_days(spans) or WORKING_WEEK)
    return Clock(spans) if unit is HoursKind.OPENING and spans else None


def one_more_look(plan: Plan) -> FurtherLook | None:
    """Return the half hour whose look shortens the longest wait most; None if none does.

    It lies in the opening hours or between 8 and 20 o’clock; among equals the opening hours go
    first, then what is earliest in the week. The wait is counted as the promise is.
    """
    unit = plan.resourcing.promise.counted_in or HoursKind.CALENDAR
    clock = clock_of(plan, unit)
    if clock is None:
        unit, clock = HoursKind.CALENDAR, Clock(((0, WEEK),))
    spans = open_in(plan.business.door.open)
    gaps = gaps_in(looks_in(plan.resourcing.looks.looks))
    every = _shorter(gaps, clock, spans)
    best = min(((wait, not _inside(spans, at), at) for wait, at in every), default=None)
    return _further(Moment(best[2]), best[0] / 60, unit, first=not gaps) if best else None


def _in_unit(gaps: tuple[Span, ...], clock: Clock | None) -> float | None:
    waits = [clock.between(*gap) for gap in gaps] if clock else []
    return max(waits) / 60 if waits else None


def _whole_days(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    days = sorted({day for start, end in spans for day in range(start // DAY, -(-end // DAY))})
    return tuple((day * DAY, day * DAY + DAY) for day in days)


def _half_hours(gap: Span, spans: tuple[Span, ...]) -> Iterator[int]:
    """Yield the half hours after the beginning of a gap at which a look may be proposed."""
    every = range(gap[0] // HALF_HOUR * HALF_HOUR + HALF_HOUR, gap[1], HALF_HOUR)
    yield from (at for at in every if at % DAY in AWAKE or _inside(spans, at % WEEK))


def _inside(spans: tuple[Span, ...], minute: int) -> bool:
    return any(start <= minute < end for start, end in spans)


def _shorter(
    gaps: tuple[Span, ...], clock: Clock, spans: tuple[Span, ...]
) -> Iterator[tuple[int, int]]:
    """Yield each look that shortens the longest wait, after that wait in counted minutes.

    Only a look in the longest gap can do so, and only if no other gap is as long.
    """
    if not gaps:
        whole = clock.total
        yield from ((whole, at) for at in _half_hours((-HALF_HOUR, WEEK), spans))
        return
    counted = [clock.between(*gap) for gap in gaps]
    rest, longest = sorted([0, *counted])[-2:]
    gap = gaps[counted.index(longest)]
    for at in _half_hours(gap, spans) if rest < longest else ():
        before = clock.between(gap[0], at)
        wait = max(rest, before, longest - before)
        if wait < longest:
            yield wait, at % WEEK


def _told(gap: Span | None) -> Sentence:
    if gap is None:
        return sentence(
            N_("Nobody looks at fixed hours, so no answering time can be promised yet.")
        )
    written, read = Moment(gap[0]).later(AFTER), Moment(gap[1] % WEEK)
    text = N_("Who writes on {day} at {time} is read on {then} at {hour}.")
    if written.day == read.day and gap[1] - gap[0] > DAY:
        text = N_("Who writes on {day} at {time} is read a week later, on {then} at {hour}.")
    return sentence(text, day=written.day, time=written.time, then=read.day, hour=read.time)


def _further(moment: Moment, wait: float, unit: HoursKind, *, first: bool) -> FurtherLook:
    text = N_("One more look on {day} at {time} makes the longest wait {wait} {unit}.")
    if first:
        text = N_("A first look on {day} at {time} makes the longest wait {wait} {unit}.")
    hours = Sentence(unit.label)
    return FurtherLook(
        moment,
        wait,
        unit,
        sentence(text, day=moment.day, time=moment.time, wait=wait, unit=hours),
    )
