"""The profiles the firm already has on networks."""

from datetime import date
from typing import Annotated, ClassVar

from pydantic import Field

from app.language import N_
from app.model.question import Amount, Choice, Date, Line, Reference
from app.model.section import Page
from app.model.table import Rows
from app.model.value import ROWS_LIMIT, AsTyped, LineText, Number, Option, RefId, Row
from app.sections.choices import YesNo, examples, networks


class Fate(Option):
    """What shall become of an account."""

    KEEP = "keep", N_("keep")
    REPAIR = "repair", N_("repair")
    PARK = "park", N_("park")
    CLOSE = "close", N_("close")


class Profile(Row):
    """An account on a network, as it stands today."""

    network: Annotated[RefId, Reference(ask=N_("Network"), options=networks, typed=True)] = ""
    opened: Annotated[
        Number,
        Amount(
            ask=N_("Opened in the year"),
            name=N_("Opened"),
            low=1990,
            high=2100,
            whole=True,
            grouped=False,
        ),
    ] = None
    last_post: Annotated[
        date | AsTyped | None, Date(ask=N_("Last post on"), name=N_("Last post"))
    ] = None
    people: Annotated[
        Number, Amount(ask=N_("People who follow it"), name=N_("People"), whole=True)
    ] = None
    unanswered: Annotated[
        Number,
        Amount(ask=N_("Messages without an answer"), name=N_("Unanswered"), whole=True),
    ] = None
    old_complaints: Annotated[
        Number,
        Amount(ask=N_("Complaints open for over 14 days"), name=N_("Old complaints"), whole=True),
    ] = None
    password: Annotated[
        LineText, Line(ask=N_("Who has the password?"), name=N_("Password with"))
    ] = ""
    promised: Annotated[Number, Amount(ask=N_("Posts planned"), name=N_("Planned"), whole=True)] = (
        None
    )
    appeared: Annotated[
        Number, Amount(ask=N_("Posts that appeared"), name=N_("Appeared"), whole=True)
    ] = None
    fate: Annotated[Fate | None, Choice(ask=N_("What becomes of it?"), name=N_("From now on"))] = (
        None
    )


_ROWS = Field(max_length=ROWS_LIMIT)


class Profiles(Page):
    """With profiles the plan reviews; without it starts (S34)."""

    gate: ClassVar[str] = "any"

    any: Annotated[
        YesNo | None,
        Choice(
            number="Q0.6",
            name=N_("Your profiles"),
            ask=N_("Do you already have profiles on networks?"),
            why=N_("An old door is answered or closed before a new one is opened."),
            examples=examples(
                N_("LinkedIn, a page since 2021; the last post is eight months old."),
                N_("Facebook, a post every week, 1,900 people."),
                N_("None."),
            ),
        ),
    ] = None
    rows: Annotated[
        tuple[Profile, ...],
        _ROWS,
        Rows(
            name=N_("Profiles"),
            ask=N_("Which ones, and how do they stand?"),
            columns=("network", "opened", "last_post", "people"),
            add=N_("Add a profile"),
            optional=True,
        ),
        Rows(
            key="care",
            name=N_("Who looks after them"),
            ask=N_("Who looks after each of them?"),
            columns=("network", "unanswered", "old_complaints", "password"),
            grow=False,
            optional=True,
        ),
        Rows(
            key="rhythm",
            name=N_("The last 90 days"),
            ask=N_("What was planned and what appeared in the last 90 days?"),
            columns=("network", "promised", "appeared", "fate"),
            grow=False,
            optional=True,
        ),
    ] = ()
