"""Checks of the four lists (step 2): whether they are honest."""

import re
from collections.abc import Iterator

from app.advice.answers import quoted, typed
from app.advice.finding import Seen, Severity, Spot, check
from app.advice.reading import known
from app.advice.reckoning import Reckoning
from app.advice.situation import CARE
from app.language import N_
from app.model.sentence import counted, sentence
from app.plan import Plan
from app.sections.swot.item import SwotItem, SwotPage

WEAKNESSES = Spot("Q2.2", "swot", "weaknesses", "items")
THREATS = Spot("Q2.3b", "swot", "threats", "items")
SERVICE = re.compile(r"\b(service|obsługa|serwis|εξυπηρέτηση|сервис|обслуживание)\b", re.IGNORECASE)
"""The word itself in the languages of the program; other forms of it are not found (J)."""


@check("X32", Severity.WARN, WEAKNESSES, seeds=("S48",))
def nothing_wrong_with_us(reckoning: Reckoning) -> Iterator[Seen]:
    """See lists without a weakness or a threat, and praise of service beside unanswered reviews.

    The lists count once a strength or an opportunity stands in them; service is praised where a
    strength serves the purpose to help customers, or has the word in it.
    """
    swot = reckoning.plan.swot
    if _filled(swot.strengths) or _filled(swot.opportunities):
        if not _filled(swot.weaknesses):
            yield Seen(sentence(ANGRIEST), ("weaknesses",))
        elif not _filled(swot.threats):
            yield Seen(sentence(HURT), ("threats",), spot=THREATS)
    yield from _praised(reckoning.plan)


ANGRIEST = N_("You named no weakness yet. What would your angriest customer add?")
HURT = N_("You named no threat yet. What could take customers away from you?")


def _filled(page: SwotPage) -> bool:
    return any(item.text.strip() for item in page.items)


def _praised(plan: Plan) -> Iterator[Seen]:
    unanswered = known(plan.swot.talk.unanswered)
    care = {row.id for row in plan.purpose.purposes.rows if row.purpose == CARE}
    if not unanswered or unanswered < 1:
        return
    for item in plan.swot.strengths.items:
        if item.text.strip() and (item.serves in care or SERVICE.search(item.text)):
            yield _unanswered(item, int(unanswered))


def _unanswered(item: SwotItem, reviews: int) -> Seen:
    text = counted(
        N_("You call this a strength: “{item}”. But {count} review or question has no answer."),
        N_("You call this a strength: “{item}”. But {count} reviews or questions have no answer."),
        reviews,
        item=quoted(item.text),
    )
    spot = Spot("Q2.1", "swot", "strengths", "items")
    return Seen(text, typed(item.text, item.serves, reviews), item.id, spot=spot)
