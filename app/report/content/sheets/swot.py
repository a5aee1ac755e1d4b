"""The four lists as four fields, what follows from them, and what is not done."""

from collections.abc import Iterator

from app.advice.advise import Advice
from app.advice.tows import AVOID
from app.language import N_, Language
from app.model.block import Block, Figure, Paragraph
from app.report.content.sheets.parts import listed
from app.report.content.tows import NAMES, swot_figure


def swot_sheet(advice: Advice, language: Language) -> Iterator[Block]:
    """Return the four fields, then the pairs, then what is not done (S48, S1)."""
    yield Figure(swot_figure(advice, language))
    for field, name in NAMES.items():
        texts = (pair.sentence.said(language) for pair in advice.tows.of(field))
        if field != AVOID and (block := listed(language.say(name), texts)):
            yield block
    yield from not_done(advice, language)


def not_done(advice: Advice, language: Language) -> Iterator[Block]:
    """Return what is not done, and the test that every post has to pass (S1)."""
    say = language.say
    texts = [sentence.said(language) for sentence in advice.tows.not_done]
    test = say(
        N_(
            "Sit down at a table of strangers who are friends, and sell. Would this post be"
            " welcome if you said it there, uninvited?"
        )
    )
    name = say(NAMES[AVOID])
    yield listed(name, [*texts, test]) or Paragraph(test)
