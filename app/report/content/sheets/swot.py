"""The four lists as four fields, what follows from them, and what is not done."""

from collections.abc import Iterator, Mapping

from app.advice.advise import Advice
from app.advice.tows import AVOID
from app.language import N_, Language
from app.model.block import Block, Figure, Paragraph
from app.model.figure import Field, Fields
from app.report.content.sheets.parts import listed
from app.report.content.tows import NAMES

FIELDS: Mapping[str, tuple[str, str]] = {
    "strengths": (N_("Strengths"), N_("inside, and they help")),
    "weaknesses": (N_("Weaknesses"), N_("inside, and they hurt")),
    "opportunities": (N_("Opportunities"), N_("outside, and they help")),
    "threats": (N_("Threats"), N_("outside, and they hurt")),
}


def swot_sheet(advice: Advice, language: Language) -> Iterator[Block]:
    """Return the four fields, then the pairs, then what is not done (S48, S1)."""
    yield Figure(swot_figure(advice, language))
    for field, name in NAMES.items():
        texts = (pair.sentence.said(language) for pair in advice.tows.of(field))
        if field != AVOID and (block := listed(language.say(name), texts)):
            yield block
    yield from not_done(advice, language)


def swot_figure(advice: Advice, language: Language) -> Fields:
    """Return the four lists, what weighs most first."""
    fields = tuple(_field(list_, advice, language) for list_ in FIELDS)
    return Fields(advice.tows.sentence.said(language), fields)


def _field(list_: str, advice: Advice, language: Language) -> Field:
    name, note = (language.say(text) for text in FIELDS[list_])
    items = [item for item in getattr(advice.plan.swot, list_).items if item.text.strip()]
    items.sort(key=lambda item: -(item.weight or 1))
    texts = tuple((item.number, item.text.strip()) for item in items)
    return Field(name, note, texts or (("", language.say(N_("Nothing yet."))),))


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
