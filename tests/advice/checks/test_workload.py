"""More networks, work or posts than the hours that really happen."""

import pytest

from app.model.value import AsTyped
from tests.advice.changes import answering, found, plan_of, rows_of, sentences, unknown


def test_four_networks_are_told_with_their_hours_and_without_the_dearest():
    (said,) = sentences(plan_of("empty-handed"), "X2")
    assert said == (
        "You want 4 networks. Together they need 19 hours a week, and you have about 2.4. Without"
        " X it is 12."
    )


def test_maps_do_not_make_four():
    rows = [{"network": n, "wanted": "yes"} for n in ("google_business_profile", "x", "viber")]
    plan = answering(plan_of("bakery"), platforms__candidates={"rows": [*rows, rows[0], rows[1]]})
    assert not found(plan, "X2")
    assert not found(plan_of("law-firm"), "X2")


def test_without_hours_four_networks_are_told_all_the_same():
    plan = answering(plan_of("empty-handed"), resourcing__people={"people": ()})
    assert sentences(plan, "X2") == [
        "You want 4 networks. Together they need 19 hours a week. Without X it is 12."
    ]


def test_a_list_that_needs_too_much_stops_and_the_proposal_is_named():
    plan = answering(plan_of("law-firm"), platforms__decision={"takes": "own"})
    wanted = [{"network": n, "wanted": "yes"} for n in ("linkedin", "facebook", "x")]
    plan = answering(plan, platforms__candidates={"rows": wanted})
    (finding,) = found(plan, "X3")
    assert finding.severity.value == "stop"
    (said,) = sentences(plan, "X3")
    assert "of your 10 about 8 really happen" in said
    assert "The proposal fits into your hours: Facebook." in said


def test_a_plan_that_fits_barely_is_a_warning():
    (finding,) = found(plan_of("bakery"), "X3")
    assert finding.severity.value == "warn"
    assert finding.words == ("6.2", "7.2")
    (said,) = sentences(plan_of("bakery"), "X3")
    assert "With 9.1 promised hours instead of 9 there is room." in said


def test_a_plan_that_fits_well_says_nothing_of_hours():
    assert not found(plan_of("law-firm"), "X3")


@pytest.mark.parametrize("hours", [None, AsTyped(typed="many")])
def test_hours_that_nobody_named_are_not_too_few(hours):
    people = rows_of(plan_of("empty-handed"), "resourcing.people.people", 1, hours=hours)
    assert not found(
        answering(plan_of("empty-handed"), resourcing__people={"people": people}), "X3"
    )
    assert not found(unknown(plan_of("empty-handed"), "resourcing", "people", "hours"), "X3")


def test_posts_that_were_planned_and_did_not_appear_are_told_of_their_profile():
    rows = rows_of(plan_of("bakery"), "business.profiles.rows", 1, promised=12.0, appeared=5.0)
    plan = answering(plan_of("bakery"), business__profiles={"rows": rows})
    (finding,) = found(plan, "X7")
    assert (finding.subject, finding.words) == (rows[0].id, ("12", "5"))
    assert sentences(plan, "X7")[0].startswith(
        "Facebook: of 12 posts planned in 90 days 5 appeared"
    )


def test_more_posts_than_hours_are_told_in_hours():
    rows = rows_of(plan_of("bakery"), "business.profiles.rows", 1, promised=600.0, appeared=600.0)
    (said,) = sentences(answering(plan_of("bakery"), business__profiles={"rows": rows}), "X7")
    assert "You planned 600 posts in 90 days." in said
    assert "about 7.2 really happen" in said


@pytest.mark.parametrize(
    "answers",
    [
        {"promised": 12.0, "appeared": 6.0},
        {"promised": None, "appeared": 0.0},
        {"promised": 12.0, "appeared": AsTyped(typed="few")},
        {"promised": 900.0, "appeared": 1.0, "fate": "close"},
    ],
)
def test_half_of_what_was_planned_is_enough_and_what_closes_plans_nothing(answers):
    rows = rows_of(plan_of("bakery"), "business.profiles.rows", 1, **answers)
    assert not found(answering(plan_of("bakery"), business__profiles={"rows": rows}), "X7")


def test_who_has_no_profiles_planned_no_posts():
    rows = rows_of(plan_of("bakery"), "business.profiles.rows", 1, promised=12.0, appeared=1.0)
    plan = answering(plan_of("bakery"), business__profiles={"rows": rows, "any": "no"})
    assert not found(plan, "X7")
