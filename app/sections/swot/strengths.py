"""What the firm does well, as others see it."""

from typing import Annotated, ClassVar

from pydantic import Field

from app.language import N_
from app.model.table import Rows
from app.model.value import ROWS_LIMIT
from app.sections.choices import examples
from app.sections.swot.item import FATES, ITEM, SwotItem, SwotPage


class Strengths(SwotPage):
    """What people already talk about, and who here speaks well (S48, S61, S92)."""

    letter: ClassVar[str] = "S"

    items: Annotated[
        tuple[SwotItem, ...],
        Field(max_length=ROWS_LIMIT),
        Rows(
            number="Q2.1",
            name=N_("Strengths"),
            ask=N_("What do you do well that people already talk about?"),
            why=N_("Networks make louder what is there. They cannot make up what is missing."),
            help=N_(
                "Think of service, new things, first impressions, quick work and value."
                " Who speaks or photographs well?"
            ),
            columns=ITEM,
            add=N_("Add a strength"),
            short=True,
            examples=examples(
                N_("Knows building law (3). Anna lectures well (2)."),
                N_("The baker is known by name (3). Photographs of our own (2)."),
                N_("Delivery in nine days (3). The engineer explains well (2)."),
            ),
        ),
        FATES,
    ] = ()
