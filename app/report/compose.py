"""Blocks to rows: one small function for each kind of block."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import takewhile
from typing import Any

from app.model.block import (
    Answer,
    Blank,
    Block,
    Figure,
    Grid,
    Heading,
    Items,
    Lines,
    Paragraph,
    Slip,
    Statement,
    Tasks,
    Voice,
)
from app.model.figure import Bars, Chain, Fields, Week
from app.report.blanks import cut, set_blank, set_lines
from app.report.chain import set_chain
from app.report.fields import set_fields
from app.report.figures import set_figure
from app.report.grid import natural_width, set_grid
from app.report.items import set_items
from app.report.label import hairline, labelled, right_of
from app.report.lines import printable, width
from app.report.paper import LINE, Cut, Paper, Style
from app.report.row import (
    PADDING,
    Column,
    Entry,
    Row,
    baseline,
    kept,
    lowered,
    rounded,
    set_text,
    space,
    whole,
)
from app.report.statement import set_statement
from app.report.tag import Tag, filled, tagged
from app.report.tasks import set_tasks
from app.report.text import one_line
from app.report.week import set_week

_GAP = 6.0
_SHORT = 200
_WHOLE = 12
"""Small lines that are not torn: what is known, and who says so."""


def compose(blocks: Iterable[Block], paper: Paper) -> list[Row]:
    """Set the blocks of a document in rows."""
    return _joined(blocks, whole(paper), _ON_THE_PAGE)


def _told(blocks: Iterable[Block], column: Column) -> list[Row]:
    return _joined(blocks, column, _IN_AN_ANSWER)


def _joined(
    blocks: Iterable[Block], column: Column, set_as: dict[type, Callable[[Any, Column], list[Row]]]
) -> list[Row]:
    rows: list[Row] = []
    previous: Block | None = None
    for block in blocks:
        if found := set_as[type(block)](block, column):
            if previous is not None:
                if _introduces(previous, block):
                    rows[-1:] = kept(rows[-1:])
                if _quiet(block) and isinstance(previous, Grid) and rows[-1].blank:
                    rows[-1] = space(PADDING)
                if _further(block) and _ends_small(previous):
                    rows[-1] = rows[-1]._replace(height=column.paper.small.leading)
                rows += _between(previous, block)
            rows += filled(found, Tag.P)
            previous = block
    return rows


def _between(above: Block, below: Block) -> list[Row]:
    """Return the space between two blocks."""
    dense = isinstance(below, Answer) and below.close and isinstance(above, Grid | Figure)
    if isinstance(above, Heading | Statement | Blank | Slip) or isinstance(below, Lines) or dense:
        return []
    if isinstance(below, Grid):
        return [space(2 * PADDING)._replace(keep=_introduces(above, below))]
    if _further(below):
        return [space(LINE / 2)]
    if isinstance(above, Answer):
        return [] if isinstance(below, Answer) else [space()]
    close = isinstance(below, Paragraph) and below.close
    together = close or _quiet(below) or _quiet(above) or isinstance(below, Items)
    return [] if together else [space()]


def _further(block: Block) -> bool:
    """Say whether this is one more part of an answer."""
    return isinstance(block, Answer) and not block.name


def _ends_small(block: Block) -> bool:
    """Say whether a source is the last of it: what comes next is as far away as its lines let."""
    while isinstance(block, Answer) and block.told:
        block = block.told[-1]
    return isinstance(block, Paragraph) and block.small


def _quiet(block: Block) -> bool:
    return isinstance(block, Paragraph) and (block.quiet or block.small)


def _introduces(above: Block, below: Block) -> bool:
    """Say whether a short text belongs to what comes after it, or that to the text."""
    if isinstance(below, Heading) or not isinstance(above, Paragraph):
        return False
    sourced = isinstance(below, Paragraph) and below.small
    return sourced or (
        len(above.text) < _SHORT
        and (isinstance(below, Grid | Items) or _quiet(above) or _quiet(below))
    )


def _voiced(voice: Voice, paper: Paper) -> Style:
    return paper.owner if voice is Voice.PERSON else paper.body


def _chapter(heading: Heading, column: Column) -> list[Row]:
    """Set the title of a chapter on a new page, or of a part of one."""
    if heading.level > 1:
        return _part(heading, column)
    if not heading.text.strip():
        return [Row(0, fresh=True, blank=True)]
    style = column.paper.chapter
    first, *others = set_text(heading.text, style, column)
    # The first baseline of a title is the second of the page.
    first = lowered(first, 2 * LINE - PADDING - baseline(style))
    first = first._replace(entry=Entry(1, one_line(heading.text)))
    above = space()._replace(wants=column.paper.block_height / 2, keep=True)
    return [above, *tagged(kept(rounded([first, *others])), Tag.H1)]


def _part(heading: Heading, column: Column) -> list[Row]:
    """Set the title of a part of a chapter."""
    style = replace(column.paper.lead, cut=Cut.SANS_BOLD)
    if not heading.text.strip():
        return []
    first, *rows = rounded(set_text(heading.text, style, column))
    entry = Entry(2, one_line(heading.text))
    return [space(), *tagged(kept([first._replace(entry=entry), *rows]), Tag.H2)]


def _strong(heading: Heading, column: Column) -> list[Row]:
    if not heading.text.strip():
        return []
    return tagged(kept(set_text(heading.text, column.paper.strong, column)), Tag.H3)


def _paragraph(paragraph: Paragraph, column: Column) -> list[Row]:
    if paragraph.small:
        rows = rounded(set_text(paragraph.text, column.paper.small, column))
        return [*kept(rows[:-1]), *rows[-1:]] if len(rows) <= _WHOLE else rows
    style = _voiced(paragraph.voice, column.paper)
    if paragraph.quiet:
        style = style.coloured(column.paper.palette.grey)
    return set_text(paragraph.text, style, column) if paragraph.text.strip() else []


def _said(answer: Answer, column: Column) -> list[Row]:
    """Set a question and what was answered: in one line if both fit there."""
    told = list(takewhile(lambda block: isinstance(block, Paragraph), answer.told))
    if line := _in_line(answer, told, column):
        others = answer.told[len(told) :]
        below = _between(told[-1], others[0]) if others else []
        line = line._replace(keep=bool(others) and _introduces(told[-1], others[0]))
        return [line, *below, *_told(others, column)]
    return [*_asked(answer, column), *_told(answer.told, column)]


def _in_line(answer: Answer, told: Sequence[Block], column: Column) -> Row | None:
    """Set a question small, and after it on its line the answer; nothing if they do not fit."""
    asked = _asked(answer, column)[:2]
    if not told or not asked or len(asked[0].texts) != 1 or (asked[1:2] and asked[1].texts):
        return None
    texts = [*asked[0].texts]
    for block in told:
        end = texts[-1].x + width(texts[-1].text.rstrip(), texts[-1].style) + 1.5 * _GAP
        room = column.x + column.width - end
        rows = _IN_AN_ANSWER[type(block)](block, column.part(end - column.x, room))
        if room <= 0 or len(rows) != 1 or len(rows[0].texts) != 1:
            return None
        texts += filled(rows, Tag.P)[0].texts
    return Row(column.paper.body.leading, tuple(texts))


def _asked(answer: Answer, column: Column) -> list[Row]:
    """Set the question small, its first baseline that of the label."""
    style = column.paper.small
    if answer.question.strip() in ("", answer.name.strip()):
        return []
    first, *others = set_text(answer.question, style, column)
    rows = kept(rounded([lowered(first, baseline(column.paper.body) - baseline(style)), *others]))
    begins_with_table = answer.told and isinstance(answer.told[0], Grid)
    rows = tagged(rows, Tag.P)
    return [*rows, space(2 * PADDING)._replace(keep=True)] if begins_with_table else rows


def _answer(answer: Answer, column: Column) -> list[Row]:
    """Set an answer with its label at the left edge, under a hairline."""
    right = right_of(column)
    rows = _said(answer, right)
    first, *others = labelled(answer.number, answer.name, column.paper.label, rows, column, Tag.H2)
    if _sourced(answer) and sum(row.height for row in rows) < column.paper.block_height / 4:
        others = [*kept(others[:-1]), *others[-1:]]
    if others and not answer.close:
        others[-1] = others[-1]._replace(snap=True)
    entry = Entry(2, one_line(f"{answer.number} {answer.name}"))
    if entry.title:
        first = first._replace(entry=entry)
    return [hairline(column, LINE / 2 if answer.close else LINE), first, *others]


def _sourced(answer: Answer) -> bool:
    """Say whether each part of an answer is small: what was found, and who says so."""
    parts = [part.told if isinstance(part, Answer) else (part,) for part in answer.told]
    return all(isinstance(b, Paragraph) and b.small for part in parts for b in part)


def _inner_answer(answer: Answer, column: Column) -> list[Row]:
    """Set an answer that is part of another: its name and question above it."""
    name = printable(f"{answer.number} {answer.name}".strip(), column.paper.label)
    label = tagged(kept(set_text(name, column.paper.label, column)), Tag.H3) if name else []
    return [*label, *_said(answer, column)]


def _wide_grid(grid: Grid, column: Column) -> list[Row]:
    """Set a table beside the labels if it fits there, else over the whole width."""
    text = right_of(column)
    fits = natural_width(grid, column) <= text.width
    return set_grid(grid, text if fits else column)


def _figure(figure: Figure, column: Column) -> list[Row]:
    drawn = figure.figure
    return _DRAWN[type(drawn)](drawn, column)


def _slip(slip: Slip, column: Column) -> list[Row]:
    """Set a slip whole, with the line along which it is cut."""
    rows = [row._replace(fresh=False) for row in _joined(slip.told, column, _IN_AN_ANSWER)]
    return [*kept(rows), cut(column)]


_DRAWN: dict[type, Callable[[Any, Column], list[Row]]] = {
    Bars: set_figure,
    Fields: set_fields,
    Week: set_week,
    Chain: set_chain,
}

_IN_AN_ANSWER: dict[type, Callable[[Any, Column], list[Row]]] = {
    Heading: _strong,
    Paragraph: _paragraph,
    Items: set_items,
    Grid: set_grid,
    Answer: _inner_answer,
    Figure: _figure,
    Tasks: set_tasks,
    Lines: set_lines,
    Blank: set_blank,
}
_ON_THE_PAGE: dict[type, Callable[[Any, Column], list[Row]]] = {
    Heading: _chapter,
    Paragraph: lambda paragraph, column: _paragraph(paragraph, right_of(column)),
    Items: lambda items, column: set_items(items, right_of(column)),
    Grid: _wide_grid,
    Answer: _answer,
    Figure: _figure,
    Tasks: lambda tasks, column: set_tasks(tasks, right_of(column)),
    Statement: set_statement,
    Lines: set_lines,
    Blank: set_blank,
    Slip: _slip,
}
