"""What the firm is for."""

from typing import Annotated

from app.language import N_
from app.model.question import Text
from app.model.section import Page
from app.model.value import LongText
from app.sections.choices import examples


class Mission(Page):
    """A sentence for customers who can answer publicly (S79); Q2.7 looks at it again."""

    text: Annotated[
        LongText,
        Text(
            number="Q1.3",
            name=N_("What it is for"),
            ask=N_("What is your firm for, in one sentence that a customer would sign?"),
            why=N_("People follow what you do for them, not what you are."),
            help=N_("Name the customer in it. Words like “best” or “leader” tell him nothing."),
            lines=2,
            least=10,
            most=300,
            examples=examples(
                N_("Builders sleep at night because the contract is right."),
                N_("Warm bread in this street, every morning."),
                N_("The part you need, right at the first fit."),
            ),
        ),
    ] = ""
