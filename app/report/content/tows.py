"""What follows from the four lists: what to use, repair and defend, and what is left alone."""

from collections.abc import Iterator

from app.advice.advise import Advice
from app.advice.tows import AVOID, DEFEND, REPAIR, USE
from app.language import N_, Language
from app.model.block import Answer, Block, Figure, Heading, Items, Paragraph, Voice
from app.model.figure import Field, Fields
from app.model.value import ROWS_LIMIT
from app.sections.swot.item import LISTS, weight_of
from app.sections.swot.moving import list_of

NAMES = {
    USE: N_("Use"),
    REPAIR: N_("Repair"),
    DEFEND: N_("Defend"),
    AVOID: N_("What we will not do"),
}
NOTES = {
    "strengths": N_("inside, and they help"),
    "weaknesses": N_("inside, and they hurt"),
    "opportunities": N_("outside, and they help"),
    "threats": N_("outside, and they hurt"),
}
"""What each list means."""


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


def swot_figure(advice: Advice, language: Language, most: int = ROWS_LIMIT) -> Fields:
    """Return the four lists, what weighs most first; of each list so many items at most."""
    fields = tuple(_field(list_, most, advice, language) for list_ in LISTS)
    return Fields(advice.tows.sentence.said(language), fields)


def _field(list_: str, most: int, advice: Advice, language: Language) -> Field:
    page = list_of(advice.plan.swot, list_)
    items = [item for item in page.items if item.text.strip()]
    items.sort(key=weight_of, reverse=True)
    texts = [(item.number, item.text.strip()) for item in items[:most]]
    if rest := len(items) - len(texts):
        texts.append(("", language.plural(N_("and one more"), N_("and {count} more"), rest)))
    name, note = page.asked_items().question.name, NOTES[list_]
    nothing = ("", language.say(N_("Nothing yet.")))
    return Field(language.say(name), language.say(note), tuple(texts) or (nothing,))
