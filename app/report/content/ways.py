"""The four ways to go: what each takes of the hours that will happen, and how much it brings."""

from collections.abc import Iterator

from app.advice.advise import Advice
from app.advice.case import Way
from app.language import N_, Language
from app.model.block import Block, Figure, Grid, Heading, Paragraph
from app.model.figure import Bar, Bars, Limit, Part, Texture
from app.report.content.words import hours, named


def ways_pages(advice: Advice, language: Language) -> Iterator[Block]:
    """Return the ways as a figure, and what else could be afforded."""
    say = language.say
    yield Heading(say(N_("The ways to go")), 2)
    yield Figure(ways_figure(advice, language))
    if advice.proposal.coverage is not None:
        note = N_("The share is how much of what you want a way can do.")
        yield Paragraph(say(note), small=True)
    if rows := runners_up(advice, language):
        yield Paragraph(say(N_("What comes next within your hours:")))
        yield rows


def ways_figure(advice: Advice, language: Language) -> Bars:
    """Return the hours a week of the four ways, against the usable and the promised hours."""
    say, load = language.say, advice.proposal.workload
    ways = {
        N_("The proposal"): advice.proposal,
        N_("Your own list"): advice.own_list,
        N_("The popular four"): advice.popular_four,
        N_("Nothing"): advice.nothing,
    }
    bars = tuple(way_bar(say(name), way, advice, language) for name, way in ways.items())
    text = N_("The proposal takes {proposal} a week, the popular four {four}.")
    if not advice.proposal.networks:
        text = N_("Nothing is proposed yet; the popular four take {four} a week.")
    four = hours(advice.popular_four.workload.total, language)
    title = say(text, proposal=hours(load.total, language), four=four)
    limits = (
        Limit(load.usable, say(N_("will happen {hours}"), hours=hours(load.usable, language))),
        Limit(
            load.promised,
            say(N_("promised {hours}"), hours=hours(load.promised, language)),
            dashed=True,
        ),
    )
    most = max(load.promised, *(bar.size for bar in bars))
    return Bars(title, bars, most, limits if load.promised > 0 else ())


def way_bar(name: str, way: Way, advice: Advice, language: Language) -> Bar:
    """Return the hours of a way as a bar: those that will happen, and those that are missing."""
    load, say = way.workload, language.say
    within = min(load.total, load.usable)
    parts = (
        Part(within, Texture.FILLED, say(N_("hours that will happen"))),
        Part(load.total - within, Texture.HATCHED, say(N_("hours that are missing"))),
    )
    networks = named(way.networks, advice, language)
    label = f"{name}: {networks}" if networks else name
    end = hours(load.total, language)
    if way.coverage is not None:
        share = language.percent(100 * way.coverage)
        end = say(N_("{hours}, {share}"), hours=end, share=share)
    return Bar(label, parts if load.total > 0 else (), end)


def runners_up(advice: Advice, language: Language) -> Grid | None:
    """Return the next best that can be afforded as a table; nothing if there is nothing."""
    say, choice = language.say, advice.choice
    rows = tuple(
        (
            named(each.networks, advice, language),
            hours(each.hours, language),
            language.percent(100 * each.coverage),
        )
        for each in (choice.runners_up if choice else ())
    )
    head = say(N_("Also affordable")), say(N_("Hours a week")), say(N_("Of what you want"))
    return Grid(head, rows, frozenset({1, 2})) if rows else None
