"""The strategy plan: every section with all its questions and answers."""

from datetime import date

from app.knowledge.catalogue import Knowledge
from app.language import N_, Language
from app.model.question import Context
from app.plan import Plan, sections
from app.report.printout import Printout


def strategy_plan(plan: Plan, knowledge: Knowledge, language: Language, today: date) -> Printout:
    """Return the plan as it is handed over, in a language and with the date on its cover."""
    context = Context(language, plan, knowledge)
    firm = plan.business.firm
    return Printout(
        title=language.say(N_("Plan for social networks")),
        firm=firm.name.strip() or language.say(N_("A firm without a name yet")),
        place=firm.place.strip(),
        date=today,
        made_by=tuple(p.name for p in plan.resourcing.people.people if p.name.strip()),
        language=language,
        blocks=tuple(b for section in sections(plan).values() for b in section.blocks(context)),
    )
