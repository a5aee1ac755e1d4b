"""The question about customers that shall be answered this quarter."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated

from app.language import N_
from app.model.question import Asked, Date, Line, Sentence, sentence
from app.model.section import Page
from app.model.value import AsTyped, LineText
from app.sections.choices import examples

QUESTION_MARKS = "?;\u037e\u061f\u055e\uff1f"
"""How a question ends in the scripts of the world; in Greek it is a semicolon."""


class Listening(Page):
    """Listening without a decision is gossip (S6, S77, S86; X41)."""

    question: Annotated[
        LineText,
        Line(
            number="Q1.9",
            name=N_("To find out"),
            ask=N_("Which question about your customers would you like answered this quarter?"),
            why=N_("Listening is worth the time only if somebody then decides something."),
            examples=examples(
                N_("Which clause costs you most? A partner decides by 30 June."),
                N_("Which pie do you want on fast days? The owner decides before Lent."),
                N_("Why did we lose the last five quotations? The director decides."),
            ),
        ),
    ] = ""
    decides: Annotated[
        LineText, Line(name=N_("Who decides"), ask=N_("Who decides on the answer?"))
    ] = ""
    by: Annotated[date | AsTyped | None, Date(name=N_("By"), ask=N_("By which day?"))] = None

    def faults(self, asked: Asked) -> Iterator[Sentence]:
        """Say when it is no question."""
        yield from super().faults(asked)
        written = self.question.strip()
        if asked.field == "question" and written and not set(written) & set(QUESTION_MARKS):
            yield sentence(
                N_("“{written}” is no question yet. How would you ask it?"), written=written
            )
