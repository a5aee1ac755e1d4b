"""The plan: one field for each section. Their order is the order of the interview."""

from app.model.section import Section, Way
from app.model.value import Value
from app.sections.assumptions import Assumptions
from app.sections.business import Business
from app.sections.decisions import Decisions
from app.sections.platforms import Platforms
from app.sections.purpose import Purpose
from app.sections.resourcing import Resourcing
from app.sections.swot import Swot
from app.sections.tone import Tone


class Plan(Value):
    """Everything a firm answered, and nothing that follows from it."""

    way: Way = Way.SHORT
    business: Business = Business()
    purpose: Purpose = Purpose()
    swot: Swot = Swot()
    platforms: Platforms = Platforms()
    tone: Tone = Tone()
    resourcing: Resourcing = Resourcing()
    assumptions: Assumptions = Assumptions()
    decisions: Decisions = Decisions()


def sections(plan: Plan) -> dict[str, Section]:
    """Return the sections of a plan by name, in the order of the interview."""
    return {name: value for name, value in plan if isinstance(value, Section) and not value.aside}


def title(plan: Plan) -> str:
    """Return the firm and its place, or nothing while neither is known."""
    firm = plan.business.firm
    return ", ".join(part for part in (firm.name.strip(), firm.place.strip()) if part)
