"""What the business must achieve this year."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from app.language import N_
from app.model.question import Asked, Line, Sentence, sentence
from app.model.section import Page
from app.model.table import Ranking
from app.model.value import ROWS_LIMIT, LineText, Row
from app.sections.choices import examples

SHORTEST = 5
"""Characters that a task needs at least."""


class Priority(Row):
    """One thing the business must achieve; purposes point to it (X9)."""

    text: Annotated[LineText, Line(ask=N_("What must be achieved"), name=N_("Task"))] = ""


class Priorities(Page):
    """Networks serve the business, not the other way round (S84, S96)."""

    rows: Annotated[
        tuple[Priority, ...],
        Field(max_length=ROWS_LIMIT),
        Ranking(
            number="Q1.2",
            name=N_("This year"),
            ask=N_(
                "What are the three most important things your business must achieve this year?"
            ),
            why=N_("A network is worth its hours only where it helps with one of these."),
            help=N_("The first is the most important. Being on networks is not one of them."),
            short=True,
            add=N_("Add a task"),
            examples=examples(
                N_(
                    "Keep our ten building clients. Hire one junior lawyer. Get more contract work."
                ),
                N_("Sell more on Sundays. Throw less away at closing. More name-day orders."),
                N_("A second large buyer. Delivery in under ten days. Two turners."),
            ),
        ),
    ] = ()

    def faults(self, asked: Asked) -> Iterator[Sentence]:
        """Ask for more where a task is hardly a word."""
        yield from super().faults(asked)
        for row in self.rows:
            if len(row.text.strip()) < SHORTEST:
                yield sentence(
                    N_("“{task}” is very short. What exactly shall be achieved?"),
                    task=row.text.strip(),
                )
