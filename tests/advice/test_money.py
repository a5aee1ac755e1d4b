import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.advice.money import FirstYear, first_year
from app.examples import example
from app.language import Language
from app.model.value import AsTyped
from app.plan import Plan

NEEDED = {
    "law-firm": (1 + 17 / 6 + 0 + 3 * 8 / 60 + 2.0, 12),
    "bakery": (1 + 2.75 + 0.15 * 2.75 + 15 * 8 / 60, 11),
    "machine-parts": (1 + 55 / 12 + 0.15 * 55 / 12 + 8 * 8 / 60, 15),
}
"""Hours a week and hours once of the plans of the worked examples."""


def year_of(firm):
    return first_year(example(firm), *NEEDED[firm])


def counting(**answers):
    plan = Plan()
    page = plan.resourcing.counts.replace(**answers)
    return plan.replace(resourcing=plan.resourcing.replace(counts=page))


def year(cost, margin):
    return FirstYear("EUR", cost, 0.0, None, None, None, None, margin, ("{count}", "{count}"))


@pytest.mark.parametrize(
    ("firm", "total", "results"),
    [("law-firm", 13985, 10), ("bakery", 4637, 773), ("machine-parts", 6368, 8)],
)
def test_the_first_year_of_the_worked_examples(firm, total, results):
    assert round(year_of(firm).total) == total
    assert year_of(firm).break_even == results


def test_the_parts_of_the_first_year_are_those_of_the_law_firm():
    parts = year_of("law-firm")
    assert (round(parts.work), parts.startup, parts.tools, parts.expert) == (12965, 480, 240, 300)
    assert (parts.advertisements, parts.creators) == (0, 0)


def test_the_bakery_needs_fifteen_visits_a_week():
    assert round(year_of("bakery").a_week) == 15


@pytest.mark.parametrize(
    ("firm", "cost", "results"),
    [
        ("law-firm", "€13,985", "10 more clients"),
        ("bakery", "€4,637", "773 more visits"),
        ("machine-parts", "€6,368", "8 more orders"),
    ],
)
def test_the_one_who_decides_is_asked_in_money_and_results(firm, cost, results):
    assert year_of(firm).sentence.said(Language()) == (
        f"The first year costs {cost}. It pays if it brings {results}; do you believe that?"
    )


@pytest.mark.parametrize("hour", [None, AsTyped(typed="forty"), -1.0, 1e300])
def test_without_the_cost_of_an_hour_the_year_is_open_and_the_rest_is_shown(hour):
    plan = example("law-firm")
    counts = plan.resourcing.counts.replace(hour=hour)
    plan = plan.replace(resourcing=plan.resourcing.replace(counts=counts))
    parts = first_year(plan, 6.0, 12.0)
    assert (parts.work, parts.total, parts.break_even, parts.tools) == (None, None, None, 240)
    assert "not known" in parts.sentence.said(Language())


@pytest.mark.parametrize("margin", [None, 0.0, AsTyped(typed="a lot")])
def test_without_a_margin_nothing_can_be_priced_and_that_is_said(margin):
    parts = first_year(counting(hour=10.0, margin=margin), 1.0, 6.0)
    assert (parts.total, parts.break_even, parts.a_week) == (580, None, None)
    assert "has no price yet" in parts.sentence.said(Language())


def test_what_is_spent_on_creators_belongs_to_the_year():
    plan = counting(hour=1.0)
    budget = plan.resourcing.budget.replace(creators=25.0)
    plan = plan.replace(resourcing=plan.resourcing.replace(budget=budget))
    assert first_year(plan, 1.0, 6.0).total == 52 + 6 + 25


@pytest.mark.parametrize(
    ("cost", "margin", "results"),
    [(30.0, 0.1, 300), (30.01, 0.1, 301), (30 + 1e-12, 10, 3), (0.0, 5.0, 0), (4.999, 5.0, 1)],
)
def test_the_results_are_the_smallest_whole_number_that_pays(cost, margin, results):
    assert year(cost, margin).break_even == results


@given(st.floats(0, 1e6), st.floats(0.01, 1e6))
def test_the_results_pay_and_one_fewer_does_not(cost, margin):
    results = year(cost, margin).break_even
    assert results * margin >= cost - 1e-6
    assert results == 0 or (results - 1) * margin < cost


@pytest.mark.parametrize("margin", [5e-324, 1e-271, 0.1])
def test_more_results_than_can_be_counted_are_none(margin):
    assert year(1e9, margin).break_even is None
