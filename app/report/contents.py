"""The contents: the chapters of a document and the pages where they begin."""

from collections.abc import Sequence
from typing import NamedTuple

from app.language import N_, Language
from app.model.block import Heading
from app.report.compose import compose
from app.report.label import hairline, right_of
from app.report.lines import width
from app.report.pages import Page, paginate
from app.report.paper import Paper
from app.report.row import Column, Row, Text, baseline, set_text

_ROOM = 42.0


class Chapter(NamedTuple):
    """A chapter in the contents: its title, the name of its place, its page."""

    title: str
    target: str
    page: int


def contents(chapters: Sequence[Chapter], language: Language, paper: Paper) -> list[Page]:
    """Return the pages of the contents."""
    title = Heading(language.say(N_("Contents")))
    rows = [row._replace(entry=None) for row in compose([title], paper)]
    for chapter in chapters:
        rows += _line(chapter, Column(paper))
    return paginate(rows)


def _line(chapter: Chapter, column: Column) -> list[Row]:
    """Set a chapter under a hairline, its page at the right edge."""
    number, style = str(chapter.page), column.paper.strong
    edge = column.x + column.width - width(number, style)
    page = Text(edge, baseline(style), number, style)
    text = right_of(column)
    rows = set_text(chapter.title, column.paper.body, text._replace(width=text.width - _ROOM))
    linked = [row._replace(target=chapter.target) for row in rows]
    linked[-1] = linked[-1]._replace(texts=(*linked[-1].texts, page._replace(down=baseline(style))))
    return [hairline(column), *linked]
