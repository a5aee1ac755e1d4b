"""What the firm read or tried before."""

from typing import Annotated

from app.language import N_
from app.model.question import Text
from app.model.section import Page
from app.model.value import LongText
from app.sections.choices import examples


class History(Page):
    """Earlier disappointment is worth more than advice (S58, S60)."""

    tried: Annotated[
        LongText,
        Text(
            number="Q0.9",
            name=N_("Tried before"),
            ask=N_("What did you read or try before?"),
            why=N_("It is quoted on the page for whoever decides."),
            optional=True,
            examples=examples(
                N_("An agency posted for us; nobody called."),
                N_("My niece did it until her studies began."),
                N_("Nothing."),
            ),
        ),
    ] = ""
