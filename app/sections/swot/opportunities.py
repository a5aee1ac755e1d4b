"""Changes outside that help."""

from typing import Annotated, ClassVar

from pydantic import Field

from app.language import N_
from app.model.table import Rows
from app.model.value import ROWS_LIMIT
from app.sections.choices import examples
from app.sections.swot.item import FATES, ITEM, SwotItem, SwotPage


class Opportunities(SwotPage):
    """Changes outside the firm that help it (S48, S72)."""

    letter: ClassVar[str] = "O"

    items: Annotated[
        tuple[SwotItem, ...],
        Field(max_length=ROWS_LIMIT),
        Rows(
            number="Q2.3",
            name=N_("Opportunities"),
            ask=N_("Which changes around you could help you?"),
            why=N_("A change outside gives people a reason to ask, and you something to say."),
            help=N_("New laws, new neighbours, new habits?"),
            columns=ITEM,
            add=N_("Add an opportunity"),
            short=True,
            examples=examples(
                N_("New rules for building contracts (3)."),
                N_("Tourists look at maps (3). Name days (2)."),
                N_("Buyers are leaving a supplier who is too far away (3)."),
            ),
        ),
        FATES,
    ] = ()
