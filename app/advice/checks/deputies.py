"""Checks of who stands in (Q5.3)."""

from collections.abc import Iterator

from app.advice.answers import quoted, typed
from app.advice.finding import Seen, Severity, Spot, check
from app.advice.readiness import without_deputy
from app.advice.reading import known
from app.advice.reckoning import Reckoning
from app.language import N_
from app.model.sentence import sentence

DEPUTIES = Spot("Q5.3", "resourcing", "people", "deputies")


@check("X37", Severity.WARN, DEPUTIES, seeds=("S21",), condition="C2")
def nobody_stands_in(reckoning: Reckoning) -> Iterator[Seen]:
    """See somebody for whom nobody stands in, and no closing days (C2).

    The longest absence is not asked; any holiday is longer than a promise in hours.
    """
    promise = known(reckoning.plan.resourcing.promise.within)
    for person in without_deputy(reckoning.plan):
        name = quoted(person.name)
        text = sentence(ALONE, name=name)
        if promise:
            text = sentence(PROMISED, name=name, promise=promise)
        yield Seen(text, typed(person.name, promise), person.id)


ALONE = N_(
    "Nobody stands in when {name} is away."
    " Please name a deputy, or publish the days on which you are closed."
)
PROMISED = N_(
    "You promise an answer within {promise} h, and nobody stands in when {name} is away."
    " Name a deputy, or publish closing days on the profile."
)
