"""How parts of figures are filled on the screen: told from one another without any colour."""

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.model.figure import Texture
from app.ui import theme

STEP = 4
"""Pixels from one line of a hatching, or dot, to the next."""


def whole(rect: QRectF, painter: QPainter) -> QRectF:
    """Return a rectangle on whole device pixels, so that its edges are sharp."""
    ratio = painter.device().devicePixelRatioF()
    left, top = round(rect.left() * ratio) / ratio, round(rect.top() * ratio) / ratio
    right, bottom = round(rect.right() * ratio) / ratio, round(rect.bottom() * ratio) / ratio
    return QRectF(left, top, right - left, bottom - top)


def fill(painter: QPainter, rect: QRectF, texture: Texture, colour: str) -> None:
    """Fill a rectangle in a texture; `colour` is that of what is filled."""
    area, ink = whole(rect, painter), QColor(theme.colours().smaller)
    if area.width() <= 0:
        return
    if texture is Texture.FILLED:
        painter.fillRect(area, QColor(colour))
        return
    painter.save()
    painter.setClipRect(area)
    if texture is Texture.OUTLINE:
        ink = QColor(theme.colours().edge)
    elif texture is Texture.HATCHED:
        _hatch(painter, area, ink)
    else:
        ink = QColor(colour)
        _dot(painter, area, ink)
    painter.restore()
    _frame(painter, area, ink)


def _hatch(painter: QPainter, area: QRectF, ink: QColor) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, 1.0))
    at = area.left() - area.height()
    while at < area.right():
        painter.drawLine(QLineF(at, area.bottom(), at + area.height(), area.top()))
        at += STEP


def _dot(painter: QPainter, area: QRectF, ink: QColor) -> None:
    for row in range(int(area.height() // STEP) + 1):
        for column in range(int(area.width() // STEP) + 1):
            shift = STEP / 2 if row % 2 else 0
            spot = QRectF(area.left() + column * STEP + shift, area.top() + row * STEP, 1, 1)
            painter.fillRect(spot, ink)


def _frame(painter: QPainter, area: QRectF, ink: QColor) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink, 1.0))
    painter.drawRect(area.adjusted(0, 0, -1, -1))
    painter.restore()
