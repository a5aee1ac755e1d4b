"""Objections one hears, each answered honestly with the firm's own numbers (S60, S70)."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from app.advice.answers import quoted
from app.advice.reckoning import Reckoning
from app.language import N_
from app.model.sentence import Listed, Money, Sentence, Share, sentence

SEEN = 0.05
"""The share of those who follow a page that sees a post of it (E19)."""
FIRMS = 0.61
"""Firms of the EU with ten and more people that used some network in 2023 (E22)."""
GONE = ("Myspace", "Bebo", "Friendster", "Google+", "NK")
"""Networks that were and are no more (S14)."""
WEEKS = 52

Answer = Callable[[Reckoning], Iterator[Sentence]]


@dataclass(frozen=True)
class Objection:
    """What somebody says, and what is right in it and what is not, sentence by sentence."""

    said: str
    answer: tuple[Sentence, ...]
    sources: tuple[str, ...]


def _useless(reckoning: Reckoning) -> Iterator[Sentence]:
    yield sentence(N_("Partly true: people are there for pleasure. That is why selling fails."))
    asked = reckoning.case.situation.asked.get(reckoning.first)
    if asked:
        yield sentence(
            N_("But {yes} of {asked} customers you asked open {network} every week."),
            yes=asked[0],
            asked=asked[1],
            network=_short(reckoning.first, reckoning),
        )
    if (purpose := _purpose(reckoning)) is not None:
        yield sentence(N_("And what you want there is “{purpose}”, not dishes."), purpose=purpose)


def _nobody_listens(reckoning: Reckoning) -> Iterator[Sentence]:
    yield sentence(
        N_("Right for pages: about {share} of those who follow one see a post."), share=Share(SEEN)
    )
    results = tuple(dict.fromkeys(_results(reckoning)))
    if results:
        yield sentence(N_("That is why the plan counts {results}."), results=Listed(results))
    yield sentence(N_("It speaks through a person, a group or a messenger, not through a logo."))


def _they_die(reckoning: Reckoning) -> Iterator[Sentence]:
    yield sentence(N_("Right: {networks} are gone, or nearly."), networks=Listed(GONE))
    yield sentence(N_("So keep a list of your own, outside all networks."))
    day = reckoning.plan.resourcing.review.first
    if isinstance(day, date):
        yield sentence(N_("And on {day} you look at this plan again."), day=day)


def _we_saved(reckoning: Reckoning) -> Iterator[Sentence]:
    yield sentence(N_("Right, if you had no purpose. A wheel that drives nothing costs only."))
    yield reckoning.money.sentence
    if stop := reckoning.plan.resourcing.review.stop.strip():
        yield sentence(N_("And you stop when you said you would: “{stop}”"), stop=quoted(stop))


def _all_are_there(_: Reckoning) -> Iterator[Sentence]:
    yield sentence(
        N_(
            "In 2023 {share} of the firms in the EU with ten or more people used some network. That"
            " says nothing about whether it helped them."
        ),
        share=Share(FIRMS),
    )


def _it_costs_nothing(reckoning: Reckoning) -> Iterator[Sentence]:
    hours, money = reckoning.proposal.workload.total, reckoning.money
    if not hours:
        yield sentence(N_("It costs hours, and hours cost money; both are in the plan."))
    elif money.work is None:
        yield sentence(
            N_("{hours} hours a week are {year} hours a year."),
            hours=round(hours, 1),
            year=round(WEEKS * hours),
        )
    else:
        yield sentence(
            N_("{hours} hours a week are {cost} a year, before anything is bought."),
            hours=round(hours, 1),
            cost=Money(round(money.work), money.currency),
        )


CARDS: tuple[tuple[str, Answer, tuple[str, ...]], ...] = (
    (N_("They are useless: only dishes and holidays."), _useless, ("S1", "S60")),
    (N_("Nobody listens there."), _nobody_listens, ("S61", "E18", "E19")),
    (N_("These networks die."), _they_die, ("S14", "S99", "E52")),
    (N_("Look what we saved by not jumping on."), _we_saved, ("S70", "S94")),
    (N_("All the others are there."), _all_are_there, ("S37", "E22")),
    (N_("It costs nothing."), _it_costs_nothing, ("S10", "S59")),
)
"""What is heard most, and where the answers come from."""


def objections(reckoning: Reckoning) -> tuple[Objection, ...]:
    """Return the cards, each answered for this firm."""
    return tuple(Objection(said, tuple(answer(reckoning)), by) for said, answer, by in CARDS)


def case_for_the_boss(reckoning: Reckoning) -> tuple[Sentence, ...]:
    """Say what for, how it will be seen, what it takes and when it pays (S96).

    While there is no purpose or no network to propose, there is no case yet.
    """
    purpose = _purpose(reckoning)
    if purpose is None or not reckoning.proposal.networks:
        return (sentence(N_("There is no case yet: first come purpose, hours and people.")),)
    return (*_what_for(purpose, reckoning), *_how_much(reckoning), reckoning.money.sentence)


def _what_for(purpose: Sentence, reckoning: Reckoning) -> Iterator[Sentence]:
    tasks = {row.id: row.text.strip() for row in reckoning.plan.purpose.priorities.rows}
    first = reckoning.case.situation.purposes[0][0]
    rows = (row for row in reckoning.plan.purpose.purposes.rows if row.purpose == first)
    task = tasks.get(next(rows).priority, "")
    if task:
        yield sentence(
            N_("The task is “{task}”; “{purpose}” serves it."), task=task, purpose=purpose
        )
    else:
        yield sentence(N_("What it is for: “{purpose}”."), purpose=purpose)
    for row in reckoning.plan.purpose.measures.rows[:1]:
        known = reckoning.knowledge.measures.get(row.measure)
        if known and isinstance(row.aim, float) and isinstance(row.by, date):
            yield sentence(
                N_("It will be seen by {day}: {result}, {aim}."),
                day=row.by,
                result=Sentence(known.name),
                aim=Share(row.aim / 100) if known.in_percent else row.aim,
            )


def _how_much(reckoning: Reckoning) -> Iterator[Sentence]:
    names = tuple(_short(id_, reckoning) for id_ in reckoning.proposal.networks)
    yield sentence(
        N_("It takes {hours} hours a week, on {networks}."),
        hours=round(reckoning.proposal.workload.total, 1),
        networks=Listed(names),
    )


def _short(id_: str, reckoning: Reckoning) -> Sentence:
    return Sentence(reckoning.knowledge.networks[id_].short)


def _purpose(reckoning: Reckoning) -> Sentence | None:
    purposes = reckoning.case.situation.purposes
    return Sentence(reckoning.knowledge.purposes[purposes[0][0]].name) if purposes else None


def _results(reckoning: Reckoning) -> Iterator[Sentence]:
    known = reckoning.knowledge.measures
    rows = reckoning.plan.purpose.measures.rows
    yield from (Sentence(known[row.measure].name) for row in rows if row.measure in known)
