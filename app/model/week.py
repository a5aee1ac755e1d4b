"""Changes of a weekly rota: open and close spans, add and remove looks. Slots stay in order."""

from collections.abc import Mapping, Sequence
from string import ascii_uppercase

from app.model.figure import Look
from app.model.table import DAY, Slot, Weekday, clock

WEEK = 7 * DAY
"""Minutes in a week."""
HALF_HOUR = 30
"""The smallest step of a rota drawn as a grid, in minutes."""


def ordered(slots: Sequence[Slot]) -> tuple[Slot, ...]:
    """Return slots in the order of the week and the clock."""
    return tuple(sorted(slots, key=lambda s: (s.day.number, s.start, s.end or 0)))


def opened(slots: Sequence[Slot], day: Weekday, start: int, end: int) -> tuple[Slot, ...]:
    """Return the slots with a span of a day open; spans that touch become one."""
    touching = [s for s in slots if s.day is day and s.end is not None and _touch(s, start, end)]
    first = min([start, *(s.start for s in touching)])
    last = max([end, *(s.end or 0 for s in touching)])
    kept = [s for s in slots if s not in touching]
    whole = touching[0].replace(start=first, end=last) if touching else _span(day, first, last)
    return ordered([*kept, whole])


def closed(slots: Sequence[Slot], day: Weekday, start: int, end: int) -> tuple[Slot, ...]:
    """Return the slots with a span of a day closed; what lies around it stays open."""
    left: list[Slot] = []
    for slot in slots:
        if slot.day is not day or slot.end is None or slot.end <= start or slot.start >= end:
            left.append(slot)
            continue
        before, after = slot.start < start, slot.end > end
        if before:
            left.append(slot.replace(end=start))
        if after:
            left.append(_span(day, end, slot.end) if before else slot.replace(start=end))
    return ordered(left)


def looked(slots: Sequence[Slot], day: Weekday, minute: int, person: str = "") -> tuple[Slot, ...]:
    """Return the slots with a look in the half hour that begins at a minute."""
    there = looks_at(slots, day, minute)
    if there:
        return tuple(s.replace(person=person) if s is there[0] else s for s in slots)
    return ordered([*slots, Slot(day=day, start=minute, person=person)])


def unlooked(slots: Sequence[Slot], day: Weekday, minute: int) -> tuple[Slot, ...]:
    """Return the slots without any look in the half hour that begins at a minute."""
    gone = looks_at(slots, day, minute)
    return tuple(s for s in slots if s not in gone)


def looks_at(slots: Sequence[Slot], day: Weekday, minute: int) -> tuple[Slot, ...]:
    """Return the looks in the half hour that begins at a minute."""
    within = range(minute, minute + HALF_HOUR)
    return tuple(s for s in slots if s.day is day and s.end is None and s.start in within)


def open_at(slots: Sequence[Slot], day: Weekday, minute: int) -> bool:
    """Say whether the half hour that begins at a minute is open, at least in part."""
    return any(
        s.day is day and s.end is not None and s.start < minute + HALF_HOUR and s.end > minute
        for s in slots
    )


NO_LETTER = "?"
"""Stands for a person for whom no letter is left."""


def initials(people: Mapping[str, str]) -> dict[str, str]:
    """Return for each person the first letter of the name that nobody before has.

    Who has none of his own gets one of the alphabet that is nobody's.
    """
    taken: dict[str, str] = {}
    for id_, name in people.items():
        free = (c for c in name.upper() if c.isalpha() and c not in taken.values())
        taken[id_] = next(free, NO_LETTER)
    left = (letter for letter in ascii_uppercase if letter not in taken.values())
    return {
        id_: next(left, NO_LETTER) if letter == NO_LETTER else letter
        for id_, letter in taken.items()
    }


def drawn_looks(slots: Sequence[Slot], letters: Mapping[str, str]) -> tuple[Look, ...]:
    """Return the looks of a week as they are drawn, each with the letter of its person."""
    looks = (
        Look((s.day.number * DAY + s.start) % WEEK, clock(s.start), letters.get(s.person, ""))
        for s in slots
        if s.end is None
    )
    return tuple(dict.fromkeys(looks))


def _span(day: Weekday, start: int, end: int) -> Slot:
    return Slot(day=day, start=start, end=end)


def _touch(slot: Slot, start: int, end: int) -> bool:
    return slot.end is not None and slot.start <= end and slot.end >= start
