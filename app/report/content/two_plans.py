"""Two plans in one, side by side: networks, hours, money, coverage and verdict of each."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from app.advice.advise import Advice
from app.advice.comparison import Comparison, Side, comparison
from app.advice.reading import half_up
from app.language import N_, Language
from app.model.block import Block, Grid, Heading, Items, Paragraph, Voice
from app.model.figure import Bar, Bars
from app.model.sentence import counted
from app.report.content.hours import promise_bar
from app.report.content.ways import way_bar
from app.report.content.words import hours, named
from app.sections.platforms.decision import Decision

OTHER_PLAN = N_("The other plan we looked at")
ONE_OF_TWO = N_("This is {plan} of two; the other one stands near the end.")
NOTHING = "–"
GIVES = {"a": N_("Plan A gives"), "b": N_("Plan B gives")}
NEEDS = {"a": N_("Plan A needs"), "b": N_("Plan B needs")}


def two_plans_pages(advice: Advice, language: Language) -> Iterator[Block]:
    """Return both plans beside one another; nothing where there is only one."""
    if (both := comparison(advice)) is None:
        return
    say = language.say
    yield Heading(say(OTHER_PLAN))
    text = N_("What stands before this is {here}. {other} differs in where and with what only.")
    here, other = both.side(both.here).called, both.other.called
    yield Paragraph(say(text, here=here.said(language), other=other.said(language)))
    yield Items(tuple(told.said(language) for told in both.differences), Voice.PROGRAM)
    a, b = (side.called.said(language) for side in (both.a, both.b))
    yield Grid((say(N_("Compared")), a, b), rows_beside(both, language))


def hours_beside(both: Comparison, language: Language) -> Bars:
    """Return on one scale what is promised and happens in each plan, and what it needs."""
    bars = tuple(bar for side in (both.a, both.b) for bar in _hours_bars(side, language))
    title = language.say(
        N_("Plan A needs {a} a week, Plan B {b}."),
        a=hours(both.a.way.workload.total, language),
        b=hours(both.b.way.workload.total, language),
    )
    return Bars(title, bars, max(1.0, *(bar.size for bar in bars)))


def _hours_bars(side: Side, language: Language) -> tuple[Bar, Bar]:
    load, say = side.way.workload, language.say
    share, letter = side.advice.case.parameters.reliability, side.letter.value
    gives = promise_bar(say(GIVES[letter]), load.promised, share, language)
    text = N_("{usable} of {promised}")
    end = say(text, usable=hours(load.usable, language), promised=gives.end)
    needs = way_bar(say(NEEDS[letter]), side.way, side.advice, language)
    return replace(gives, end=end), needs


def rows_beside(both: Comparison, language: Language) -> tuple[tuple[str, str, str], ...]:
    """Return what is told of each plan: its name, then the words for plan A and for plan B."""
    return tuple(
        (language.say(name), tell(both.a, language), tell(both.b, language))
        for name, tell in ROWS.items()
    )


def _result(side: Side, language: Language) -> str:
    return language.say(side.advice.verdict.result.label)


def _in_short(side: Side, language: Language) -> str:
    return side.advice.verdict.sentence.said(language)


def _reasons(side: Side, language: Language) -> str:
    told = (reason.sentence.said(language) for reason in side.advice.verdict.reasons)
    return "\n".join(told) or NOTHING


def _networks(side: Side, language: Language) -> str:
    own = side.advice.plan.platforms.decision.takes is Decision.OWN
    names = named(side.way.networks, side.advice, language)
    if own and names:
        return language.say(N_("{networks} (your own list)"), networks=names)
    return names or NOTHING


def _needed(side: Side, language: Language) -> str:
    return hours(side.way.workload.total, language)


def _usable(side: Side, language: Language) -> str:
    return hours(side.way.workload.usable, language)


def _promised(side: Side, language: Language) -> str:
    return hours(side.way.workload.promised, language)


def _state(side: Side, language: Language) -> str:
    return language.say(side.way.workload.state.label) if side.way.networks else NOTHING


def _coverage(side: Side, language: Language) -> str:
    share = side.way.coverage
    return NOTHING if share is None else language.percent(100 * share)


def _cost(side: Side, language: Language) -> str:
    total = side.money.total
    if total is None:
        return language.say(N_("not known yet"))
    return language.money(half_up(total), side.money.currency)


def _pays(side: Side, language: Language) -> str:
    results = side.money.break_even
    return NOTHING if results is None else counted(*side.money.result, results).said(language)


def _wait(side: Side, language: Language) -> str:
    return side.advice.wait.sentence.said(language)


ROWS: Mapping[str, Callable[[Side, Language], str]] = {
    N_("The result"): _result,
    N_("In short"): _in_short,
    N_("Why"): _reasons,
    N_("Places"): _networks,
    N_("Hours it needs a week"): _needed,
    N_("Hours that will happen"): _usable,
    N_("Hours promised"): _promised,
    N_("Do the hours suffice?"): _state,
    N_("Share of what you want"): _coverage,
    N_("Cost of the first year"): _cost,
    N_("It pays with"): _pays,
    N_("The longest wait"): _wait,
}
"""In the order in which they stand below one another."""
