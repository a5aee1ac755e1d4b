"""Hours and money: what the plan takes, how that grows, who waits how long, what it costs."""

from collections.abc import Iterator

from app.advice.advise import Advice
from app.advice.reading import half_up, known
from app.advice.situation import willing
from app.language import N_, Language
from app.model.block import Answer, Block, Figure, Grid, Heading, Items, Paragraph, Voice
from app.model.figure import Bar, Bars, Limit, Part, Texture
from app.report.content.sheets.rota import rota_figure
from app.report.content.ways import way_bar
from app.report.content.words import hours


def hours_pages(advice: Advice, language: Language) -> Iterator[Block]:
    """Return what follows from the answers about people, time and money."""
    yield Heading(language.say(N_("What it takes")))
    if advice.proposal.networks:
        yield Figure(week_figure(advice, language))
    else:
        yield Paragraph(language.say(N_("No network is proposed, so none takes an hour.")))
    if (promises := hours_figure(advice, language)).key:
        yield Figure(promises)
    yield Figure(growth_figure(advice, language))
    yield from _wait(advice, language)
    if advice.proposal.networks:
        yield from _money(advice, language)
    yield from _group(advice, language)
    yield from _expected(advice, language)


def week_figure(advice: Advice, language: Language) -> Bars:
    """Return what the hours of a week are spent on."""
    load = advice.proposal.workload
    parts = {
        N_("Posting and talking"): load.week.base,
        N_("More than one place"): load.week.pairs,
        N_("Questions, complaints"): load.week.care,
        N_("The group"): load.week.groups,
        N_("Planning, counting"): load.week.overhead,
    }
    bars = tuple(
        Bar(language.say(name), (Part(value),), hours(value, language))
        for name, value in parts.items()
        if value > 0
    )
    return Bars(load.sentence.said(language), bars, max(load.usable, load.total))


def hours_figure(advice: Advice, language: Language) -> Bars:
    """Return on one scale what people promise, what happens of it, and what the plan needs."""
    say, load = language.say, advice.proposal.workload
    share = advice.case.parameters.reliability
    people = (p for p in willing(advice.plan.resourcing.people.people) if known(p.hours))
    bars = [
        promise_bar(person.name.strip(), promised, share, language)
        for person in people
        if (promised := known(person.hours))
    ]
    if len(bars) > 1:
        bars.append(promise_bar(say(N_("Together")), load.promised, share, language))
    bars.append(way_bar(say(N_("The proposal needs")), advice.proposal, advice, language))
    if advice.way is not advice.proposal:
        bars.append(way_bar(say(N_("Your own list needs")), advice.way, advice, language))
    title = say(
        N_("Of what people promise, about {share} really happens."),
        share=language.percent(100 * share),
    )
    word = say(N_("will happen {hours}"), hours=hours(load.usable, language))
    limits = (Limit(load.usable, word),) if load.usable > 0 else ()
    return Bars(title, tuple(bars), max(1.0, *(bar.size for bar in bars)), limits)


def promise_bar(name: str, promised: float, share: float, language: Language) -> Bar:
    """Return what is promised as a bar: the share that will happen, and the rest."""
    parts = (
        Part(promised * share, Texture.FILLED, language.say(N_("hours that will happen"))),
        Part(promised * (1 - share), Texture.OUTLINE, language.say(N_("promised as well"))),
    )
    return Bar(name, parts if promised > 0 else (), hours(promised, language))


def growth_figure(advice: Advice, language: Language) -> Bars:
    """Return how one to six usual networks grow, and why more is more than twice as much."""
    parameters, say = advice.case.parameters, language.say
    bars = []
    for row in advice.growth:
        total = row.compound if parameters.compound else row.pairs
        parts = (
            Part(row.plain, Texture.FILLED, say(N_("each alone"))),
            Part(total - row.plain, Texture.HATCHED, say(N_("because there are several"))),
        )
        name = language.plural(N_("{count} network"), N_("{count} networks"), row.networks)
        bars.append(Bar(name, parts, hours(total, language)))
    usable = advice.proposal.workload.usable
    title = say(
        N_("Six usual networks take {most} a week: work grows faster than their number."),
        most=bars[-1].end,
    )
    word = say(N_("will happen {hours}"), hours=hours(usable, language))
    limits = (Limit(usable, word),) if 0 < usable <= bars[-1].size else ()
    return Bars(title, tuple(bars), bars[-1].size, limits)


def _wait(advice: Advice, language: Language) -> Iterator[Block]:
    wait, say = advice.wait, language.say
    yield Figure(rota_figure(advice, language))
    told = []
    if wait.kept is not None:
        text = N_("The promise is kept.") if wait.kept else N_("The promise cannot be kept.")
        told.append(Paragraph(say(text)))
    if advice.further_look:
        told.append(Paragraph(advice.further_look.sentence.said(language)))
    if told:
        yield Answer("", say(N_("The longest wait")), "", tuple(told))


def money_rows(advice: Advice, language: Language) -> tuple[tuple[str, str], ...]:
    """Return what the first year is made of, as far as it is known."""
    year = advice.money
    parts = {
        N_("Work, 52 weeks"): year.work,
        N_("Work before the start"): year.startup,
        N_("Advertisements"): year.advertisements,
        N_("Tools"): year.tools,
        N_("Expert"): year.expert,
        N_("Creators"): year.creators,
        N_("Together"): year.total,
    }
    return tuple(
        (language.say(name), language.money(half_up(value), year.currency))
        for name, value in parts.items()
        if value is not None
    )


def results_a_week(advice: Advice, language: Language) -> str:
    """Return how many results a week pay for the year; nothing where that is not known."""
    a_week = advice.money.a_week
    if a_week is None:
        return ""
    if a_week and (weeks := round(1 / a_week)) > 1:
        return language.say(N_("That is one in every {weeks} weeks."), weeks=language.number(weeks))
    text = N_("That is {count} in every week of the year.")
    return language.say(text, count=language.number(round(a_week, 1)))


def _money(advice: Advice, language: Language) -> Iterator[Block]:
    year, say = advice.money, language.say
    told: list[Block] = [Paragraph(year.sentence.said(language))]
    if a_week := results_a_week(advice, language):
        told.append(Paragraph(a_week, close=True))
    if year.total is not None:
        head = say(N_("First year")), say(N_("Cost"))
        told.append(Grid(head, money_rows(advice, language), frozenset({1})))
    yield Answer("", say(N_("Money")), "", tuple(told))


def _group(advice: Advice, language: Language) -> Iterator[Block]:
    if advice.group.wanted:
        told = Paragraph(advice.group.sentence.said(language))
        yield Answer("", language.say(N_("The group")), "", (told,))


def _expected(advice: Advice, language: Language) -> Iterator[Block]:
    """Tell what can honestly be expected, and what is counted next."""
    say, phase = language.say, advice.phase
    texts = tuple(each.sentence.said(language) for each in advice.expectations)
    if texts:
        yield Answer("", say(N_("What to expect")), "", (Items(texts, Voice.PROGRAM),))
    told = (phase.sentence.said(language), phase.next_step.said(language))
    yield Answer("", say(N_("What you count")), "", tuple(Paragraph(text) for text in told))
