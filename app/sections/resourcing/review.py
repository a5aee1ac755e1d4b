"""When to look again, when to stop, and why once more."""

from datetime import date
from typing import Annotated

from app.language import N_
from app.model.question import Context, Date, Text
from app.model.section import Page
from app.model.value import AsTyped, LongText
from app.sections.choices import examples


def first_why(context: Context) -> str:
    """Return the answer to the first question of all."""
    said: str = context.plan.purpose.why.text
    return said


class Review(Page):
    """A plan that cannot end was never one; the first question is the last (S35, S94; X47)."""

    first: Annotated[
        date | AsTyped | None,
        Date(
            number="Q5.16",
            name=N_("Look again"),
            ask=N_("When will you look at this plan again?"),
            why=N_("What nobody looks at again is neither kept nor ended."),
            help=N_("Ninety days after the start is a good habit, and then after a year."),
            examples=examples(
                N_("Fewer than 8 active members by 31 October: we return to breakfasts."),
                N_("Under 3 orders a week by Christmas: only the map."),
                N_("No good conversation in six months: LinkedIn closes."),
            ),
        ),
    ] = None
    second: Annotated[
        date | AsTyped | None,
        Date(name=N_("After a year"), ask=N_("And for the second time?"), optional=True),
    ] = None
    stop: Annotated[
        LongText,
        Text(
            name=N_("When you stop"),
            ask=N_("When do you stop? Complete: if … by …, then we close …"),
        ),
    ] = ""
    why: Annotated[
        LongText,
        Text(
            name=N_("Why, at the end"),
            ask=N_("Now that you have seen all this: why?"),
            beside=first_why,
        ),
    ] = ""
