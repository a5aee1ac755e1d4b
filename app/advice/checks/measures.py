"""Checks of what is counted, and of the aims (Q1.10, Q1.12)."""

from collections.abc import Iterator
from datetime import date, timedelta

from app.advice.answers import typed
from app.advice.finding import Seen, Severity, Spot, check
from app.advice.reading import known
from app.advice.reckoning import Reckoning
from app.advice.workload import State
from app.language import N_
from app.model.sentence import Listed, Sentence, sentence
from app.sections.choices import YesNo
from app.sections.purpose.measures import ChosenMeasure

RESULTS = Spot("Q1.10", "purpose", "measures", "rows")
START = Spot("Q1.10", "purpose", "measures", "start")
ANSWERABLE = Spot("Q1.10", "purpose", "measures", "answerable")
YEAR = timedelta(days=366)
MUCH_MORE = 3
"""Times today's value that need more hours than before."""


@check("X34", Severity.WARN, RESULTS, seeds=("S29", "S75"), evidence=("E26",))
def numbers_that_only_look_good(reckoning: Reckoning) -> Iterator[Seen]:
    """See purposes without a number of value (N8), or one with neither today's value nor a start.

    Numbers that look good do no harm beside others; nothing is missing before there is a purpose.
    """
    every, rows = reckoning.knowledge.measures, reckoning.plan.purpose.measures.rows
    valued = [row for row in rows if row.measure in every]
    if not valued and reckoning.case.situation.purposes:
        yield _nothing_of_value(reckoning)
    for row in valued:
        if known(row.today) is None and not isinstance(row.counted_from, date):
            text = sentence(NO_START, measure=Sentence(every[row.measure].name))
            words = typed(row.measure, row.today, row.counted_from)
            yield Seen(text, words, row.id, spot=START)


NO_START = N_(
    "“{measure}” has no value of today and no day from which you count."
    " Without one of them nobody will see a change."
)
ONLY_VANITY = N_(
    "You look at: {numbers}. A like is not a customer; please count this instead: {measure}."
)
NOTHING = N_(
    "You chose a purpose and nothing to count for it. How will you know that it was worth the"
    " hours? Perhaps count: {measure}."
)


def _nothing_of_value(reckoning: Reckoning) -> Seen:
    """Say what to count for the first purpose, instead of what is looked at or of nothing."""
    every, numbers = reckoning.knowledge, reckoning.plan.purpose.numbers
    rows = [row.measure for row in reckoning.plan.purpose.measures.rows]
    looked = () if numbers.any is YesNo.NO else numbers.looked_at
    vanity = [id_ for id_ in dict.fromkeys([*rows, *looked]) if id_ in every.vanity]
    first = reckoning.case.situation.purposes[0][0]
    named = (m.name for m in every.measures.values() if first in m.purposes)
    measure = Sentence(next(named, N_("what happens in the till or the diary")))
    text = sentence(NOTHING, measure=measure)
    if vanity:
        shown = Listed(tuple(Sentence(every.vanity[id_].name) for id_ in vanity))
        text = sentence(ONLY_VANITY, numbers=shown, measure=measure)
    return Seen(text, (first, *vanity), severity=Severity.STOP)


@check("X35", Severity.WARN, RESULTS, seeds=("S42",), evidence=("E42",))
def aims_without_a_name(reckoning: Reckoning) -> Iterator[Seen]:
    """See an aim without a number, a day or a name, or one that needs hours nobody has.

    There are no more hours where the plan leaves no room (all but the green state of M4).
    """
    names = {p.id for p in reckoning.plan.resourcing.people.people if p.name.strip()}
    every = reckoning.knowledge.measures
    for row in reckoning.plan.purpose.measures.rows:
        if row.measure not in every:
            continue
        name = Sentence(every[row.measure].name)
        if missing := list(_missing(row, names)):
            asked = Listed(tuple(Sentence(part) for part in missing))
            text = sentence(OPEN_AIM, measure=name, missing=asked)
            spot = RESULTS if missing != [BY_WHOM] else ANSWERABLE
            yield Seen(text, (row.measure, *missing), row.id, spot=spot)
        elif _times(row, reckoning.today) > MUCH_MORE and not _room(reckoning):
            yield _too_much(row, name)


OPEN_AIM = N_("The aim for “{measure}” does not say yet: {missing}.")
HOW_MUCH, BY_WHEN, BY_WHOM = N_("how much"), N_("by when"), N_("by whom")


def _missing(row: ChosenMeasure, names: set[str]) -> Iterator[str]:
    if known(row.aim) is None:
        yield HOW_MUCH
    if not isinstance(row.by, date):
        yield BY_WHEN
    if row.person not in names:
        yield BY_WHOM


def _times(row: ChosenMeasure, today: date) -> float:
    """Return how many times today's value the aim of the coming year is; 0 where unknown."""
    now, aim = known(row.today), known(row.aim)
    soon = isinstance(row.by, date) and row.by - today <= YEAR
    return aim / now if now and aim and soon else 0.0


def _room(reckoning: Reckoning) -> bool:
    return reckoning.way.workload.state is State.GREEN


def _too_much(row: ChosenMeasure, name: Sentence) -> Seen:
    now, aim = known(row.today) or 0.0, known(row.aim) or 0.0
    text = sentence(FROM_WHICH_HOURS, measure=name, today=now, aim=aim)
    words = typed(row.measure, row.today, row.aim, row.by)
    return Seen(text, words, row.id)


FROM_WHICH_HOURS = N_(
    "“{measure}” shall rise from {today} to {aim} within a year, and the plan leaves no spare"
    " hours. From which hours will that come?"
)
