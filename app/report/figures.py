"""Figures: bars on one scale, with their labels at the left and their numbers at the right."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from app.model.figure import Bar, Bars, Limit, Part, Texture
from app.report.lines import lines, longest_word, printable, shortened, width
from app.report.paper import LINE, Paper, Style, columns
from app.report.row import Box, Column, Row, Text, baseline, kept, set_text
from app.report.tag import Tag, figured, tagged
from app.report.text import one_line

THICK = 9.0
"""How high a bar is, in points: as high as the capitals beside it."""
WHOLE = 16
"""Bars of a figure that is never torn."""
MOST_LINES = 3
_LABEL_COLUMNS = (3, 4, 5)
_GAP = 12.0
_ROOM = LINE / 2
"""Space below each bar."""
_WORDS = 6 * LINE
"""Room for what stands above the bars of a whole figure."""
_END = 0.4
"""The part of the width that the numbers may take at most."""
_RULE = 1.25
_DASH = LINE / 4


class _Frame(NamedTuple):
    """Where the parts of a figure stand in its column."""

    column: Column
    start: float
    """Where the bars begin, in points from the left of the block."""
    room: float
    """How wide a bar can be."""
    most: float
    end: float
    """How wide the numbers may be."""

    def at(self, size: float) -> float:
        """Return where a size of the scale is, in points from the left of the block."""
        share = size / self.most if self.most > 0 else 0.0
        return self.start + self.room * min(max(share, 0.0), 1.0)


def set_figure(figure: Bars, column: Column) -> list[Row]:
    """Set a figure with its title above it; nothing if it has no bars."""
    if not figure.bars:
        return []
    frame = _frame(figure, column)
    words = _limit_words(figure.limits, frame)
    rows = [_bar(bar, figure.limits, frame)._replace(repeat=tuple(words)) for bar in figure.bars]
    title = kept([*set_text(figure.title, column.paper.strong, column), Row(_ROOM)])
    rows[-1] = rows[-1]._replace(snap=True)
    key = _key(figure, column)
    apart = [Row(_ROOM, keep=True)] if key and not words else []
    drawn = [*key, *apart, *kept(words), *_together(rows, column.paper)]
    return [*tagged(title, Tag.P), *figured(drawn, figure.said)]


def _together(rows: list[Row], paper: Paper) -> list[Row]:
    """Keep a short figure whole, and of a long one at least two bars on each page."""
    fits = sum(row.height for row in rows) <= paper.block_height - _WORDS
    if len(rows) <= WHOLE and fits:
        return [*kept(rows[:-1]), *rows[-1:]]
    return [*kept(rows[:-2], 1), *kept(rows[-2:], 1)]


def _frame(figure: Bars, column: Column) -> _Frame:
    """Share the width: labels as narrow as their words allow, on the grid; numbers; bars."""
    style = column.paper.body
    counts = _LABEL_COLUMNS[:1] if column.paper.large else _LABEL_COLUMNS
    widths = [columns(0, count)[1] for count in counts]
    label = next((wide for wide in widths if _fit(figure.bars, style, wide)), widths[-1])
    natural = max(width(printable(one_line(bar.end), style), style) for bar in figure.bars)
    end = min(natural, column.width * _END)
    start = label + _GAP
    room = column.width - start - (end + _GAP if end else 0)
    return _Frame(column, column.x + start, room, figure.most, end)


def _fit(bars: Sequence[Bar], style: Style, room: float) -> bool:
    """Say whether all labels stand in a width, none of their words broken."""
    return all(
        longest_word(printable(bar.label, style), style) <= room
        and len(lines(bar.label, style, room)) <= MOST_LINES
        for bar in bars
    )


def _bar(bar: Bar, limits: Sequence[Limit], frame: _Frame) -> Row:
    """Set a bar: as many lines as its label or its number needs, the bar at the first."""
    column, style = frame.column, frame.column.paper.body
    label = lines(bar.label, style, frame.start - _GAP - column.x)
    end = lines(bar.end, style, frame.end + 0.01) if frame.end else []
    right = column.x + column.width
    texts = [Text(column.x, _down(n), line, style) for n, line in enumerate(label)]
    texts += [Text(right - width(x.rstrip(), style), _down(n), x, style) for n, x in enumerate(end)]
    height = max(len(label), len(end), 1) * LINE + _ROOM
    boxes = (*_parts(bar, frame), *_rules(limits, frame, 0, height))
    return Row(height, tuple(texts), boxes=boxes)


def _down(line: int) -> float:
    return (line + 0.75) * LINE


def _parts(bar: Bar, frame: _Frame) -> Iterator[Box]:
    """Yield the parts of a bar side by side, as far as the scale goes."""
    down, size = _down(0) - THICK + 0.25, 0.0
    for part in bar.parts:
        left, right = frame.at(size), frame.at(size + part.size)
        size += part.size
        if right - left > 0.01:
            yield Box(left, down, right - left, THICK, part.texture, _colour(part, frame.column))


def _colour(part: Part, column: Column) -> tuple[float, float, float]:
    palette = column.paper.palette
    return palette.hairline if part.texture is Texture.OUTLINE else palette.accent


def _rules(limits: Sequence[Limit], frame: _Frame, down: float, height: float) -> Iterator[Box]:
    """Yield the limits as far as they run through a row, on a light edge of their own."""
    palette = frame.column.paper.palette
    for limit in limits:
        x = frame.at(limit.at)
        if not limit.dashed:
            yield Box(x - 1.5 * _RULE, down, 3 * _RULE, height, Texture.FILLED, palette.ground)
        step = 2 * _DASH if limit.dashed else height
        for n in range(int(height / step)):
            length = step / 2 if limit.dashed else height
            yield Box(x - _RULE / 2, down + n * step, _RULE, length, Texture.FILLED, palette.ink)


def _limit_words(limits: Sequence[Limit], frame: _Frame) -> list[Row]:
    """Set the words of the limits: side by side where they have room, else one above the other."""
    style = frame.column.paper.small
    placed = [_word(limit, n, limits, frame) for n, limit in enumerate(limits)]
    ends = [text.x + width(text.text, style) for text in placed]
    apart = all(end < other.x for end, other in zip(ends, placed[1:], strict=False))
    if apart and placed:
        return [Row(LINE, tuple(placed))]
    return [
        Row(LINE, (text,), boxes=tuple(_rules(limits[:n], frame, 0, LINE)))
        for n, text in enumerate(placed)
    ]


def _word(limit: Limit, n: int, limits: Sequence[Limit], frame: _Frame) -> Text:
    """Return the word of a limit: it ends at its rule if another follows, else it begins there."""
    column, style = frame.column, frame.column.paper.small
    word = shortened(printable(one_line(limit.word), style), style, column.width)
    wide, x = width(word, style), frame.at(limit.at)
    left = x - wide + _RULE if n + 1 < len(limits) else x - _RULE / 2
    left = max(column.x, min(left, column.x + column.width - wide))
    return Text(left, baseline(column.paper.body), word, style)


def _key(figure: Bars, column: Column) -> list[Row]:
    """Set what the textures mean, each beside a piece of it; as many lines as it takes."""
    style, x = column.paper.small, column.x
    rows: list[Row] = []
    for part in figure.key:
        word = shortened(printable(one_line(part.label), style), style, column.width - 2 * _GAP)
        needed = 1.5 * _GAP + width(word, style)
        if not rows or x + needed > column.x + column.width:
            rows, x = [*rows, Row(LINE, keep=True)], column.x
        box = Box(x, 4.5, _GAP, 7.0, part.texture, _colour(part, column))
        text = Text(x + 1.5 * _GAP, 0.75 * LINE - 0.5, word, style)
        last = rows[-1]
        rows[-1] = last._replace(texts=(*last.texts, text), boxes=(*last.boxes, box))
        x += needed + _GAP
    return rows
