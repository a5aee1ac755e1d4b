"""What the firm never speaks about."""

from typing import Annotated

from pydantic import Field

from app.language import N_
from app.model.question import Line
from app.model.section import Page
from app.model.table import Rows
from app.model.value import ROWS_LIMIT, LineText, Row
from app.sections.choices import examples


class Topic(Row):
    """Something that is not spoken about in public."""

    text: Annotated[LineText, Line(ask=N_("Not about"))] = ""


class Silence(Page):
    """Secrecy, and a line of the written rules (E45)."""

    topics: Annotated[
        tuple[Topic, ...],
        Field(max_length=ROWS_LIMIT),
        Rows(
            number="Q4.7",
            name=N_("Never about"),
            ask=N_("What do you never speak about in public?"),
            why=N_("Who knows beforehand where to be silent need not decide in a hurry."),
            help=N_("For example politics, competitors, customers’ matters or prices."),
            add=N_("Add a topic"),
            examples=examples(
                N_("Anything a client told us."),
                N_("The private life of those who work here."),
                N_("Customers’ drawings."),
            ),
        ),
    ] = ()
