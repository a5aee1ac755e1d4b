"""The slip on which ten customers say where they are: several on a sheet, to cut apart."""

from collections.abc import Iterator

from app.advice.advise import Advice
from app.knowledge.catalogue import Status
from app.language import N_, Language
from app.model.block import Block, Heading, Lines, Paragraph, Slip, Voice

SLIPS = 3
"""Slips on a sheet."""
MOST = 6
"""Networks that a slip names; there is a line for others."""


def customer_slip(advice: Advice, language: Language) -> Iterator[Block]:
    """Return the slips, without a name: nobody is asked who he is (S39, S43)."""
    slip = Slip(tuple(_slip(advice, language)))
    yield from (slip for _ in range(SLIPS))


def _slip(advice: Advice, language: Language) -> Iterator[Block]:
    say = language.say
    yield Heading(say(N_("May we ask you two things?")), 2)
    text = N_("Which of these do you open every week? Please put a ring around them.")
    networks = "   ·   ".join(_networks(advice, language))
    yield Paragraph(say(text))
    yield Paragraph(networks, Voice.PERSON)
    heads = ((say(N_("Others")), say(N_("What do you look for there?"))),)
    yield Lines(2, heads)
    yield Paragraph(say(N_("No name, please. Thank you.")), quiet=True)


def _networks(advice: Advice, language: Language) -> list[str]:
    """Return the networks that are thought of, then those that fit best."""
    known = advice.knowledge.networks
    ours = [row.network for row in advice.plan.platforms.candidates.rows]
    usual = [id_ for id_, network in known.items() if network.social]
    every = dict.fromkeys((*ours, *advice.way.networks, *advice.fits, *usual))
    return [
        language.say(known[id_].short)
        for id_ in every
        if id_ in known and known[id_].status is Status.ACTIVE
    ][:MOST]
