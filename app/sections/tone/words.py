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
                "The words you never use are searched in your own sentences, posts and answers, as"
                " whole words and exactly as typed. Other forms of a word are not found."
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
        """Return the words never to be used that stand in a text."""
        plain = _plain(text)
        typed = [word.text.strip() for word in self.never if word.text.strip()]
        return tuple(
            word for word in typed if re.search(rf"(?<!\w){re.escape(_plain(word))}(?!\w)", plain)
        )


def _plain(text: str) -> str:
    """Return a text without what makes no other word: capitals and the width of spaces."""
    return " ".join(normalize("NFC", text).casefold().split())
