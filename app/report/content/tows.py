"""What follows from the four lists: what to use, repair and defend, and what is left alone."""

from collections.abc import Iterator

from app.advice.advise import Advice
from app.advice.tows import AVOID, DEFEND, REPAIR, USE
from app.language import N_, Language
from app.model.block import Answer, Block, Heading, Items, Paragraph, Voice

NAMES = {
    USE: N_("Use"),
    REPAIR: N_("Repair"),
    DEFEND: N_("Defend"),
    AVOID: N_("What we will not do"),
}


def tows_pages(advice: Advice, language: Language) -> Iterator[Block]:
    """Return what the lists give together; only the balance where nothing was ticked."""
    say = language.say
    yield Heading(say(N_("What follows from SWOT")))
    yield Paragraph(advice.tows.sentence.said(language))
    for field, name in NAMES.items():
        texts = tuple(pair.sentence.said(language) for pair in advice.tows.of(field))
        if texts:
            yield Answer("", say(name), "", (Items(texts, Voice.PROGRAM),))
    if not advice.tows.pairs:
        yield Paragraph(say(N_("Nothing was ticked between the lists yet.")), quiet=True)
