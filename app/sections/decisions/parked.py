"""Thoughts that were parked in a meeting, and return where they belong."""

from typing import Annotated

from pydantic import Field

from app.language import N_
from app.model.question import Line
from app.model.section import Page
from app.model.value import ROWS_LIMIT, LineText, Option, RefId, Row


class Became(Option):
    """What became of a parked thought."""

    TAKEN = "taken", N_("taken up")
    DROPPED = "dropped", N_("dropped")


class Thought(Row):
    """A thought, the section it returns to, and what became of it there."""

    text: Annotated[LineText, Line(ask=N_("Park a thought"), name=N_("Parked"))] = ""
    section: RefId = ""
    became: Became | None = None


class Parked(Page):
    """Nothing that is parked is lost; what waits is shown until somebody takes or drops it."""

    rows: Annotated[tuple[Thought, ...], Field(max_length=ROWS_LIMIT)] = ()

    @property
    def waiting(self) -> tuple[Thought, ...]:
        """The thoughts of which nothing became yet."""
        return tuple(row for row in self.rows if row.became is None)
