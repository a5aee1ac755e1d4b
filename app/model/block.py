"""Blocks: what a report is made of, whatever it is printed with. All text is already spoken."""

from dataclasses import dataclass
from enum import Enum

from app.model.figure import Bars


class Voice(Enum):
    """Who speaks: the program in sans serif, people in serif."""

    PROGRAM = "program"
    PERSON = "person"


@dataclass(frozen=True)
class Heading:
    """The title of a chapter (level 1) or of a part of it (level 2)."""

    text: str
    level: int = 1


@dataclass(frozen=True)
class Paragraph:
    """Text of any length; a line feed begins a new line."""

    text: str
    voice: Voice = Voice.PROGRAM
    quiet: bool = False


@dataclass(frozen=True)
class Items:
    """A list of short texts."""

    texts: tuple[str, ...]
    voice: Voice = Voice.PERSON
    numbered: bool = False


@dataclass(frozen=True)
class Grid:
    """A table: a head and rows of as many cells; some columns hold numbers."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Answer:
    """A question with its number and short name, and what was answered.

    Inside another answer it has neither: it is a further part of the same question.
    """

    number: str
    name: str
    question: str
    told: "tuple[Block, ...]"


@dataclass(frozen=True)
class Figure:
    """A figure; its title is printed above it."""

    figure: Bars


Block = Heading | Paragraph | Items | Grid | Answer | Figure
