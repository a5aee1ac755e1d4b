"""Whether the people of the firm were taught what can happen on networks."""

from datetime import date
from typing import Annotated

from app.language import N_
from app.model.question import Choice, Date
from app.model.section import Page
from app.model.value import AsTyped
from app.sections.choices import YesNo, examples


class Training(Page):
    """An hour on dangers and possibilities (S26, S27; X39, C1)."""

    taught: Annotated[
        YesNo | None,
        Choice(
            number="Q5.10",
            name=N_("Training"),
            ask=N_("Have your people been taught what is dangerous there, and what is possible?"),
            why=N_("Writing well in public can be learnt, just as writing e-mails was."),
            help=N_("If not, you will get a plan for one hour together."),
            examples=examples(
                N_("No."), N_("No. We talked about it once."), N_("Yes, about safety, in March.")
            ),
        ),
    ] = None
    day: Annotated[
        date | AsTyped | None,
        Date(name=N_("When"), ask=N_("On which day was it, or will it be?"), optional=True),
    ] = None
