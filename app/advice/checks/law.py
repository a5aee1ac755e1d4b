"""Checks of the countries in which customers live (Q0.3): what is blocked or unlawful there."""

from collections.abc import Iterator

from app.advice.finding import Seen, Severity, Spot, check
from app.advice.reckoning import Reckoning
from app.knowledge.catalogue import Network
from app.language import N_
from app.model.sentence import CountryName, Listed, Sentence, Share, sentence

COUNTRIES = Spot("Q0.3", "business", "countries", "shares")


@check("X27", Severity.WARN, COUNTRIES, seeds=("S38",), evidence=("E35",))
def blocked_for_customers(reckoning: Reckoning) -> Iterator[Seen]:
    """See a wanted or planned network that some customers cannot use, and countries with a law.

    Notes that only count people are no contradiction.
    """
    situation, known = reckoning.case.situation, reckoning.knowledge.networks
    for id_ in sorted({*situation.wanted, *reckoning.way.networks} & known.keys()):
        closed = [(c, part) for c, part in situation.countries if not known[id_].region_in(c)]
        if closed:
            yield _blocked(known[id_], closed)
    yield from _notes(reckoning)


def _blocked(network: Network, closed: list[tuple[str, float]]) -> Seen:
    return Seen(
        sentence(
            N_(
                "{network} is blocked, unlawful or not offered in {countries}, where {share} of"
                " your customers live. How else will you reach them?"
            ),
            network=Sentence(network.short),
            countries=Listed(tuple(CountryName(code) for code, _ in closed)),
            share=Share(min(1.0, sum(part for _, part in closed))),
        ),
        (network.id, *(code for code, _ in closed)),
        network.id,
    )


def _notes(reckoning: Reckoning) -> Iterator[Seen]:
    for code, share in reckoning.case.situation.countries:
        note = reckoning.knowledge.countries.get(code)
        if note and note.law:
            text = sentence(
                N_(
                    "{share} of your customers live in {country}. What is known of its rules:"
                    " {note}"
                ),
                share=Share(share),
                country=CountryName(code),
                note=Sentence(note.text),
            )
            yield Seen(text, (code,), code, Severity.NOTE)
