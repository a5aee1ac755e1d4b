"""A group: a place that has it, people who speak in it, a host with hours."""

import pytest

from tests.advice.changes import answering, found, plan_of, rows_of, sentences


def test_a_group_needs_a_place_that_has_it():
    plan = answering(
        plan_of("law-firm"),
        platforms__decision={"takes": "own"},
        platforms__candidates={"rows": [{"network": "tiktok", "wanted": "yes"}]},
    )
    assert sentences(plan, "X19") == [
        "You want a closed group. Not one of these has it: TikTok. Facebook has."
    ]


def test_a_group_that_has_its_place_and_no_group_say_nothing():
    assert not found(plan_of("law-firm"), "X19")
    assert not found(plan_of("bakery"), "X19")
    empty = answering(plan_of("law-firm"), resourcing__people={"people": ()})
    assert not found(empty, "X19")


@pytest.mark.parametrize(
    ("answers", "said", "question"),
    [
        ({"possible": 12.0}, "about 1 of 6 will speak regularly. A meeting", "Q3.8b"),
        ({"host": " "}, "You want a closed group, and nobody is named as its host.", "Q3.8"),
        ({"host": "Zofia"}, "takes its host about 2 hours a week. “Zofia” promises 0.", "Q5.2"),
    ],
)
def test_a_group_needs_people_and_a_host_with_hours(answers, said, question):
    plan = answering(plan_of("law-firm"), platforms__group=answers)
    (finding,) = found(plan, "X20")
    assert finding.spot.question == question
    assert said in sentences(plan, "X20")[0]


def test_a_host_with_too_few_hours_is_told():
    people = rows_of(plan_of("law-firm"), "resourcing.people.people", 1, hours=1.5)
    plan = answering(plan_of("law-firm"), resourcing__people={"people": people})
    assert "“Anna Sowa” promises 1.5." in sentences(plan, "X20")[0]


@pytest.mark.parametrize(
    "pages",
    [
        {},
        {"platforms__group": {"kind": "none", "host": ""}},
        {"platforms__group": {"host": "Anna"}},
        {"platforms__group": {"host": "Zofia"}, "resourcing__people": {"people": ()}},
    ],
)
def test_a_group_that_can_live_says_nothing(pages):
    assert not found(answering(plan_of("law-firm"), **pages), "X20")
