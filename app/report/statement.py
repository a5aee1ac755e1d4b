"""Statements: a word as large as it fits, its sentence, and the one number beside them."""

from app.model.block import KeyNumber, Statement
from app.model.figure import Texture
from app.report.label import right_of
from app.report.lines import lines, longest_word, printable
from app.report.paper import LINE, Cut, Style, columns
from app.report.row import (
    PADDING,
    Box,
    Column,
    Entry,
    Row,
    Rule,
    Text,
    baseline,
    kept,
    lowered,
    rounded,
    set_text,
    space,
)
from app.report.tag import Element, Tag, tagged
from app.report.text import one_line

COVER = (120, 96, 80, 72, 64, 56, 48, 40, 32, 24)
"""Sizes of the word on the cover, in points; the first in which it fits is taken."""
PAGE = COVER[3:]
"""The same on a page that says more."""
_WORD_LINES = 2
_ONE_LINE = 48
"""The least size of a word that is not broken for being larger."""
_CAPITAL = 0.714
"""How high a capital is in our fonts, for a size of 1."""
_SIDE = columns(0, 3)[1]
_NUMBERS = (24, 20, 16, 12, 9.5)
_INSET = 10.0


def set_statement(statement: Statement, column: Column) -> list[Row]:
    """Set a statement at the top of a page of its own."""
    rows = stated(statement, column, _in_one_line(statement.word, column) or PAGE, Tag.H1)
    title = Entry(1, one_line(statement.title))
    return [rows[0]._replace(fresh=True, entry=title), *rows[1:]]


def _in_one_line(word: str, column: Column) -> tuple[float, ...]:
    """Return the larger sizes in which a word is one line: more has room below it then."""
    room = right_of(column).width
    fitting = (size for size in PAGE if len(lines(word, _large(size, column), room)) == 1)
    return tuple(size for size in fitting if size >= _ONE_LINE)


def stated(
    statement: Statement, column: Column, sizes: tuple[float, ...], tag: Tag = Tag.P
) -> list[Row]:
    """Set a statement under a thick rule, all of it on one page."""
    paper, right = column.paper, right_of(column)
    style = _word_style(statement.word, right, sizes)
    word = tagged(set_text(statement.word, style, right), tag)
    sentence = tagged(rounded(set_text(statement.sentence, paper.lead, right)), Tag.P)
    rows = [*word, space(LINE / 2), *sentence, space(LINE / 2)]
    if statement.key and paper.large:
        rows += _said_below(statement.key, column, statement.sentence)
    elif statement.key:
        rows = _with_key(statement.key, style, rows, column)
    return [_rule(column), *kept(rows)]


def _rule(column: Column) -> Row:
    palette = column.paper.palette
    rule = Rule(column.x, LINE / 2, column.width, 2, palette.accent)
    return Row(1.5 * LINE, rules=(rule,), keep=True)


def _word_style(word: str, column: Column, sizes: tuple[float, ...]) -> Style:
    """Return the largest style in which a word stands in one or two lines, unbroken."""
    style = _large(sizes[-1], column)
    for size in sizes:
        tried = _large(size, column)
        whole = longest_word(printable(word, tried), tried) <= column.width
        if whole and len(lines(word, tried, column.width)) <= _WORD_LINES:
            return tried
    return style


def _large(size: float, column: Column) -> Style:
    leading = -(-size * 0.93 // LINE) * LINE
    return Style(Cut.SANS_BOLD, size, leading, column.paper.palette.accent)


def _with_key(key: KeyNumber, word: Style, rows: list[Row], column: Column) -> list[Row]:
    """Set the number in a square at the left, as high as the word begins."""
    top = max(0.0, baseline(word) - _CAPITAL * word.size)
    accent = column.paper.palette.accent
    square = Box(column.x, top, _SIDE, _SIDE, Texture.FILLED, accent)
    element = Element(Tag.P)
    number = (text.within(element) for text in _key_texts(key, top, column))
    first = rows[0]
    rows = [
        first._replace(texts=(*number, *first.texts), boxes=(square,)),
        *rows[1:],
    ]
    height = sum(row.height for row in rows)
    missing = top + _SIDE - height
    return [*rows, space(-(-missing // LINE) * LINE)] if missing > 0 else rows


def _said_below(key: KeyNumber, column: Column, sentence: str) -> list[Row]:
    """Set the number, unless the sentence says it, as a line where no square has room."""
    if key.number in sentence:
        return []
    said = " ".join(part for part in (key.above, key.number, key.below) if part)
    return tagged(rounded(set_text(said, column.paper.strong, column)), Tag.P)


def _key_texts(key: KeyNumber, top: float, column: Column) -> list[Text]:
    """Return the words of the square: above at its top, number and below at its foot."""
    paper, inner = column.paper, column.part(_INSET, _SIDE - 2 * _INSET)
    ground = paper.palette.ground
    small = paper.small.coloured(ground)
    number = _number_style(key.number, inner, ground)
    below = set_text(key.below, small, inner) if key.below else []
    foot = [*set_text(key.number, number, inner), *below]
    down = top + _SIDE - _INSET + PADDING / 2 - sum(row.height for row in foot)
    return [*_at(set_text(key.above, small, inner), top + _INSET - PADDING / 2), *_at(foot, down)]


def _number_style(number: str, column: Column, colour: tuple[float, float, float]) -> Style:
    styles = [Style(Cut.SANS_BOLD, size, size * 1.25, colour) for size in _NUMBERS]
    fitting = (s for s in styles if len(lines(number, s, column.width)) == 1)
    return next(fitting, styles[-1])


def _at(rows: list[Row], down: float) -> list[Text]:
    texts: list[Text] = []
    for row in rows:
        texts += lowered(row, down).texts
        down += row.height
    return texts
