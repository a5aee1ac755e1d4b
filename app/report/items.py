"""Lists: one item below another, or side by side where they are only words."""

from app.model.block import Items, Voice
from app.report.lines import printable, width
from app.report.paper import Style
from app.report.row import Column, Row, Text, baseline, kept, set_text
from app.report.tag import Element, Tag, tagged
from app.report.typeset import from_right

_BULLET = "•"
_GAP = 6.0
_FEW = 0.4
"""The part of the width that a word of a list may take, to stand beside others."""


def set_items(items: Items, column: Column) -> list[Row]:
    """Set a list, its signs in a column of their own."""
    paper = column.paper
    quiet, style = paper.quiet, paper.owner if items.voice is Voice.PERSON else paper.body
    if few := _few(items, style, column):
        return few
    count = len(items.texts)
    signs = [f"{n}." if items.numbered else _BULLET for n in range(1, count + 1)]
    indent = max((width(sign, quiet) for sign in signs), default=0) + _GAP
    rows: list[Row] = []
    for number, (sign, text) in enumerate(zip(signs, items.texts, strict=True)):
        # Neither the first of a list nor the last stands alone on a page.
        if number == 1 or 0 < number == count - 1:
            rows[-1:] = kept(rows[-1:])
        turned = from_right(printable(text, style))
        told = set_text(text, style, column.part(0 if turned else indent, column.width - indent))
        first, *others = tagged(told, Tag.LBODY)
        x = column.x + (column.width - width(sign, quiet) if turned else 0)
        mark = Text(x, baseline(quiet), sign, quiet).within(Element(Tag.LBL))
        first = first._replace(texts=(mark, *first.texts), blank=False)
        rows += tagged([first, *others], Tag.LI)
    return tagged(rows, Tag.L)


def _few(items: Items, style: Style, column: Column) -> list[Row]:
    """Set a list of words side by side; nothing if it is numbered or an item is long."""
    quiet, sign = column.paper.quiet, width(_BULLET, column.paper.quiet) + _GAP
    texts = [printable(text, style) for text in items.texts]
    wide = [sign + width(text, style) for text in texts]
    several = any("\n" in text or from_right(text) for text in texts)
    if items.numbered or several or not wide or max(wide) > _FEW * column.width:
        return []
    rows: list[Row] = []
    x = column.width
    for text, room in zip(items.texts, wide, strict=True):
        if x + room > column.width:
            rows, x = [*rows, Row(style.leading)], 0.0
        (told,) = tagged(set_text(text, style, column.part(x + sign, room)), Tag.LBODY)
        mark = Text(column.x + x, baseline(quiet), _BULLET, quiet).within(Element(Tag.LBL))
        (told,) = tagged([told._replace(texts=(mark, *told.texts))], Tag.LI)
        rows[-1] = rows[-1]._replace(texts=(*rows[-1].texts, *told.texts))
        x += room + 2 * _GAP
    return tagged(rows, Tag.L)
