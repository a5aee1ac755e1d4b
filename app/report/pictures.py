"""Pictures of printed pages: the very PDF, drawn for a screen."""

import re
import zlib
from dataclasses import dataclass

from pydantic import Field
from pypdfium2 import PdfDocument

from app.model.value import Value

NUMBER = re.compile(r"Q\d+\.\d+")
"""How the number of a question begins its line in the contents: Q0.3."""
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
    """Draws the pages of the PDF that was printed last."""

    document: PdfDocument | None = None

    def show(self, printed: bytes) -> Pages:
        """Take a PDF in place of the one before, and return what pages it has."""
        if self.document:
            self.document.close()
        self.document = document = PdfDocument(printed)
        sizes = tuple(document.get_page_size(page) for page in range(len(document)))
        return Pages(sizes=sizes, questions=dict(reversed(list(_questions(document)))))

    def draw(self, page: int, width: int) -> bytes:
        """Return a page (0 is the first), so many pixels wide: rows of blue, green, red, unused.

        They are compressed, because a page is mostly white and the way to the window narrow.
        LookupError if there is no such page.
        """
        if not self.document or not 0 <= page < len(self.document):
            raise LookupError(page)
        across, _ = self.document.get_page_size(page)
        drawn = self.document[page].render(scale=width / across, prefer_bgrx=True)
        return zlib.compress(drawn.buffer, QUICK)


def _questions(document: PdfDocument) -> list[tuple[str, int]]:
    """Return the number of every question in the contents with the page it begins on."""
    found = []
    for entry in document.get_toc():
        number, target = NUMBER.match(entry.get_title()), entry.get_dest()
        if number and target:
            found.append((number[0], target.get_index()))
    return found
