"""The plan: one field for each section. Their order is the order of the interview."""

from app.model.section import Section
from app.model.value import Value
from app.sections.business import Business
from app.sections.resourcing import Resourcing


class Plan(Value):
    """Everything a firm answered, and nothing that follows from it."""

    business: Business = Business()
    resourcing: Resourcing = Resourcing()


def sections(plan: Plan) -> dict[str, Section]:
    """Return the sections of a plan by name, in the order of the interview."""
    return {name: value for name, value in plan if isinstance(value, Section)}


def title(plan: Plan) -> str:
    """Return the firm and its place, or nothing while neither is known."""
    firm = plan.business.firm
    return ", ".join(part for part in (firm.name.strip(), firm.place.strip()) if part)
