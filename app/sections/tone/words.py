"""Words the firm likes, and words it never writes."""

import re
from collections.abc import Iterator
from typing import Annotated
from unicodedata import normalize

from pydantic import Field

from app.language import N_
from app.model.question import Asked, Line, Sentence, sentence
from app.model.section import Page
from app.model.table import Rows
from app.model.value import ROWS_LIMIT, LineText, Row
from app.sections.choices import examples

PART = re.compile(r"\w+")


class Word(Row):
    """A word, or a few that belong together."""

    text: Annotated[LineText, Line(ask=N_("Word"))] = ""


class Words(Page):
    """What to say and what not to say (E40); searched as whole words, exactly as typed (J)."""

    liked: Annotated[
        tuple[Word, ...],
        Field(max_length=ROWS_LIMIT),
        Rows(
            number="Q4.4",
            name=N_("Your words"),
            ask=N_("Which five words do you like to use?"),
            why=N_("A few words make a firm known, and a few make it sound like all others."),
            help=N_(
                "The words you never use are looked for in your own sentences, posts and answers,"
                " as whole words and exactly as typed. Capitals make no difference, and other forms"
                " of a word are not found."
            ),
            add=N_("Add a word"),
            examples=examples(
                N_("Clear, on time. Never: dear valued client, unfortunately."),
                N_("Warm, neighbour. Never: product, promotion."),
                N_("Drawing, nine days. Never: leader, innovative."),
            ),
        ),
    ] = ()
    never: Annotated[
        tuple[Word, ...],
        Field(max_length=ROWS_LIMIT),
        Rows(
            name=N_("Never"),
            ask=N_("Which five do you never use?"),
            add=N_("Add a word"),
        ),
    ] = ()

    def faults(self, asked: Asked) -> Iterator[Sentence]:
        """Say when a word is liked and never used."""
        yield from super().faults(asked)
        if asked.field == "never":
            liked = {_plain(word.text) for word in self.liked}
            for word in self.never:
                if word.text.strip() and _plain(word.text) in liked:
                    yield sentence(
                        N_("You like “{word}” and never use it. Which is true?"), word=word.text
                    )

    def found_in(self, text: str) -> tuple[str, ...]:
        """Return the words never to be used that stand in a text, each once."""
        plain, typed = _plain(text), dict[str, str]()
        for word in self.never:
            typed.setdefault(_plain(word.text), word.text.strip())
        return tuple(said for word, said in typed.items() if word and _stands(word, plain))

    def possible_in(self, text: str) -> "Words":
        """Return this page with only those words of which all parts stand in a text.

        However long the text and the list are, few are left to be searched one by one.
        """
        there = {part for word in set(_plain(text).split()) for part in _parts(word)}
        kept = (word for word in self.never if word.text.strip())
        return Words(never=tuple(w for w in kept if there.issuperset(_parts(_plain(w.text)))))


def _stands(word: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text) is not None


def _parts(word: str) -> list[str]:
    """Return the parts of a word, or of a few; most words are one."""
    return [word] if word.isalnum() else PART.findall(word)


def _plain(text: str) -> str:
    """Return a text without what makes no other word: capitals and the width of spaces."""
    return " ".join(normalize("NFC", text).casefold().split())
