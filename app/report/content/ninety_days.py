"""The first ninety days as a table: what is done before the start, every week, and until when."""

from collections.abc import Iterator
from datetime import date

from app.advice.advise import Advice
from app.advice.instead import instead, look_again
from app.advice.rules.verdict import Result
from app.advice.situation import willing
from app.language import N_, Language
from app.model.block import Block, Grid, Heading
from app.report.content.sheets.parts import short
from app.report.content.sheets.summary import written
from app.report.content.verdict import task
from app.report.content.words import hours, named

Row = tuple[str, str, str]
NAME = 40
"""Characters of a name in the table."""


def ninety_days(advice: Advice, language: Language) -> Iterator[Block]:
    """Return the table; before a GO it holds what helps without any network."""
    say = language.say
    yield Heading(say(N_("The first 90 days")))
    before = {Result.NOT_YET: _instead, Result.TOO_EARLY: _answered}
    told = before.get(advice.verdict.result, _begun)
    head: tuple[str, ...] = say(N_("When")), say(N_("What")), say(N_("Who"))
    rows: tuple[tuple[str, ...], ...] = tuple(told(advice, language))
    if not any(who for *_, who in rows):
        head, rows = head[:2], tuple(row[:2] for row in rows)
    yield Grid(head, rows)


def _instead(advice: Advice, language: Language) -> Iterator[Row]:
    for step in instead(advice):
        yield language.say(N_("Within 90 days")), step.said(language), ""
    day = language.date(look_again(advice.today))
    yield day, language.say(N_("Look again, with the same questions")), _decides(advice)


def _answered(advice: Advice, language: Language) -> Iterator[Row]:
    """Yield what leads to a verdict: the answers that decide, and what makes them surer."""
    say, count = language.say, len(advice.verdict.open)
    one, more = (
        N_("Answer the {count} question that decides"),
        N_("Answer the {count} questions that decide"),
    )
    yield say(N_("Now")), language.plural(one, more, count), ""
    for way in advice.confidence.ways:
        yield say(N_("Now")), way.sentence.said(language).rstrip("."), ""
    yield say(N_("Then")), say(N_("Read the verdict again")), _decides(advice)


def _begun(advice: Advice, language: Language) -> Iterator[Row]:
    yield from _before(advice, language)
    yield from _weeks(advice, language)
    yield from _counted(advice, language)
    review = advice.plan.resourcing.review.first
    day = written(review, language) if review else language.say(N_("Day 90"))
    yield (
        day,
        language.say(N_("Look again at this plan: go on, change it or stop")),
        _decides(advice),
    )


def _before(advice: Advice, language: Language) -> Iterator[Row]:
    """Yield what comes before the first post, what has a day of its own first."""
    before = language.say(N_("Before"))
    tasks = [task(c.id, c.text, advice, language) for c in advice.verdict.conditions]
    for each in sorted(tasks, key=lambda each: not each.day):
        yield each.day or before, each.text, short(each.who, NAME)


def _weeks(advice: Advice, language: Language) -> Iterator[Row]:
    """Yield the first week, then what every week and every month holds."""
    say = language.say
    people = willing(advice.plan.resourcing.people.people)
    names = ", ".join(short(person.name, NAME) for person in people[:3])
    network = named([advice.first], advice, language)
    if network:
        text = N_("The first post on {network}, one that passed the restaurant test")
        yield say(N_("Week 1")), say(text, network=network), names
    load = hours(advice.way.workload.total, language)
    text = N_("Look at the hours of the rota, answer, post: {hours}")
    yield say(N_("Every week")), say(text, hours=load), names
    text = N_("Write down the value of each result, and tell what changed")
    yield say(N_("Days 30 and 60")), say(text), names


def _counted(advice: Advice, language: Language) -> Iterator[Row]:
    """Yield from when the results are counted that have no value yet."""
    people = {p.id: short(p.name, NAME) for p in advice.plan.resourcing.people.people}
    for row in advice.plan.purpose.measures.rows:
        known = advice.knowledge.measures.get(row.measure)
        if known and isinstance(row.counted_from, date):
            text = language.say(N_("Begin to count: {result}"), result=language.say(known.name))
            yield language.date(row.counted_from), text, people.get(row.person, "")


def _decides(advice: Advice) -> str:
    return short(advice.plan.resourcing.signature.name, NAME)
