"""How networks are weighed; each constant may be overruled."""

from typing import Annotated

from app.knowledge.parameters import Parameters
from app.language import N_
from app.model.question import Amount
from app.model.section import Page
from app.model.value import Number

USUAL = Parameters()


class Weighing(Page):
    """How networks are weighed (M2, M3)."""

    purpose_weight: Annotated[
        Number,
        Amount(
            number="A2",
            name=N_("Weight of purposes"),
            ask=N_("How much does it count that people go there for what you want?"),
            why=N_("Purpose comes first; three questions about people weigh the same."),
            help=N_("Only the proportion of the five weights matters."),
            high=1,
            usual=USUAL.purpose_weight,
            optional=True,
        ),
    ] = None
    audience_weight: Annotated[
        Number,
        Amount(
            name=N_("Weight of customers"),
            ask=N_("And that your customers are there?"),
            high=1,
            usual=USUAL.audience_weight,
            optional=True,
        ),
    ] = None
    buyers_weight: Annotated[
        Number,
        Amount(
            name=N_("Weight of their role"),
            ask=N_("And that they are there in the role in which they buy?"),
            high=1,
            usual=USUAL.buyers_weight,
            optional=True,
        ),
    ] = None
    formats_weight: Annotated[
        Number,
        Amount(
            name=N_("Weight of formats"),
            ask=N_("And that you can make what the place lives on?"),
            high=1,
            usual=USUAL.formats_weight,
            optional=True,
        ),
    ] = None
    region_weight: Annotated[
        Number,
        Amount(
            name=N_("Weight of countries"),
            ask=N_("And that it is an everyday thing in their country?"),
            high=1,
            usual=USUAL.region_weight,
            optional=True,
        ),
    ] = None
    table_worth: Annotated[
        Number,
        Amount(
            name=N_("Our table of ages"),
            ask=N_("As many of your customers as our table of ages is worth?"),
            high=1000,
            usual=USUAL.table_worth,
            optional=True,
        ),
    ] = None
    asked_least: Annotated[
        Number,
        Amount(
            name=N_("Customers to ask"),
            ask=N_("From how many customers asked does their answer count?"),
            low=1,
            high=1000,
            usual=USUAL.asked_least,
            optional=True,
        ),
    ] = None
