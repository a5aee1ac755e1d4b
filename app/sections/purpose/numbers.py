"""The numbers the firm looks at now."""

from collections.abc import Iterator
from typing import Annotated, ClassVar

from pydantic import Field

from app.language import N_
from app.model.question import Asked, Choice, Choices, Sentence, sentence
from app.model.section import Page
from app.model.value import ROWS_LIMIT, RefId
from app.sections.choices import YesNo, counted_now, examples


class Numbers(Page):
    """Crawl, walk or run: what is counted shows what is valued (S29-S31, S73-S76; X34)."""

    gate: ClassVar[str] = "any"

    any: Annotated[
        YesNo | None,
        Choice(
            number="Q1.12",
            name=N_("Numbers now"),
            ask=N_("Do you look at any numbers of your networks or website now?"),
            why=N_("Some numbers look good and say little. Better ones cost no more."),
            examples=examples(
                N_("No, none."), N_("Yes: followers and likes."), N_("Yes: visits to the website.")
            ),
        ),
    ] = None
    looked_at: Annotated[
        tuple[RefId, ...],
        Field(max_length=ROWS_LIMIT),
        Choices(
            name=N_("Looked at"),
            ask=N_("Which numbers do you look at?"),
            options=counted_now,
            optional=True,
        ),
    ] = ()

    def faults(self, asked: Asked) -> Iterator[Sentence]:
        """Ask which, where numbers are looked at."""
        yield from super().faults(asked)
        if asked.field == "any" and self.any is YesNo.YES and not self.looked_at:
            yield sentence(N_("You look at numbers. Which ones?"))
