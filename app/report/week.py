"""The week: a column for each day, when the door is open, who looks when, the longest wait."""

from collections.abc import Iterator

from app.model.figure import Look, Span, Texture, Week
from app.report.lines import printable, shortened, width
from app.report.paper import LINE, Colour
from app.report.row import Box, Column, Row, Rule, Text, baseline, kept, rounded, set_text
from app.report.tag import Tag, figured, tagged
from app.report.text import one_line

_AXIS, _LOW_AXIS = 36.0, 27.0
_GAP, _LOW_GAP = 6.0, 3.0
_HOUR, _LOW_HOUR = 12.0, 10.5
"""How high an hour is, in points; the lower ones are for large print, whose page holds less."""
_EVERY = 3
"""Hours from one rule to the next."""
_STRIP = 8.0
"""How wide the longest wait is, in points."""
_MARK = 3.0
_DAY = 24 * 60


def set_week(figure: Week, column: Column) -> list[Row]:
    """Set a week under the title that says what it shows."""
    title = tagged(kept(set_text(figure.title, column.paper.strong, column)), Tag.P)
    drawn = [_heads(figure, column), _grid(figure, column), _key(figure, column)]
    rows = [*drawn, *_people(figure, column)]
    return [*title, *figured([*kept(rows[:-1]), rows[-1]], figure.said)]


def _axis(column: Column) -> float:
    return _LOW_AXIS if column.paper.large else _AXIS


def _gap(column: Column) -> float:
    return _LOW_GAP if column.paper.large else _GAP


def _left(day: int, figure: Week, column: Column) -> float:
    return column.x + _axis(column) + day * (_wide(figure, column) + _gap(column))


def _wide(figure: Week, column: Column) -> float:
    return (column.width - _axis(column)) / len(figure.days) - _gap(column)


def _heads(figure: Week, column: Column) -> Row:
    style = column.paper.head
    texts = tuple(
        Text(_left(n, figure, column), 20, shortened(day, style, _wide(figure, column)), style)
        for n, day in enumerate(figure.days)
    )
    return Row(1.5 * LINE, texts)


def _grid(figure: Week, column: Column) -> Row:
    style, hour_ = column.paper.small, _hour(column)
    hours, x = range(0, 25, _EVERY), column.x + _axis(column)
    rules = tuple(
        Rule(x, hour * hour_, column.x + column.width - x, 0.5, _hairline(column)) for hour in hours
    )
    marks = [Text(column.x, hour * hour_ + 3, f"{hour}:00", style) for hour in hours[:-1]]
    looks = tuple(_looks(figure, column))
    boxes = (*_open(figure, column), *_wait(figure, column), *(box for _, box in looks))
    texts = (*marks, *(text for text, _ in looks if text.text))
    return Row(24 * hour_ + LINE / 2, texts, rules, boxes=boxes)


def _hour(column: Column) -> float:
    return _LOW_HOUR if column.paper.large else _HOUR


def _hairline(column: Column) -> Colour:
    return column.paper.palette.hairline


def _days(span: Span) -> Iterator[tuple[int, int, int]]:
    """Yield the parts of a span in single days: the day, and its first and last minute."""
    at = span.start
    while at < span.end:
        end = min(span.end, (at // _DAY + 1) * _DAY)
        yield at // _DAY % 7, at % _DAY, (end - 1) % _DAY + 1
        at = end


def _open(figure: Week, column: Column) -> Iterator[Box]:
    wide = _wide(figure, column)
    for span in figure.open:
        for day, start, end in _days(span):
            left = _left(day, figure, column)
            drawn = Box(left, start, wide, end - start, span.texture, _hairline(column))
            yield _scaled(drawn, column)


def _wait(figure: Week, column: Column) -> Iterator[Box]:
    """Yield the longest wait as a strip through the days."""
    accent = column.paper.palette.accent
    for span in [figure.wait] if figure.wait else []:
        for day, start, end in _days(span):
            left = _left(day, figure, column)
            yield _scaled(Box(left, start, _STRIP, end - start, span.texture, accent), column)


def _scaled(box: Box, column: Column) -> Box:
    """Return a box that is measured in minutes as it stands on the paper."""
    minute = _hour(column) / 60
    return box._replace(down=box.down * minute, height=box.height * minute)


def _looks(figure: Week, column: Column) -> Iterator[tuple[Text, Box]]:
    """Yield a mark for each look, and its word where there is room for it."""
    style, wide = column.paper.small, _wide(figure, column)
    reached = 0, 0.0
    for look in sorted(figure.looks, key=lambda look: look.at):
        day, minute = divmod(look.at, _DAY)
        down, left = minute / 60 * _hour(column), _left(day, figure, column)
        mark = Box(left, down - 1, wide, _MARK, Texture.FILLED, column.paper.palette.accent)
        word = _word(look, figure, column)
        if (day, word.down - style.size) >= reached:
            reached = day, word.down
            yield word, mark
        else:
            yield Text(left, down, "", style), mark


def _word(look: Look, figure: Week, column: Column) -> Text:
    """Return the word of a look: below its mark, but above where a rule would strike it out."""
    style = column.paper.small.coloured(column.paper.palette.ink)
    day, minute = divmod(look.at, _DAY)
    # In large print a day has no room for a word beside the longest wait.
    beside = 1.5 if column.paper.large else _STRIP + 2
    word = printable(one_line(look.said), style)
    word = shortened(word, style, _wide(figure, column) - beside)
    struck = any(minute + 15 < rule <= minute + 65 for rule in _rules(figure, day))
    below = minute / 60 * _hour(column) + _MARK + 8
    down = below - _MARK - 11 if struck else below
    return Text(_left(day, figure, column) + beside, down, word, style)


def _rules(figure: Week, day: int) -> Iterator[int]:
    """Yield the minutes of a day at which a rule is drawn across it."""
    yield from range(0, _DAY + 1, 60 * _EVERY)
    for span in figure.open:
        yield from (edge for on, *edges in _days(span) if on == day for edge in edges)


def _people(figure: Week, column: Column) -> list[Row]:
    """Set whose the letters are."""
    x = _axis(column)
    text = "   ".join(f"{letter}\u00a0{name}" for letter, name in figure.people)
    style = column.paper.small
    return rounded(set_text(text, style, column.part(x, column.width - x))) if text else []


def _key(figure: Week, column: Column) -> Row:
    """Set what each texture means beside a piece of it."""
    style, x = column.paper.small, column.x + _axis(column)
    texts: list[Text] = []
    boxes: list[Box] = []
    for span in figure.key:
        word = shortened(printable(one_line(span.label), style), style, column.width / 2)
        colour = _hairline(column) if span in figure.open else column.paper.palette.accent
        boxes.append(Box(x, 4.5, 12, 8, span.texture, colour))
        texts.append(Text(x + 18, baseline(column.paper.body), word, style))
        x += 36 + width(word, style)
    return Row(LINE, tuple(texts), boxes=tuple(boxes))
