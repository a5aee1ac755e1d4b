"""Who answers, and what may be promised on the spot."""

from typing import Annotated

from app.language import N_
from app.model.question import Line, Money, Reference
from app.model.section import Page
from app.model.value import LineText, Number, RefId
from app.sections.choices import currency, examples, people


class Replies(Page):
    """A complaint needs a person who may decide (S5, S24)."""

    person: Annotated[
        RefId,
        Reference(
            number="Q5.4",
            name=N_("Who answers"),
            ask=N_("Who answers questions and complaints?"),
            why=N_("A person who may promise something ends a complaint at once."),
            options=people,
            examples=examples(
                N_("Anna. She promises nothing and calls back."),
                N_("Eleni. A new loaf at once."),
                N_("Marat. He may exchange the part."),
            ),
        ),
    ] = ""
    promise: Annotated[
        LineText,
        Line(
            name=N_("May promise"), ask=N_("What may this person promise at once?"), optional=True
        ),
    ] = ""
    up_to: Annotated[
        Number,
        Money(
            name=N_("Up to"),
            ask=N_("Refund or exchange up to"),
            currency=currency,
            optional=True,
        ),
    ] = None
