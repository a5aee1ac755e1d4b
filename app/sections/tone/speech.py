"""How the firm speaks already."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from app.language import N_
from app.model.question import Asked, Line, Sentence, sentence
from app.model.section import Page
from app.model.table import Rows
from app.model.value import ROWS_LIMIT, LineText, Row
from app.sections.choices import examples
from app.sections.tone.samples import Sample

THREE = 3


class Spoken(Row):
    """A sentence exactly as it is said."""

    text: Annotated[LineText, Line(ask=N_("Sentence"))] = ""


class Speech(Page):
    """The tone exists already, at the counter and on the telephone (S50)."""

    sentences: Annotated[
        tuple[Spoken, ...],
        Field(max_length=ROWS_LIMIT),
        Rows(
            number="Q4.1",
            name=N_("How you speak"),
            ask=N_("Which three sentences do you often say at the counter or on the telephone?"),
            why=N_("Your tone exists already. Written words should sound like you."),
            help=N_("Write them exactly as you say them."),
            add=N_("Add a sentence"),
            examples=examples(
                N_("Please send me page three first."),
                N_("Two minutes, it is coming out now."),
                N_("Send the drawing, you will have the price tomorrow."),
            ),
        ),
    ] = ()

    def said(self) -> tuple[str, ...]:
        """Return the sentences that are not empty."""
        return tuple(row.text for row in self.sentences if row.text.strip())

    def faults(self, asked: Asked) -> Iterator[Sentence]:
        """Ask for three."""
        yield from super().faults(asked)
        if 0 < len(self.said()) < THREE:
            yield sentence(N_("Three sentences show the tone. Do you remember one more?"))

    def samples(self) -> Iterator[Sample]:
        """Yield what is written here as people will read it."""
        for row in self.sentences:
            yield Sample("speech", "sentences", row.text, row.id)
