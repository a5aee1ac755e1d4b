"""Checks of whether everybody can see and hear what is planned (Q4.10)."""

from collections.abc import Iterator

from app.advice.finding import Seen, Severity, Spot, check
from app.advice.reckoning import Reckoning
from app.language import N_
from app.model.sentence import Listed, Sentence, sentence
from app.sections.tone.readable import Care

READABLE = Spot("Q4.10", "tone", "readable", "cares")
PLANNED = (
    (("short_video", "long_video"), Care.CAPTIONS, N_("films without captions")),
    (("photo", "stories"), Care.NO_TEXT_PICTURES, N_("words that stand in a picture only")),
)
"""Formats, what they need for everybody, and what they are without it."""


@check("X46", Severity.NOTE, READABLE, seeds=(), evidence=("E48",))
def not_for_everybody(reckoning: Reckoning) -> Iterator[Seen]:
    """See films without captions, and pictures whose words stand nowhere else.

    Planned is what the firm makes without effort and a network of the plan lives on.
    """
    cares, made = reckoning.plan.tone.readable, reckoning.case.situation.formats
    if not cares.cares or cares.unknown("cares"):
        return
    networks = [reckoning.knowledge.networks[id_] for id_ in reckoning.way.networks]
    used = {f for n in networks for f, part in n.formats.items() if part and made.get(f) == 1}
    found = [
        (care, name)
        for formats, care, name in PLANNED
        if care not in cares.cares and used.intersection(formats)
    ]
    if found:
        named = Listed(tuple(Sentence(name) for _, name in found))
        yield Seen(sentence(SEE_AND_HEAR, found=named), tuple(care.value for care, _ in found))


SEE_AND_HEAR = N_(
    "By what you ticked, you will post {found}."
    " Would somebody who does not see or hear well understand it?"
)
