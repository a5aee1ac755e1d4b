import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.advice.wait import longest_wait, one_more_look
from app.advice.week import WEEK
from app.examples import example
from app.language import Language
from app.model.table import DAY, Slot, Weekday
from app.model.value import AsTyped
from app.plan import Plan
from app.sections.resourcing.promise import HoursKind

DAYS = list(Weekday)


def planned(looks=(), opening=(), within=None, unit=None):
    """Return a plan with looks (day, minute), open spans (day, start, end) and a promise."""
    plan = Plan()
    slots = tuple(Slot(day=DAYS[day], start=minute) for day, minute in looks)
    spans = tuple(Slot(day=DAYS[day], start=start, end=end) for day, start, end in opening)
    business, resourcing = plan.business, plan.resourcing
    return plan.replace(
        business=business.replace(door=business.door.replace(open=spans)),
        resourcing=resourcing.replace(
            looks=resourcing.looks.replace(looks=slots),
            promise=resourcing.promise.replace(within=within, counted_in=unit),
        ),
    )


def each(days, *hours):
    return [(day, hour * 60) for day in days for hour in hours]


def said(sentence):
    return sentence.said(Language())


@pytest.mark.parametrize(
    ("looks", "hours"),
    [
        (each(range(5), 9, 16), 65),
        (each(range(6), 10, 18), 40),
        (each(range(7), 10, 20), 14),
        (each([0, 3], 10), 96),
        (each([2], 10), 168),
        (each([2, 2], 10), 168),
        ([(6, DAY), (0, 0)], 168),
    ],
)
def test_the_longest_wait_of_a_rota_is_that_of_the_table(looks, hours):
    assert longest_wait(planned(looks)).calendar == hours


@pytest.mark.parametrize(
    ("firm", "unit", "hours", "promise", "calendar"),
    [
        ("law-firm", HoursKind.WORKING, 17, 48, 65),
        ("bakery", HoursKind.OPENING, 7, 9, 41),
        ("machine-parts", HoursKind.WORKING, 16, 24, 40),
    ],
)
def test_a_promise_is_compared_in_its_own_hours(firm, unit, hours, promise, calendar):
    wait = longest_wait(example(firm))
    assert (wait.unit, wait.in_unit, wait.promise, wait.calendar) == (
        unit,
        hours,
        promise,
        calendar,
    )
    assert wait.kept is True


def test_the_sentence_names_who_waits_longest():
    assert said(longest_wait(example("law-firm")).sentence) == (
        "Who writes on Friday at 16:05 is read on Monday at 9:00."
    )


def test_one_look_a_week_is_read_a_week_later():
    wait = longest_wait(planned([(2, 600)]))
    assert said(wait.sentence) == (
        "Who writes on Wednesday at 10:05 is read a week later, on Wednesday at 10:00."
    )


def test_who_waits_until_the_same_day_comes_again_is_read_a_week_later():
    wait = longest_wait(planned([(0, 0), (0, 600)]))
    assert said(wait.sentence) == (
        "Who writes on Monday at 10:05 is read a week later, on Monday at 0:00."
    )


def test_without_a_rota_no_promise_is_possible():
    wait = longest_wait(planned(within=24.0, unit=HoursKind.CALENDAR))
    assert (wait.calendar, wait.in_unit, wait.kept) == (None, None, None)
    assert "no answering time can be promised" in said(wait.sentence)


def test_who_writes_a_minute_before_midnight_waits_into_the_next_day():
    wait = longest_wait(planned([(0, 540), (6, DAY - 1)]))
    assert said(wait.sentence).startswith("Who writes on Monday at 9:05")
    wait = longest_wait(planned([(1, 540), (6, DAY - 1), (5, 0), (4, 0), (3, 0), (2, 0)]))
    assert said(wait.sentence) == "Who writes on Saturday at 0:05 is read on Sunday at 23:59."


def test_a_rota_from_monday_to_friday_breaks_a_promise_of_a_day_and_night():
    wait = longest_wait(planned(each(range(5), 9, 16), within=24.0, unit=HoursKind.CALENDAR))
    assert (wait.in_unit, wait.kept) == (65, False)


def test_working_hours_are_monday_to_friday_where_no_opening_hours_are_known():
    looks = each([4], 16) + each([0], 9)
    assert longest_wait(planned(looks, unit=HoursKind.WORKING)).in_unit == 120 - 17
    open_daily = [(day, 540, 1020) for day in range(7)]
    assert longest_wait(planned(looks, open_daily, unit=HoursKind.WORKING)).in_unit == 103


def test_opening_hours_that_are_not_published_cannot_be_counted():
    wait = longest_wait(planned([(0, 540)], within=4.0, unit=HoursKind.OPENING))
    assert (wait.calendar, wait.in_unit, wait.kept) == (168, None, None)


def test_opening_hours_that_overlap_are_counted_once_and_those_that_end_before_they_begin_never():
    opening = [(0, 540, 720), (0, 600, 780), (0, 780, 840), (1, 600, 540), (2, 540, 540)]
    wait = longest_wait(planned([(3, 0)], opening, unit=HoursKind.OPENING))
    assert wait.in_unit == 5


def test_a_promise_that_is_just_kept_is_kept():
    looks = each([0, 3], 10)
    for within, kept in ((96.0, True), (96 - 1e-12, True), (95.9, False)):
        wait = longest_wait(planned(looks, within=within, unit=HoursKind.CALENDAR))
        assert wait.kept is kept


@pytest.mark.parametrize("within", [None, AsTyped(typed="two days")])
def test_a_promise_that_is_no_number_is_neither_kept_nor_broken(within):
    wait = longest_wait(planned([(0, 540)], within=within, unit=HoursKind.CALENDAR))
    assert (wait.promise, wait.kept) == (None, None)


def test_a_promise_without_a_unit_is_not_compared():
    wait = longest_wait(planned([(0, 540)], within=200.0))
    assert (wait.promise, wait.unit, wait.in_unit, wait.kept) == (200, None, None, None)


def test_one_more_look_at_the_weekend_shortens_the_wait_most():
    further = one_more_look(planned(each(range(5), 9, 16), unit=HoursKind.CALENDAR))
    assert (further.moment.minute, further.wait) == (5 * DAY + 19 * 60 + 30, 37.5)
    assert said(further.sentence) == (
        "One more look on Saturday at 19:30 makes the longest wait 37.5 hours by the clock,"
        " nights included."
    )


def test_one_more_look_is_rather_in_the_opening_hours():
    looks = each(range(7), 4) + each(range(6), 18)
    opening = [(6, 16 * 60, 19 * 60)]
    further = one_more_look(planned(looks, opening, unit=HoursKind.CALENDAR))
    assert (further.moment.minute, further.wait) == (6 * DAY + 16 * 60, 14)
    unknown = one_more_look(planned(looks, unit=HoursKind.CALENDAR))
    assert (unknown.moment.minute, unknown.wait) == (6 * DAY + 14 * 60, 14)


def test_no_single_look_helps_where_several_gaps_are_longest():
    assert one_more_look(example("law-firm")) is None


def test_the_first_look_of_all_is_proposed_early_in_the_week():
    further = one_more_look(planned())
    assert (further.moment.minute, further.wait) == (8 * 60, 168)
    opening = [(1, 600, 900)]
    assert one_more_look(planned(opening=opening)).moment.minute == DAY + 600


minutes = st.integers(0, DAY)
looks = st.lists(st.tuples(st.integers(0, 6), minutes), min_size=1, max_size=15)
spans = st.lists(st.tuples(st.integers(0, 6), minutes, minutes), max_size=10)
units = st.sampled_from([None, *HoursKind])


@given(looks, spans, units)
def test_nobody_waits_longer_than_a_week(looks, spans, unit):
    wait = longest_wait(planned(looks, spans, unit=unit))
    assert 0 < wait.calendar <= 168
    assert wait.in_unit is None or 0 <= wait.in_unit <= wait.calendar
    assert said(wait.sentence)


@given(looks, st.tuples(st.integers(0, 6), minutes), spans, units)
def test_a_further_look_never_lengthens_the_wait(looks, further, spans, unit):
    before = longest_wait(planned(looks, spans, unit=unit))
    after = longest_wait(planned([*looks, further], spans, unit=unit))
    assert after.calendar <= before.calendar
    assert before.in_unit is None or after.in_unit <= before.in_unit


@given(looks.flatmap(lambda made: st.tuples(st.just(made), st.permutations(made))), spans, units)
def test_the_order_of_the_looks_does_not_matter(both, spans, unit):
    assert longest_wait(planned(both[0], spans, unit=unit)) == longest_wait(
        planned(both[1], spans, unit=unit)
    )


@given(looks, spans, units)
def test_the_proposed_look_keeps_what_it_says_and_no_other_is_better(looks, spans, unit):
    plan = planned(looks, spans, unit=unit)
    further, counted_in = one_more_look(plan), unit or HoursKind.CALENDAR
    if longest_wait(planned(looks, spans, unit=counted_in)).in_unit is None:
        counted_in = HoursKind.CALENDAR

    def waited(*more):
        return longest_wait(planned([*looks, *more], spans, unit=counted_in)).in_unit

    halves = [divmod(at, DAY) for at in range(0, WEEK, 30) if 480 <= at % DAY < 1200]
    best = min(waited(half) for half in halves)
    if further is None:
        assert best == waited()
    else:
        found = waited(divmod(further.moment.minute, DAY))
        assert further.wait == found <= best
        assert found < waited()
