"""Checks of who speaks in his own name (Q3.7)."""

from collections.abc import Iterator

from app.advice.finding import Seen, Severity, Spot, check
from app.advice.reckoning import Reckoning
from app.language import N_
from app.model.sentence import Sentence, sentence

SPEAKERS = Spot("Q3.7", "platforms", "speakers", "any")
FOR_FAMILIES = ("instagram", "facebook", "tiktok", "snapchat", "odnoklassniki")
"""Networks where a page of a firm that sells to firms is weak without a person (S55)."""
MOSTLY_FIRMS = 0.7


@check("X5", Severity.WARN, SPEAKERS, seeds=("S55",))
def firms_without_a_person(reckoning: Reckoning) -> Iterator[Seen]:
    """See a plan for firms that begins where families are, and nobody who speaks there."""
    situation, first = reckoning.case.situation, reckoning.first
    if situation.from_firms >= MOSTLY_FIRMS and first in FOR_FAMILIES and not situation.speaks:
        network = Sentence(reckoning.knowledge.networks[first].name)
        yield Seen(
            sentence(
                N_(
                    "Your customers are firms. On {network} a page without a person is weak; look"
                    " at LinkedIn or at a messenger."
                ),
                network=network,
            ),
            subject=first,
        )
