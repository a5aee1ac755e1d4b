"""The state of the website."""

from datetime import date
from typing import Annotated

from app.language import N_
from app.model.question import Asked, Choice, Date
from app.model.section import Page
from app.model.value import AsTyped, Option
from app.sections.choices import YesNo, examples


class SiteState(Option):
    """How a website stands today."""

    NONE = "none", N_("There is none")
    WRONG = "wrong", N_("It is old, or something on it is wrong")
    THIN = "thin", N_("It is right, but there is little on it")
    GOOD = "good", N_("It is right and kept up to date")


class Website(Page):
    """The website comes before any network (S65, S102); N2 and X4 look at it."""

    state: Annotated[
        SiteState | None,
        Choice(
            number="Q1.4",
            name=N_("Website"),
            ask=N_("What is the state of your website?"),
            why=N_("Whoever searches for you finds the website first. It has to be right."),
            short=True,
            examples=examples(
                N_("Right, but there is little on it."),
                N_("There is none, only an entry on the map."),
                N_("Old, and the telephone number is wrong."),
            ),
        ),
    ] = None
    changed: Annotated[
        date | AsTyped | None,
        Date(
            name=N_("Last change"),
            ask=N_("When was it last changed?"),
            optional=True,
            full_only=True,
        ),
    ] = None
    telephone: Annotated[
        YesNo | None,
        Choice(
            name=N_("On a telephone"),
            ask=N_("Can it be read well on a telephone?"),
            optional=True,
            full_only=True,
        ),
    ] = None

    def needed(self, asked: Asked) -> bool:
        """Ask nothing further where there is no website."""
        return asked.field == "state" or self.state is not SiteState.NONE
