"""A chain on the screen: knots side by side on a line, from the same description as on paper."""

from itertools import pairwise

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from app.model.figure import Chain, Knot
from app.ui import theme
from app.ui.advice.drawing import Drawing
from app.ui.theme import Face

LINES = 3
"""So many lines of words stand below a knot; all of them can be opened."""
KNOT, DASHES = 4, (4.0, 3.0)


class ChainFigure(Drawing[Chain]):
    """Draws a line with a knot for each link; a torn one is a cross behind a dashed line."""

    def __init__(self, figure: Chain, shares: tuple[int, ...], *, heads: bool) -> None:
        """Draw a chain, perhaps with the names of its links above it.

        `shares` say how the width is shared between the links.
        """
        super().__init__(figure)
        self.shares, self.heads = shares, heads

    def measure(self, width: int) -> tuple[float, ...]:
        """Return the heights of the names, of the line, and of the words below."""
        metrics = QFontMetricsF(theme.font(Face.SMALL))
        columns = zip(self.figure.knots, self._columns(width), strict=True)
        most = max((len(_lines(knot, metrics, each.width())) for knot, each in columns), default=0)
        words = metrics.height() * most + theme.UNIT / 2
        return metrics.height() * self.heads, theme.UNIT * 2, words

    def _columns(self, width: int) -> list[QRect]:
        """Return the areas of the links, of no height, from the first to the last."""
        whole, places = sum(self.shares), range(len(self.shares) + 1)
        ends = [round(width * sum(self.shares[:n]) / whole) for n in places]
        return [QRect(left, 0, right - left - theme.UNIT, 0) for left, right in pairwise(ends)]

    def draw(self, painter: QPainter) -> None:
        """Draw the line, and the words below each knot."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(Face.SMALL))
        c, columns = theme.colours(), self._columns(self.width())
        above, line, _ = self.heights(self.width())
        middle, knots = above + line / 2, self.figure.knots
        spots = [QPointF(column.left() + KNOT + 1, middle) for column in columns]
        for (one, start), (other, end) in pairwise(zip(knots, spots, strict=True)):
            _draw_line(painter, start, end, holds=not (one.torn or other.torn))
        for knot, at, column in zip(knots, spots, columns, strict=True):
            if self.heads:
                head = broken_into(knot.label, QFontMetricsF(painter.font()), column.width(), 1)
                _write(painter, column, head, c.quiet)
            _draw_knot(painter, at, whole=not knot.torn)
            words = _lines(knot, QFontMetricsF(painter.font()), column.width())
            _write(painter, column.translated(0, round(above + line)), words, c.ink)


def _lines(knot: Knot, metrics: QFontMetricsF, width: int) -> list[str]:
    """Return what stands below a knot: nothing where it is torn."""
    if knot.torn:
        return []
    told = ", ".join(knot.texts) if knot.brief is None else knot.brief
    return broken_into(told, metrics, width, LINES)


def _draw_line(painter: QPainter, start: QPointF, end: QPointF, *, holds: bool) -> None:
    """Draw the line between two knots; dashed where one of them is torn."""
    c = theme.colours()
    pen = QPen(QColor(c.ink if holds else c.smaller), theme.STROKE)
    if not holds:
        pen.setDashPattern(list(DASHES))
    painter.setPen(pen)
    gap = QPointF(KNOT * 2, 0)
    painter.drawLine(start + gap, end - gap)


def _draw_knot(painter: QPainter, at: QPointF, *, whole: bool) -> None:
    c = theme.colours()
    painter.setPen(QPen(QColor(c.ink if whole else c.smaller), theme.STROKE))
    if whole:
        painter.setBrush(QColor(c.ink))
        painter.drawEllipse(at, KNOT, KNOT)
        return
    for way in (1, -1):
        corner = QPointF(KNOT, KNOT * way)
        painter.drawLine(at - corner, at + corner)


def _write(painter: QPainter, area: QRect, lines: list[str], colour: str) -> None:
    """Write lines below one another, from the top of an area."""
    high = painter.fontMetrics().height()
    painter.setPen(QColor(colour))
    for number, text in enumerate(lines):
        line = QRect(area.left(), area.top() + number * high, area.width(), high)
        painter.drawText(line, 0, text)


def broken_into(text: str, metrics: QFontMetricsF, width: int, most: int) -> list[str]:
    """Return a text in lines of some pixels; one that is cut ends with …."""
    lines, space, filled = [""], metrics.horizontalAdvance(" "), 0.0
    for word in text.split():
        wide = metrics.horizontalAdvance(word)  # of the line so far, each time anew, takes longer
        if lines[-1] and filled + space + wide > width and len(lines) < most:
            lines.append("")
            filled = 0.0
        filled += wide + (space if lines[-1] else 0)
        lines[-1] = f"{lines[-1]} {word}".strip()
        if filled > width and len(lines) == most:
            break  # what follows is not seen
    return [metrics.elidedText(each, Qt.TextElideMode.ElideRight, width) for each in lines]
