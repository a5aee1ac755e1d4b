"""Answers as advice reads and quotes them: what somebody does not know yet is no answer."""

from datetime import date
from typing import TypeVar

from app.advice.reading import known
from app.knowledge.catalogue import Knowledge
from app.language import N_
from app.model.question import questions
from app.model.section import Mark, Page
from app.model.sentence import Listed, Sentence, sentence
from app.model.value import AsTyped, Option

QUOTED = 100
"""So many characters of the owner's words are quoted."""

P = TypeVar("P", bound=Page)

Typed = str | float | date | AsTyped | Option | None


def answers(page: P) -> P:
    """Return a page without the answers of which somebody says “I do not know yet”."""
    if Mark.UNKNOWN not in page.marks.values():
        return page
    unknown = {asked.field for asked in questions(type(page)) if page.unknown(asked.field)}
    fields = type(page).model_fields
    return page.model_copy(update={field: fields[field].get_default() for field in unknown})


def lacks(page: Page, field: str) -> bool:
    """Say whether nothing usable is answered: empty, not known yet, or no number or day."""
    answer = getattr(page, field)
    if page.unknown(field) or isinstance(answer, AsTyped):
        return True
    if isinstance(answer, str):
        return not answer.strip()
    return known(answer) is None if isinstance(answer, float) else answer is None


def typed(*said: Typed) -> tuple[str, ...]:
    """Return answers as plain words, so that a change of any of them is noticed."""
    return tuple(map(_typed, said))


def _typed(said: Typed) -> str:
    if isinstance(said, Option):
        return str(said.value)
    if isinstance(said, AsTyped):
        return said.typed
    if isinstance(said, float):
        return f"{said:.15g}"
    return "" if said is None else str(said)


def quoted(text: str) -> str:
    """Return the beginning of the owner's words in one line."""
    return beginning(text, QUOTED)


def beginning(text: str, most: int) -> str:
    """Return the beginning of a text in one line, cut where a word ends."""
    line = " ".join(text[: 8 * most].split())
    if len(line) <= most:
        return line
    begun = line[: most - 1]
    whole = begun.rsplit(" ", 1)[0]
    # A word that takes half of the room is cut; others are left out.
    kept = whole if 2 * len(whole) > most else begun
    return kept.rstrip(" .,;") + "…"


def labelled(*options: Option) -> Listed:
    """Return what was ticked, each in quotation marks."""
    return Listed(tuple(sentence(N_("“{words}”"), words=Sentence(o.label)) for o in options))


def named(knowledge: Knowledge, network: str) -> Sentence | str:
    """Return the short name of a network; what was typed where it is not known."""
    found = knowledge.networks.get(network)
    return Sentence(found.short) if found else quoted(network)
