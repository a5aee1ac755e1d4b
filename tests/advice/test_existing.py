"""Existing accounts: what is proposed for each follows from the plan and from how it stands."""

from datetime import date, timedelta

import pytest

from app.advice.advise import advise
from app.examples import example
from app.knowledge import catalogue
from app.plan import Plan
from app.sections.business.profiles import Fate, Profile
from app.sections.choices import YesNo
from app.sections.resourcing.accounts import Account, Owner

TODAY = date(2026, 11, 22)
LAST_WEEK, LONG_AGO = TODAY - timedelta(days=6), TODAY - timedelta(days=91)
BAKERY = example("bakery")


def with_profiles(plan, *profiles, any_=YesNo.YES):
    page = plan.business.profiles.replace(any=any_, rows=profiles)
    return plan.replace(business=plan.business.replace(profiles=page))


def told(plan):
    return advise(plan, catalogue.read(), TODAY).existing


@pytest.mark.parametrize(
    ("network", "last_post", "unanswered", "fate"),
    [
        ("viber", LAST_WEEK, 0.0, Fate.KEEP),
        ("viber", None, None, Fate.KEEP),
        ("viber", LONG_AGO, 0.0, Fate.REPAIR),
        ("viber", LAST_WEEK, 2.0, Fate.REPAIR),
        ("facebook", LAST_WEEK, 4.0, Fate.PARK),
        ("facebook", LONG_AGO, 0.0, Fate.CLOSE),
        ("google_plus", LAST_WEEK, 0.0, Fate.CLOSE),
    ],
)
def test_what_is_in_the_plan_is_kept_and_what_is_silent_beside_it_is_closed(
    network, last_post, unanswered, fate
):
    profile = Profile(network=network, last_post=last_post, unanswered=unanswered)
    assert "viber" in advise(BAKERY, catalogue.read(), TODAY).way.networks
    (one,) = told(with_profiles(BAKERY, profile))
    assert (one.profile, one.fate) == (profile, fate)
    assert one.sources == ("S34", "E31")


def test_nothing_is_proposed_before_places_are_chosen_nor_where_there_is_no_account():
    profile = Profile(network="viber")
    (one,) = told(with_profiles(Plan(), profile))
    assert one.fate is None
    assert not told(with_profiles(BAKERY, profile, any_=YesNo.NO))
    assert not told(with_profiles(BAKERY, Profile()))


def test_what_was_found_of_an_account_and_of_its_keys_stands_with_it():
    profiles = [Profile(network=n, last_post=LONG_AGO) for n in ("viber", "facebook")]
    plan = with_profiles(BAKERY, *profiles)
    key = Account(network="facebook", owner=Owner.PRIVATE)
    accounts = plan.resourcing.accounts.replace(rows=(key,))
    plan = plan.replace(resourcing=plan.resourcing.replace(accounts=accounts))
    viber, facebook = told(plan)
    assert {f.id for f in viber.found} == {"X44"}
    assert {(f.id, f.subject) for f in facebook.found} == {
        ("X44", profiles[1].id),
        ("X38", key.id),
    }
