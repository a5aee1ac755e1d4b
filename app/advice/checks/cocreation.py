"""Checks of ideas found together with customers (Q1.9b)."""

from collections.abc import Iterator

from app.advice.answers import lacks, typed
from app.advice.finding import Seen, Severity, Spot, check
from app.advice.reckoning import Reckoning
from app.language import N_
from app.model.sentence import Listed, Sentence, sentence
from app.sections.choices import YesNo
from app.sections.purpose.annoyance import Annoyance


@check("X42", Severity.WARN, Spot("Q1.9b", "purpose", "annoyance", "text"), seeds=("S18", "S88"))
def asked_and_not_done(reckoning: Reckoning) -> Iterator[Seen]:
    """See ideas wanted from customers without what they are for, who may act, or whose they are."""
    page = reckoning.plan.purpose.annoyance
    missing = dict(_missing(page)) if reckoning.case.situation.wants("cocreate") else {}
    if missing:
        parts = Listed(tuple(Sentence(part) for part in missing.values()))
        spot = Spot("Q1.9b", "purpose", "annoyance", next(iter(missing)))
        words = typed(page.text, page.may_change, page.idea_owner)
        yield Seen(sentence(WORSE, missing=parts), words, spot=spot)


def _missing(page: Annoyance) -> Iterator[tuple[str, str]]:
    """Yield what is not settled, by the field of its answer."""
    if lacks(page, "text"):
        yield "text", N_("no annoyance is named that they could help remove")
    if page.may_change is YesNo.NO:
        yield "may_change", N_("nobody may change the product")
    if lacks(page, "idea_owner"):
        yield "idea_owner", N_("it is not said whom an idea belongs to")


WORSE = N_(
    "You want to find ideas together with customers, but {missing}."
    " To ask and not to act is worse than not to ask."
)
