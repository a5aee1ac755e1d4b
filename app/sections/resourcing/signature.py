"""Who decides on the plan and signs it."""

from datetime import date
from typing import Annotated

from app.language import N_
from app.model.question import Choice, Date, Line
from app.model.section import Page
from app.model.value import AsTyped, LineText
from app.sections.choices import YesNo, examples


class Signature(Page):
    """A leader leads, and believes it (S80, S83, S96; X36, G6)."""

    name: Annotated[
        LineText,
        Line(
            number="Q5.15",
            name=N_("Who signs"),
            ask=N_("Who decides on this plan and signs it?"),
            why=N_("Hours and money come only from somebody who stands behind the plan."),
            examples=examples(
                N_("The managing partner. Yes, she believes it."),
                N_("I do, the owner. I do not know yet whether it pays."),
                N_("The director. Yes."),
            ),
        ),
    ] = ""
    day: Annotated[
        date | AsTyped | None,
        Date(name=N_("Signed on"), ask=N_("On which day?"), optional=True),
    ] = None
    believes: Annotated[
        YesNo | None,
        Choice(
            name=N_("Believes it"),
            ask=N_("Does this person believe that the plan will pay for itself?"),
        ),
    ] = None
