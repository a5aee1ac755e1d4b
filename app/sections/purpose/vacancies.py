"""Whom the firm needs to hire."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar

from pydantic import Field

from app.language import N_
from app.model.question import Amount, Asked, Choice, Date, Line, Sentence, sentence
from app.model.section import Page
from app.model.table import Rows
from app.model.value import ROWS_LIMIT, AsTyped, LineText, Number, Row
from app.sections.choices import YesNo, examples


class Vacancy(Row):
    """A job to fill: how many people, by when."""

    job: Annotated[LineText, Line(ask=N_("Job"))] = ""
    people: Annotated[
        Number, Amount(ask=N_("How many people"), name=N_("People"), low=1, high=250, whole=True)
    ] = None
    by: Annotated[date | AsTyped | None, Date(ask=N_("Needed by"), name=N_("By"))] = None
    last_cost: Annotated[
        LineText, Line(ask=N_("What the last search cost"), name=N_("Last search cost"))
    ] = ""


class Vacancies(Page):
    """Looking for people is a purpose only if somebody is to be hired (S10, X24)."""

    gate: ClassVar[str] = "any"

    any: Annotated[
        YesNo | None,
        Choice(
            number="Q1.6",
            name=N_("People to hire"),
            ask=N_("Will you need to hire anybody in the next twelve months?"),
            why=N_("Good people can be found on networks, but only by firms that hire."),
            examples=examples(
                N_("A junior lawyer in autumn. An agency took 15% of a year’s salary last time."),
                N_("One assistant for the summer. We put a notice on the door."),
                N_("Two turners. We have looked for a year and found nobody."),
            ),
        ),
    ] = None
    rows: Annotated[
        tuple[Vacancy, ...],
        Field(max_length=ROWS_LIMIT),
        Rows(name=N_("Jobs"), ask=N_("Whom, and by when?"), add=N_("Add a job"), optional=True),
    ] = ()

    def faults(self, asked: Asked) -> Iterator[Sentence]:
        """Ask whom, where somebody is to be hired."""
        yield from super().faults(asked)
        if asked.field == "any" and self.any is YesNo.YES and not self.rows:
            yield sentence(N_("You will hire somebody. For which job?"))
