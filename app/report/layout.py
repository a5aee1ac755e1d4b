"""The layout: a printout set on pages, all of which are known before one is drawn."""

from dataclasses import dataclass

from app.report.compose import compose
from app.report.contents import Chapter, contents
from app.report.cover import cover
from app.report.pages import Page, paginate
from app.report.paper import Paper
from app.report.printout import Printout
from app.report.sheet import Sheet, target


@dataclass(frozen=True)
class Layout:
    """The pages of a printout; `front` are those without head and foot."""

    printout: Printout
    paper: Paper
    front: list[Page]
    framed: list[Page]

    @property
    def pages(self) -> list[Page]:
        """All pages, in order; two of them may stand on one sheet."""
        return [*self.front, *self.framed]

    @property
    def sheets(self) -> int:
        """How many sheets the pages stand on."""
        return -(-len(self.pages) // self.paper.blocks)

    def drawn(self) -> bytes:
        """Return all of it as PDF."""
        return self._drawn(self.pages, 0)

    def alone(self, number: int) -> bytes:
        """Return one sheet (0 is the first) as PDF, just as it is among the others.

        Its links are left out, for they lead to what is not there. LookupError if there is none.
        """
        if not 0 <= number < self.sheets:
            raise LookupError(number)
        first = number * self.paper.blocks
        pages = self.pages[first : first + self.paper.blocks]
        return self._drawn([_without_links(page) for page in pages], first)

    def _drawn(self, pages: list[Page], first: int) -> bytes:
        sheet = Sheet(self.printout, self.paper, len(self.pages), first)
        for number, page in enumerate(pages, first):
            sheet.draw(page, framed=number >= len(self.front))
        return sheet.finished()


def layout(printout: Printout, paper: Paper) -> Layout:
    """Set a printout on pages."""
    front = cover(printout, paper) if printout.covered else []
    body = paginate(compose(printout.blocks, paper), paper)
    framed = [*_opening(printout, paper, body, len(front)), *body]
    alone = len(framed) == 1 and not front
    return Layout(printout, paper.filled() if alone else paper, front, framed)


def _opening(printout: Printout, paper: Paper, body: list[Page], before: int) -> list[Page]:
    """Return what stands before the body; set again once its length, and so each page, is known."""
    rows = compose(printout.opening, paper)
    pages = paginate(rows, paper)
    if not (printout.covered and _chapters(body, before)):
        return pages
    listed: list[Chapter] = []
    for _ in range(3):
        chapters = [*_chapters(pages, before), *_chapters(body, before + len(pages))]
        if chapters == listed:
            break
        listed = chapters
        pages = paginate([*rows, *contents(listed, printout.language, paper)], paper)
    return pages


def _chapters(body: list[Page], before: int) -> list[Chapter]:
    return [
        Chapter(row.entry.title, target(before + number, n), before + number)
        for number, page in enumerate(body, 1)
        for n, (_, row) in enumerate(page)
        if row.entry and row.entry.level == 1
    ]


def _without_links(page: Page) -> Page:
    return [p._replace(row=p.row._replace(entry=None, target="")) for p in page]
