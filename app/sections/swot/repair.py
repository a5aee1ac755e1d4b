"""What has to be repaired in the business first."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated

from pydantic import Field

from app.language import N_
from app.model.question import Asked, Date, Scale, Sentence, Text, sentence
from app.model.section import Page
from app.model.value import AsTyped, LongText
from app.sections.choices import examples

WORST = 3
"""Customers leave: it needs a day (N6)."""


class Repair(Page):
    """Networks do not save a business; they make it louder (S68, S91; N6, X10, X11)."""

    severity: Annotated[
        Annotated[int, Field(ge=0, le=3)] | None,
        Scale(
            number="Q2.5",
            name=N_("Repair first"),
            ask=N_("Is there something in the business that must be repaired first?"),
            why=N_("Networks make everything louder, also what is broken."),
            steps=(
                N_("no, nothing"),
                N_("something small"),
                N_("something that customers notice"),
                N_("customers leave because of it"),
            ),
            first=0,
            short=True,
            examples=examples(
                N_("1: answers take too long in summer."),
                N_("2: the bread is sold out by eleven."),
                N_("0: nothing that we know of."),
            ),
        ),
    ] = None
    what: Annotated[
        LongText, Text(name=N_("What"), ask=N_("What is it?"), lines=2, optional=True)
    ] = ""
    by: Annotated[
        date | AsTyped | None,
        Date(name=N_("Repaired by"), ask=N_("By which day will it be repaired?"), optional=True),
    ] = None

    def faults(self, asked: Asked) -> Iterator[Sentence]:
        """Ask what it is, and for a day where customers leave."""
        yield from super().faults(asked)
        if asked.field != "severity" or not self.severity:
            return
        if not self.what.strip():
            yield sentence(N_("What has to be repaired?"))
        if self.severity == WORST and self.by is None:
            yield sentence(N_("Customers leave because of it. By which day will it be repaired?"))
