"""Rows to pages: what belongs together stays together, unless no page could hold it."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from app.report.paper import LINE, Paper
from app.report.row import Row


class Placed(NamedTuple):
    """A row and where its top is below that of the block, in points."""

    down: float
    row: Row


Page = list[Placed]


def paginate(rows: Sequence[Row], paper: Paper) -> list[Page]:
    """Share rows among pages."""
    maker = _Maker(paper.block_height)
    for chain in _chains(rows):
        maker.place(chain)
    return maker.pages


def _chains(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """Yield the rows that have to stand on one page."""
    chain: list[Row] = []
    for row in rows:
        chain.append(row)
        if not row.keep:
            yield chain
            chain = []
    if chain:
        yield chain


class _Maker:
    """Fills page after page."""

    def __init__(self, height: float) -> None:
        self.pages: list[Page] = []
        self._down = self._height = height

    def place(self, chain: list[Row]) -> None:
        """Place rows on this page if all fit, else on the next."""
        height = sum(row.height for row in chain)
        fresh = chain[0].fresh or self._down + chain[0].wants > self._height
        if fresh or (self._down + height > self._height and height <= self._height):
            self._begin()
        for row in chain:
            if self._down + row.height > self._height:
                self._begin()
            self._put(row)

    def _begin(self) -> None:
        if not self.pages or self.pages[-1]:
            self.pages.append([])
        self._down = 0

    def _put(self, row: Row) -> None:
        page = self.pages[-1]
        if not page:
            if row.blank:
                return
            for head in row.repeat:
                self._add(_unmarked(head))
        self._add(row)

    def _add(self, row: Row) -> None:
        self.pages[-1].append(Placed(self._down, row))
        self._down += row.height
        if row.snap:
            self._down = -(-self._down // LINE) * LINE


def _unmarked(row: Row) -> Row:
    """Return a row that is drawn once more: who has it read hears it once."""
    return row._replace(texts=tuple(text._replace(path=()) for text in row.texts), drawn=())
