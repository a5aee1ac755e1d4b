"""Sheets of the examples, of an empty plan, and of a firm that wrote far too much."""

from datetime import date
from functools import cache

from app.examples import example, example_names
from app.knowledge import catalogue
from app.language import Language
from app.plan import Plan
from app.report.content.documents import document
from app.sections.business.profiles import Profile
from app.sections.resourcing.people import Person
from app.sections.swot.item import SwotItem

TODAY = date(2026, 11, 22)
LONG = "Σήμερα ψήνουμε ψωμί με προζύμι, και περισσεύει. " * 12


@cache
def known():
    return catalogue.read()


def crowded():
    """A bakery that wrote far too much."""
    plan = example("bakery")
    items = tuple(SwotItem(text=LONG[:490], weight=3) for _ in range(40))
    strengths = plan.swot.strengths.replace(items=items)
    people = tuple(Person(name=f"{LONG[:80]}{n}", hours=1.0, agrees="yes") for n in range(60))
    rows = tuple(Profile(network="facebook", fate="close") for _ in range(20))
    answers = plan.tone.answers.replace(just="ψωμί" * 5000, unjust=LONG * 30)
    return plan.replace(
        swot=plan.swot.replace(strengths=strengths),
        tone=plan.tone.replace(answers=answers),
        business=plan.business.replace(profiles=plan.business.profiles.replace(rows=rows)),
        resourcing=plan.resourcing.replace(
            people=plan.resourcing.people.replace(people=people),
            review=plan.resourcing.review.replace(stop=LONG * 30, why="ω" * 20_000),
        ),
    )


PLANS = {**{name: example(name) for name in example_names()}, "empty": Plan()}


@cache
def sheet(name, plan):
    chosen = crowded() if plan == "crowded" else PLANS[plan]
    return document(name, chosen, known(), Language(), TODAY)
