"""Whether the sentence about what the firm is for still holds."""

from collections.abc import Iterator
from typing import Annotated

from app.language import N_
from app.model.question import Asked, Choice, Context, Sentence, Text, sentence
from app.model.section import Page
from app.model.value import LongText, Option
from app.sections.choices import examples


class Holds(Option):
    """What becomes of the sentence of Q1.3."""

    YES = "yes", N_("Yes, as it is")
    CHANGE = "change", N_("It has to change")


def as_written(context: Context) -> str:
    """Return the sentence of Q1.3."""
    written: str = context.plan.purpose.mission.text
    return written


class StillTrue(Page):
    """The sentence of Q1.3, for customers who can answer publicly (S79)."""

    holds: Annotated[
        Holds | None,
        Choice(
            number="Q2.7",
            name=N_("Still true"),
            ask=N_(
                "Does your sentence of question 1.3 hold when every customer can answer publicly?"
            ),
            beside=as_written,
            why=N_("A promise on a network is read by those who know whether it is kept."),
            examples=examples(
                N_("Yes."),
                N_("Yes."),
                N_("Change: right at the first fit, and if not, exchanged within 48 hours."),
            ),
        ),
    ] = None
    text: Annotated[
        LongText,
        Text(
            name=N_("New sentence"), ask=N_("How shall the sentence read?"), lines=2, optional=True
        ),
    ] = ""

    def needed(self, asked: Asked) -> bool:
        """Ask for no new sentence where the old one holds."""
        return asked.field != "text" or self.holds is not Holds.YES

    def faults(self, asked: Asked) -> Iterator[Sentence]:
        """Ask for the new sentence."""
        yield from super().faults(asked)
        if asked.field == "holds" and self.holds is Holds.CHANGE and not self.text.strip():
            yield sentence(N_("It has to change. How shall it read?"))
