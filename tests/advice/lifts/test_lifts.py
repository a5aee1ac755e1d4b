"""Lifts: what is proposed was tried, and does take the reason away."""

import pytest
from hypothesis import given

from app.advice.lifts.lift import reckoned
from app.language import Language
from tests.advice.changes import advised, looking, promising, wanting
from tests.advice.odd_plans import plans
from tests.advice.rules.test_verdict import BAKERY, CASES, FIRING, LAW, POPULAR, WORKDAYS


def lifted(rule, plan):
    advice = advised(plan)
    return [lift for lift in advice.lifts if lift.rule == rule]


@pytest.mark.parametrize("rule", sorted(FIRING))
def test_every_reason_has_a_change_that_lifts_it(rule):
    found = lifted(rule, FIRING[rule][0])
    assert found
    for lift in found:
        after = advised(lift.plan).verdict
        assert rule not in {reason.id for reason in after.reasons}
        assert lift.sentence.said(Language())


@pytest.mark.parametrize("case", CASES)
def test_what_goes_has_nothing_to_lift(case):
    plan, result, fired, _ = CASES[case]
    lifts = {lift.rule for lift in advised(plan).lifts}
    assert lifts <= set(fired)
    assert (result == "GO") == (not lifts)


@given(plan=plans())
def test_every_lift_takes_its_reason_away_in_any_plan(plan):
    advice = advised(plan)
    rules = {reason.id: reason.rule for reason in advice.verdict.reasons}
    for lift in advice.lifts:
        assert rules[lift.rule].look(reckoned(lift.plan, advice)) is None


def test_a_second_network_fits_with_eleven_hours():
    hours, shorter = lifted("G1", wanting(LAW, "linkedin", "whatsapp_business"))
    assert (hours.before, hours.after) == (10.0, 10.9)
    assert "10.9 promised hours instead of 10" in hours.sentence.said(Language())
    assert shorter.after in (("linkedin",), ("whatsapp_business",))


def test_the_popular_four_are_shortened_to_what_fits():
    _, shorter = lifted("G1", wanting(LAW, *POPULAR))
    assert len(shorter.after) == 1
    assert "out of your list" in shorter.sentence.said(Language())


def test_the_hours_for_the_smallest_plan_are_said():
    (hours,) = lifted("N5", promising(BAKERY, 1))
    assert (hours.before, hours.after) == (1.0, 1.6)


def test_a_look_at_the_weekend_keeps_the_promise():
    looks, promise = lifted("G7", looking(BAKERY, WORKDAYS, 48))
    said = looks.sentence.said(Language())
    assert looks.after == looks.before + 1
    assert "Saturday" in said or "Sunday" in said
    assert promise.after == 65
