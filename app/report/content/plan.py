"""The strategy plan: the verdict, every section with all its answers, and what follows."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from app.advice.advise import Advice, advise
from app.advice.instead import look_again
from app.advice.rules.verdict import Result
from app.knowledge.catalogue import Knowledge
from app.language import N_, Language
from app.model.block import Block, Heading
from app.model.question import Context
from app.plan import Plan, sections
from app.report.content.changed import changed_numbers
from app.report.content.decisions import decision_log
from app.report.content.hours import hours_pages
from app.report.content.ninety_days import ninety_days
from app.report.content.patterns import pattern_pages
from app.report.content.sheets.case import case_sheet
from app.report.content.sheets.summary import summary_sheet
from app.report.content.sheets.thread import thread_sheet
from app.report.content.sheets.tone_card import tone_pages
from app.report.content.sources import LAWS, legal_notes, sources_pages
from app.report.content.tows import tows_pages
from app.report.content.two_plans import two_plans_pages
from app.report.content.verdict import verdict_page
from app.report.content.where import where_pages
from app.report.content.words import firm_name
from app.report.printout import Printout


@dataclass(frozen=True)
class Part:
    """A part of the plan that is composed: what tells it, under a title if it has none itself.

    The sources are the threads of the essays, and the evidence, that it prints.
    """

    tell: Callable[[Advice, Language], Iterable[Block]]
    sources: tuple[str, ...] = ()
    title: str = ""


AFTER: Mapping[str, tuple[Part, ...]] = {
    "purpose": (Part(pattern_pages, ("S18", "S19", "S20")),),
    "swot": (Part(tows_pages, ("S1", "S48")),),
    "platforms": (Part(where_pages, ("S38", "S40", "S54")),),
    "tone": (Part(tone_pages, ("S49", "S50")),),
    "resourcing": (Part(hours_pages, ("S23", "S54", "S107")),),
}
"""What follows from the answers of a section is told after them."""
LAST = (
    Part(thread_sheet, ("S15", "S84"), N_("The golden thread")),
    Part(case_sheet, ("S60", "S70", "S96"), N_("The case for the boss")),
    Part(ninety_days, ("S52", "S94")),
    Part(two_plans_pages, ("S37", "S80")),
    Part(decision_log, ("S37", "S80")),
    Part(legal_notes, ("S108", "S109", *LAWS)),
    Part(sources_pages, ("S12", "S33", "S69", "S87", "S97")),
)
"""What is composed from all sections."""


def strategy_plan(plan: Plan, knowledge: Knowledge, language: Language, today: date) -> Printout:
    """Return the plan as it is handed over, in a language and with the date on its cover."""
    advice = advise(plan, knowledge, today)
    return Printout(
        title=language.say(N_("Plan for social networks")),
        firm=firm_name(plan, language),
        place=plan.business.firm.place.strip(),
        date=today,
        made_by=tuple(p.name for p in plan.resourcing.people.people if p.name.strip()),
        language=language,
        blocks=(*_told(advice, knowledge, language),),
        look_again=_look_again(advice),
        opening=(*_summary(advice, language), *verdict_page(advice, language)),
    )


def _look_again(advice: Advice) -> tuple[date, ...]:
    """Return the days that the firm set, or the one that a NOT YET sets."""
    review = advice.plan.resourcing.review
    if advice.verdict.result is Result.NOT_YET:
        return (look_again(advice.today),)
    return tuple(day for day in (review.first, review.second) if isinstance(day, date))


def _told(advice: Advice, knowledge: Knowledge, language: Language) -> Iterator[Block]:
    context = Context(language, advice.plan, knowledge)
    for name, section in sections(advice.plan).items():
        yield from section.blocks(context)
        for part in AFTER.get(name, ()):
            yield from part.tell(advice, language)
    for part in LAST:
        if part.title:
            yield Heading(language.say(part.title))
        yield from part.tell(advice, language)
    yield from changed_numbers(advice, knowledge, language)


def _summary(advice: Advice, language: Language) -> Iterator[Block]:
    """Return the page that stands alone, and the title of what is told after it."""
    yield from summary_sheet(advice, language)
    yield Heading(language.say(N_("The verdict, and why")))
