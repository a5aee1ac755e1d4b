"""The program's own signs: drawn in strokes on a grid of 20 by 20, in the colours of the theme."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from app.ui import theme

Stroke = tuple[tuple[float, float], ...]
SHEET: Stroke = ((12, 2.5), (4.5, 2.5), (4.5, 17.5), (15.5, 17.5), (15.5, 6), (12, 2.5))
FOLD: Stroke = ((12, 2.5), (12, 6), (15.5, 6))
STROKES: dict[str, tuple[Stroke, ...]] = {
    "sheet": (SHEET, FOLD),
    "sheet-plus": (SHEET, FOLD, ((10, 8.5), (10, 14.5)), ((7, 11.5), (13, 11.5))),
    "folder": (
        ((2.5, 15.5), (2.5, 4.5), (8, 4.5), (9.5, 6.5), (17.5, 6.5), (17.5, 15.5), (2.5, 15.5)),
    ),
    "book": (
        ((10, 5), (8, 3.5), (2.5, 3.5), (2.5, 15.5), (8, 15.5), (10, 17)),
        ((10, 5), (12, 3.5), (17.5, 3.5), (17.5, 15.5), (12, 15.5), (10, 17)),
        ((10, 5), (10, 17)),
    ),
    "glass": (
        ((9, 3), (12.2, 4.3), (13.5, 7.5), (12.2, 10.7), (9, 12), (5.8, 10.7), (4.5, 7.5),
         (5.8, 4.3), (9, 3)),
        ((12.4, 11), (16.5, 16)),
    ),
    "down": (((6, 8), (10, 12), (14, 8)),),
    "up": (((6, 12), (10, 8), (14, 12)),),
    "before": (((12, 6), (8, 10), (12, 14)),),
    "after": (((8, 6), (12, 10), (8, 14)),),
}  # fmt: skip
"""The signs by name, each as lines through points."""


def sign(name: str, colour: str, ratio: float) -> QPixmap:
    """Return a sign in a colour, sharp at a screen's pixel ratio."""
    side = theme.px(theme.ICON)
    made = QPixmap(round(side * ratio), round(side * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(side / theme.ICON, side / theme.ICON)
    pen = QPen(QColor(colour), theme.STROKE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    for stroke in STROKES[name]:
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in stroke]))
    painter.end()
    return made
