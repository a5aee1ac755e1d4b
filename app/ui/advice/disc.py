"""The verdict as a disc that is as full as the answer, and signs of how grave something is."""

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
        ink, side = QColor(severity_colour(self.severity)), self.width()
        painter.setPen(QPen(ink, max(1.5, side / 13), join=Qt.PenJoinStyle.RoundJoin))
        if self.severity is Severity.NOTE:
            painter.drawEllipse(QRectF(2, 2, side - 4, side - 4))
        else:
            corners = OCTAGON if self.severity is Severity.STOP else TRIANGLE
            painter.drawPolygon(QPolygonF([QPointF(x * side, y * side) for x, y in corners]))
        low = 0.08 if self.severity is Severity.WARN else 0.0
        thick, middle = max(1.8, side / 11), side / 2
        painter.setPen(QPen(ink, thick, cap=Qt.PenCapStyle.RoundCap))
        stroke, dot = ((0.30, 0.54), 0.71) if self.severity is not Severity.NOTE else ((0.48, 0.72), 0.29)
        painter.drawLine(
            QPointF(middle, (stroke[0] + low) * side), QPointF(middle, (stroke[1] + low) * side)
        )
        painter.drawPoint(QPointF(middle, (dot + low) * side))
        painter.end()


OCTAGON = (
    *((0.32, 0.07), (0.68, 0.07), (0.93, 0.32), (0.93, 0.68)),
    *((0.68, 0.93), (0.32, 0.93), (0.07, 0.68), (0.07, 0.32)),
)
TRIANGLE = ((0.5, 0.08), (0.96, 0.92), (0.04, 0.92))


def severity_colour(severity: Severity) -> str:
    """Return the colour of a severity; its sign and its word say the same without it."""
    c = theme.colours()
    return {Severity.STOP: c.error, Severity.WARN: c.smaller}.get(severity, c.quiet)
