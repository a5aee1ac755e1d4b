"""Ties: what is equally good, and by how many customers it would be decided."""

from dataclasses import replace

import pytest

from app.advice.ties import FURTHER, ties
from app.language import Language
from tests.advice.firms import case, firm


def test_viber_and_facebook_tie_for_the_bakery_and_customers_would_decide():
    tie = next(iter(ties(firm("bakery").case)))
    assert (tie.first, tie.second) == ("facebook", "viber")
    assert tie.sentence.said(Language()) == (
        "Facebook and Viber are equally good. Ask ten more customers: if 7 more open Facebook, it"
        " is clearly better."
    )


def test_where_customers_can_decide_for_either_both_leads_are_told():
    tie = next(iter(ties(case("bakery", parameters={"table_worth": 1.0, "tie": 4.0}))))
    said = tie.sentence.said(Language())
    assert None not in (tie.first_by, tie.second_by)
    assert f"a lead of {tie.first_by} decides for the first, of {tie.second_by}" in said


@pytest.mark.parametrize("name", ["law", "bakery", "parts"])
def test_the_lead_that_is_told_does_decide_and_one_less_does_not(name):
    before = firm(name).case
    for tie in ties(before):
        pairs = ((tie.first, tie.second, tie.first_by), (tie.second, tie.first, tie.second_by))
        for leading, other, by in pairs:
            if by is not None:
                assert ahead(before, leading, other, by) > 5
            if by is not None and by > 1:
                assert ahead(before, leading, other, by - 1) <= 5


def ahead(before, leading, other, lead):
    """Return by how much a network leads after ten further customers were asked about both."""
    fewer, asked = (FURTHER - lead) // 2, dict(before.situation.asked)
    for id_, yes in ((leading, fewer + lead), (other, fewer)):
        told, of = asked.get(id_, (0.0, 0.0))
        asked[id_] = (told + yes, of + FURTHER)
    after = replace(before, situation=replace(before.situation, asked=asked))
    return after.fits[leading].fit - after.fits[other].fit


def test_ten_customers_cannot_decide_when_the_table_is_worth_a_thousand():
    tie = next(iter(ties(case("bakery", parameters={"table_worth": 1000.0}))))
    assert (tie.first_by, tie.second_by) == (None, None)
    assert "cannot decide" in tie.sentence.said(Language())
