"""Who uses what is learnt from people on networks."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from app.language import N_
from app.model.question import Asked, Choice, Line, Sentence, sentence
from app.model.section import Page
from app.model.table import Rows
from app.model.value import ROWS_LIMIT, LineText, Option, Row
from app.sections.choices import examples


class Work(Option):
    """A part of the firm's work that can learn from people."""

    SERVICE = "service", N_("helping customers")
    PRODUCT = "product", N_("what we make")
    HIRING = "hiring", N_("hiring")
    SALES = "sales", N_("selling")
    MANAGEMENT = "management", N_("running the firm")
    MARKETING = "marketing", N_("advertising and posting")


class Use(Row):
    """What somebody does with what was learnt."""

    person: Annotated[LineText, Line(ask=N_("Who?"), name=N_("Who"))] = ""
    work: Annotated[Work | None, Choice(ask=N_("For which work?"), name=N_("Work"))] = None
    use: Annotated[LineText, Line(ask=N_("What is it used for?"), name=N_("Used for"))] = ""
    often: Annotated[LineText, Line(ask=N_("How often?"), name=N_("How often"))] = ""


class Learning(Page):
    """What people write belongs to the whole firm (S16, S17, S91)."""

    uses: Annotated[
        tuple[Use, ...],
        Field(max_length=ROWS_LIMIT),
        Rows(
            number="Q5.8",
            name=N_("Who learns"),
            ask=N_("Who else, besides the one who posts, will use what you learn there?"),
            why=N_("What people tell you helps those who serve, make, hire and sell."),
            add=N_("Add somebody"),
            examples=examples(
                N_("The partners, for the themes of their seminars."),
                N_("The baker, to know what to bake."),
                N_("The engineer, for the causes of wear."),
            ),
        ),
    ] = ()

    def faults(self, asked: Asked) -> Iterator[Sentence]:
        """Ask for somebody else while only those who advertise learn anything."""
        yield from super().faults(asked)
        works = {use.work for use in self.uses if use.work}
        if works == {Work.MARKETING}:
            yield sentence(
                N_("So far only advertising learns from it. Who serves customers or makes things?")
            )
