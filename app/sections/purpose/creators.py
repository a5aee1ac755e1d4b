"""Paying or giving things to influencers and bloggers."""

from collections.abc import Iterator
from typing import Annotated, ClassVar

from app.language import N_
from app.model.question import Asked, Choice, Line, Money, Sentence, questions, sentence
from app.model.section import Page
from app.model.value import LineText, Number
from app.sections.choices import YesNo, currency, examples


class Creators(Page):
    """Is it necessary, and useful for sales (S57)? Gifts are advertising too (E35; X17)."""

    gate: ClassVar[str] = "wanted"

    wanted: Annotated[
        YesNo | None,
        Choice(
            number="Q1.14",
            name=N_("Influencers"),
            ask=N_("Do you think of paying influencers or bloggers, or of giving them things?"),
            why=N_("It is worth it only if it sells, and it has to be called advertising."),
            help=N_("If no, there is nothing else to answer here. A gift counts like money."),
            examples=examples(
                N_("No."),
                N_("Yes: a food blogger gets a cake worth 25 euros and says so. Code BREAD5."),
                N_("No."),
            ),
        ),
    ] = None
    product: Annotated[
        LineText, Line(name=N_("Product"), ask=N_("For which product?"), optional=True)
    ] = ""
    who: Annotated[LineText, Line(name=N_("Who"), ask=N_("Who should it be?"), optional=True)] = ""
    budget: Annotated[
        Number,
        Money(
            name=N_("Worth"),
            ask=N_("What does it cost you in a year, gifts included?"),
            currency=currency,
            optional=True,
        ),
    ] = None
    label: Annotated[
        LineText,
        Line(
            name=N_("Label"),
            ask=N_("With which words will they say that it is advertising?"),
            optional=True,
        ),
    ] = ""
    expected: Annotated[
        LineText, Line(name=N_("Expected"), ask=N_("What shall be sold by it?"), optional=True)
    ] = ""
    counted: Annotated[
        LineText, Line(name=N_("Counted by"), ask=N_("How will you count it?"), optional=True)
    ] = ""

    def faults(self, asked: Asked) -> Iterator[Sentence]:
        """Ask for what is missing before anything is given away."""
        yield from super().faults(asked)
        fields = [asked.field for asked in questions(type(self))]
        open_still = any(getattr(self, field) in (None, "") for field in fields)
        if asked.field == "wanted" and self.wanted is YesNo.YES and open_still:
            yield sentence(N_("Before you give anything, please answer what is still open below."))
