"""The verdict as a disc that is as full as the answer, and signs of how grave something is."""

from types import MappingProxyType

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from app.advice.finding import Severity
from app.advice.rules.verdict import Result
from app.ui import theme

LARGE, SMALL = 40, 16
"""Pixels across: beside a heading, and beside a line."""
FULL_TURN = 16
"""Qt counts angles in sixteenths of a degree."""


def colour_of(result: Result) -> str:
    """Return the colour of a verdict; its disc and its word say the same without it."""
    c = theme.colours()
    return {Result.GO: c.go, Result.SMALLER: c.smaller}.get(result, c.ink)


class Disc(QWidget):
    """GO is full, GO SMALLER half, NOT YET a ring, TOO EARLY a dotted ring."""

    def __init__(self, across: int = LARGE, result: Result = Result.TOO_EARLY) -> None:
        """Draw a disc so many pixels across at the usual size of text."""
        super().__init__()
        self.result, self.across = result, theme.px(across)
        self.setFixedSize(QSize(self.across, self.across))

    def show_result(self, result: Result) -> None:
        """Show another verdict."""
        self.result = result
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring, and as much of the disc as the answer is full."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = QColor(colour_of(self.result))
        thick = max(2.0, self.across / 13)
        area = QRectF(0, 0, self.across, self.across)
        area = area.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)
        pen = QPen(ink, thick)
        if self.result is Result.TOO_EARLY:
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setDashPattern([0.1, 2.0])
        painter.setPen(pen)
        painter.setBrush(ink if self.result is Result.GO else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(area)
        if self.result is Result.SMALLER:
            painter.setBrush(ink)
            painter.drawChord(area, 180 * FULL_TURN, 180 * FULL_TURN)
        painter.end()


class SeveritySign(QWidget):
    """An octagon for what stops, a triangle for what warns, a ring for what is good to know."""

    def __init__(self, severity: Severity) -> None:
        """Draw the sign of a severity."""
        super().__init__()
        self.severity = severity
        self.setFixedSize(QSize(theme.px(20), theme.px(20)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sign with its mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width(), self.width())
        pen = QPen(QColor(severity_colour(self.severity)), 0.08)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        corners, stroke, dot = SHAPES[self.severity]
        if corners:
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
        else:
            painter.drawEllipse(QRectF(0.08, 0.08, 0.84, 0.84))
        pen.setWidthF(0.1)
        painter.setPen(pen)
        painter.drawLine(QPointF(0.5, stroke[0]), QPointF(0.5, stroke[1]))
        painter.drawPoint(QPointF(0.5, dot))
        painter.end()


OCTAGON = (
    *((0.32, 0.07), (0.68, 0.07), (0.93, 0.32), (0.93, 0.68)),
    *((0.68, 0.93), (0.32, 0.93), (0.07, 0.68), (0.07, 0.32)),
)
TRIANGLE = ((0.5, 0.08), (0.96, 0.92), (0.04, 0.92))
SHAPES = MappingProxyType(
    {
        Severity.STOP: (OCTAGON, (0.28, 0.54), 0.73),
        Severity.WARN: (TRIANGLE, (0.38, 0.62), 0.78),
        Severity.NOTE: ((), (0.48, 0.72), 0.29),
    }
)
"""The corners of a sign, or none for a ring; its stroke from where to where; and its dot."""


def severity_colour(severity: Severity) -> str:
    """Return the colour of a severity; its sign and its word say the same without it."""
    c = theme.colours()
    return {Severity.STOP: c.error, Severity.WARN: c.smaller}.get(severity, c.quiet)
