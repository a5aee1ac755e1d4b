"""The strategy plan: the verdict, every section with all its answers, and what follows."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
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
from app.report.content.sheets.thread import thread_pages
from app.report.content.sheets.tone_card import tone_pages
from app.report.content.sources import LAWS, legal_notes, sources_pages
from app.report.content.tows import tows_pages
from app.report.content.two_plans import ONE_OF_TWO, OTHER_PLAN, two_plans_pages
from app.report.content.verdict import statement, verdict_page
from app.report.content.where import where_pages
from app.report.content.words import firm_name, version, which
from app.report.printout import Printout

NAMED = 12
"""People whose names stand on the cover."""
LEFT_OUT = N_("Left out: {parts}.")


@dataclass(frozen=True)
class Part:
    """A part of the plan that is composed: its name, its title, and what tells it.

    It is `of` another part if it follows from that, and is left out with it. One that has no
    title of its own is `headed` with it here. The sources are the threads of the essays, and the
    evidence, that it prints.
    """

    name: str
    title: str
    tell: Callable[[Advice, Language], Iterable[Block]]
    sources: tuple[str, ...] = ()
    of: str = ""
    headed: bool = False


OPENING = (
    Part("summary", N_("Summary"), summary_sheet, ("S42", "S64", "S98"), "verdict"),
    Part("verdict", N_("The verdict, and why"), verdict_page, ("S65", "S67"), headed=True),
)
"""What stands before the contents."""
AFTER = (
    Part("patterns", N_("What others did"), pattern_pages, ("S18", "S19", "S20"), "purpose"),
    Part("tows", N_("What follows from the four lists"), tows_pages, ("S1", "S48"), "swot"),
    Part("networks", N_("Which networks fit"), where_pages, ("S38", "S40", "S54"), "platforms"),
    Part("tone-card", N_("Tone card"), tone_pages, ("S49", "S50"), "tone"),
    Part("hours", N_("What it takes"), hours_pages, ("S23", "S54", "S107"), "resourcing"),
)
"""What follows from the answers of a section is told after them."""
LAST = (
    Part("thread", N_("The golden thread"), thread_pages, ("S15", "S84"), "purpose", headed=True),
    Part("case", N_("The case for the boss"), case_sheet, ("S60", "S70", "S96"), headed=True),
    Part("first-90-days", N_("The first 90 days"), ninety_days, ("S52", "S94")),
    Part("alternative", OTHER_PLAN, two_plans_pages, ("S37", "S80"), "networks"),
    Part("decision-log", N_("Decision log"), decision_log, ("S37", "S80"), "networks"),
    Part("legal-notes", N_("Legal notes"), legal_notes, ("S108", "S109", *LAWS)),
    Part("sources", N_("Sources"), sources_pages, ("S12", "S33", "S69", "S87", "S97")),
)
"""What is composed from all sections."""


def parts() -> dict[str, str]:
    """Return the titles of all parts of a plan by name, in the order of the paper."""
    titles = {part.name: part.title for part in OPENING}
    for name, section in sections(Plan()).items():
        titles[name] = section.title
        titles |= {part.name: part.title for part in AFTER if part.of == name}
    return titles | {part.name: part.title for part in LAST}


def with_followers(names: Iterable[str]) -> tuple[str, ...]:
    """Return parts that are to be left out, with what follows from them, in order."""
    left = set(names)
    while more := {p.name for p in (*OPENING, *AFTER, *LAST) if p.of in left} - left:
        left |= more
    return tuple(name for name in parts() if name in left)


def strategy_plan(
    plan: Plan,
    knowledge: Knowledge,
    language: Language,
    today: date,
    without: Iterable[str] = (),
) -> Printout:
    """Return the plan as it is handed over, without some parts and what follows from them."""
    advice, left = advise(plan, knowledge, today), with_followers(without)
    return Printout(
        title=language.say(N_("Plan for social networks")),
        firm=firm_name(plan, language),
        place=plan.business.firm.place.strip(),
        date=today,
        made_by=(*_made_by(plan, language),),
        language=language,
        version=version(plan),
        which=which(plan, language),
        blocks=(*_body(advice, knowledge, language, left),),
        look_again=_look_again(advice),
        opening=(*_told(OPENING, advice, language, left),),
        statement=None if "verdict" in left else statement(advice, language),
        notes=(*_notes(plan, language, left),),
    )


def _made_by(plan: Plan, language: Language) -> Iterator[str]:
    """Yield the first people by their whole names, which can be blacked out; the rest counted."""
    names = [name for person in plan.resourcing.people.people if (name := person.name.strip())]
    yield from names[:NAMED]
    if more := names[NAMED:]:
        yield language.plural(N_("and one more"), N_("and {count} more"), len(more))


def _notes(plan: Plan, language: Language, left: tuple[str, ...]) -> Iterator[str]:
    """Yield what a reader has to know of what is not there, or stands elsewhere."""
    if plan.letter and "alternative" not in left:
        yield language.say(ONE_OF_TWO, plan=language.say(plan.letter.label))
    if left:
        names = (language.say(title) for name, title in parts().items() if name in left)
        yield language.say(LEFT_OUT, parts=", ".join(names))


def _look_again(advice: Advice) -> tuple[date, ...]:
    """Return the days that the firm set, or the one that a NOT YET sets."""
    review = advice.plan.resourcing.review
    if advice.verdict.result is Result.NOT_YET:
        return (look_again(advice.today),)
    return tuple(day for day in (review.first, review.second) if isinstance(day, date))


def _body(
    advice: Advice, knowledge: Knowledge, language: Language, left: tuple[str, ...]
) -> Iterator[Block]:
    context = Context(language, advice.plan, _briefly(knowledge))
    for name, section in sections(advice.plan).items():
        if name not in left:
            yield from section.blocks(context)
            yield from _told([part for part in AFTER if part.of == name], advice, language, left)
    yield from _told(LAST, advice, language, left)
    yield from changed_numbers(advice, knowledge, language)


def _briefly(knowledge: Knowledge) -> Knowledge:
    """Return what is known with the short names of networks: whole ones fill a table's columns."""
    every = knowledge.networks.items()
    brief = {id_: replace(n, name=n.short) for id_, n in every}
    return replace(knowledge, networks=brief)


def _told(
    told: Iterable[Part], advice: Advice, language: Language, left: tuple[str, ...]
) -> Iterator[Block]:
    """Tell some parts, each under its title if it has none itself."""
    for part in told:
        if part.name not in left:
            if part.headed:
                # What stands before the contents has pages of its own.
                yield from [Heading("")] if part in OPENING else []
                yield Heading(language.say(part.title))
            yield from part.tell(advice, language)
