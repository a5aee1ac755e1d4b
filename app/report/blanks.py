"""What is left to a hand: lines to write on, questions with room below them, slips to cut off."""

from math import ceil

from app.model.block import Blank, Lines
from app.model.figure import Texture
from app.report.paper import LINE
from app.report.row import PADDING, Box, Column, Row, Rule, Text, baseline, kept, set_text, space
from app.report.tag import Tag, figured, tagged
from app.report.text import one_line

HAND = 8 / 25.4 * 72
"""The distance of two lines for a hand, in points: 8 mm."""
FREE = 1.8
"""How much more room a question leaves than it takes: three fifths of a sheet are for the hand."""
_GAP = 6.0
_BELOW = 5.0
"""Room below a line: what is ruled next is not taken for one more line."""
_LEAST = 2
_MOST = 2
"""Lines of a head."""
_DASH = 4.0


def set_lines(lines: Lines, column: Column) -> list[Row]:
    """Set empty lines under the heads of their columns, which are repeated on each page."""
    heads = [_head(head, column) for head in lines.heads if any(head)]
    several = len(lines.heads) > 1
    rows: list[Row] = []
    for _ in range(lines.count):
        record = [_line(head, column) for head in lines.heads]
        if several:
            record[-1] = _strong(record[-1])
        rows += [*kept(record[:-1]), *record[-1:]]
    first, *others = [row._replace(repeat=tuple(heads)) for row in rows] or [Row(0)]
    last = [row._replace(snap=True) for row in others[-1:]]
    drawn = figured([first, *others[:-1], *last], lines=len(rows)) if rows else [first]
    return [*kept(_above(tagged(heads, Tag.P))), *drawn]


def _places(count: int, column: Column) -> list[tuple[float, float]]:
    """Return where each of some equal columns begins, and how wide it is."""
    wide = (column.width - _GAP * (count - 1)) / count
    return [(column.x + n * (wide + _GAP), wide) for n in range(count)]


def _head(head: tuple[str, ...], column: Column) -> Row:
    """Set the heads beside one another; a long one has two lines where the others have one."""
    style = column.paper.head
    texts: list[Text] = []
    for name, (x, wide) in zip(head, _places(len(head), column), strict=True):
        rows = set_text(one_line(name), style, column.part(x - column.x, wide))
        texts += [
            text._replace(down=text.down + n * style.leading)
            for n, row in enumerate(rows[:_MOST])
            for text in row.texts
        ]
    return Row(max(text.down for text in texts) + style.leading - baseline(style), tuple(texts))


def _above(heads: list[Row]) -> list[Row]:
    """Return the heads with a little space above them."""
    return [space(2 * PADDING)._replace(keep=True), *heads] if heads else []


def _line(head: tuple[str, ...], column: Column) -> Row:
    hairline = column.paper.palette.hairline
    places = _places(max(1, len(head)), column)
    down = HAND - _BELOW
    return Row(HAND, rules=tuple(Rule(x, down, wide, 0.5, hairline) for x, wide in places))


def _strong(row: Row) -> Row:
    """Return a line that ends a record."""
    return row._replace(rules=tuple(rule._replace(thickness=1.25) for rule in row.rules))


def set_blank(blank: Blank, column: Column) -> list[Row]:
    """Set a question over the whole width, with more room below it than it takes itself."""
    paper = column.paper
    title = f"{blank.number}  {blank.name}".strip()
    rows = set_text(title, paper.strong, column) if title else []
    for question in blank.questions:
        rows += set_text(question, paper.small, column)
    printed = sum(row.height for row in rows) + LINE
    count = max(_LEAST, ceil(FREE * printed / HAND))
    lines = set_lines(Lines(count, (blank.columns,)), column)
    return [*kept(rows), *kept(lines[:-1]), lines[-1], space(LINE / 2)]


def cut(column: Column) -> Row:
    """Return the dashed line along which a sheet is cut."""
    down, colour = LINE, column.paper.palette.grey
    dashes = tuple(
        Box(column.x + n * 2 * _DASH, down, _DASH, 0.75, Texture.FILLED, colour)
        for n in range(int(column.width / (2 * _DASH)))
    )
    return Row(2 * LINE, boxes=dashes)
