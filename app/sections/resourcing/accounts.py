"""Whose the accounts are, and what happens when somebody leaves."""

from typing import Annotated

from pydantic import Field

from app.language import N_
from app.model.question import Choice, Line, Reference
from app.model.section import Page
from app.model.table import Rows
from app.model.value import ROWS_LIMIT, LineText, Option, RefId, Row
from app.sections.choices import examples, networks


class Owner(Option):
    """Whose address and telephone an account is tied to."""

    FIRM = "firm", N_("the firm’s")
    PRIVATE = "private", N_("somebody’s own")
    AGENCY = "agency", N_("an agency’s")


class Account(Row):
    """An account, there already or planned, and who holds its keys."""

    network: Annotated[RefId, Reference(ask=N_("Network"), options=networks, typed=True)] = ""
    owner: Annotated[
        Owner | None, Choice(ask=N_("Whose address and telephone?"), name=N_("Address"))
    ] = None
    second: Annotated[
        LineText, Line(ask=N_("Who is the second administrator?"), name=N_("Second"))
    ] = ""
    leaving: Annotated[
        LineText, Line(ask=N_("What happens when one of them leaves?"), name=N_("On leaving"))
    ] = ""


class Accounts(Page):
    """Who leaves must not take the door along (S53; X38, C4)."""

    rows: Annotated[
        tuple[Account, ...],
        Field(max_length=ROWS_LIMIT),
        Rows(
            number="Q5.12",
            name=N_("Accounts"),
            ask=N_("On whose address and telephone are the accounts, and who else has the key?"),
            why=N_("If one person holds the only key, the door can leave with that person."),
            help=N_("Type the first letters of a network. Name the accounts you plan as well."),
            add=N_("Add an account"),
            examples=examples(
                N_("The firm’s address; Piotr is second. Who leaves hands over the same day."),
                N_("On my niece’s telephone."),
                N_("The firm’s address; the director is second."),
            ),
        ),
    ] = ()
