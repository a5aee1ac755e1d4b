"""Experiments: how firmly the proposals of the three firms stand."""

import pytest

from app.advice.experiment import DRAWS, experiment
from app.language import Language
from app.plan import Plan
from tests.advice.changes import advised
from tests.advice.firms import firm


def test_the_draws_come_out_about_as_the_method_says():
    """The digits depend on the generator; the order and the size do not."""
    law, bakery, parts = (experiment(firm(name).case) for name in ("law", "bakery", "parts"))
    assert law.near == pytest.approx(0.95, abs=0.03)
    assert bakery.near == pytest.approx(0.79, abs=0.05)
    assert bakery.same < law.same < parts.same
    assert parts.same == parts.near


def test_the_same_plan_is_drawn_the_same():
    assert experiment(firm("law").case) == experiment(firm("law").case)


def test_more_hours_up_to_twice_the_promise_are_told_in_quarters():
    found = experiment(firm("law").case).more_hours
    assert [(step.promised, step.networks) for step in found[:3]] == [
        (6.5, ("whatsapp_business",)),
        (7.5, ("facebook",)),
        (8.0, ("linkedin",)),
    ]
    assert found[3].promised == 11.0
    assert max(step.promised for step in found) <= 20
    assert [step.coverage for step in found] == sorted(step.coverage for step in found)


def test_kappa_and_exponents_are_moved_one_at_a_time():
    law = experiment(firm("law").case)
    changed = [tried.value for tried in law.kappas if tried.networks != law.networks]
    assert changed == [0.0]
    moved = [tried.name for tried in law.exponents if tried.networks != law.networks]
    assert moved == ["region_weight"]


def test_it_is_said_in_one_sentence_each():
    said = [each.said(Language()) for each in experiment(firm("law").case).sentences]
    assert "1 case of 7" in said[0]
    assert "1 case of 10" in said[1]
    assert f"{DRAWS} times" in said[2]


def test_without_a_proposal_nothing_is_said():
    found = experiment(advised(Plan()).case)
    assert (found.networks, found.more_hours, found.sentences) == ((), (), ())
