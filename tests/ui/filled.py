"""A plan with so many rows in every list that people make long."""

from app.examples import example
from app.knowledge import catalogue
from app.model.section import Way
from app.model.table import DAY, Slot, Weekday
from app.plan import Plan
from app.sections.business.profiles import Profile
from app.sections.choices import YesNo
from app.sections.platforms.candidates import Candidate
from app.sections.resourcing.people import Person
from app.sections.swot.item import LISTS, SwotItem

KNOWN = catalogue.read()
BETWEEN = 150
"""Minutes between two looks of the week."""


def plan_with(count: int) -> Plan:
    """Return the bakery with so many items, profiles, people, networks and looks; or a new plan."""
    plan = example("bakery").replace(way=Way.FULL) if count else Plan(way=Way.FULL)
    swot, ids = plan.swot, list(KNOWN.networks)
    for name in LISTS:
        rows = tuple(
            SwotItem(text=f"Something that is true, number {n}", weight=n % 3 + 1)
            for n in range(count)
        )
        swot = swot.replace(**{name: getattr(swot, name).replace(items=rows)})
    profiles = tuple(Profile(network=ids[n % len(ids)], unanswered=1.0) for n in range(count))
    people = tuple(Person(name=f"Person {n}", hours=1.0) for n in range(count))
    places = tuple(Candidate(network=i, wanted=YesNo.YES) for i in ids[:count])
    business, platforms, work = plan.business, plan.platforms, plan.resourcing
    page = business.profiles.replace(any=YesNo.YES, rows=profiles)
    return plan.replace(
        swot=swot,
        business=business.replace(profiles=page),
        platforms=platforms.replace(candidates=platforms.candidates.replace(rows=places)),
        resourcing=work.replace(
            people=work.people.replace(people=people),
            looks=work.looks.replace(looks=looks(count, people)),
        ),
    )


def looks(count: int, people: tuple[Person, ...]) -> tuple[Slot, ...]:
    """Return so many looks, one after the other through the week, each by another person."""
    days = list(Weekday)
    return tuple(
        Slot(day=days[n * BETWEEN // DAY], start=n * BETWEEN % DAY, person=people[n].id)
        for n in range(count)
    )
