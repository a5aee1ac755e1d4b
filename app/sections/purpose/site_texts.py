"""What the texts of the website cost in a year."""

from typing import Annotated

from app.language import N_
from app.model.question import Amount, Money
from app.model.section import Page
from app.model.value import Number
from app.sections.choices import currency, examples


class SiteTexts(Page):
    """Money and hours a year, compared with the essay's figure and never added (S65, M7; X4)."""

    money: Annotated[
        Number,
        Money(
            number="Q1.5",
            name=N_("Texts for it"),
            ask=N_("How much money a year goes into texts for the website?"),
            why=N_("Whoever wants to be found needs texts that answer what people search for."),
            help=N_("What you pay others for it. If it is nothing, please write 0."),
            currency=currency,
            examples=examples(
                N_("No money, about 20 hours."), N_("Nothing."), N_("1,500 euros, and no hours.")
            ),
        ),
    ] = None
    hours: Annotated[
        Number,
        Amount(
            name=N_("Own hours"),
            ask=N_("And how many hours of your own people in a year?"),
            unit=N_("h"),
            high=10_000,
        ),
    ] = None
