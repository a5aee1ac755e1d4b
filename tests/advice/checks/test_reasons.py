"""Reasons that only look like purposes."""

import pytest

from tests.advice.changes import answering, found, plan_of, sentences, unknown

BE_FOUND = {"reasons": ["be_found"]}
NEWS = {"rows": [{"purpose": "news_traffic"}, {"purpose": "care"}]}
NO_TEXTS = {"money": 0.0, "hours": 0.0}


@pytest.mark.parametrize(
    ("pages", "said", "severity", "question"),
    [
        ({"purpose__why": BE_FOUND}, "You want to be found. ", "stop", "Q1.4"),
        ({"purpose__why": BE_FOUND}, "“It is old, or something on it is wrong”", "stop", "Q1.4"),
        ({"purpose__purposes": NEWS}, "You want to bring readers to your news.", "warn", "Q1.4"),
        (
            {
                "purpose__why": BE_FOUND,
                "purpose__website": {"state": "good"},
                "purpose__site_texts": NO_TEXTS,
            },
            "you spend neither money nor hours on its texts",
            "warn",
            "Q1.5",
        ),
    ],
)
def test_to_be_found_needs_a_website(pages, said, severity, question):
    (finding,) = found(answering(plan_of("machine-parts"), **pages), "X4")
    assert said in sentences(answering(plan_of("machine-parts"), **pages), "X4")[0]
    assert (finding.severity.value, finding.spot.question) == (severity, question)


@pytest.mark.parametrize(
    "pages",
    [
        {},
        {"purpose__why": BE_FOUND, "purpose__website": {"state": "good"}},
        {"purpose__why": BE_FOUND, "purpose__website": {"state": None}},
        {
            "purpose__why": BE_FOUND,
            "purpose__website": {"state": "thin"},
            "purpose__site_texts": {"money": 0.0, "hours": 20.0},
        },
    ],
)
def test_who_has_a_website_or_another_wish_reads_nothing_of_it(pages):
    assert not found(answering(plan_of("machine-parts"), **pages), "X4")


def test_a_website_of_which_nothing_is_known_is_not_judged():
    plan = answering(plan_of("machine-parts"), purpose__why=BE_FOUND)
    assert not found(unknown(plan, "purpose", "website", "state"), "X4")


def test_what_is_popular_is_answered_by_the_customers_who_were_asked():
    plan = answering(plan_of("law-firm"), purpose__why={"reasons": ["popular"]})
    (said,) = sentences(plan, "X12")
    assert said == (
        "Popular with whom? You ticked “They are the most popular networks.” Of 12 customers you"
        " asked, 10 open LinkedIn every week."
    )


def test_without_customers_asked_it_is_proposed_to_ask_ten():
    (said,) = sentences(plan_of("empty-handed"), "X12")
    assert "“Everybody is there.” Please ask ten of your customers" in said


def test_a_reason_of_ones_own_is_not_asked_with_whom_it_is_popular():
    assert not found(plan_of("law-firm"), "X12")
    assert not found(unknown(plan_of("empty-handed"), "purpose", "why", "reasons"), "X12")


def test_what_was_said_of_popularity_outlives_customers_who_are_asked_later():
    before = answering(plan_of("law-firm"), purpose__why={"reasons": ["popular"]})
    after = answering(before, platforms__candidates={"rows": ()})
    assert found(before, "X12")[0].rests_on == found(after, "X12")[0].rests_on
