"""The firm's name and the ways in which its plan is written."""

from typing import Annotated

from app.language import N_
from app.model.question import Line, Reference
from app.model.section import Page
from app.model.value import LineText, RefId
from app.sections.choices import currencies, tongues


class Firm(Page):
    """Name, place, currency (ISO 4217) and language (ISO 639) of the answers."""

    name: Annotated[
        LineText,
        Line(
            number="Q0",
            name=N_("Your firm"),
            short=True,
            ask=N_("What is your firm called?"),
            why=N_("It stands on the cover of the plan, and the file is named after it."),
        ),
    ] = ""
    place: Annotated[LineText, Line(name=N_("Place"), ask=N_("Town or place"), optional=True)] = ""
    currency: Annotated[
        RefId,
        Reference(
            name=N_("Currency"), ask=N_("Currency of your books"), options=currencies, optional=True
        ),
    ] = ""
    tongue: Annotated[
        RefId,
        Reference(
            name=N_("Language"),
            ask=N_("Language in which you will answer"),
            options=tongues,
            optional=True,
        ),
    ] = ""

    @property
    def books(self) -> str:
        """The currency in which the firm counts, the euro until one is chosen."""
        return self.currency or "EUR"
