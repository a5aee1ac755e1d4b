"""Paid advertisements: whether, and everything that has to be known first."""

from collections.abc import Iterator
from typing import Annotated, ClassVar

from pydantic import Field

from app.language import N_
from app.model.question import Asked, Choice, Line, Money, Scale, Sentence, questions, sentence
from app.model.section import Page
from app.model.value import LineText, Number
from app.sections.choices import YesNo, currency, examples


class Ads(Page):
    """Advertisements interrupt, cost money and may still pay (S1, S2, S45, S46, S108; X22, X25)."""

    gate: ClassVar[str] = "wanted"

    wanted: Annotated[
        YesNo | None,
        Choice(
            number="Q1.13",
            name=N_("Paid ads"),
            ask=N_("Do you want to pay for advertisements?"),
            why=N_("Of a hundred people who are shown one, one or two press on it."),
            help=N_("If no, there is nothing else to answer here."),
            examples=examples(
                N_("No."), N_("Yes, 30 euros a month for name-day cakes."), N_("No.")
            ),
        ),
    ] = None
    budget: Annotated[
        Number,
        Money(name=N_("A month"), ask=N_("How much a month?"), currency=currency, optional=True),
    ] = None
    offer: Annotated[
        LineText, Line(name=N_("Offer"), ask=N_("What exactly do you offer?"), optional=True)
    ] = ""
    page: Annotated[
        LineText,
        Line(name=N_("Leads to"), ask=N_("Which page does it lead to?"), optional=True),
    ] = ""
    recognised: Annotated[
        LineText,
        Line(
            name=N_("Recognised by"),
            ask=N_("How do you recognise a sale that came from it?"),
            optional=True,
        ),
    ] = ""
    margin: Annotated[
        Number,
        Money(
            name=N_("Left of a sale"),
            ask=N_("How much of one such sale is left for you?"),
            currency=currency,
            optional=True,
        ),
    ] = None
    known: Annotated[
        Annotated[int, Field(ge=0, le=3)] | None,
        Scale(
            name=N_("Known here"),
            ask=N_("How well is your name known where you sell?"),
            steps=(
                N_("hardly anybody knows it"),
                N_("some have heard of it"),
                N_("many know it"),
                N_("nearly everybody knows it"),
            ),
            first=0,
            optional=True,
        ),
    ] = None
    tracking: Annotated[
        YesNo | None,
        Choice(
            name=N_("Tracking"),
            ask=N_("Will you track visitors, or give customer lists to a network?"),
            optional=True,
        ),
    ] = None
    consent: Annotated[
        YesNo | None,
        Choice(name=N_("Consent"), ask=N_("Were these people asked, and agreed?"), optional=True),
    ] = None

    def needed(self, asked: Asked) -> bool:
        """Ask for consent only where somebody is tracked."""
        untracked = asked.field == "consent" and self.tracking is YesNo.NO
        return super().needed(asked) and not untracked

    def faults(self, asked: Asked) -> Iterator[Sentence]:
        """Ask for what is missing before a budget is spent, and for consent before tracking."""
        yield from super().faults(asked)
        if asked.field == "wanted" and self.wanted is YesNo.YES and self._open():
            yield sentence(N_("Before you pay, please answer what is still open below."))
        if asked.field == "tracking" and self._unasked():
            yield sentence(N_("First a real choice for the customer, then the tracking."))

    def _open(self) -> bool:
        fields = {asked.field for asked in questions(type(self))} - {"consent"}
        return any(getattr(self, field) in (None, "") for field in fields)

    def _unasked(self) -> bool:
        return self.tracking is YesNo.YES and self.consent is not YesNo.YES
