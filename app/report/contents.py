"""The contents: the chapters of a document and the pages where they begin."""

from collections.abc import Sequence
from typing import NamedTuple

from app.language import N_, Language
from app.model.block import Heading
from app.report.compose import compose
from app.report.label import hairline, right_of
from app.report.lines import width
from app.report.paper import LINE, Paper
from app.report.row import Column, Row, Text, baseline, kept, set_text, space, whole
from app.report.tag import Tag, tagged

_ROOM = 42.0
_ABOVE = 2 * LINE


class Chapter(NamedTuple):
    """A chapter in the contents: its title, the name of its place, its page."""

    title: str
    target: str
    page: int


def contents(chapters: Sequence[Chapter], language: Language, paper: Paper) -> list[Row]:
    """Set the contents: below what stands before them if they fit there whole."""
    title = Heading(language.say(N_("Contents")))
    rows = [row._replace(entry=None) for row in compose([title], paper) if not row.blank]
    listed = [row for chapter in chapters for row in _line(chapter, whole(paper))]
    rows += tagged(listed, Tag.TOC)
    fits = sum(row.height for row in rows) + _ABOVE <= paper.block_height
    if not fits:
        return [rows[0]._replace(fresh=True), *rows[1:]]
    return [space(_ABOVE)._replace(keep=True), *kept(rows[:-1]), *rows[-1:]]


def _line(chapter: Chapter, column: Column) -> list[Row]:
    """Set a chapter under a hairline, its page at the right edge."""
    number, style = str(chapter.page), column.paper.strong
    edge = column.x + column.width - width(number, style)
    page = Text(edge, baseline(style), number, style)
    text = right_of(column)
    rows = set_text(chapter.title, column.paper.body, text._replace(width=text.width - _ROOM))
    linked = [row._replace(target=chapter.target) for row in rows]
    linked[-1] = linked[-1]._replace(texts=(*linked[-1].texts, page._replace(down=baseline(style))))
    return [hairline(column, LINE / 2), *tagged(tagged(linked, Tag.LINK), Tag.TOCI)]
