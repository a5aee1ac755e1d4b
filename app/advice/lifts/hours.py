"""How many promised hours would be enough, and a plan that promises them."""

from collections.abc import Callable
from dataclasses import replace

from app.advice.case import Case
from app.advice.choice import Choice, sets
from app.advice.finding import Spot
from app.advice.lifts.lift import NEW, changed
from app.advice.reading import known
from app.advice.situation import promised_hours, willing
from app.advice.workload import needed_promise
from app.plan import Plan
from app.sections.choices import YesNo
from app.sections.resourcing.people import Person

HOURS = Spot("Q5.2", "resourcing", "people", "hours")
MORE_THAN_ANY = 10_000.0
"""Hours a week that any set can be afforded with."""


def promising(plan: Plan, hours: float) -> Plan:
    """Return a plan whose people promise some hours together; the first who is willing the rest."""
    people = plan.resourcing.people.people
    them = willing(people)
    if not them:
        someone = Person(id=NEW, name="N. N.", agrees=YesNo.YES, hours=hours)
        return changed(plan, "resourcing", "people", people=(*people, someone))
    missing = hours - promised_hours(people)
    own = max((known(them[0].hours) or 0.0) + missing, 0.0)
    first = them[0].replace(hours=own)
    rest = tuple(first if person.id == first.id else person for person in people)
    return changed(plan, "resourcing", "people", people=rest)


def enough(case: Case, suffices: Callable[[Choice | None], bool]) -> float | None:
    """Return the fewest promised hours, to 0.1, with which the choice suffices; None if none do.

    Only hours at which a further set becomes affordable can change the choice.
    """
    unbound = replace(case, situation=replace(case.situation, promised=MORE_THAN_ANY))
    costs = {found.hours for found in sets(unbound.market)}
    if case.market.smallest:
        costs.add(case.market.smallest.hours)
    for hours in sorted({needed_promise(cost, case.parameters) for cost in costs}):
        if suffices(replace(case, situation=replace(case.situation, promised=hours)).choice):
            return hours
    return None
