"""The number of an item: the handle by which it is drawn to another field."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.ui import theme
from app.ui.drawn_once import DrawnOnce
from app.ui.theme import Face


class Badge(QWidget):
    """Shows S1; filled where the item is one of the three that count most."""

    dragged = Signal(QPoint)  # where the mouse is, on the screen
    dropped = Signal(QPoint)

    def __init__(self, *, handle: bool = True) -> None:
        """Show no number yet; one that is a handle can be drawn elsewhere with the mouse."""
        super().__init__()
        self.text, self.filled, self.handle = "", False, handle
        self.kept = DrawnOnce()
        self.pressed_at: QPoint | None = None
        self.dragging = False
        self.setFixedSize(self.sizeHint())
        if handle:
            self.setCursor(Qt.CursorShape.OpenHandCursor)

    def sizeHint(self) -> QSize:
        """Ask for room for a letter and two digits."""
        room = QFontMetrics(theme.font(Face.SMALL_STRONG)).horizontalAdvance("W00")
        return QSize(room + theme.UNIT, theme.px(24))

    def show_number(self, text: str, *, filled: bool) -> None:
        """Show a number, filled or not."""
        if (text, filled) != (self.text, self.filled):
            self.text, self.filled = text, filled
            self.setAccessibleName(text)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the number."""
        self.kept.paint(self, self._draw, self.text, self.filled)

    def _draw(self, painter: QPainter) -> None:
        c = theme.colours()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = theme.font(Face.SMALL_STRONG)
        painter.setFont(font)
        width = max(QFontMetrics(font).horizontalAdvance(self.text) + theme.UNIT, theme.px(28))
        box = QRect(0, 0, min(width, self.width()), self.height())
        if self.filled:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.ink))
            painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(c.page if self.filled else c.quiet))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        if self.handle and event.button() is Qt.MouseButton.LeftButton:
            self.pressed_at = event.globalPosition().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the item along once the mouse has really moved."""
        if self.pressed_at is None:
            return
        at = event.globalPosition().toPoint()
        far = (at - self.pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if far and not self.dragging:
            self.dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self.dragging:
            self.dragged.emit(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        was, self.dragging, self.pressed_at = self.dragging, False, None
        if was:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
            self.dropped.emit(event.globalPosition().toPoint())
