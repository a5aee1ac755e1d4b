"""Checks of the hours that are promised (Q5.2)."""

from collections.abc import Iterator

from app.advice.answers import quoted, typed
from app.advice.finding import Seen, Severity, Spot, check
from app.advice.reading import known
from app.advice.reckoning import Reckoning
from app.advice.situation import willing
from app.language import N_
from app.model.sentence import sentence

HOURS = Spot("Q5.2", "resourcing", "people", "hours")
QUARTER = 10
"""A quarter of a full week of 40 hours."""


@check("X45", Severity.WARN, HOURS, seeds=("S59",))
def hours_from_nowhere(reckoning: Reckoning) -> Iterator[Seen]:
    """See somebody who promises over a quarter of a full week while nothing stops for it."""
    for person in willing(reckoning.plan.resourcing.people.people):
        hours = known(person.hours)
        if hours is not None and hours > QUARTER and not person.stops.strip():
            text = sentence(NOTHING_STOPS, name=quoted(person.name), hours=round(hours, 1))
            yield Seen(text, typed(person.name, hours), person.id)


NOTHING_STOPS = N_(
    "{name} promises {hours} hours a week, over a quarter of a full week, and nothing stops for"
    " it. Which work will be left undone?"
)
