"""Checks of whether those who decide believe in the plan (Q1.11, Q5.15, Q5.16)."""

import re
from collections.abc import Iterator

from app.advice.answers import quoted, typed
from app.advice.finding import Seen, Severity, Spot, check
from app.advice.reading import known
from app.advice.reckoning import Reckoning
from app.advice.trial import disbelieved
from app.language import N_
from app.model.sentence import counted, sentence
from app.sections.choices import YesNo
from app.sections.purpose.conviction import InPerson

SIGNATURE = Spot("Q5.15", "resourcing", "signature", "believes")
DECIDER = Spot("Q1.11", "purpose", "conviction", "in_person")
LAST_WHY = Spot("Q5.16", "resourcing", "review", "why")
FAR_APART = 4
"""Steps of ten between two answers that are not the same opinion."""
SHARED = 0.2
"""Longer words of the shorter answer found in the other, under which it is another answer."""
LONGER = re.compile(r"\w{4,}")
COMPARED = 2000
"""So many characters of an answer are compared."""


@check("X36", Severity.WARN, SIGNATURE, seeds=("S82",), evidence=("M7",))
def break_even_not_believed(reckoning: Reckoning) -> Iterator[Seen]:
    """See a break-even that the signer does not believe, or that no year can reach.

    How many customers a year has is not asked; only hires can be compared, with the jobs to fill.
    """
    signature = reckoning.plan.resourcing.signature
    if disbelieved(reckoning.plan):
        name = signature.name.strip()
        text = sentence(DISBELIEVED, name=quoted(name)) if name else sentence(NOBODY_BELIEVES)
        yield Seen(text, ("no", name))
    elif reckoning.case.situation.comes_first("recruit"):
        yield from _more_than_jobs(reckoning)


DISBELIEVED = N_(
    "“{name}” does not believe that the plan pays for itself."
    " Please choose the smaller plan, or another purpose."
)
NOBODY_BELIEVES = N_(
    "The person who decides does not believe that the plan pays for itself."
    " Please choose the smaller plan, or another purpose."
)


def _more_than_jobs(reckoning: Reckoning) -> Iterator[Seen]:
    vacancies, money = reckoning.plan.purpose.vacancies, reckoning.money
    rows = () if vacancies.any is YesNo.NO else vacancies.rows
    jobs = sum(known(row.people) or 0.0 for row in rows)
    if jobs and money.break_even is not None and money.break_even > jobs:
        hires = counted(*money.result, money.break_even)
        yield Seen(sentence(TOO_MANY, hires=hires, jobs=jobs), typed("recruit", jobs))


TOO_MANY = N_(
    "The plan pays if it brings {hires} in the year, and you want to hire {jobs}."
    " Please choose a smaller plan, or another purpose."
)


@check("X40", Severity.WARN, DECIDER, seeds=("S11c", "S70"))
def decider_not_asked(reckoning: Reckoning) -> Iterator[Seen]:
    """See that whoever decides was not asked, or thinks otherwise than was written for him."""
    said = reckoning.plan.purpose.conviction
    level, own = known(said.level), known(said.own_level)
    if said.in_person is InPerson.NO:
        yield Seen(sentence(NOT_ASKED), ("no",))
    elif level is not None and own is not None and abs(level - own) >= FAR_APART:
        text = sentence(APART, level=level, own=own)
        spot = Spot("Q1.11", "purpose", "conviction", "own_level")
        yield Seen(text, typed(level, own), spot=spot)


NOT_ASKED = N_(
    "The person who decides was not asked in person yet."
    " Please ask today; one page of the plan is written for that."
)
APART = N_(
    "You wrote {level} of 10 for the person who decides, and this person gave {own}."
    " Please talk about that before you begin."
)


@check("X47", Severity.WARN, LAST_WHY, seeds=("S35",))
def another_why_at_the_end(reckoning: Reckoning) -> Iterator[Seen]:
    """See a last answer to why that has hardly a longer word in common with the first.

    Meaning is not analysed (J): words of four letters and more are compared as they were typed.
    """
    first = reckoning.plan.purpose.why.text.strip()
    last = reckoning.plan.resourcing.review.why.strip()
    one, other = _longer(first), _longer(last)
    fewer = min(len(one), len(other))
    if fewer and len(one & other) < SHARED * fewer:
        yield Seen(sentence(TWO_WHYS, first=quoted(first), last=quoted(last)), (first, last))


TWO_WHYS = N_("You began with “{first}” and end with “{last}”. Which is true?")


def _longer(text: str) -> set[str]:
    return set(LONGER.findall(text[:COMPARED].casefold()))
