"""Fields: two beside two, each under a band with its name."""

from collections.abc import Sequence
from itertools import zip_longest

from app.model.figure import Field, Fields, Texture
from app.report.lines import printable, width
from app.report.paper import GUTTER, LINE
from app.report.row import Box, Column, Row, Text, baseline, kept, set_text, space
from app.report.tag import Tag, figured, tagged

LEAST = 5
"""Lines of a field in which little stands."""
_BAND = 1.5 * LINE
_INSET = 8.0
_SIGN_GAP = 5.0


def set_fields(figure: Fields, column: Column) -> list[Row]:
    """Set the fields under the title that says what they show."""
    title = tagged(kept(set_text(figure.title, column.paper.strong, column)), Tag.P)
    rows: list[Row] = []
    half = (column.width - GUTTER) / 2
    parts = column.part(0, half), column.part(half + GUTTER, half)
    for first in range(0, len(figure.fields), 2):
        pair = figure.fields[first : first + 2]
        sides = [_field(field, part) for field, part in zip(pair, parts, strict=False)]
        rows += [space(LINE / 2)._replace(keep=True), *_joined(*sides)]
    return [*title, *figured(rows, figure.said)]


def _field(field: Field, column: Column) -> list[Row]:
    style = column.paper.small
    note = [
        row._replace(height=LINE)
        for row in set_text(field.note, style, column.part(_INSET, column.width - _INSET))
    ]
    rows = [*tagged([_band(field.name, column)], Tag.P), *tagged(kept(note), Tag.P)]
    for sign, text in field.texts:
        rows += tagged(_item(sign, text, column), Tag.P)
    return tagged([*rows, *[Row(LINE)] * (LEAST + 1 - len(rows))], Tag.DIV)


def _band(name: str, column: Column) -> Row:
    style = column.paper.strong.coloured(column.paper.palette.ground)
    box = Box(column.x, 0, column.width, _BAND - 4, Texture.FILLED, column.paper.palette.accent)
    text = Text(column.x + _INSET, baseline(style) + 2, printable(name, style), style)
    return Row(_BAND, (text,), boxes=(box,), keep=True)


def _item(sign: str, text: str, column: Column) -> list[Row]:
    """Set an item with its sign in a column of its own."""
    quiet = column.paper.quiet
    start = _INSET + (width(sign, quiet) + _SIGN_GAP if sign else 0)
    rows = set_text(text, column.paper.owner, column.part(start, column.width - start - _INSET))
    if sign and rows:
        mark = Text(column.x + _INSET, baseline(quiet), sign, quiet)
        rows[0] = rows[0]._replace(texts=(mark, *rows[0].texts), blank=False)
    return rows


def _joined(left: list[Row], right: Sequence[Row] = ()) -> list[Row]:
    """Return the rows of two fields beside each other."""
    return [_both(a, b) for a, b in zip_longest(left, right, fillvalue=Row(LINE))]


def _both(left: Row, right: Row) -> Row:
    return Row(
        max(left.height, right.height),
        (*left.texts, *right.texts),
        keep=left.keep or right.keep,
        boxes=(*left.boxes, *right.boxes),
    )
