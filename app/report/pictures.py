"""Pictures of printed pages: the pages of the very PDF, drawn for a screen."""

import re
import zlib
from dataclasses import dataclass

from pydantic import Field
from pypdfium2 import PdfDocument

from app.model.value import Value
from app.report.layout import Layout

NUMBER = re.compile(r"Q\d+\.\d+")
"""How the number of a question begins its line in the bookmarks: Q0.3."""
WIDEST = 4096
"""Pixels across; no screen shows a page wider."""
QUICK = 1
"""The level of compression that takes least time."""


class Pages(Value):
    """The pages of a PDF: their sizes in points, and on which of them each question stands."""

    sizes: tuple[tuple[float, float], ...] = ()
    questions: dict[str, int] = Field(default_factory=dict)


@dataclass
class Pictures:
    """Draws the pages of the layout that was made last, each when it is asked for."""

    layout: Layout | None = None

    def show(self, layout: Layout) -> Pages:
        """Take a layout in place of the one before, and return what pages it has."""
        self.layout, paper = layout, layout.paper
        sizes = ((paper.width, paper.height),) * layout.sheets
        return Pages(sizes=sizes, questions=_questions(layout))

    def draw(self, page: int, width: int) -> bytes:
        """Return a page (0 is the first), so many pixels wide: rows of blue, green, red, unused.

        They are compressed, because a page is mostly white and the way to the window narrow.
        LookupError if there is no such page.
        """
        if not self.layout:
            raise LookupError(page)
        with PdfDocument(self.layout.alone(page)) as document:
            across, _ = document.get_page_size(0)
            drawn = document[0].render(scale=width / across, prefer_bgrx=True)
            return zlib.compress(drawn.buffer, QUICK)


def _questions(layout: Layout) -> dict[str, int]:
    """Return the sheet on which every question begins, by its number in the bookmarks."""
    found: dict[str, int] = {}
    for number, page in enumerate(layout.pages):
        titles = (row.entry.title for _, row in page if row.entry)
        for match in filter(None, map(NUMBER.match, titles)):
            found.setdefault(match[0], number // layout.paper.blocks)
    return found
