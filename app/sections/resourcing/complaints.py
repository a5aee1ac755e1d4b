"""Whether complaints from everywhere stand in one book."""

from typing import Annotated

from app.language import N_
from app.model.question import Choice
from app.model.section import Page
from app.model.value import Option
from app.sections.choices import examples


class OneBook(Option):
    """Where a complaint from a network is written down."""

    YES = "yes", N_("Yes, into the same one")
    NO = "no", N_("No, somewhere else")
    NONE = "none", N_("There is no such book")


class Complaints(Page):
    """Two books lose the same complaint twice (S22; X8, N9, C5)."""

    one_book: Annotated[
        OneBook | None,
        Choice(
            number="Q5.7",
            name=N_("Complaints book"),
            ask=N_(
                "Do complaints from networks go into the same book as those by telephone and"
                " at the counter?"
            ),
            why=N_("With two books the same complaint is lost twice."),
            help=N_("A notebook, a list or a program: what counts is that there is only one."),
            short=True,
            examples=examples(
                N_("No, nobody writes them down."),
                N_("Yes, a notebook beside the till."),
                N_("Yes, the customer program."),
            ),
        ),
    ] = None
