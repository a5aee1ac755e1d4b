"""Shapes: the boxes, rules and pictures of a page, each marked with the figure that it is of."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

from app.report.boxes import draw_box
from app.report.lines import width
from app.report.pages import Page, Placed
from app.report.paper import Paper
from app.report.press import ImageReader, TaggedCanvas, drawn_with
from app.report.row import Box, Picture, Row, Rule
from app.report.tag import Element

Place = tuple[float, float, float, float]
"""Left, lower, right and upper edge of something, in points from the lower left corner."""
Path = tuple[Element, ...]


class Shapes:
    """Draws what is not text."""

    def __init__(
        self, canvas: TaggedCanvas, paper: Paper, mark: Callable[[Sequence[Element]], str]
    ) -> None:
        self._canvas, self._mark = canvas, mark
        self._left, self._top = paper.left, paper.top

    def draw(self, page: Page) -> Iterator[tuple[Path, Place]]:
        """Draw the shapes of a page; yield each figure with the place that it takes."""
        for path, found in groupby(page, key=lambda placed: placed.row.drawn):
            rows = list(found)
            if any(row.boxes or row.rules for _, row in rows):
                self._canvas.mark(self._mark(path))
                self._draw_rows(rows)
                self._canvas.mark("EMC")
            if path and (place := self._place(path, rows)):
                yield path, place
        for down, row in page:
            if row.picture:
                yield self._draw_picture(down, row.picture)

    def _draw_rows(self, rows: Iterable[Placed]) -> None:
        for down, row in rows:
            for box in row.boxes:
                draw_box(self._canvas, box, self._left + box.x, self._top - box.down - down)
            for rule in row.rules:
                self.draw_rule(rule, down)

    def draw_rule(self, rule: Rule, down: float = 0) -> None:
        """Draw a rule of a row that begins so far below the top."""
        self._canvas.mark(drawn_with(rule.colour))
        x, y = self._left + rule.x, self._top - rule.down - down
        self._canvas.rule(x, y, rule.width, rule.thickness)

    def _draw_picture(self, down: float, picture: Picture) -> tuple[Path, Place]:
        path = (picture.element,)
        left, foot = self._left + picture.x, self._top - down - picture.height
        self._canvas.mark(self._mark(path))
        pixels = ImageReader(picture.pixels)
        self._canvas.drawImage(pixels, left, foot, picture.width, picture.height)
        self._canvas.mark("EMC")
        return path, (left, foot, left + picture.width, foot + picture.height)

    def _place(self, path: Path, rows: Sequence[Placed]) -> Place | None:
        """Return where a figure stands, with its words; nowhere if it is empty here."""
        edges = [edge for _, row in rows for edge in _edges(path, row)]
        if not edges:
            return None
        (above, _), (down, last) = rows[0], rows[-1]
        foot, top = self._top - down - last.height, self._top - above
        return self._left + min(edges), foot, self._left + max(edges), top


def _edges(path: Path, row: Row) -> Iterator[float]:
    """Yield the left and right edges of what a row holds of a figure."""
    parts: tuple[Box | Rule, ...] = (*row.boxes, *row.rules)
    for part in parts:
        yield from (part.x, part.x + part.width)
    for text in row.texts:
        if text.path[: len(path)] == path:
            yield from (text.x, text.x + width(text.text.rstrip(), text.style))
