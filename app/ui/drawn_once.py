"""What a widget draws by itself, kept as a picture for as long as it would look the same."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from app.ui import theme

LARGEST = 2_000_000
"""Pixels of a picture that is kept; what is larger is scrolled, and drawn where it is seen."""


class DrawnOnce:
    """Paints a widget from the picture of last time, unless something about it is different.

    A page that was prepared while one read the one before is shown without drawing it again.
    """

    def __init__(self) -> None:
        """Keep nothing yet."""
        self.look: tuple[object, ...] = ()
        self.picture = QPixmap()

    def paint(self, widget: QWidget, draw: Callable[[QPainter], None], *look: object) -> None:
        """Paint a widget; `look` is all that decides how it is drawn, save size and theme."""
        painter = QPainter(widget)
        ratio = widget.devicePixelRatioF()
        if widget.width() * widget.height() * ratio**2 > LARGEST:
            painter.setClipRegion(widget.visibleRegion())
            draw(painter)
            painter.end()
            return
        wanted = (*look, widget.size(), ratio, theme.colours(), theme.scale(), theme.in_meeting())
        if wanted != self.look:
            self.look, self.picture = wanted, _drawn(widget, ratio, draw)
        painter.drawPixmap(0, 0, self.picture)
        painter.end()


def seen(painter: QPainter, widget: QWidget) -> QRectF:
    """Return what of a widget is to be drawn: all, or where it is large, what is seen of it."""
    return painter.clipBoundingRect() if painter.hasClipping() else QRectF(widget.rect())


def _drawn(widget: QWidget, ratio: float, draw: Callable[[QPainter], None]) -> QPixmap:
    picture = QPixmap(widget.size() * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setLayoutDirection(widget.layoutDirection())
    painter.setFont(widget.font())
    draw(painter)
    painter.end()
    return picture
