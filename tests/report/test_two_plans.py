"""Two plans in one on paper: side by side, left out if wanted, and what was given up."""

from datetime import date
from functools import cache

import pytest
from hypothesis import given, settings

from app.advice.advise import advise
from app.advice.comparison import comparison
from app.examples import example
from app.knowledge import catalogue
from app.language import Language
from app.model.block import Grid
from app.plan import Letter
from app.report.content.decisions import decision_log
from app.report.content.documents import DOCUMENTS, document
from app.report.content.plan import LEFT_OUT, strategy_plan
from app.report.content.two_plans import (
    ONE_OF_TWO,
    OTHER_PLAN,
    hours_beside,
    rows_beside,
    two_plans_pages,
)
from app.report.frame import head_of
from app.report.options import Options
from app.report.pdf import pdf
from tests.advice.odd_plans import two_plans
from tests.report.printouts import run, squeezed
from tests.report.reading import told

TODAY = date(2026, 11, 22)
ENGLISH = Language()


@cache
def known():
    return catalogue.read()


def advice_on(plan):
    return advise(plan, known(), TODAY)


@pytest.fixture(scope="module")
def plan():
    """Plan B of the law firm is worked on: Ewa alone is in it, and only plan A has the others."""
    both = example("law-firm").doubled().swapped()
    people = both.resourcing.people
    (first, *_) = people.people
    alone = people.replace(people=(first.replace(name="Ewa Sokolowska"),))
    both = both.replace(resourcing=both.resourcing.replace(people=alone))
    return both.replace(alternative=both.alternative.replace(here="With Ewa"))


def printout(plan, **options):
    return Options(**options).told(strategy_plan, plan, known(), ENGLISH, TODAY)


def words(printed):
    return "\n".join(told((*printed.opening, *printed.blocks)))


def test_both_plans_stand_side_by_side_and_the_cover_says_which_one_it_is(plan):
    printed = printout(plan)
    both = comparison(advice_on(plan))
    grid = next(b for b in two_plans_pages(advice_on(plan), ENGLISH) if isinstance(b, Grid))
    assert grid in printed.blocks
    assert grid.head[1:] == ("Plan A", "Plan B “With Ewa”")
    assert grid.rows == rows_beside(both, ENGLISH)
    assert OTHER_PLAN in words(printed)
    assert all(each.said(ENGLISH) in words(printed) for each in both.differences)
    assert printed.notes == (ENGLISH.say(ONE_OF_TWO, plan="Plan B"),)
    text = squeezed(run("pdftotext", pdf(printed, Options().sheet())))
    assert squeezed(OTHER_PLAN) in text


def test_one_plan_alone_says_nothing_of_another(plan):
    printed = printout(plan.replace(alternative=None))
    assert OTHER_PLAN not in words(printed)
    assert printed.notes == ()


def test_the_other_plan_can_be_left_out_and_nothing_of_it_is_there(plan):
    printed = printout(plan, without=("alternative",))
    assert words(printed) == words(printout(plan.replace(alternative=None)))
    assert printed.notes == (ENGLISH.say(LEFT_OUT, parts=ENGLISH.say(OTHER_PLAN)),)


def test_names_that_only_the_other_plan_has_are_blacked_out_too(plan):
    called = plan.replace(alternative=plan.alternative.replace(here="Ewa Sokolowska"))
    for each in (called, called.swapped()):
        told_ = printout(each, redact=True)
        assert "Ewa Sokolowska" not in words(told_)
        assert "€" not in words(told_)


def forgotten(plan):
    given_up = plan.decisions.given_up.replace(rows=())
    return plan.replace(decisions=plan.decisions.replace(given_up=given_up))


def log(plan):
    """Return the table of the decision log."""
    return next(b for b in decision_log(advice_on(plan), ENGLISH) if isinstance(b, Grid))


@pytest.mark.parametrize("letter", Letter)
def test_the_decision_log_tells_what_was_given_up_as_rejected(plan, letter):
    kept = comparison(advice_on(plan)).keep(letter)
    advice, rows = advice_on(kept), log(kept).rows
    (row,) = kept.decisions.given_up.rows
    way = advice.case.way(row.networks)
    name = "With Ewa" if letter is Letter.A else "The other of two plans"
    hours = f"{ENGLISH.number(round(way.workload.total, 1))} h"
    assert rows[-1][0] == name
    assert rows[-1][2:] == (hours, ENGLISH.percent(100 * way.coverage), "rejected")
    assert rows[:-1] == log(forgotten(kept)).rows


@settings(max_examples=25)
@given(two_plans())
def test_odd_plans_stand_side_by_side(plan):
    both = comparison(advice_on(plan))
    rows = rows_beside(both, ENGLISH)
    assert all(text.strip() for row in rows for text in row)
    needs = [bar.size for bar in hours_beside(both, ENGLISH).bars[1::2]]
    assert needs == pytest.approx([side.way.workload.total for side in (both.a, both.b)])
    assert list(two_plans_pages(advice_on(plan), ENGLISH))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_page_says_which_of_two_plans_it_is_of(plan, name):
    told_ = document(name, plan, known(), ENGLISH, TODAY)
    head, _ = head_of(told_, Options().sheet())
    assert head[-1].text == f"{told_.title} · Plan B “With Ewa”"


def test_the_name_of_one_of_two_plans_is_blacked_out_if_it_is_a_person(plan):
    called = plan.replace(alternative=plan.alternative.replace(here="Ewa Sokolowska"))
    assert "Ewa" not in printout(called, redact=True).which
    assert printout(plan.replace(alternative=None)).which == ""
