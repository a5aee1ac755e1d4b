"""Tags: what each piece of a page is, for those who have it read to them."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from app.report.row import Row
from app.report.typeset import ended


class Tag(Enum):
    """The standard structure types of ISO 32000-1, 14.8.4, that this program uses."""

    DOCUMENT = "Document"
    H1 = "H1"
    H2 = "H2"
    H3 = "H3"
    DIV = "Div"
    P = "P"
    L = "L"
    LI = "LI"
    LBL = "Lbl"
    LBODY = "LBody"
    TABLE = "Table"
    TR = "TR"
    TH = "TH"
    TD = "TD"
    FIGURE = "Figure"
    TOC = "TOC"
    TOCI = "TOCI"
    LINK = "Link"


HEADINGS = (Tag.H1, Tag.H2, Tag.H3)


@dataclass(frozen=True, eq=False, slots=True)
class Element:
    """A piece of the structure; each is itself, however much it is like another."""

    tag: Tag
    alt: str = ""
    """What a figure shows, in words."""
    lines: int = 0
    """So many lines to write on; a figure that is nothing else has no other words."""


def tagged(rows: Sequence[Row], tag: Tag) -> list[Row]:
    """Return rows that together are one element, with whatever they hold already."""
    element = Element(tag)
    return [_within(row, element) if row.texts or row.drawn else row for row in rows]


def figured(rows: Sequence[Row], alt: str = "", *, lines: int = 0) -> list[Row]:
    """Return rows that together are one figure, with all that is drawn in them."""
    element = Element(Tag.FIGURE, alt, lines)
    return [_within(_parted(row), element)._replace(drawn=(element,)) for row in rows]


def _parted(row: Row) -> Row:
    """Return a row whose texts end with a space: words of a figure stay apart when read."""
    said = (t if t.text.endswith(" ") else t._replace(text=ended(t.text)) for t in row.texts)
    return row._replace(texts=tuple(said))


def _within(row: Row, element: Element) -> Row:
    texts = tuple(text.within(element) for text in row.texts)
    return row._replace(texts=texts, drawn=(element, *row.drawn) if row.drawn else ())


def filled(rows: Sequence[Row], tag: Tag) -> list[Row]:
    """Return rows whose texts that are nothing yet are one element."""
    if all(text.path for row in rows for text in row.texts):
        return list(rows)
    element = Element(tag)
    return [
        row._replace(texts=tuple(t if t.path else t.within(element) for t in row.texts))
        for row in rows
    ]
