"""What customers already do on networks without the firm."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from app.language import N_
from app.model.question import Amount, Asked, Choice, Line, Sentence, sentence
from app.model.section import Page
from app.model.table import Rows
from app.model.value import ROWS_LIMIT, LineText, Number, Option, Row
from app.sections.choices import YesNo, examples


class Feeling(Option):
    """Whether what was found is kind."""

    GOOD = "good", N_("good")
    BAD = "bad", N_("bad")
    BOTH = "both", N_("both")


class Found(Row):
    """A place where people speak of the firm or its trade."""

    place: Annotated[LineText, Line(ask=N_("Where"))] = ""
    what: Annotated[LineText, Line(ask=N_("What people write"), name=N_("What"))] = ""
    feeling: Annotated[Feeling | None, Choice(ask=N_("Good or bad"), name=N_("Good, bad"))] = None
    link: Annotated[LineText, Line(ask=N_("Link or note"), name=N_("Link"))] = ""


class Talk(Page):
    """People talk anyway; listening comes first (S6, S72; X32 looks for unanswered reviews)."""

    looked: Annotated[
        YesNo | None,
        Choice(
            number="Q2.4",
            name=N_("Without you"),
            ask=N_("Have you looked at what your customers already do on networks without you?"),
            why=N_("Reviews, questions and complaints are there, whether you are or not."),
            help=N_("Ten minutes: search for your name, your product, your street, a competitor."),
            examples=examples(
                N_("Two talks about late buildings, in a group of builders."),
                N_("86 reviews on the map; 12 have no answer."),
                N_("We looked and found nothing."),
            ),
        ),
    ] = None
    rows: Annotated[
        tuple[Found, ...],
        Field(max_length=ROWS_LIMIT),
        Rows(
            name=N_("Found"),
            ask=N_("What did you find: reviews, groups, complaints, recommendations?"),
            add=N_("Add a place"),
            optional=True,
        ),
    ] = ()
    unanswered: Annotated[
        Number,
        Amount(
            name=N_("No answer yet"),
            ask=N_("How many reviews or questions there have no answer from you?"),
            whole=True,
            optional=True,
        ),
    ] = None

    def faults(self, asked: Asked) -> Iterator[Sentence]:
        """Propose ten minutes of looking."""
        yield from super().faults(asked)
        if asked.field == "looked" and self.looked is YesNo.NO:
            yield sentence(N_("Ten minutes of looking are enough. It is worth doing it now."))
