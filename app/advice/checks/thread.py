"""The check of the golden thread: where it breaks, somebody should know."""

from collections.abc import Iterator

from app.advice.finding import Seen, Severity, Spot, check
from app.advice.reckoning import Reckoning
from app.advice.rules.deciding import untouched
from app.advice.thread import SPOTS, Link


@check("T1", Severity.NOTE, Spot("Q1.15", "purpose", "purposes", "rows"), seeds=("S84", "S96"))
def broken_thread(reckoning: Reckoning) -> Iterator[Seen]:
    """See where the thread from a task to a result breaks, once all that decides is answered.

    A purpose without a task is X9; it is not said twice.
    """
    if any(untouched(reckoning.plan)):
        return
    for strand in reckoning.thread.strands:
        for link in strand.torn:
            if link is not Link.PRIORITY:
                subject = f"{strand.row}.{link.value}"
                yield Seen(strand.missing(link), (strand.row,), subject, spot=SPOTS[link])
