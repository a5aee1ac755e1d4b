"""Boxes with their textures, drawn with lines alone: as good on a fax as on a screen."""

from collections.abc import Iterator

from app.model.figure import Texture
from app.report.press import TaggedCanvas, drawn_with, filled_with
from app.report.row import Box

_EDGE = 0.75
_STEP = 3.5
"""The distance of two lines of a hatching, in points across."""
_DOT = 1.0

_Line = tuple[float, float, float, float]


def draw_box(canvas: TaggedCanvas, box: Box, left: float, top: float) -> None:
    """Draw a box whose upper left corner is at a place of the sheet."""
    foot = top - box.height
    if box.texture is Texture.FILLED:
        canvas.mark(filled_with(box.colour))
        canvas.plain_box(left, foot, box.width, box.height)
        return
    canvas.mark(drawn_with(box.colour))
    canvas.setLineWidth(_EDGE)
    inset = min(_EDGE / 2, box.width / 2, box.height / 2)
    canvas.rect(left + inset, foot + inset, box.width - 2 * inset, box.height - 2 * inset)
    lines = [(left + x, foot + y, left + to, foot + up) for x, y, to, up in _inside(box)]
    if box.texture is Texture.DOTTED and lines:
        canvas.setLineWidth(_DOT)
        canvas.setDash(_DOT, 2 * _DOT)
    if lines:
        canvas.strokes(lines)
    canvas.setDash()


def _inside(box: Box) -> Iterator[_Line]:
    """Yield the lines inside a box, from its lower left corner."""
    if box.texture is Texture.HATCHED:
        yield from _slanted(box.width, box.height)
    if box.texture is Texture.DOTTED:
        count = int(box.height / 3)
        yield from ((_DOT, n * 3 - 0.5, box.width - _DOT, n * 3 - 0.5) for n in range(1, count + 1))


def _slanted(width: float, height: float) -> Iterator[_Line]:
    start = _STEP - height
    while start < width:
        left, right = max(start, 0.0), min(start + height, width)
        yield left, left - start, right, right - start
        start += _STEP
