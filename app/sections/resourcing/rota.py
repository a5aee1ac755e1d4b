"""The days and hours at which somebody looks."""

from typing import Annotated

from pydantic import Field

from app.language import N_
from app.model.section import Page
from app.model.table import Rota, Slot
from app.model.value import ROWS_LIMIT
from app.sections.choices import examples, people


class Looks(Page):
    """The longest wait follows from the rota (S23, S107; M6)."""

    looks: Annotated[
        tuple[Slot, ...],
        Field(max_length=ROWS_LIMIT),
        Rota(
            number="Q5.5",
            name=N_("Who looks when"),
            short=True,
            ask=N_("On which days and at what hours does somebody look?"),
            why=N_("Who writes on Friday evening waits until the next look."),
            people=people,
            examples=examples(
                N_("Monday to Friday at 9 and 16."),
                N_("Tuesday to Sunday at 7 and 14."),
                N_("Monday to Saturday at 9 and 17."),
            ),
        ),
    ] = ()
