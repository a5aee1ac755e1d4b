"""Whether the owner keeps to what is proposed."""

from collections.abc import Iterator
from typing import Annotated

from app.language import N_
from app.model.question import Asked, Choice, Sentence, Text, sentence
from app.model.section import Page
from app.model.value import LongText, Option
from app.sections.choices import examples


class Decision(Option):
    """Which list the plan is made for."""

    PROPOSAL = "proposal", N_("the proposal")
    OWN = "own", N_("our own list")


class Chosen(Page):
    """The owner decides; both lists are worked out side by side (S80)."""

    takes: Annotated[
        Decision | None,
        Choice(
            number="Q3.11",
            name=N_("Your decision"),
            ask=N_("Do you wish to keep to the proposal, or take your own list?"),
            why=N_("You decide. Both are worked out side by side."),
            short=True,
            examples=examples(
                N_("The proposal."),
                N_("The proposal: the map and Viber are enough for us."),
                N_("The proposal."),
            ),
        ),
    ] = None
    reason: Annotated[
        LongText,
        Text(name=N_("Reason"), ask=N_("For what reason?"), lines=2, optional=True),
    ] = ""

    def faults(self, asked: Asked) -> Iterator[Sentence]:
        """Ask for a reason where the own list is taken."""
        yield from super().faults(asked)
        if asked.field == "takes" and self.takes is Decision.OWN and not self.reason.strip():
            yield sentence(N_("Please say in a sentence why. It is printed beside the list."))
