"""Blocks: what a report is made of, whatever it is printed with. All text is already spoken."""

from dataclasses import dataclass
from enum import Enum

from app.model.figure import Bars, Chain, Fields, Week


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
    small: bool = False
    """Sources and what else is only looked up."""
    close: bool = False
    """No space between it and what stands above."""


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
    close: bool = False
    """Half the space around its rule: for sheets that have to be one page."""


@dataclass(frozen=True)
class Figure:
    """A figure; its title is printed above it."""

    figure: Bars | Fields | Week | Chain


@dataclass(frozen=True)
class KeyNumber:
    """The one number that goes with a statement, and the words above and below it."""

    above: str
    number: str
    below: str


@dataclass(frozen=True)
class Statement:
    """What a document says first: a word, set very large, and one sentence.

    The title names it in the contents; the note is for the cover, where nothing follows.
    """

    title: str
    word: str
    sentence: str
    note: str = ""
    key: KeyNumber | None = None


@dataclass(frozen=True)
class Task:
    """Something to be done, with a box to tick; who does it and when, as far as it is known."""

    text: str
    who: str = ""
    day: str = ""
    done: bool = False


@dataclass(frozen=True)
class Tasks:
    """A list of things to do; where nobody and no day stands there is a line to write on."""

    head: str
    tasks: tuple[Task, ...]
    wide: bool = False
    """Over the whole width, without a line to write on; who and when stand after the text."""


@dataclass(frozen=True)
class Lines:
    """Empty lines for a hand, 8 mm apart; a record takes one for each head.

    A head names the columns of its line; one without a name has no columns.
    """

    count: int
    heads: tuple[tuple[str, ...], ...] = ((),)


@dataclass(frozen=True)
class Blank:
    """A question to be answered by hand: most of the place that it takes is left to the hand."""

    number: str
    name: str
    questions: tuple[str, ...]
    columns: tuple[str, ...] = ()


@dataclass(frozen=True)
class Slip:
    """A part of a sheet that stays whole and is cut off along the line below it."""

    told: "tuple[Block, ...]"


Block = (
    Heading | Paragraph | Items | Grid | Answer | Figure | Statement | Tasks | Lines | Blank | Slip
)
