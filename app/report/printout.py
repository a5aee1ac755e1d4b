"""A printout: everything a printed document says, already spoken."""

import datetime
from dataclasses import dataclass

from app.language import Language
from app.model.block import Block, Statement


@dataclass(frozen=True)
class Printout:
    """A document on its way to the paper: what stands on its cover, and its blocks."""

    title: str
    firm: str
    place: str
    date: datetime.date
    made_by: tuple[str, ...]
    language: Language
    blocks: tuple[Block, ...]
    version: str = ""
    """What tells this state of the plan from every other."""
    which: str = ""
    """Which of two plans it tells; nothing where there is only one."""
    look_again: tuple[datetime.date, ...] = ()
    """The days on which somebody looks at it again."""
    opening: tuple[Block, ...] = ()
    """What stands before the contents."""
    statement: Statement | None = None
    """What the cover says."""
    covered: bool = True
    """Whether it has a cover and a list of its chapters; a sheet of its own has neither."""
    notes: tuple[str, ...] = ()
    """What is not as it would be otherwise: blacked out, left out."""
    adviser: str = ""
    """The consultant or office that advises the firm."""
    logo: bytes = b""
    """The adviser's logo, a PNG or JPEG picture."""
