"""Checks of what is done with people's data without asking them (Q1.13, Q3.10)."""

from collections.abc import Iterator

from app.advice.answers import answers, typed
from app.advice.finding import Seen, Severity, Spot, check
from app.advice.reading import known
from app.advice.reckoning import Reckoning
from app.language import N_
from app.model.sentence import sentence
from app.plan import Plan
from app.sections.choices import YesNo
from app.sections.platforms.own_places import OwnPlace

TRACKING = Spot("Q1.13", "purpose", "ads", "consent")
CONSENT = Spot("Q3.10", "platforms", "own_places", "agreed")

LISTS = (OwnPlace.MAILING_LIST, OwnPlace.CUSTOMERS, OwnPlace.CARDS)
"""Places of one's own from which people can be written to."""


@check("X22", Severity.STOP, TRACKING, seeds=("S108",), evidence=("E32", "E33"))
def used_without_consent(reckoning: Reckoning) -> Iterator[Seen]:
    """See tracking, or a list of people to write to, without their consent; it stops that use.

    A list that is no mailing list is a warning only: perhaps nobody is ever written to from it.
    """
    ads = answers(reckoning.plan.purpose.ads)
    tracked = ads.wanted is not YesNo.NO and ads.tracking is YesNo.YES
    if tracked and ads.consent is not YesNo.YES:
        text = N_(
            "You will track visitors or give customer lists to a network, and they have not agreed."
            " First a real choice for the customer, then the tracking."
        )
        yield Seen(sentence(text), typed(ads.tracking, ads.consent), "tracking")
    yield from _written_to(reckoning.plan)


def _written_to(plan: Plan) -> Iterator[Seen]:
    page = answers(plan.platforms.own_places)
    people, agreed = known(page.people), known(page.agreed)
    lists = [place for place in page.places if place in LISTS]
    if not lists or people is None or agreed is None or agreed >= people:
        return
    mailing = OwnPlace.MAILING_LIST in lists
    said = sentence(
        N_(
            "Of {people} people on your lists {agreed} agreed to be written to. Ask the others"
            " first, and write only to those who agreed."
        ),
        people=people,
        agreed=agreed,
    )
    severity = Severity.STOP if mailing else Severity.WARN
    yield Seen(said, (*sorted(typed(*lists)), *typed(people, agreed)), "mailing", severity, CONSENT)
