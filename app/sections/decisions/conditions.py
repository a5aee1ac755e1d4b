"""What has to be done before the start, and by whom it was done (C1 to C12)."""

from datetime import date
from typing import Annotated

from pydantic import Field

from app.language import N_
from app.model.question import Choice, Date, Line
from app.model.section import Page
from app.model.value import ROWS_LIMIT, AsTyped, LineText, RefId, Row
from app.sections.choices import YesNo


class Condition(Row):
    """One condition by its number: ticked, who answers for it, and the day."""

    of: RefId
    done: Annotated[YesNo | None, Choice(ask=N_("Done?"), name=N_("Done"))] = None
    person: Annotated[LineText, Line(ask=N_("Who"), name=N_("Who"))] = ""
    day: Annotated[date | AsTyped | None, Date(ask=N_("On which day"), name=N_("Day"))] = None


class Conditions(Page):
    """They do not change the verdict; the plan says how many are left (H4)."""

    rows: Annotated[tuple[Condition, ...], Field(max_length=ROWS_LIMIT)] = ()

    def of(self, id_: str) -> Condition | None:
        """Return what was said of a condition."""
        return next((row for row in self.rows if row.of == id_), None)

    def done(self, id_: str) -> bool:
        """Say whether a condition is ticked."""
        return (row := self.of(id_)) is not None and row.done is YesNo.YES
