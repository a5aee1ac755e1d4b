import pytest

from app.advice.expectations import Followers, expectations, from_showings
from app.examples import example
from app.knowledge import catalogue
from app.language import Language
from app.model.value import AsTyped

KNOWLEDGE = catalogue.read()


def said(result):
    return result.sentence.said(Language())


def test_of_four_hundred_followers_twenty_see_a_post_and_less_than_one_reacts():
    found = Followers("f0000001", "Facebook", 400.0)
    assert (found.seen, found.react) == (20, pytest.approx((0.24, 0.6)))
    assert said(found) == (
        "Facebook: of 400 people who follow it about 20 see a post, less than one reacts."
    )


@pytest.mark.parametrize(
    ("followers", "reacts"),
    [
        (0.0, "less than one reacts"),
        (900.0, "about 1 reacts"),
        (1900.0, "1 to 3 react"),
        (10_000.0, "6 to 15 react"),
    ],
)
def test_reactions_are_told_in_whole_people(followers, reacts):
    assert said(Followers("f", "Facebook", followers)).endswith(f"see a post, {reacts}.")


def test_twenty_thousand_showings_are_two_to_four_hundred_clicks_and_customers_are_unknown():
    found = from_showings(20_000)
    assert (found.clicks, found.customers) == ((200, 400), None)
    assert said(found) == (
        "20,000 showings: 200 to 400 clicks."
        " How many of them buy is not known. A small test budget would show it."
    )


def test_customers_follow_from_the_firms_own_conversion_only():
    found = from_showings(20_000, conversion=0.02)
    assert found.customers == (4, 8)
    assert said(found).endswith("4 to 8 of them buy.")


def test_the_bakery_is_told_of_its_page_and_of_its_advertisements():
    page, ads = expectations(example("bakery"), KNOWLEDGE)
    assert (page.followers, page.seen) == (1900, 95)
    assert said(page).startswith(
        "Facebook (Page, Groups, Messenger): of 1,900 people who follow it about 95 see"
    )
    assert said(ads).startswith("1,000 showings: 10 to 20 clicks.")


def test_a_firm_without_advertisements_is_told_of_its_profiles_only():
    (page,) = expectations(example("law-firm"), KNOWLEDGE)
    assert isinstance(page, Followers)
    assert page.sources == ("M9", "E19")


@pytest.mark.parametrize(
    "change",
    [{"people": None}, {"people": AsTyped(typed="a few")}, {"network": ""}],
)
def test_nothing_is_expected_of_a_profile_that_is_hardly_known(change):
    assert expectations(with_profile(**change), KNOWLEDGE) == ()


def test_a_profile_on_a_network_that_nobody_knows_has_the_name_that_was_given():
    (page,) = expectations(with_profile(network="kiosk"), KNOWLEDGE)
    assert said(page).startswith("kiosk: of 310 people who follow it")


def with_profile(**change):
    plan = example("law-firm")
    profiles = plan.business.profiles
    rows = tuple(row.replace(**change) for row in profiles.rows)
    page = profiles.replace(rows=rows)
    return plan.replace(business=plan.business.replace(profiles=page))


def test_profiles_that_are_denied_are_not_reckoned_with():
    plan = example("law-firm")
    page = plan.business.profiles.replace(any="no")
    plan = plan.replace(business=plan.business.replace(profiles=page))
    assert expectations(plan, KNOWLEDGE) == ()
