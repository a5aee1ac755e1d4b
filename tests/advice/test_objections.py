"""Objections and the case for the boss: honest answers with the firm's own numbers."""

import pytest
from hypothesis import given

from app.language import Language
from app.plan import Plan
from tests.advice.changes import advised, changed, plan_of
from tests.advice.odd_plans import plans


def answers(plan):
    """Return what is answered to each objection, by the first word that is objected."""
    language = Language()
    cards = advised(plan).objections
    return [" ".join(each.said(language) for each in card.answer) for card in cards]


def test_the_law_firm_answers_with_its_own_numbers():
    useless, unheard, dying, saved, others, free = answers(plan_of("law"))
    assert "10 of 12 customers" in useless
    assert "LinkedIn" in useless
    assert "5%" in unheard
    assert "Members who wrote" in unheard
    assert "Myspace" in dying
    assert "€13,985" in saved
    assert "10 more" in saved
    assert "61%" in others
    assert "6.2 hours a week are €12,965 a year" in free


def test_without_the_cost_of_an_hour_hours_are_told():
    plan = changed(plan_of("law"), "resourcing", "counts", hour=None)
    assert "6.2 hours a week are 324 hours a year" in answers(plan)[-1]


def test_the_boss_reads_task_purpose_result_hours_and_price():
    said = " ".join(s.said(Language()) for s in advised(plan_of("bakery")).case_for_the_boss)
    for part in ("Be visited", "Google profile and Viber", "6.2 hours", "€4,637", "773"):
        assert part in said


def test_without_a_purpose_there_is_no_case():
    (said,) = advised(Plan()).case_for_the_boss
    assert "no case yet" in said.said(Language())


@pytest.mark.parametrize("name", ["law", "bakery", "parts"])
def test_every_answer_names_its_sources(name):
    assert all(card.sources and card.answer for card in advised(plan_of(name)).objections)


@given(plan=plans())
def test_every_plan_has_answers(plan):
    assert all(answers(plan))
    assert advised(plan).case_for_the_boss
