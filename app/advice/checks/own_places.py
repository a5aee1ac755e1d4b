"""Checks of what belongs to the firm itself (Q3.10)."""

from collections.abc import Iterator

from app.advice.finding import Seen, Severity, Spot, check
from app.advice.reckoning import Reckoning
from app.language import N_
from app.model.section import Way
from app.model.sentence import sentence
from app.sections.platforms.own_places import OwnPlace

OWN = Spot("Q3.10", "platforms", "own_places", "places")


@check("X33", Severity.WARN, OWN, seeds=("S14",), evidence=("E52",))
def all_on_rented_land(reckoning: Reckoning) -> Iterator[Seen]:
    """See a plan with networks and without a place of one's own.

    An empty answer counts on the full way only, where the question is asked.
    """
    page = reckoning.plan.platforms.own_places
    said = OwnPlace.NOTHING in page.places
    silent = not page.places and reckoning.plan.way is Way.FULL
    own = any(place is not OwnPlace.NOTHING for place in page.places)
    if (said or silent) and not own and reckoning.way.networks:
        yield Seen(sentence(RENTED), ("nothing",) if said else ())


RENTED = N_(
    "You named no place of your own, and networks close or change hands."
    " Which of them will exist in five years? Please keep a list of your own."
)
