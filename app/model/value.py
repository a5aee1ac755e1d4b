"""Values: the frozen pieces a plan is made of, and the limits of what may be typed."""

import secrets
from enum import Enum
from typing import Annotated, Any, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

LINE_LIMIT = 500
"""Characters in one line."""
TEXT_LIMIT = 20_000
"""Characters in one text."""
ROWS_LIMIT = 500
"""Rows in one table."""

LineText = Annotated[str, StringConstraints(max_length=LINE_LIMIT)]
LongText = Annotated[str, StringConstraints(max_length=TEXT_LIMIT)]
RowId = Annotated[str, StringConstraints(pattern=r"^[0-9a-z]{1,40}$")]
"""A short random id, so that other answers can point to a row and copies can be compared."""
RefId = Annotated[str, StringConstraints(pattern=r"^[0-9A-Za-z_.-]{0,60}$")]
"""The id of something elsewhere: a row, a network, a country. Empty: nothing chosen."""

PrintedNumber = Annotated[str, StringConstraints(pattern=r"^([A-Z][1-9][0-9]{0,5})?$")]
"""A letter and a number that a person reads on paper: S1. Empty: not given yet."""


def new_id() -> str:
    """Return a random id of eight characters for a new row."""
    return secrets.token_hex(4)


class Value(BaseModel):
    """A piece of a plan. It never changes; a change makes a new one."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", allow_inf_nan=False, hide_input_in_errors=True
    )

    def replace(self, **changes: Any) -> Self:
        """Return this value with some fields changed, and checked."""
        return self.model_validate(dict(self) | changes)


class Row(Value):
    """A value in a list, known by its id wherever it moves."""

    id: RowId = Field(default_factory=new_id)


class NumberedRow(Row):
    """A row whose number (S1, W2) is printed with it; its page gives it, once and for ever."""

    number: PrintedNumber = ""

    @property
    def counted(self) -> int:
        """The number without its letter; 0 while there is none."""
        return int(self.number[1:] or 0)


class AsTyped(Value):
    """What a person typed where a number or a date belongs, kept until it becomes one."""

    typed: LineText


Number = float | AsTyped | None
"""A number; or what stands in its place so far; or nothing yet."""


class Option(Enum):
    """One answer of several: its id stands in the file, its label is shown."""

    label: str

    def __new__(cls, id_: str, label: str) -> Self:
        """Make a member whose value is its id."""
        member = object.__new__(cls)
        member._value_ = id_
        member.label = label
        return member
