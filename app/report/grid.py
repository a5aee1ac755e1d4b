"""Tables: as columns where they fit, else as records, so that no cell outgrows a page."""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from app.model.block import Grid
from app.report.label import hairline, labelled, right_of
from app.report.lines import lines, longest_word, printable, start, width
from app.report.paper import GUTTER, Style
from app.report.row import PADDING, Column, Row, Rule, Text, baseline, kept, set_text, space
from app.report.tag import Element, Tag, tagged

MOST_COLUMNS = 6
MOST_LINES = 6
WHOLE = 8
"""Rows of a table that is never torn."""
SHORT = 1 / 3
"""A column is short that wants no more of the width: a day, a name."""
EMPTY = "–"
_ROOM = PADDING / 2
"""Space above and below the words of a row."""

Cells = Sequence[str]


def set_grid(grid: Grid, column: Column) -> list[Row]:
    """Set a table in a column of the paper."""
    count = max([len(grid.head), *map(len, grid.rows)])
    head, *rows = [(*row, *[""] * (count - len(row))) for row in (grid.head, *grid.rows)]
    if not any((*head, *rows)):
        return []
    return _as_table(grid, head, rows, column) or _as_records(head, rows, column)


def natural_width(grid: Grid, column: Column) -> float:
    """Return how wide a table would like to be, in points."""
    rows = (grid.head, *grid.rows)
    count = max(map(len, rows))
    wanted = (_wanted([row[n] for row in rows if n < len(row)], column) for n in range(count))
    return sum(wanted) + GUTTER * (count - 1)


def _wanted(cells: Cells, column: Column) -> float:
    style = column.paper.body
    texts = "\n".join(printable(cell, style) for cell in cells)
    return max(width(line, style) for line in texts.split("\n"))


def _needed(cells: Cells, column: Column) -> float:
    style = column.paper.body
    return max(longest_word(printable(cell, style), style) for cell in cells)


class _Place(NamedTuple):
    """Where a column of a table stands."""

    x: float
    width: float
    number: bool


def _places(grid: Grid, rows: Sequence[Cells], column: Column) -> Iterator[list[_Place]]:
    """Yield the ways to share the width among the columns, the best first, no word broken."""
    room = column.width - GUTTER * (len(rows[0]) - 1)
    wanted = [_wanted(cells, column) for cells in zip(*rows, strict=True)]
    if (spare := room - sum(wanted)) >= 0:
        shares = [[one + spare / len(wanted) for one in wanted]]
    else:
        needed = [_needed(cells, column) for cells in zip(*rows, strict=True)]
        short = SHORT * column.width
        shares = [_shared(_short_whole(needed, wanted, room, short), wanted, room)]
        shares.append(_shared(needed, wanted, room))
    for widths in shares:
        if widths:
            starts = [column.x + sum(widths[:n]) + GUTTER * n for n in range(len(widths))]
            yield [
                _Place(x, wide + 0.01, n in grid.numbers)
                for n, (x, wide) in enumerate(zip(starts, widths, strict=True))
            ]


def _short_whole(needed: list[float], wanted: list[float], room: float, most: float) -> list[float]:
    """Return what columns need if short ones, such as days and names, stay in one line."""
    low, loose = list(needed), set(range(len(wanted)))
    while loose:
        fair = (room - sum(low[n] for n in range(len(low)) if n not in loose)) / len(loose)
        short = {n for n in loose if wanted[n] <= min(fair, most)}
        if not short:
            break
        loose -= short
        for n in short:
            low[n] = wanted[n]
    return low


def _shared(low: list[float], high: list[float], room: float) -> list[float]:
    """Return widths between the least and the best, as far as there is room; none if too little."""
    if sum(low) > room:
        return []
    share = (room - sum(low)) / (sum(high) - sum(low))
    return [least + (best - least) * share for least, best in zip(low, high, strict=True)]


def _as_table(grid: Grid, head: Cells, rows: Sequence[Cells], column: Column) -> list[Row]:
    """Set a table as columns; nothing if it does not fit."""
    if len(head) > MOST_COLUMNS:
        return []
    for places in _places(grid, (head, *rows), column):
        set_rows = (_broken(cells, column.paper.body, places) for cells in rows)
        broken = list(takewhile(_fits, set_rows))
        if len(broken) == len(rows):
            return _rows(head, broken, places, column)
    return []


def _rows(
    head: Cells, broken: list[list[list[str]]], places: list[_Place], column: Column
) -> list[Row]:
    top = _head(head, places, column)
    set_rows = [_line(cells, places, column)._replace(repeat=(top,)) for cells in broken]
    end = space(2 * PADDING)._replace(snap=True)
    return tagged([*kept([top]), *_together(set_rows), end], Tag.TABLE)


def _fits(broken: list[list[str]]) -> bool:
    return max(map(len, broken)) <= MOST_LINES


def _together(rows: list[Row]) -> list[Row]:
    """Keep a short table whole, and of a long one at least two rows on each page."""
    if len(rows) <= WHOLE:
        return [*kept(rows[:-1]), *rows[-1:]]
    return [*kept(rows[:-2], 1), *kept(rows[-2:], 1)]


def _broken(cells: Cells, style: Style, places: list[_Place]) -> list[list[str]]:
    return [lines(cell, style, place.width) for cell, place in zip(cells, places, strict=True)]


def _texts(
    broken: list[list[str]], places: list[_Place], style: Style, down: float, tag: Tag
) -> tuple[Text, ...]:
    row = Element(Tag.TR)
    return tuple(
        Text(
            place.x
            + (
                place.width - width(line.rstrip(), style)
                if place.number
                else start(line, style, place.width)
            ),
            down + n * style.leading,
            line,
            style,
            path,
        )
        for cell, place in zip(broken, places, strict=True)
        for path in [(row, Element(tag))]
        for n, line in enumerate(cell)
    )


def _head(head: Cells, places: list[_Place], column: Column) -> Row:
    style = column.paper.head
    broken = _broken(head, style, places)
    height = max(map(len, broken)) * style.leading + PADDING
    rule = Rule(column.x, height, column.width, 1, column.paper.palette.ink)
    return Row(height, _texts(broken, places, style, baseline(style), Tag.TH), (rule,))


def _line(broken: list[list[str]], places: list[_Place], column: Column) -> Row:
    style = column.paper.body
    height = max(map(len, broken)) * style.leading + 2 * _ROOM
    rule = Rule(column.x, height, column.width, 0.5, column.paper.palette.hairline)
    texts = _texts(broken, places, style, _ROOM + baseline(style), Tag.TD)
    return Row(height, texts, (rule,))


def _as_records(head: Cells, rows: Sequence[Cells], column: Column) -> list[Row]:
    """Set each row of a table as a small text: its first cell, then the others named."""
    paper = column.paper
    found: list[Row] = []
    for cells in rows:
        first = set_text(cells[0].strip() or EMPTY, paper.strong, column)
        first = tagged(first, Tag.P)
        found += [hairline(column), *first[:-1], *kept(first[-1:])]
        for name, cell in zip(head[1:], cells[1:], strict=True):
            value = set_text(cell.strip() or EMPTY, paper.body, right_of(column))
            found += labelled("", name, paper.quiet, value, column)
    return found
