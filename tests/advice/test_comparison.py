"""Two plans compared: each side is what advise says of it, and what differs is said in words."""

from datetime import date
from functools import cache

import pytest
from hypothesis import given, settings

from app.advice.advise import advise
from app.advice.comparison import comparison
from app.advice.money import first_year
from app.advice.reading import half_up
from app.cli.check import facts, lines
from app.examples import example
from app.knowledge import catalogue
from app.language import Language
from app.plan import Letter
from app.sections.choices import YesNo
from app.sections.platforms.candidates import Candidate
from app.sections.platforms.decision import Decision
from tests.advice.odd_plans import two_plans

TODAY = date(2026, 3, 2)
ENGLISH = Language()


@cache
def known():
    return catalogue.read()


def compared(plan):
    return comparison(advise(plan, known(), TODAY))


def said(plan):
    return [told.said(ENGLISH) for told in compared(plan).differences]


def second(plan, **changes):
    """Return two plans in one: plan B is worked on, and some of its pages are others."""
    both = plan.doubled().swapped()
    for section, pages in changes.items():
        both = both.replace(**{section: getattr(both, section).replace(**pages)})
    return both


def own_list(plan, *networks):
    before = {row.network: row.replace(wanted=YesNo.NO) for row in plan.platforms.candidates.rows}
    wanted = {id_: before.get(id_, Candidate(network=id_)) for id_ in networks}
    rows = (before | {id_: row.replace(wanted=YesNo.YES) for id_, row in wanted.items()}).values()
    return {
        "candidates": plan.platforms.candidates.replace(rows=tuple(rows)),
        "decision": plan.platforms.decision.replace(takes=Decision.OWN),
    }


@pytest.fixture(scope="module")
def law_firm():
    return example("law-firm")


def test_one_plan_alone_is_compared_with_nothing(law_firm):
    assert compared(law_firm) is None
    assert facts(advise(law_firm, known(), TODAY))["alternative"] is None


@settings(max_examples=40)
@given(two_plans())
def test_each_side_is_what_advise_says_of_it_whichever_is_worked_on(plan):
    both = compared(plan)
    for each in (plan, plan.swapped()):
        advice, side = advise(each, known(), TODAY), both.side(each.letter)
        assert side.way == advice.way
        assert side.advice.verdict == advice.verdict
        assert side.advice.wait == advice.wait
        hours = advice.way.workload.total
        assert side.money == first_year(each, hours, advice.way.startup_hours)
        if advice.way == advice.proposal:
            assert side.money == advice.money
    assert compared(plan.swapped()).differences == both.differences
    assert all(told.said(ENGLISH).strip() for told in both.differences)
    assert list(lines(both.side(both.here).advice, ENGLISH))


def test_a_copy_differs_in_nothing(law_firm):
    assert said(law_firm.doubled()) == ["Both lead to the same result: GO."]


def test_what_differs_is_said_with_the_numbers_that_are_shown(law_firm):
    people = law_firm.resourcing.people
    plan = second(
        law_firm,
        platforms=own_list(law_firm, "linkedin", "instagram"),
        resourcing={"people": people.replace(people=people.people[:1])},
    )
    both = compared(plan)
    a, b = both.a, both.b
    assert both.here is Letter.B
    hours = [round(side.way.workload.total, 1) for side in (a, b)]
    usable = [round(side.way.workload.usable, 1) for side in (a, b)]
    cost = half_up(b.money.total) - half_up(a.money.total)
    takes = ENGLISH.number(round(hours[1] - hours[0], 1))
    gives = ENGLISH.number(round(usable[0] - usable[1], 1))
    pays = [f"{side.money.break_even} more clients" for side in (a, b)]
    assert said(plan) == [
        "Plan A leads to GO, Plan B to GO SMALLER.",
        "Only Plan B has Instagram.",
        f"Plan B takes {takes} h a week more.",
        f"In Plan A people really give {gives} h a week more.",
        "Plan A: it fits. Plan B: it needs more hours than will happen.",
        f"Plan B costs {ENGLISH.money(cost, 'EUR')} more in the first year.",
        f"To pay for itself Plan A needs {pays[0]}, Plan B {pays[1]}.",
    ]


def test_what_is_served_is_said_where_it_differs(law_firm):
    plan = second(law_firm, platforms=own_list(law_firm, "facebook"))
    a, b = compared(plan).a.way.coverage, compared(plan).b.way.coverage
    told = f"Plan A serves {a:.0%} of what you want, Plan B {b:.0%}."
    assert told in said(plan)


@pytest.mark.parametrize(("here", "letter"), [(True, "B"), (False, "A")])
def test_a_cost_that_is_not_known_in_one_is_said(law_firm, here, letter):
    counts = law_firm.resourcing.counts.replace(hour=None)
    plan = second(law_firm, resourcing={"counts": counts})
    if not here:
        alternative = plan.alternative.replace(letter=Letter.B)
        plan = plan.replace(alternative=alternative)
    assert f"What Plan {letter} costs is not known yet." in said(plan)


@pytest.mark.parametrize("letter", Letter)
def test_the_one_that_is_kept_is_alone_and_the_other_is_remembered(law_firm, letter):
    plan = second(law_firm, platforms=own_list(law_firm, "facebook"))
    plan = plan.replace(alternative=plan.alternative.replace(here="With Ewa"))
    kept = compared(plan).keep(letter)
    assert kept.alternative is None
    same = plan if letter is Letter.B else plan.swapped()
    assert (kept.platforms, kept.resourcing) == (same.platforms, same.resourcing)
    (gone,) = kept.decisions.given_up.rows
    other = compared(plan).side(letter.other)
    assert gone.networks == other.way.networks
    assert gone.name == ("With Ewa" if letter is Letter.A else "")


def test_the_check_tells_other_programs_of_the_other_plan_and_nothing_else_changes(law_firm):
    plan = second(law_firm, platforms=own_list(law_firm, "facebook"))
    told = facts(advise(plan, known(), TODAY))
    other = compared(plan).a
    assert told["alternative"] == {
        "plan": "a",
        "result": other.advice.verdict.result.value,
        "networks": list(other.way.networks),
        "hours": other.way.workload.total,
        "usable": other.way.workload.usable,
        "coverage": other.way.coverage,
        "first_year": other.money.total,
    }
    alone = facts(advise(plan.replace(alternative=None), known(), TODAY))
    assert {**told, "alternative": None} == alone
