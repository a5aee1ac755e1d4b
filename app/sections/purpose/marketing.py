"""The marketing plan, if there is one."""

from collections.abc import Iterator
from typing import Annotated, ClassVar

from app.language import N_
from app.model.question import Asked, Choice, Sentence, Text, sentence
from app.model.section import Page
from app.model.value import LongText
from app.sections.choices import YesNo, examples


class Marketing(Page):
    """How networks are used depends on the strategy adopted (S47); having none is allowed."""

    gate: ClassVar[str] = "exists"

    exists: Annotated[
        YesNo | None,
        Choice(
            number="Q1.16",
            name=N_("Marketing plan"),
            ask=N_("Is there a marketing plan?"),
            why=N_("What you do on networks has to agree with it."),
            help=N_("If there is none, this plan is yours until there is one."),
            examples=examples(
                N_("No."), N_("No."), N_("Yes: “By 2028 we export 30% of what we make.”")
            ),
        ),
    ] = None
    first_words: Annotated[
        LongText,
        Text(
            name=N_("First sentence"), ask=N_("What is its first sentence?"), lines=2, optional=True
        ),
    ] = ""

    def faults(self, asked: Asked) -> Iterator[Sentence]:
        """Ask for the first sentence of a plan that exists."""
        yield from super().faults(asked)
        if asked.field == "exists" and self.exists is YesNo.YES and not self.first_words.strip():
            yield sentence(N_("There is a plan. How does it begin?"))
