"""The money of a year."""

from typing import Annotated

from app.language import N_
from app.model.question import Choice, Money
from app.model.section import Page
from app.model.value import Number
from app.sections.choices import YesNo, currency, examples


class Budget(Page):
    """Hours without money, or money without hours, do nothing (S59, S62; X43)."""

    tools: Annotated[
        Number,
        Money(
            number="Q5.14",
            name=N_("Budget"),
            ask=N_("What may you spend in a year on tools and programs?"),
            why=N_("A plan that costs more than you can spend is no plan."),
            help=N_("0 is a good answer. The cost of your hours is worked out elsewhere."),
            currency=currency,
            examples=examples(
                N_("240 euros for tools, 300 for an expert, nothing else."),
                N_("360 euros for advertisements, 300 for an expert."),
                N_("120 euros for tools, 300 for an expert."),
            ),
        ),
    ] = None
    advertisements: Annotated[
        Number,
        Money(
            name=N_("Advertisements"),
            ask=N_("And on advertisements?"),
            currency=currency,
        ),
    ] = None
    creators: Annotated[
        Number,
        Money(
            name=N_("Creators"),
            ask=N_("And on people who film, write or show things for you?"),
            currency=currency,
        ),
    ] = None
    expert: Annotated[
        Number,
        Money(
            name=N_("An expert"),
            ask=N_("And once on an expert? Plans often reckon with 300 euros."),
            currency=currency,
        ),
    ] = None
    ask_expert: Annotated[
        YesNo | None,
        Choice(name=N_("Ask an expert"), ask=N_("Will you ask an expert before you decide?")),
    ] = None
