"""Checks of what has to be repaired or answered before it is made louder (Q2.5, Q0.6)."""

from collections.abc import Iterator
from datetime import date

from app.advice.answers import answers, named, quoted, typed
from app.advice.finding import Seen, Severity, Spot, check
from app.advice.reading import known
from app.advice.reckoning import Reckoning
from app.language import N_
from app.model.sentence import Sentence, counted, sentence
from app.sections.choices import YesNo
from app.sections.swot.repair import WORST, Repair

REPAIR = Spot("Q2.5", "swot", "repair", "severity")
CARE = Spot("Q0.6", "business", "profiles", "care")

NOTICED = 2
"""Customers notice it (Q2.5)."""


@check("X10", Severity.WARN, REPAIR, seeds=("S20",))
def asks_before_serving(reckoning: Reckoning) -> Iterator[Seen]:
    """See a wish to be recommended while customers notice a fault, or wait for an answer."""
    if not reckoning.case.situation.wants("referral"):
        return
    page = answers(reckoning.plan.swot.repair)
    if (page.severity or 0) >= NOTICED:
        text = N_(
            "You want to be recommended, and something is to be repaired that customers notice."
            " First serve, then ask."
        )
        if page.what.strip():
            text = N_(
                "You want to be recommended, and customers notice this: “{what}” First serve, then"
                " ask."
            )
        said = sentence(text, what=quoted(page.what))
        yield Seen(said, typed(page.severity, page.what))
    yield from _old_complaints(reckoning)


def _old_complaints(reckoning: Reckoning) -> Iterator[Seen]:
    page = answers(reckoning.plan.business.profiles)
    none = page.any is YesNo.NO or page.unknown("care")
    for row in () if none else page.rows:
        count = int(known(row.old_complaints) or 0)
        if count and row.network:
            said = counted(
                N_(
                    "You want to be recommended. On {network} {count} complaint is open for over"
                    " 14 days: settle it first, then ask."
                ),
                N_(
                    "You want to be recommended. On {network} {count} complaints are open for over"
                    " 14 days: settle them first, then ask."
                ),
                count,
                network=named(reckoning.knowledge, row.network),
            )
            yield Seen(said, typed(row.network, row.old_complaints), row.id, spot=CARE)


@check("X11", Severity.WARN, REPAIR, seeds=("S68", "S91"))
def fault_made_louder(reckoning: Reckoning) -> Iterator[Seen]:
    """See a fault that customers notice, or leave for once a day is set; without one it is N6."""
    page = answers(reckoning.plan.swot.repair)
    dated = isinstance(page.by, date)
    if page.severity == NOTICED or (page.severity == WORST and dated):
        text = N_("Networks make louder what customers notice already. {then}")
        if page.what.strip():
            text = N_("Networks will make this louder: “{what}” {then}")
        said = sentence(text, what=quoted(page.what), then=_then(page, reckoning.today))
        yield Seen(said, typed(page.severity, page.what, page.by))


def _then(page: Repair, today: date) -> Sentence:
    if not isinstance(page.by, date):
        return sentence(N_("Set a day for the repair, and start after it."))
    if page.by < today:
        return sentence(N_("Your day for it, {day}, has passed: is it repaired?"), day=page.by)
    return sentence(N_("Repair it by {day}, as you say, then start."), day=page.by)
