"""Checks of paid advertisements (Q1.13)."""

from collections.abc import Iterator

from app.advice.answers import lacks
from app.advice.finding import Seen, Severity, Spot, check
from app.advice.reckoning import Reckoning
from app.language import N_
from app.model.sentence import Listed, Sentence, sentence
from app.sections.choices import YesNo

ADS = Spot("Q1.13", "purpose", "ads", "wanted")
NEEDED = {
    "offer": N_("what you offer"),
    "page": N_("the page it leads to"),
    "budget": N_("the money a month"),
    "margin": N_("what one sale leaves you"),
    "recognised": N_("how you recognise a sale"),
}
"""What an advertisement cannot do without, by the field of its answer."""


@check("X25", Severity.WARN, ADS, seeds=("S2", "S46"), evidence=("E24",))
def advertisements_in_the_dark(reckoning: Reckoning) -> Iterator[Seen]:
    """See advertisements, chosen as a purpose or wanted, of which something is not known.

    What a result leaves (Q5.13) stands in for the margin of the sale. One finding at a time: to
    sell by advertisements and to want none comes first, then what is missing, then the name.
    """
    ads = reckoning.plan.purpose.ads
    chosen = reckoning.case.situation.wants("sales_ads")
    if chosen and ads.wanted is YesNo.NO:
        yield Seen(sentence(REFUSED), ("sales_ads", "no"))
    elif chosen or ads.wanted is YesNo.YES:
        yield from _dark(reckoning)


REFUSED = N_(
    "You chose to sell with advertisements, and wrote that you want to pay for none."
    " Which of the two is true?"
)


def _dark(reckoning: Reckoning) -> Iterator[Seen]:
    ads, result = reckoning.plan.purpose.ads, reckoning.plan.resourcing.counts
    missing = [field for field in NEEDED if lacks(ads, field)]
    if "margin" in missing and not lacks(result, "margin"):
        missing.remove("margin")
    if missing:
        named = Listed(tuple(Sentence(NEEDED[field]) for field in missing))
        yield Seen(sentence(DARK, missing=named), tuple(missing), spot=_at(missing[0]))
    elif reckoning.case.situation.comes_first("sales_ads") and ads.known == 0:
        yield Seen(sentence(UNKNOWN_NAME), ("sales_ads", "0"), spot=_at("known"))


def _at(field: str) -> Spot:
    return Spot(ADS.question, ADS.section, ADS.page, field)


DARK = N_(
    "Of 100 people who see an advertisement, 98 or 99 pass by."
    " Before you pay, please say: {missing}."
)
UNKNOWN_NAME = N_(
    "Selling with advertisements is your first purpose, and hardly anybody knows your name yet."
    " Please make it known first."
)
