"""The strategy plan: the verdict, every section with all its answers, and what follows."""

from collections.abc import Callable, Iterable, Iterator, Mapping
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
from app.report.content.sheets.case import case_sheet
from app.report.content.sheets.summary import summary_sheet
from app.report.content.sheets.thread import thread_sheet
from app.report.content.sheets.tone_card import tone_pages
from app.report.content.sources import legal_notes, sources_pages
from app.report.content.tows import tows_pages
from app.report.content.verdict import verdict_page
from app.report.content.where import where_pages
from app.report.content.words import firm_name
from app.report.printout import Printout

Part = Callable[[Advice, Language], Iterable[Block]]

AFTER: Mapping[str, Part] = {
    "swot": tows_pages,
    "platforms": where_pages,
    "tone": tone_pages,
    "resourcing": hours_pages,
}
"""What follows from the answers of a section is told after them."""
LAST: tuple[tuple[str, Part], ...] = (
    (N_("The golden thread"), thread_sheet),
    (N_("The case for the boss"), case_sheet),
    ("", ninety_days),
    ("", decision_log),
    ("", legal_notes),
    ("", sources_pages),
)
"""What is composed from all sections, under its title or one of its own."""


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
        if name in AFTER:
            yield from AFTER[name](advice, language)
    for title, part in LAST:
        if title:
            yield Heading(language.say(title))
        yield from part(advice, language)
    yield from changed_numbers(advice, knowledge, language)


def _summary(advice: Advice, language: Language) -> Iterator[Block]:
    """Return the page that stands alone, and the title of what is told after it."""
    yield from summary_sheet(advice, language)
    yield Heading(language.say(N_("The verdict, and why")))
