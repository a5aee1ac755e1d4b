"""What a customer would find wanting today."""

from typing import Annotated, ClassVar

from pydantic import Field

from app.language import N_
from app.model.table import Rows
from app.model.value import ROWS_LIMIT
from app.sections.choices import examples
from app.sections.swot.item import FATES, ITEM, SwotItem, SwotPage


class Weaknesses(SwotPage):
    """What is late, unclear or unanswered (S23, S48, S92; X32)."""

    letter: ClassVar[str] = "W"

    items: Annotated[
        tuple[SwotItem, ...],
        Field(max_length=ROWS_LIMIT),
        Rows(
            number="Q2.2",
            name=N_("Weaknesses"),
            ask=N_("What would disappoint a customer who looks at you today?"),
            why=N_("Whoever reads about you for the first time sees this as well."),
            help=N_(
                "What is late, unclear, unanswered? Think of service, new things, first"
                " impressions, quick work and value."
            ),
            columns=ITEM,
            add=N_("Add a weakness"),
            short=True,
            examples=examples(
                N_("Answers are slow (2). Nobody has time on Mondays (2)."),
                N_("Nobody works on Sundays (3). No prices on the web (2)."),
                N_("The website is wrong (3). Customers’ parts may not be photographed (2)."),
            ),
        ),
        FATES,
    ] = ()
