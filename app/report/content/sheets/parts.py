"""What many sheets are made of: a label with what stands beside it, and places left to a hand."""

from collections.abc import Iterable

from app.advice.answers import QUOTED, beginning
from app.language import N_, Language
from app.model.block import Answer, Block, Items, Lines, Paragraph, Task, Tasks, Voice

WHO = N_("Who, when")
WHOLE = 4
"""So many times the length of a quotation a text may have on a sheet that is one page."""


def labelled(name: str, *told: Block) -> Answer:
    """Return blocks beside a label that is already said."""
    return Answer("", name, "", told, close=True)


def said(name: str, texts: Iterable[str], *, voice: Voice = Voice.PROGRAM) -> Answer | None:
    """Return texts one below another beside a label; nothing where there is none."""
    found = tuple(text for text in texts if text.strip())
    return labelled(name, Paragraph("\n".join(found), voice)) if found else None


def listed(name: str, texts: Iterable[str], *, voice: Voice = Voice.PROGRAM) -> Answer | None:
    """Return a list beside a label; nothing where it is empty."""
    found = tuple(text for text in texts if text.strip())
    return labelled(name, Items(found, voice)) if found else None


def own(text: str) -> Paragraph:
    """Return somebody's own words, close to what stands above."""
    return Paragraph(text, Voice.PERSON, close=True)


def run_in(name: str, texts: Iterable[str], *before: Block) -> Answer | None:
    """Return sentences one after another beside a label, below what is said before them."""
    # What is cut has its end already.
    text = " ".join(text for text in texts if text.strip()).replace("….", "…")
    told = (*before, *([Paragraph(text, close=True)] if text else []))
    return labelled(name, *told) if told else None


def by_hand(name: str, count: int = 1) -> Answer:
    """Return a label with empty lines beside it."""
    return labelled(name, Lines(count))


def own_or_by_hand(name: str, text: str, count: int = 1) -> Answer:
    """Return somebody's own words beside a label, or the lines to write them on."""
    return labelled(name, own(short(text))) if text.strip() else by_hand(name, count)


def ticks(texts: Iterable[str], language: Language) -> Tasks:
    """Return what is to be done, each with a box, and a line for who does it when."""
    return Tasks(language.say(WHO), tuple(Task(language.say(text)) for text in texts))


def short(text: str, most: int = WHOLE * QUOTED) -> str:
    """Return the beginning of a text that has to stand on one page with others, in one line."""
    return beginning(text, most)
