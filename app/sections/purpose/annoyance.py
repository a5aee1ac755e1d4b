"""What annoys customers every day, and what becomes of their ideas."""

from typing import Annotated

from app.language import N_
from app.model.question import Choice, Line
from app.model.section import Page
from app.model.value import LineText
from app.sections.choices import YesNo, examples


class Annoyance(Page):
    """Ideas together pay where daily use becomes easier (S88, S89); X42 needs all three."""

    text: Annotated[
        LineText,
        Line(
            number="Q1.9b",
            name=N_("Daily annoyance"),
            ask=N_(
                "Which everyday annoyance in using your product could customers help you remove?"
            ),
            why=N_("The best ideas of customers make easier what they do every day."),
            help=N_("You need this only if you want to find ideas together with customers."),
            optional=True,
            examples=examples(
                N_("Contracts that nobody on site reads."),
                N_("The paper bag that tears."),
                N_("Changes to drawings get lost."),
            ),
        ),
    ] = ""
    may_change: Annotated[
        YesNo | None,
        Choice(
            name=N_("May be changed"),
            ask=N_("May somebody here change the product because of an idea?"),
            optional=True,
        ),
    ] = None
    idea_owner: Annotated[
        LineText,
        Line(
            name=N_("Whose idea"),
            ask=N_("Whom does an idea of a customer belong to?"),
            optional=True,
        ),
    ] = ""
