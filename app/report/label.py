"""Labels: what stands at the left edge, where a reader's eye goes down."""

from app.report.lines import longest_word, printable, width
from app.report.paper import LINE, Style, columns
from app.report.row import Column, Row, Rule, Text, baseline, begun, beside, kept, set_text
from app.report.tag import Tag, filled, tagged

MOST_LINES = 6
_LEAST = 3 * LINE
"""So much of a text stands together with its label, in points."""
_WIDTH = columns(0, 3)[1]
_TEXT = columns(3, 9)[0]
_GAP = 5.0


def right_of(column: Column) -> Column:
    """Return what is right of the labels in a column; in large print they stand above it."""
    if column.paper.large:
        return column
    return column.part(_TEXT, column.width - _TEXT)


def hairline(column: Column, height: float = LINE) -> Row:
    """Return the rule above what begins; it goes along with that, but not to a new page."""
    rule = Rule(column.x, height / 2, column.width, 0.5, column.paper.palette.hairline)
    return Row(height, rules=(rule,), keep=True, blank=True)


def labelled(
    number: str, name: str, style: Style, right: list[Row], column: Column, tag: Tag = Tag.P
) -> list[Row]:
    """Set a label beside what is right of it, or above it if it is too long for that."""
    left = tagged(_label(number, name, style, column.part(0, _WIDTH)), tag)
    right = filled(right, Tag.P)
    above = column.paper.large or len(left) > MOST_LINES
    too_wide = longest_word(printable(name, style), style) > _WIDTH
    if too_wide or above:
        label = tagged(_label(number, name, style, right_of(column)), tag)
        return [*kept(label), *begun(right, _LEAST)]
    return beside(left, right, _LEAST)


def _label(number: str, name: str, style: Style, column: Column) -> list[Row]:
    """Set a name after its number, which is quieter."""
    if not number.strip():
        return set_text(name, style, column) if name.strip() else []
    quiet = column.paper.quiet
    sign = printable(number, quiet).replace("\n", " ")
    indent = width(sign, quiet) + _GAP
    if indent > column.width:
        return [*set_text(number, quiet, column), *set_text(name, style, column)]
    first, *others = set_text(name, style, column, indent=indent) or [Row(style.leading)]
    shifted = tuple(text._replace(x=text.x + indent) for text in first.texts)
    mark = Text(column.x, baseline(quiet), f"{sign} ", quiet)
    return [first._replace(texts=(mark, *shifted), blank=False), *others]
