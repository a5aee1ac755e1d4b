"""Chains: knots on a line from the first link to the last; where one is missing it breaks."""

from app.model.figure import Chain, Knot, Texture
from app.report.label import labelled, right_of
from app.report.paper import LINE
from app.report.row import Box, Column, Row, kept, set_text, space

_KNOT = 8.0
_THREAD = 2.0
_INDENT = 20.0
_ROOM = LINE / 4


def set_chain(figure: Chain, column: Column) -> list[Row]:
    """Set a chain under the title that says what it shows; it stays on one page if it can."""
    rows = kept(set_text(figure.title, column.paper.strong, column))
    rows.append(space(LINE / 4)._replace(keep=True))
    for n, knot in enumerate(figure.knots):
        rows += _knot(knot, column, last=n + 1 == len(figure.knots))
    return [*kept(rows[:-1]), rows[-1]._replace(keep=False, snap=True)]


def _knot(knot: Knot, column: Column, *, last: bool) -> list[Row]:
    right = right_of(column)
    style = column.paper.quiet if knot.torn else column.paper.body
    text = right.part(_INDENT, right.width - _INDENT)
    told = [row for said in knot.texts for row in set_text(said, style, text)]
    rows = labelled("", knot.label, column.paper.quiet, told, column)
    rows = [*rows[:-1], rows[-1]._replace(height=rows[-1].height + _ROOM)]
    return [
        row._replace(boxes=(*row.boxes, *_drawn(knot, row, right, first=n == 0, last=last)))
        for n, row in enumerate(rows)
    ]


def _drawn(knot: Knot, row: Row, column: Column, *, first: bool, last: bool) -> list[Box]:
    """Return the line through a row, and the knot where it is the first of its link."""
    accent = column.paper.palette.accent
    texture = Texture.OUTLINE if knot.torn else Texture.FILLED
    middle, down = column.x + _KNOT / 2, 0.75 * LINE - _KNOT
    boxes = []
    if not knot.torn and not last:
        start = down if first else 0
        boxes.append(
            Box(middle - _THREAD / 2, start, _THREAD, row.height - start, Texture.FILLED, accent)
        )
    if first:
        boxes.append(Box(column.x, down, _KNOT, _KNOT, texture, accent))
    return boxes
