"""The door customers walk through, and when it is open."""

from typing import Annotated

from pydantic import Field

from app.language import N_
from app.model.question import Choice
from app.model.section import Page
from app.model.table import Rota, Slot
from app.model.value import ROWS_LIMIT
from app.sections.choices import YesNo, examples


class Door(Page):
    """A door means a map profile, and people who write when it is closed (S66, S107)."""

    exists: Annotated[
        YesNo | None,
        Choice(
            number="Q0.8",
            name=N_("Your door"),
            short=True,
            ask=N_("Is there a door that customers walk through?"),
            why=N_("People look on the map for open doors, at weekends too."),
            examples=examples(
                N_("By appointment, Monday to Friday, 9 to 17."),
                N_("Tuesday to Sunday, 6 to 15."),
                N_("A gate, but no shop."),
            ),
        ),
    ] = None
    open: Annotated[
        tuple[Slot, ...],
        Field(max_length=ROWS_LIMIT),
        Rota(name=N_("Opening hours"), ask=N_("When is it open?"), spans=True, optional=True),
    ] = ()
