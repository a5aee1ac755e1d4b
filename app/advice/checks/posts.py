"""Checks of what will be posted: copies, the same everywhere, nothing to answer (Q3.6)."""

from collections.abc import Iterator

from app.advice.answers import answers, labelled, named, typed
from app.advice.finding import Seen, Severity, Spot, check
from app.advice.reading import known
from app.advice.reckoning import Reckoning
from app.language import N_
from app.model.sentence import Listed, Sentence, sentence
from app.model.value import Number
from app.sections.platforms.mix import POSTS, Source, Spread
from app.sections.purpose.why import PseudoReason

REASONS = Spot("Q1.1", "purpose", "why", "reasons")
SPREAD = Spot("Q3.6", "platforms", "mix", "spread")
SOURCES = Spot("Q3.6", "platforms", "mix", "sources")
OFFERS = Spot("Q3.6", "platforms", "mix", "offers")
ANSWERABLE = Spot("Q3.6", "platforms", "mix", "answerable")

HALF = POSTS / 2
MOST_OFFERS, MOST_OWN, LEAST_ANSWERABLE = 2.0, 3.0, 3.0
"""Of ten posts: offers, offers and links together, and what people can answer (E16)."""


@check("X1", Severity.WARN, REASONS, seeds=("S36", "S58"), evidence=("E15",))
def copies_its_website(reckoning: Reckoning) -> Iterator[Seen]:
    """See networks fed from the own website: as a reason, else as the source of most posts."""
    reason, mix = PseudoReason.REPOST_BLOG, answers(reckoning.plan.platforms.mix)
    own = (_of_ten(mix.offers) or 0) + (_of_ten(mix.links) or 0)
    if reason in answers(reckoning.plan.purpose.why).reasons:
        text = N_(
            "You ticked {reason} To copy the website is a small step. Who would answer whom there?"
        )
        yield Seen(sentence(text, reason=labelled(reason)), typed(reason))
    elif Source.OWN_SITE in mix.sources and own > HALF:
        text = N_(
            "Your posts come from “{source}”, and {own} of ten are offers or links. Who would"
            " answer whom there?"
        )
        said = sentence(text, source=Sentence(Source.OWN_SITE.label), own=own)
        yield Seen(said, typed(Source.OWN_SITE, mix.offers, mix.links), spot=SOURCES)


@check("X14", Severity.WARN, SPREAD, seeds=("S40", "S41"))
def same_everywhere(reckoning: Reckoning) -> Iterator[Seen]:
    """See the same posts for two places or more, each of which resents something else."""
    networks, spread = reckoning.way.networks, answers(reckoning.plan.platforms.mix).spread
    if spread is Spread.SAME and len(networks) > 1:
        places = Listed(tuple(_resents(reckoning, id_) for id_ in networks))
        text = N_(
            "You will post “{answer}”. Each place has rules of its own and resents something else:"
            " {places}."
        )
        yield Seen(sentence(text, answer=Sentence(spread.label), places=places), typed(spread))


def _resents(reckoning: Reckoning, network: str) -> Sentence | str:
    """Return the name of a network with the first thing that people resent there."""
    name, resented = (
        named(reckoning.knowledge, network),
        reckoning.knowledge.networks[network].resented,
    )
    if not resented:
        return name
    return sentence(N_("{network} ({resented})"), network=name, resented=Sentence(resented[0]))


@check("X15", Severity.WARN, OFFERS, seeds=("S44", "S100"), evidence=("E16",))
def nothing_to_answer(reckoning: Reckoning) -> Iterator[Seen]:
    """See too many posts about the firm itself, or too few that people can answer.

    Each number counts by itself, so that one that is missing hides none of the others.
    """
    mix = answers(reckoning.plan.platforms.mix)
    offers, links, answerable = map(_of_ten, (mix.offers, mix.links, mix.answerable))
    own = (offers or 0) + (links or 0)
    too_own = max((offers or 0) - MOST_OFFERS, own - MOST_OWN)
    too_few = LEAST_ANSWERABLE - (LEAST_ANSWERABLE if answerable is None else answerable)
    rests = typed(mix.offers, mix.links, mix.answerable)
    if too_own > 0:
        text = N_(
            "Of ten posts {own} speak of yourselves: offers, or links to your website. Change at"
            " least {change} into something that people can answer."
        )
        yield Seen(sentence(text, own=own, change=max(too_own, too_few)), rests)
    elif too_few > 0:
        text = N_(
            "Of ten posts {few} can be answered. Change at least {change} of the others, so that"
            " people have something to say."
        )
        said = sentence(text, few=answerable or 0, change=too_few)
        yield Seen(said, rests, spot=ANSWERABLE)


def _of_ten(answer: Number) -> float | None:
    """Return how many of ten posts; None where there cannot be so many."""
    number = known(answer)
    return number if number is not None and number <= POSTS else None
