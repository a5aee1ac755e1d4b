"""The catalogue a plan was made with, and what its adviser's computer knew besides."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field, StringConstraints

from app.model.section import Page
from app.model.value import ROWS_LIMIT, LineText, RefId, Value

Path = Annotated[str, StringConstraints(pattern=r"^[a-z0-9_]{1,30}([.][A-Za-z0-9_]{1,40})?$")]
"""Where a number stands in a network: purposes.care."""


class Taken(Value):
    """A network that is not as it was shipped: all numbers that differ, by path."""

    network: RefId
    name: LineText = ""
    kind: RefId = ""
    inbox_family: LineText = ""
    groups: tuple[RefId, ...] = Field(default=(), max_length=10)
    numbers: Mapping[Path, float] = Field(default_factory=dict, max_length=ROWS_LIMIT)


class Catalogue(Page):
    """So that the plan says the same on another computer; empty: whatever is known there."""

    version: LineText = ""
    taken: tuple[Taken, ...] = Field(default=(), max_length=ROWS_LIMIT)
