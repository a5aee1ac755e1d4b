"""Whether networks can be reached at work."""

from typing import Annotated

from app.language import N_
from app.model.question import Choice, Line
from app.model.section import Page
from app.model.value import LineText
from app.sections.choices import YesNo, examples


class Access(Page):
    """Who is to speak needs an open door (S28; X21)."""

    blocked: Annotated[
        YesNo | None,
        Choice(
            number="Q5.11",
            name=N_("Blocked at work"),
            ask=N_("Are networks blocked at work, or are telephones forbidden?"),
            why=N_("Nobody can answer a customer behind a closed door."),
            examples=examples(
                N_("No."), N_("No, but hands are full of dough."), N_("Yes, in the hall. Safety.")
            ),
        ),
    ] = None
    where: Annotated[
        LineText, Line(name=N_("Where and why"), ask=N_("Where, and why?"), optional=True)
    ] = ""
