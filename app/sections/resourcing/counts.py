"""Three counts from which hours and money are worked out."""

from collections.abc import Iterator
from typing import Annotated

from app.language import N_
from app.model.question import Amount, Asked, Money, Sentence, sentence
from app.model.section import Page
from app.model.value import Number
from app.sections.choices import currency, examples


class Counts(Page):
    """What nobody counts nobody can value (S82; M4, M7)."""

    messages: Annotated[
        Number,
        Amount(
            number="Q5.13",
            name=N_("Messages a week"),
            ask=N_("How many questions and complaints reach you in a week?"),
            why=N_("From these three counts follow the hours needed, and whether they pay."),
            help=N_("Count every way: telephone, counter, e-mail, networks."),
            unit=N_("a week"),
            high=10_000,
            key_figure=True,
            short=True,
            examples=examples(
                N_("3 a week; an hour costs 40 euros; a new client leaves 1,500."),
                N_("15 a week; an hour costs 12 euros; an order leaves 6."),
                N_("8 a week; an hour costs 15 euros; an order leaves 900."),
            ),
        ),
    ] = None
    hour: Annotated[
        Number,
        Money(
            name=N_("Cost of an hour"),
            ask=N_("What does an hour of work cost you, all included?"),
            currency=currency,
            key_figure=True,
        ),
    ] = None
    margin: Annotated[
        Number,
        Money(
            name=N_("One result leaves"),
            ask=N_("What does one result, such as a client or an order, leave you?"),
            currency=currency,
            key_figure=True,
        ),
    ] = None

    def faults(self, asked: Asked) -> Iterator[Sentence]:
        """Take nought for a number that nobody knows."""
        yield from super().faults(asked)
        if getattr(self, asked.field) == 0:
            yield sentence(N_("Can this really be 0? If you do not know it yet, say so below."))
