"""Checks of the languages in which the firm writes (Q0.4)."""

from collections.abc import Iterator

from app.advice.finding import Seen, Severity, Spot, check
from app.advice.reckoning import Reckoning
from app.language import N_, spoken_in
from app.model.sentence import CountryName, Listed, Share, sentence

LANGUAGES = Spot("Q0.4", "business", "languages", "written")


@check("X28", Severity.WARN, LANGUAGES, seeds=("S41",))
def customers_of_another_language(reckoning: Reckoning) -> Iterator[Seen]:
    """See customers in a country none of whose official languages the firm writes.

    A country whose languages are not known is left out.
    """
    page = reckoning.plan.business.languages
    if not page.written or page.unknown("written"):
        return
    found = [
        (code, share)
        for code, share in reckoning.case.situation.countries
        if (spoken := spoken_in(code)) and spoken.isdisjoint(page.written)
    ]
    if found:
        countries = Listed(tuple(CountryName(code) for code, _ in found))
        share = Share(min(1.0, sum(part for _, part in found)))
        words = (*(code for code, _ in found), "", *sorted(page.written))
        yield Seen(sentence(STRANGE, share=share, countries=countries), words)


STRANGE = N_(
    "{share} of your customers live in {countries}, and you named no language of theirs."
    " A further language means writing nearly every post twice."
)
