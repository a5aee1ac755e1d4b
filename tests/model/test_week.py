"""Changes of a week: what is opened is open, what is closed is closed, the rest stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model import week
from app.model.table import DAY, Rota, Slot, Weekday, clock
from app.model.value import new_id

HALVES = st.integers(0, DAY // week.HALF_HOUR - 1)
CHANGES = st.lists(st.tuples(st.booleans(), st.sampled_from(Weekday), HALVES), max_size=30)


@given(changes=CHANGES)
def test_a_week_is_open_where_it_was_opened_last(changes):
    slots, expected = (), set()
    for opening, day, half in changes:
        change = week.opened if opening else week.closed
        start = half * week.HALF_HOUR
        slots = change(slots, day, start, start + week.HALF_HOUR)
        (expected.add if opening else expected.discard)((day, half))
    found = {
        (day, half)
        for day in Weekday
        for half in range(DAY // week.HALF_HOUR)
        if week.open_at(slots, day, half * week.HALF_HOUR)
    }
    assert found == expected
    assert slots == week.ordered(slots)
    assert len({slot.id for slot in slots}) == len(slots)
    assert not list(Rota(ask="").faults(slots))


@given(changes=CHANGES)
def test_a_look_is_where_it_was_put_last(changes):
    slots, expected = (), set()
    for looking, day, half in changes:
        change = week.looked if looking else week.unlooked
        slots = change(slots, day, half * week.HALF_HOUR)
        (expected.add if looking else expected.discard)((day, half))
    assert {(slot.day, slot.start // week.HALF_HOUR) for slot in slots} == expected
    assert len(slots) == len(expected)


def test_spans_that_touch_become_one_and_keep_their_id():
    first = week.opened((), Weekday.MONDAY, 360, 600)
    both = week.opened(first, Weekday.MONDAY, 600, 900)
    assert [(s.id, s.start, s.end) for s in both] == [(first[0].id, 360, 900)]


def test_closing_the_middle_leaves_two_spans():
    left = week.closed(week.opened((), Weekday.MONDAY, 360, 900), Weekday.MONDAY, 720, 780)
    assert [(slot.start, slot.end) for slot in left] == [(360, 720), (780, 900)]


def test_another_person_takes_over_a_look():
    slots = week.looked((), Weekday.FRIDAY, 540, "anna")
    taken = week.looked(slots, Weekday.FRIDAY, 540, "berta")
    assert [(s.id, s.person) for s in taken] == [(slots[0].id, "berta")]


def test_a_look_between_two_half_hours_is_found_and_removed():
    slots = (Slot(day=Weekday.FRIDAY, start=545),)
    assert week.looks_at(slots, Weekday.FRIDAY, 540) == slots
    assert week.unlooked(slots, Weekday.FRIDAY, 540) == ()
    assert week.unlooked(slots, Weekday.FRIDAY, 570) == slots


@pytest.mark.parametrize(
    ("minute", "said"), [(0, "0:00"), (545, "9:05"), (720, "12:00"), (DAY, "24:00")]
)
def test_a_time_of_day_is_said_as_on_a_clock(minute, said):
    assert clock(minute) == said


def test_the_days_are_counted_from_monday():
    assert [day.number for day in Weekday] == list(range(7))


def test_a_new_id_is_new():
    assert len({new_id() for _ in range(1000)}) == 1000
