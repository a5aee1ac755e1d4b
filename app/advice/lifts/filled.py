"""For each key answer, a plan in which it is answered: what it says does not matter here."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from app.advice.lifts.hours import promising
from app.advice.lifts.lift import NEW, changed
from app.plan import Plan
from app.sections.business.buyers import Age
from app.sections.business.countries import Country
from app.sections.platforms.candidates import FEW, Candidate
from app.sections.platforms.formats import Ability, Made
from app.sections.purpose.measures import ChosenMeasure


def _customers(plan: Plan) -> Plan:
    asked = Candidate(id=NEW, asked=float(FEW), yes=0.0)
    rows = (*plan.platforms.candidates.rows, asked)
    return changed(plan, "platforms", "candidates", rows=rows)


def _formats(plan: Plan) -> Plan:
    made = (Made(of="text", answer=Ability.NO),)
    return changed(plan, "platforms", "formats", made=made)


def _countries(plan: Plan) -> Plan:
    shares = (*plan.business.countries.shares, Country(id=NEW, country="ZZ", share=100.0))
    return changed(plan, "business", "countries", shares=shares)


def _baseline(plan: Plan) -> Plan:
    rows = (*plan.purpose.measures.rows, ChosenMeasure(id=NEW, today=0.0))
    return changed(plan, "purpose", "measures", rows=rows)


FILLED: Mapping[str, Callable[[Plan], Plan]] = MappingProxyType(
    {
        "hours": lambda plan: promising(plan, 1.0),
        "messages": lambda plan: changed(plan, "resourcing", "counts", messages=1.0),
        "own_customers": _customers,
        "business_share": lambda plan: changed(plan, "business", "buyers", from_firms=50.0),
        "formats": _formats,
        "hourly_cost": lambda plan: changed(plan, "resourcing", "counts", hour=1.0),
        "margin": lambda plan: changed(plan, "resourcing", "counts", margin=1.0),
        "countries": _countries,
        "ages": lambda plan: changed(plan, "business", "buyers", ages=(Age.A35_49,)),
        "baseline": _baseline,
    }
)
"""By the names of the key answers (M11)."""
