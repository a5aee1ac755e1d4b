"""Chains: knots on a line from the first link to the last; where one is missing it breaks."""

from app.model.figure import Chain, Knot, Texture
from app.report.label import labelled, right_of
from app.report.paper import LINE
from app.report.row import Box, Column, Row, kept, set_text, space
from app.report.tag import Tag, figured, tagged

_KNOT = 8.0
_THREAD = 2.0
_INDENT = 20.0
_ROOM = 1.0


def set_chain(figure: Chain, column: Column) -> list[Row]:
    """Set a chain under the title that says what it shows; it stays on one page if it can."""
    title = tagged(kept(set_text(figure.title, column.paper.strong, column)), Tag.P)
    rows = [space(LINE / 4)._replace(keep=True)]
    for above, knot in zip((None, *figure.knots), figure.knots, strict=False):
        held = above is not None and not above.torn
        rows += _knot(knot, column, held=held, last=knot is figure.knots[-1])
    rows = [*kept(rows[:-1]), rows[-1]._replace(keep=False, snap=True)]
    return [*title, *figured(rows, figure.said)]


def _knot(knot: Knot, column: Column, *, held: bool, last: bool) -> list[Row]:
    right = right_of(column)
    style = column.paper.quiet if knot.torn else column.paper.body
    text = right.part(_INDENT, right.width - _INDENT)
    told = [row for said in knot.texts for row in set_text(said, style, text)]
    # In large print the label stands above its text, to the right of the knots too.
    around = text if column.paper.large else column
    rows = labelled("", knot.label, column.paper.quiet, told, around)
    rows = [*rows[:-1], rows[-1]._replace(height=rows[-1].height + _ROOM)]
    hangs = not (knot.torn or last)
    drawn = [row._replace(boxes=(*row.boxes, *_thread(row, right, hangs=hangs))) for row in rows]
    first, down = drawn[0], 0.75 * LINE - _KNOT
    texture = Texture.OUTLINE if knot.torn else Texture.FILLED
    boxes = [_line(right, 0, down)] * held + [*first.boxes[:1]] * hangs
    if hangs:
        boxes[-1] = _line(right, down, first.height - down)
    accent = column.paper.palette.accent
    boxes.append(Box(right.x, down, _KNOT, _KNOT, texture, accent))
    return [first._replace(boxes=tuple(boxes)), *drawn[1:]]


def _thread(row: Row, column: Column, *, hangs: bool) -> list[Box]:
    """Return the thread through a row, if something hangs on it."""
    return [_line(column, 0, row.height)] if hangs else []


def _line(column: Column, down: float, height: float) -> Box:
    left, accent = column.x + (_KNOT - _THREAD) / 2, column.paper.palette.accent
    return Box(left, down, _THREAD, height, Texture.FILLED, accent)
