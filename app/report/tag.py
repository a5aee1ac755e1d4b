"""Tags: what each piece of a page is, for those who have it read to them."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from app.report.row import Row


class Tag(Enum):
    """The standard structure types of ISO 32000-1, 14.8.4, that this program uses."""

    DOCUMENT = "Document"
    H1 = "H1"
    H2 = "H2"
    H3 = "H3"
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


def tagged(rows: Sequence[Row], tag: Tag, alt: str = "") -> list[Row]:
    """Return rows that together are one element, with whatever they hold already."""
    element = Element(tag, alt)
    return [
        row._replace(texts=tuple(text.within(element) for text in row.texts)) if row.texts else row
        for row in rows
    ]


def filled(rows: Sequence[Row], tag: Tag) -> list[Row]:
    """Return rows whose texts that are nothing yet are one element."""
    if all(text.path for row in rows for text in row.texts):
        return list(rows)
    element = Element(tag)
    return [
        row._replace(texts=tuple(t if t.path else t.within(element) for t in row.texts))
        for row in rows
    ]
