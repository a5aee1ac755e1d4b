"""A printout: everything a printed document says, already spoken."""

from dataclasses import dataclass
from datetime import date

from app.language import Language
from app.model.block import Block


@dataclass(frozen=True)
class Printout:
    """A document on its way to the paper: what stands on its cover, and its blocks."""

    title: str
    firm: str
    place: str
    date: date
    made_by: tuple[str, ...]
    language: Language
    blocks: tuple[Block, ...]
    opening: tuple[Block, ...] = ()
    """What stands before the contents; a statement in it is told on the cover too."""
