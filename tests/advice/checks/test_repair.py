"""What has to be repaired or answered before it is made louder."""

from datetime import date

import pytest

from tests.advice.changes import answering, found, plan_of, rows_of, sentences, unknown

REFERRAL = {"rows": [{"purpose": "referral"}]}


def test_who_wants_to_be_recommended_repairs_first():
    plan = answering(plan_of("bakery"), purpose__purposes=REFERRAL)
    assert "customers notice this: “Το ψωμί τελειώνει στις έντεκα." in sentences(plan, "X10")[0]
    plan = answering(plan, swot__repair={"what": ""})
    assert sentences(plan, "X10")[0].endswith("customers notice. First serve, then ask.")


def test_who_wants_to_be_recommended_settles_old_complaints_first():
    rows = rows_of(plan_of("bakery"), "business.profiles.rows", 1, old_complaints=2.0)
    plan = answering(
        plan_of("bakery"),
        purpose__purposes=REFERRAL,
        swot__repair={"severity": 1},
        business__profiles={"rows": rows},
    )
    assert [finding.subject for finding in found(plan, "X10")] == [rows[0].id]
    assert "On Facebook 2 complaints are open for over 14 days" in sentences(plan, "X10")[0]


@pytest.mark.parametrize(
    "pages",
    [
        {},
        {"purpose__purposes": REFERRAL, "swot__repair": {"severity": 1}},
        {"purpose__purposes": REFERRAL, "swot__repair": {"severity": None}},
    ],
)
def test_who_serves_well_may_ask(pages):
    assert not found(answering(plan_of("bakery"), **pages), "X10")


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ({"by": date(2026, 12, 15)}, "Repair it by 15 December 2026, as you say, then start."),
        ({"by": None}, "” Set a day for the repair, and start after it."),
        ({"by": date(2026, 11, 19)}, "Your day for it, 19 November 2026, has passed"),
        ({"what": ""}, "Networks make louder what customers notice already."),
        ({"severity": 3}, "Networks will make this louder: “Το ψωμί τελειώνει στις έντεκα."),
    ],
)
def test_what_customers_notice_is_made_louder(answers, said):
    assert said in sentences(answering(plan_of("bakery"), swot__repair=answers), "X11")[0]


@pytest.mark.parametrize(
    "answers", [{"severity": 1}, {"severity": None}, {"severity": 3, "by": None}]
)
def test_little_faults_and_what_stops_a_plan_anyway_are_not_told_here(answers):
    assert not found(answering(plan_of("bakery"), swot__repair=answers), "X11")


def test_a_fault_of_which_nothing_is_known_is_not_told():
    assert not found(unknown(plan_of("bakery"), "swot", "repair", "severity"), "X11")
