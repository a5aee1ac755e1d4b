"""Changes outside that hurt."""

from typing import Annotated, ClassVar

from pydantic import Field

from app.language import N_
from app.model.table import Rows
from app.model.value import ROWS_LIMIT
from app.sections.choices import examples
from app.sections.swot.item import FATES, ITEM, SwotItem, SwotPage


class Threats(SwotPage):
    """The second list of question 2.3, on a screen of its own (S48, S72; X32)."""

    letter: ClassVar[str] = "T"

    items: Annotated[
        tuple[SwotItem, ...],
        Field(max_length=ROWS_LIMIT),
        Rows(
            number="Q2.3b",
            name=N_("Threats"),
            ask=N_("And which changes around you could hurt you?"),
            why=N_("Whoever sees it coming has time to do something."),
            help=N_("Customers change their habits too, with or without you."),
            columns=ITEM,
            add=N_("Add a threat"),
            short=True,
            examples=examples(
                N_("Portals with cheap contracts to fill in (2)."),
                N_("Bread from the supermarket (3). False reviews (1)."),
                N_("Networks are blocked at the border (2)."),
            ),
        ),
        FATES,
    ] = ()
