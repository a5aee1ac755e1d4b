"""Checks of how customers are answered: the promise, the weekend, one book (Q5.5 to Q5.7)."""

from collections.abc import Iterator

from app.advice.answers import answers, typed
from app.advice.finding import Seen, Severity, Spot, check
from app.advice.readiness import helps_nobody, keeps_one_book
from app.advice.reckoning import Reckoning
from app.advice.situation import CARE
from app.advice.wait import Wait
from app.language import N_
from app.model.sentence import Day, Listed, Sentence, sentence
from app.plan import Plan
from app.sections.choices import YesNo
from app.sections.resourcing.complaints import OneBook

PROMISE = Spot("Q5.6", "resourcing", "promise", "within")
LOOKS = Spot("Q5.5", "resourcing", "looks", "looks")
BOOK = Spot("Q5.7", "resourcing", "complaints", "one_book")

SATURDAY = 5


@check("X6", Severity.WARN, LOOKS, seeds=("S23", "S107"), evidence=("E1",))
def unkept_promise(reckoning: Reckoning) -> Iterator[Seen]:
    """See a promise of help that the rota breaks, or an open weekend on which nobody looks.

    Where the promise is broken, the weekend is not told as well: one change mends both.
    """
    plan, wait = reckoning.plan, reckoning.wait
    if not reckoning.case.situation.wants(CARE) or wait.calendar is None:
        return
    promise = plan.resourcing.promise
    if wait.kept is False and promise == answers(promise):
        rests = typed(promise.within, promise.counted_in, round(wait.in_unit or 0, 1))
        yield Seen(_broken(wait), rests, spot=PROMISE)
    elif days := _open_without_a_look(plan):
        yield Seen(
            sentence(
                N_(
                    "You want to help customers. Your door is open on {days}, and nobody looks at"
                    " messages then."
                ),
                days=Listed(tuple(map(Day, days))),
            ),
            typed(*days),
        )


def _broken(wait: Wait) -> Sentence:
    return sentence(
        N_(
            "You promise an answer within {promise} hours, but the longest wait is {wait}. Counted"
            " are {unit}. {told}"
        ),
        promise=wait.promise or 0,
        wait=round(wait.in_unit or 0, 1),
        unit=Sentence(wait.unit.label) if wait.unit else "",
        told=wait.sentence,
    )


def _open_without_a_look(plan: Plan) -> list[int]:
    """Return the open days of the weekend on which nobody looks; Monday is 0."""
    door = answers(plan.business.door)
    opened = set() if door.exists is YesNo.NO else {slot.day.number for slot in door.open}
    looked = {slot.day.number for slot in plan.resourcing.looks.looks}
    return sorted(day for day in opened - looked if day >= SATURDAY)


@check("X8", Severity.WARN, BOOK, seeds=("S22",), condition="C5")
def two_books(reckoning: Reckoning) -> Iterator[Seen]:
    """See complaints that do not all stand in one book; it stops with N9."""
    book = answers(reckoning.plan.resourcing.complaints).one_book
    if book is None or keeps_one_book(reckoning.plan):
        return
    alone = helps_nobody(reckoning)
    yield Seen(
        _lost(book, alone),
        typed(book, CARE if alone else None),
        severity=Severity.STOP if alone else Severity.WARN,
    )


def _lost(book: OneBook, alone: bool) -> Sentence:
    text = N_(
        "One book for all complaints? “{answer}”, you say. With two books the same complaint is"
        " lost twice."
    )
    if book is OneBook.NONE:
        text = N_(
            "One book for all complaints? “{answer}”, you say. What nobody writes down is soon"
            " forgotten, except by the customer."
        )
    told = sentence(text, answer=Sentence(book.label))
    more = N_("{told} To help customers is your first purpose, and nobody has times to answer.")
    return sentence(more, told=told) if alone else told
