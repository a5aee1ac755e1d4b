"""Checks of paying or giving things to people whom others follow (Q1.14)."""

from collections.abc import Iterator

from app.advice.answers import answers, lacks, typed
from app.advice.finding import Seen, Severity, Spot, check
from app.advice.reckoning import Reckoning
from app.language import N_
from app.model.sentence import Listed, sentence
from app.sections.choices import YesNo

CREATORS = Spot("Q1.14", "purpose", "creators", "wanted")

NEEDED = {
    "product": N_("the product"),
    "budget": N_("what it costs"),
    "label": N_("the words that call it advertising"),
    "expected": N_("what shall be sold"),
    "counted": N_("how it is counted"),
}


@check("X17", Severity.WARN, CREATORS, seeds=("S57",), evidence=("E35",))
def gift_without_a_plan(reckoning: Reckoning) -> Iterator[Seen]:
    """See something given to influencers before it is known for what, and how it is labelled."""
    page = reckoning.plan.purpose.creators
    missing = [field for field in NEEDED if lacks(page, field)]
    if answers(page).wanted is YesNo.YES and missing:
        text = N_(
            "You want to pay or give something. Is it necessary, and will it sell? Still open:"
            " {missing}. A gift has to be called advertising too."
        )
        open_still = Listed(tuple(sentence(NEEDED[field]) for field in missing))
        yield Seen(sentence(text, missing=open_still), (*typed(page.wanted), *missing))
