"""Customers who have listeners of their own; their names are never printed."""

from typing import Annotated

from pydantic import Field

from app.language import N_
from app.model.block import Block, Grid, Items, Voice
from app.model.question import Asked, Context, Line
from app.model.section import Page
from app.model.table import Rows
from app.model.value import ROWS_LIMIT, LineText, Row
from app.sections.choices import examples


class Listener(Row):
    """A customer whom others listen to."""

    name: Annotated[LineText, Line(ask=N_("Name"))] = ""
    heard: Annotated[
        LineText, Line(ask=N_("Where people listen to this customer"), name=N_("Heard where"))
    ] = ""

    def initials(self) -> str:
        """Return the first letters of the name: A. N."""
        return " ".join(f"{part[0].upper()}." for part in self.name.split())


class Listeners(Page):
    """An audience that has an audience; only initials leave this computer (S74)."""

    rows: Annotated[
        tuple[Listener, ...],
        Field(max_length=ROWS_LIMIT),
        Rows(
            number="Q3.9",
            name=N_("Heard customers"),
            ask=N_("Which five of your customers do others already listen to?"),
            why=N_("They teach, organise or write, and people ask them."),
            help=N_("The names stay in this file. Only the initials are printed, nothing else."),
            add=N_("Add a customer"),
            examples=examples(
                N_("The head of the builders’ guild"),
                N_("The leader of the choir"),
                N_("A chief mechanic who trains others"),
            ),
        ),
    ] = ()

    def told(self, asked: Asked, context: Context) -> tuple[Block, ...]:
        """Tell initials only, whoever reads the paper."""
        told = super().told(asked, context)
        initials = Items(tuple(filter(None, (row.initials() for row in self.rows))), Voice.PERSON)
        return tuple(initials if isinstance(block, Grid) else block for block in told)
