"""What follows from the four lists: what to use, repair and defend, and what is left alone."""

from collections.abc import Iterator, Mapping

from app.advice.advise import Advice
from app.advice.tows import AVOID, DEFEND, REPAIR, USE
from app.language import N_, Language
from app.model.block import Answer, Block, Figure, Heading, Items, Paragraph, Voice
from app.model.figure import Field, Fields

NAMES = {
    USE: N_("Use"),
    REPAIR: N_("Repair"),
    DEFEND: N_("Defend"),
    AVOID: N_("What we will not do"),
}
FIELDS: Mapping[str, tuple[str, str]] = {
    "strengths": (N_("Strengths"), N_("inside, and they help")),
    "weaknesses": (N_("Weaknesses"), N_("inside, and they hurt")),
    "opportunities": (N_("Opportunities"), N_("outside, and they help")),
    "threats": (N_("Threats"), N_("outside, and they hurt")),
}


def tows_pages(advice: Advice, language: Language) -> Iterator[Block]:
    """Return what the lists give together; only the balance where nothing was ticked."""
    say = language.say
    yield Heading(say(N_("What follows from the four lists")), 1 if advice.tows.pairs else 2)
    yield Figure(swot_figure(advice, language))
    for field, name in NAMES.items():
        texts = tuple(pair.sentence.said(language) for pair in advice.tows.of(field))
        if texts:
            yield Answer("", say(name), "", (Items(texts, Voice.PROGRAM),))
    if not advice.tows.pairs:
        yield Paragraph(say(N_("Nothing was ticked between the lists yet.")), quiet=True)


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
