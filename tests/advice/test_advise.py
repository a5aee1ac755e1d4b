"""The one door: any plan, however odd or empty, is reckoned; the same plan gives the same."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.advice.advise import advise
from app.cli.check import facts, lines
from app.examples import example, example_names
from app.language import Language
from app.plan import Plan
from app.sections.platforms.formats import Ability, Made
from tests.advice.firms import TODAY, known
from tests.advice.odd_plans import plans


def told(plan):
    """Return everything that follows from a plan, as other programs and as people read it."""
    advice = advise(plan, known(), TODAY)
    return json.dumps(facts(advice), allow_nan=False), list(lines(advice, Language()))


@given(plan=plans())
def test_no_plan_is_too_odd_to_be_reckoned(plan):
    told(plan)


@pytest.mark.parametrize("name", [*example_names(), ""])
def test_the_same_plan_gives_the_same_advice(name):
    plan = example(name) if name else Plan()
    again = Plan.model_validate_json(plan.model_dump_json())
    assert told(plan) == told(again)


def turned(plan):
    """Return a plan with the rows of its lists in the other order, where no order is meant."""
    business, platforms, resourcing = plan.business, plan.platforms, plan.resourcing
    return plan.replace(
        business=business.replace(
            countries=business.countries.replace(shares=business.countries.shares[::-1]),
            buyers=business.buyers.replace(ages=business.buyers.ages[::-1]),
            door=business.door.replace(open=business.door.open[::-1]),
        ),
        platforms=platforms.replace(
            formats=platforms.formats.replace(made=platforms.formats.made[::-1]),
            candidates=platforms.candidates.replace(rows=platforms.candidates.rows[::-1]),
        ),
        resourcing=resourcing.replace(
            people=resourcing.people.replace(people=resourcing.people.people[::-1]),
            looks=resourcing.looks.replace(looks=resourcing.looks.looks[::-1]),
        ),
    )


def numbers(plan):
    counted = facts(advise(plan, known(), TODAY))
    del counted["gaps"]
    return counted


@pytest.mark.parametrize("name", example_names())
def test_the_order_of_rows_changes_nothing(name):
    assert numbers(turned(example(name))) == numbers(example(name))


def test_of_two_answers_to_one_format_the_less_counts_in_any_order():
    plan = example("bakery")
    said = tuple(Made(of="text", answer=answer) for answer in Ability)
    formats = plan.platforms.formats.replace(made=said)
    plan = plan.replace(platforms=plan.platforms.replace(formats=formats))
    assert numbers(turned(plan)) == numbers(plan)
    assert formats.able("text") is Ability.NO


@given(plan=plans())
def test_the_order_of_odd_rows_changes_nothing(plan):
    assert json.dumps(numbers(turned(plan))) == json.dumps(numbers(plan))


@given(plan=plans(), hours=st.floats(0, 40))
def test_more_promised_hours_never_cover_less_in_any_plan(plan, hours):
    before = advise(plan, known(), TODAY).case
    firm = replace(before.situation, promised=before.situation.promised + hours)
    after = replace(before, situation=firm)

    def hundredths(case):
        return round(case.choice.best.coverage * 100 + 1e-7) if case.choice else 0

    assert hundredths(after) >= hundredths(before)
