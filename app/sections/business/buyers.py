"""Who buys: firms or people, and of what age."""

from collections.abc import Iterator
from typing import Annotated

from app.language import N_
from app.model.question import Amount, Asked, Choices, Sentence, sentence
from app.model.section import Page
from app.model.value import Number, Option
from app.sections.choices import examples


class Age(Option):
    """An age group of those who decide to buy, in years."""

    A15_24 = "a15_24", N_("15 to 24")
    A25_34 = "a25_34", N_("25 to 34")
    A35_49 = "a35_49", N_("35 to 49")
    A50_64 = "a50_64", N_("50 to 64")
    A65 = "a65", N_("65 and over")


class Buyers(Page):
    """Who is met where depends on both (S3, S55)."""

    from_firms: Annotated[
        Number,
        Amount(
            number="Q0.5",
            name=N_("Who buys"),
            short=True,
            ask=N_("Which part of your turnover comes from firms?"),
            why=N_("Firms and families are met in different places, and so are ages."),
            unit=N_("%"),
            high=100,
            key_figure=True,
            examples=examples(
                N_("70% from firms; people of 35 to 64 decide"),
                N_("5%, two cafés; customers from 25 to 64"),
                N_("100%; engineers and buyers of 35 to 64"),
            ),
        ),
    ] = None
    ages: Annotated[
        tuple[Age, ...],
        Choices(
            name=N_("Ages"), ask=N_("How old are the people who decide to buy?"), key_figure=True
        ),
    ] = ()

    def faults(self, asked: Asked) -> Iterator[Sentence]:
        """Ask for the most valuable ages when nearly all are ticked."""
        yield from super().faults(asked)
        if asked.field == "ages" and len(self.ages) >= 4:
            yield sentence(N_("That is nearly everybody. Which two ages are worth most to you?"))
