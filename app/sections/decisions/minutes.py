"""What was decided in a meeting: what, who does it, and by when."""

from datetime import date
from typing import Annotated

from pydantic import Field

from app.language import N_
from app.model.question import Date, Line
from app.model.section import Page
from app.model.table import Rows
from app.model.value import ROWS_LIMIT, AsTyped, LineText, Row


class Decided(Row):
    """One thing that was decided."""

    what: Annotated[LineText, Line(ask=N_("What was decided"), name=N_("What"))] = ""
    who: Annotated[LineText, Line(ask=N_("Who does it"), name=N_("Who"))] = ""
    by: Annotated[date | AsTyped | None, Date(ask=N_("By which day"), name=N_("By when"))] = None


class Minutes(Page):
    """They end a meeting, and change nothing else in the plan."""

    rows: Annotated[
        tuple[Decided, ...],
        Field(max_length=ROWS_LIMIT),
        Rows(
            name=N_("What was decided"),
            ask=N_("What was decided today: what, who, by when?"),
            why=N_("What has neither a name nor a day is rarely done."),
            optional=True,
        ),
    ] = ()
