"""The decision log: which way was chosen, and which were looked at and left."""

from collections.abc import Iterator

from app.advice.advise import Advice
from app.advice.case import Way
from app.language import N_, Language
from app.model.block import Answer, Block, Grid, Heading, Paragraph, Voice
from app.report.content.words import hours, named


def decision_log(advice: Advice, language: Language) -> Iterator[Block]:
    """Return every way that was looked at with its price, the chosen one first."""
    say = language.say
    yield Heading(say(N_("Decision log")))
    head = tuple(map(say, (N_("Option"), N_("Networks"), N_("A week"), N_("Share"), N_("Became"))))
    rows = (_row(say(name), way, advice, language) for name, way in _ways(advice))
    yield Grid(head, (*rows, *_given_up(advice, language)), frozenset({2, 3}))
    text = N_("The share is how much of what you want a way can do.")
    yield Paragraph(say(text), small=True)
    chosen = advice.plan.platforms.decision
    if chosen.takes:
        told: list[Block] = [Paragraph(say(chosen.takes.label))]
        if chosen.reason.strip():
            told.append(Paragraph(chosen.reason.strip(), Voice.PERSON, close=True))
        yield Answer("", say(N_("Your decision")), "", tuple(told))


def _ways(advice: Advice) -> Iterator[tuple[str, Way]]:
    """Yield each way once: the proposal, what comes next, the own list, the four, nothing."""
    ways = [(N_("The proposal"), advice.proposal)]
    others = advice.choice.runners_up if advice.choice else ()
    ways += [(N_("Next"), advice.case.way(other.networks)) for other in others]
    ways += [
        (N_("Your own list"), advice.own_list),
        (N_("The popular four"), advice.popular_four),
        (N_("Nothing"), advice.nothing),
    ]
    ways.sort(key=lambda named_way: named_way[1] is not advice.way)
    yield from (pair for n, pair in enumerate(ways) if n == 0 or _stands_alone(n, ways))


def _stands_alone(n: int, ways: list[tuple[str, Way]]) -> bool:
    """Say whether a way has networks that no way above it has; nothing stands there once."""
    networks = set(ways[n][1].networks)
    above = [set(way.networks) for _, way in ways[:n]]
    return ways[n][0] == ways[-1][0] or bool(networks and networks not in above)


def _given_up(advice: Advice, language: Language) -> Iterator[tuple[str, ...]]:
    """Yield the other of two plans, once one was kept, with what it would take today."""
    for row in advice.plan.decisions.given_up.rows:
        name = row.name or language.say(N_("The other of two plans"))
        way = advice.case.way(row.networks)
        yield (*_row(name, way, advice, language)[:-1], language.say(N_("rejected")))


def _row(name: str, way: Way, advice: Advice, language: Language) -> tuple[str, ...]:
    say, became = language.say, N_("open")
    if advice.plan.platforms.decision.takes or advice.verdict.networks:
        became = N_("chosen") if way is advice.way else N_("rejected")
    return (
        name,
        named(way.networks, advice, language) or "–",
        hours(way.workload.total, language),
        "–" if way.coverage is None else language.percent(100 * way.coverage),
        say(became),
    )
