"""What was given up: the other of two plans, once one is kept (S80)."""

from typing import Annotated

from pydantic import Field

from app.model.section import Page
from app.model.value import ROWS_LIMIT, LineText, RefId, Row


class GivenUpPlan(Row):
    """The other of two plans: what it was called, and the networks it was made for."""

    name: LineText = ""
    networks: Annotated[tuple[RefId, ...], Field(max_length=ROWS_LIMIT)] = ()


class GivenUp(Page):
    """The decision log tells of them; what they would take is reckoned anew."""

    rows: Annotated[tuple[GivenUpPlan, ...], Field(max_length=ROWS_LIMIT)] = ()
