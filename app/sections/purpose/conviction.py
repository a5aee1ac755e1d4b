"""How convinced the person is who decides."""

from collections.abc import Iterator
from typing import Annotated

from app.language import N_
from app.model.question import Amount, Asked, Choice, Sentence, Text, sentence
from app.model.section import Page
from app.model.value import AsTyped, LongText, Number, Option
from app.sections.choices import examples

UNCONVINCED = 2
"""Up to here a trial has to be agreed (N7)."""


class Importance(Option):
    """How much weight the plan has; the same steps as in the survey of S82."""

    TOP = "top", N_("A top priority")
    NECESSARY = "necessary", N_("Necessary, but no priority")
    NOT_NEEDED = "not_needed", N_("Not needed")


class InPerson(Option):
    """Whether the one who decides has spoken for himself (X40)."""

    SELF = "self", N_("I decide myself")
    YES = "yes", N_("Yes")
    NO = "no", N_("No, not yet")


class Conviction(Page):
    """Sceptics have power and are sometimes right (S11c, S70, S81-S83; N7, G6, X40)."""

    level: Annotated[
        Number,
        Amount(
            number="Q1.11",
            name=N_("Conviction"),
            ask=N_("How convinced is the person who decides, from 0 to 10?"),
            why=N_("A plan that its own director does not believe in stops at the first bill."),
            help=N_(
                "0 is not at all, 10 is entirely. Write what you think; that person answers below."
            ),
            unit=N_("of 10"),
            high=10,
            whole=True,
            short=True,
            examples=examples(
                N_("7, necessary. “Show me one case that came from it.”"),
                N_("8, a top priority. The owner decides, and she is asking herself."),
                N_("7, necessary. “One order that came from it.”"),
            ),
        ),
    ] = None
    importance: Annotated[
        Importance | None,
        Choice(name=N_("Importance"), ask=N_("What does this person call it?")),
    ] = None
    in_person: Annotated[
        InPerson | None,
        Choice(name=N_("Asked in person"), ask=N_("Was this person asked in person?")),
    ] = None
    own_level: Annotated[
        Number,
        Amount(
            name=N_("Own number"),
            ask=N_("Which number from 0 to 10 did this person give?"),
            unit=N_("of 10"),
            high=10,
            whole=True,
            optional=True,
        ),
    ] = None
    convince: Annotated[
        LongText,
        Text(
            name=N_("What convinces"),
            ask=N_("What exactly would convince this person? Please quote."),
            lines=2,
        ),
    ] = ""
    trial: Annotated[
        LongText,
        Text(
            name=N_("Trial"),
            ask=N_("Which small trial would this person agree to?"),
            lines=2,
            optional=True,
        ),
    ] = ""

    def faults(self, asked: Asked) -> Iterator[Sentence]:
        """Ask for a trial where nobody is convinced, and for the number of whoever was asked."""
        yield from super().faults(asked)
        number = self.level if self.own_level is None else self.own_level
        low = not isinstance(number, AsTyped) and number is not None and number <= UNCONVINCED
        if asked.field == "level" and low and not self.trial.strip():
            yield sentence(N_("That is little. Which small trial would convince or settle it?"))
        if asked.field == "in_person" and self.in_person is InPerson.NO:
            yield sentence(N_("Please ask today, in person. The answer may surprise you."))
        if asked.field == "in_person" and self.in_person is InPerson.YES and self.own_level is None:
            yield sentence(N_("Which number did this person give?"))
