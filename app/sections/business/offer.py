"""What the firm sells, to whom, and why people come back."""

from typing import Annotated

from app.language import N_
from app.model.question import Text
from app.model.section import Page
from app.model.value import LongText
from app.sections.choices import examples


class Offer(Page):
    """The first line of the plan (S79, S92)."""

    sells: Annotated[
        LongText,
        Text(
            number="Q0.1",
            name=N_("What you sell"),
            short=True,
            ask=N_("What do you sell, to whom, and what makes people come back?"),
            why=N_("Everything else in the plan follows from this."),
            help=N_("Two or three sentences are enough. Do not forget why people come back."),
            least=20,
            most=600,
            examples=examples(
                N_("Advice and court cases for builders. They return because we know the trade."),
                N_("Bread, pies, and cakes for name days. All of it warm from the oven."),
                N_("Gears and shafts to drawing, twenty pieces at a time, in nine days."),
            ),
        ),
    ] = ""
