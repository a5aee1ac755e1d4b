"""The answering time that is promised publicly."""

from typing import Annotated

from app.language import N_
from app.model.question import Amount, Choice
from app.model.section import Page
from app.model.value import Number, Option
from app.sections.choices import examples


class HoursKind(Option):
    """Which hours are counted in a promise."""

    CALENDAR = "calendar", N_("hours by the clock, nights included")
    OPENING = "opening", N_("opening hours")
    WORKING = "working", N_("working hours")


class Promise(Page):
    """A promise shorter than the longest wait is broken every week (S24, E1)."""

    within: Annotated[
        Number,
        Amount(
            number="Q5.6",
            name=N_("Answer promised"),
            short=True,
            ask=N_("What answering time do you promise publicly?"),
            why=N_("A modest promise that is kept is worth more than a quick one."),
            unit=N_("h"),
            low=0,
            high=1000,
            examples=examples(
                N_("Two working days."), N_("Before closing time."), N_("The next working day.")
            ),
        ),
    ] = None
    counted_in: Annotated[
        HoursKind | None, Choice(name=N_("Counted in"), ask=N_("Which hours are meant?"))
    ] = None
