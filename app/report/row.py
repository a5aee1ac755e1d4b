"""Rows: strips of the block that are never cut, with what stands in them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from app.model.figure import Texture
from app.report.lines import paragraphs, start
from app.report.paper import BLOCK_WIDTH, LINE, Colour, Paper, Style
from app.report.typeset import ended

if TYPE_CHECKING:
    from PIL.Image import Image

    from app.report.tag import Element

PADDING = LINE / 4
"""The least space between things that belong together, in points."""


class Text(NamedTuple):
    """A line of text; `down` is where its baseline is below the top of its row."""

    x: float
    down: float
    text: str
    style: Style
    path: "tuple[Element, ...]" = ()
    """What it belongs to in the structure of the document, the outermost first."""

    def within(self, element: "Element") -> "Text":
        """Return this line as part of an element around what it belongs to already."""
        return Text(self.x, self.down, self.text, self.style, (element, *self.path))


class Rule(NamedTuple):
    """A line drawn across."""

    x: float
    down: float
    width: float
    thickness: float
    colour: Colour


class Box(NamedTuple):
    """A rectangle; `down` is where its upper edge is below the top of its row."""

    x: float
    down: float
    width: float
    height: float
    texture: Texture
    colour: Colour


class Picture(NamedTuple):
    """A picture at the top of its row; what it shows is said by its element."""

    x: float
    width: float
    height: float
    pixels: "Image"
    element: "Element"


class Entry(NamedTuple):
    """A place one can go to from the bookmarks; the highest level is also in the contents."""

    level: int
    title: str


class Row(NamedTuple):
    """A strip of the block: its height in points and what is drawn in it."""

    height: float
    texts: tuple[Text, ...] = ()
    rules: tuple[Rule, ...] = ()
    keep: bool = False
    """The next row stands on the same page."""
    blank: bool = False
    """Only space: nothing is lost without it at the top of a page."""
    fresh: bool = False
    """Begins a page."""
    wants: float = 0
    """Begins a page unless so much of one is left, in points."""
    snap: bool = False
    """What follows returns to the baselines of the page."""
    entry: Entry | None = None
    repeat: "tuple[Row, ...]" = ()
    """What is drawn again if a page begins with this row: the head of its table."""
    target: str = ""
    """Where a click on this row leads to."""
    boxes: tuple[Box, ...] = ()
    """Drawn first, so that rules and texts stand on them."""
    picture: Picture | None = None
    drawn: "tuple[Element, ...]" = ()
    """The figure that its boxes and rules belong to, the outermost first; else they adorn."""


class Column(NamedTuple):
    """A part of the block's width in which rows are set."""

    paper: Paper
    x: float = 0
    width: float = BLOCK_WIDTH

    def part(self, start: float, width: float) -> "Column":
        """Return a narrower column that begins further to the right."""
        return Column(self.paper, self.x + start, width)


def whole(paper: Paper) -> Column:
    """Return the block of a paper as one column."""
    return Column(paper, 0, paper.block_width)


def space(height: float = LINE) -> Row:
    """Return an empty row."""
    return Row(height, blank=True)


def set_text(text: str, style: Style, column: Column, *, indent: float = 0) -> list[Row]:
    """Set any text in a column; at least two lines of a paragraph stay together.

    Room is left before the first line, but it is not moved.
    """
    rows: list[Row] = []
    down = baseline(style)
    for part in paragraphs(text, style, column.width, indent=indent):
        rooms = [column.width - (0 if rows else indent), *[column.width] * len(part)]
        tied = (0, len(part) - 2) if len(part) > 1 else ()
        one = [
            Row(
                style.leading,
                (Text(column.x + start(line, style, room), down, line, style),),
                keep=n in tied,
            )
            for n, (line, room) in enumerate(
                zip([*part[:-1], ended(part[-1])], rooms, strict=False)
            )
        ]
        rows += [space(style.leading)] if part == [""] else one
    return rows


def baseline(style: Style) -> float:
    """Return how far the baseline is below the top of a line."""
    return style.leading * 0.75


def lowered(row: Row, by: float) -> Row:
    """Return a row with space added above its texts."""
    texts = tuple(text._replace(down=text.down + by) for text in row.texts)
    boxes = tuple(box._replace(down=box.down + by) for box in row.boxes)
    return row._replace(height=row.height + by, texts=texts, boxes=boxes)


def rounded(rows: list[Row]) -> list[Row]:
    """Return small rows with space after the last, so that what follows is on a baseline."""
    if not rows:
        return []
    height = sum(row.height for row in rows)
    added = -(height + 1) % LINE + 1
    return [*rows[:-1], rows[-1]._replace(height=rows[-1].height + added)]


def kept(rows: Sequence[Row], count: int | None = None) -> list[Row]:
    """Return the rows with the first ones, or all of them, tied to the next."""
    end = len(rows) if count is None else count
    return [
        row._replace(keep=True) if n < end and not row.keep else row for n, row in enumerate(rows)
    ]


def begun(rows: Sequence[Row], least: float) -> list[Row]:
    """Return rows the first of which stay together until they are so high, in points."""
    found, reached = list(rows), 0.0
    for n, row in enumerate(found[:-1]):
        if (reached := reached + row.height) >= least:
            break
        found[n] = row._replace(keep=True)
    return found


def beside(left: list[Row], right: list[Row], least: float = 0) -> list[Row]:
    """Set a label beside a text: it stays whole, in one place with the first of the text.

    At least so much of the text stands there, in points, if it has so much.
    """
    texts: list[Text] = []
    height = 0.0
    for row in left:
        texts += lowered(row, height).texts
        height += row.height
    rows = list(right) or [Row(height)]
    if (missing := height - sum(row.height for row in rows)) > 0:
        rows.append(Row(missing))
    rows[0] = rows[0]._replace(texts=(*texts, *rows[0].texts), blank=False)
    return begun(rows, max(height, least))
