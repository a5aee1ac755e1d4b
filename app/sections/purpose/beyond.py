"""What the firm does for customers beyond its duty."""

from typing import Annotated

from pydantic import Field

from app.language import N_
from app.model.question import Line
from app.model.section import Page
from app.model.table import Ranking
from app.model.value import ROWS_LIMIT, LineText, Row
from app.sections.choices import examples


class Deed(Row):
    """One thing that nobody had to do."""

    text: Annotated[LineText, Line(ask=N_("What you do"))] = ""


class Beyond(Page):
    """A recommendation is earned before it is asked for (S20)."""

    rows: Annotated[
        tuple[Deed, ...],
        Field(max_length=ROWS_LIMIT),
        Ranking(
            number="Q1.7",
            name=N_("Beyond duty"),
            ask=N_("What do you do for customers beyond your duty?"),
            why=N_("People recommend those who did more than they had to."),
            help=N_("Up to three things. Begin with the one people mention most."),
            add=N_("Add something"),
            optional=True,
            examples=examples(
                N_("The first call in an emergency on site costs nothing."),
                N_("We keep a loaf for the widow upstairs."),
                N_("We come and measure the worn part ourselves."),
            ),
        ),
    ] = ()
