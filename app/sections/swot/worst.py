"""The worst thing a customer could truthfully write."""

from typing import Annotated

from app.language import N_
from app.model.question import Text
from app.model.section import Page
from app.model.value import LongText
from app.sections.choices import examples


class Worst(Page):
    """Loud guests come too (S21); it is case 1 of the crisis ladder (E44)."""

    text: Annotated[
        LongText,
        Text(
            number="Q2.6",
            name=N_("The worst review"),
            ask=N_("What is the worst thing a customer could truthfully write tomorrow?"),
            why=N_("An answer written in peace is better than one written in anger."),
            lines=2,
            examples=examples(
                N_(
                    "“They missed my deadline.” I am sorry, it was our fault; I am calling you now."
                ),
                N_("“I found a hair.” I am sorry. Please come by, and let us put it right."),
                N_("“The second batch did not fit.” Our mistake. New parts leave on Thursday."),
            ),
        ),
    ] = ""
    reply: Annotated[
        LongText, Text(name=N_("Your answer"), ask=N_("What would you answer?"), lines=3)
    ] = ""
