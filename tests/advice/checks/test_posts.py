"""Copies, the same everywhere, nothing to answer."""

import pytest

from app.model.value import AsTyped
from tests.advice.changes import answering, found, plan_of, sentences, unknown


def test_a_copied_website_answers_nobody():
    plan = answering(plan_of("law-firm"), purpose__why={"reasons": ["repost_blog"]})
    (said,) = sentences(plan, "X1")
    assert said == (
        "You ticked “The website is ready; now we link it and repeat its news.” To copy the"
        " website is a small step. Who would answer whom there?"
    )


def test_posts_fed_from_the_website_answer_nobody():
    mix = {"sources": ["own_site"], "offers": 2.0, "links": 4.0}
    (said,) = sentences(answering(plan_of("law-firm"), platforms__mix=mix), "X1")
    assert "come from “our own website or blog”, and 6 of ten are offers or links" in said


@pytest.mark.parametrize(
    "mix",
    [
        {},
        {"sources": ["own_site"], "offers": 2.0, "links": 3.0},
        {"sources": ["work"], "offers": 2.0, "links": 8.0},
        {"sources": ["own_site"], "offers": AsTyped(typed="all"), "links": 50.0},
    ],
)
def test_other_sources_and_fewer_links_are_welcome(mix):
    assert not found(answering(plan_of("law-firm"), platforms__mix=mix), "X1")


def test_the_same_everywhere_is_resented():
    plan = answering(plan_of("machine-parts"), platforms__mix={"spread": "same"})
    (said,) = sentences(plan, "X14")
    assert said.startswith("You will post “the same everywhere”. Each place has rules")
    assert "LinkedIn (cold sales messages) and WhatsApp (messages to many without consent)." in said


def test_the_same_in_one_place_resents_nobody():
    assert not found(answering(plan_of("law-firm"), platforms__mix={"spread": "same"}), "X14")
    assert not found(plan_of("machine-parts"), "X14")


@pytest.mark.parametrize(
    ("mix", "said"),
    [
        ({"offers": 3.0, "links": 0.0}, "Of ten posts 3 speak of yourselves"),
        ({"offers": 2.0, "links": 2.0}, "Change at least 1 into something"),
        ({"offers": 8.0, "links": 2.0, "answerable": 0.0}, "Change at least 7 into something"),
        ({"offers": 5.0, "links": None, "answerable": None}, "Of ten posts 5 speak of yourselves"),
        ({"answerable": 1.0}, "Of ten posts 1 can be answered. Change at least 2 of the others"),
    ],
)
def test_posts_about_oneself_leave_nothing_to_answer(mix, said):
    assert said in sentences(answering(plan_of("law-firm"), platforms__mix=mix), "X15")[0]


@pytest.mark.parametrize(
    "mix",
    [
        {},
        {"offers": 2.0, "links": 1.0, "answerable": 3.0},
        {"offers": None, "links": None, "answerable": None},
        {"offers": AsTyped(typed="most"), "links": 1e30, "answerable": 3.0},
    ],
)
def test_posts_that_can_be_answered_are_welcome(mix):
    assert not found(answering(plan_of("law-firm"), platforms__mix=mix), "X15")


def test_a_number_that_nobody_knows_does_not_count():
    plan = answering(plan_of("law-firm"), platforms__mix={"offers": 9.0})
    assert found(plan, "X15")
    assert not found(unknown(plan, "platforms", "mix", "offers"), "X15")
