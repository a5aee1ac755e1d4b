"""Bars on the screen, drawn from the same description as on paper."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from app.model.figure import Bar, Bars, Limit
from app.ui import theme
from app.ui.advice.drawing import Drawing
from app.ui.advice.texture import fill, whole
from app.ui.drawn_once import seen
from app.ui.theme import Face

HEIGHT, GAP, LABELS, NARROW = 16, 12, 296, 560
"""Pixels: of a bar, between parts, of labels beside bars, and below which labels stand above."""
WRAP = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap


class BarsFigure(Drawing[Bars]):
    """Draws bars: labels at the left, numbers after the bars, limits with their words above."""

    def __init__(self, labels: int = LABELS) -> None:
        """Show nothing yet; `labels` are the pixels of the labels beside bars."""
        super().__init__(Bars("", (), 1.0))
        self.labels = labels
        self.filled = theme.colours().accent

    def _beside(self, width: float) -> float:
        """Return the pixels of the labels beside the bars; 0 where they stand above them."""
        return theme.px(self.labels) if width >= theme.px(NARROW) else 0.0

    def _label_height(self, bar: Bar, width: float) -> float:
        room = QRectF(0, 0, self._beside(width) or width, 9999)
        first, _, rest = bar.label.partition(": ")
        small = QFontMetricsF(theme.font(Face.SMALL))
        height = QFontMetricsF(theme.font(Face.STRONG)).boundingRect(room, WRAP, first).height()
        return height + (small.boundingRect(room, WRAP, rest).height() if rest else 0.0)

    def _row_height(self, bar: Bar, width: float) -> float:
        label = self._label_height(bar, width)
        if self._beside(width):
            return max(label, theme.px(HEIGHT)) + GAP
        return label + theme.px(HEIGHT) + GAP + 4

    def _head(self) -> float:
        height = QFontMetricsF(theme.font(Face.SMALL)).height()
        return height + GAP / 2 if self.figure.limits else 0.0

    def measure(self, width: int) -> tuple[float, ...]:
        """Return the height of the words of the limits, and of each bar."""
        return self._head(), *(self._row_height(bar, width) for bar in self.figure.bars)

    def draw(self, painter: QPainter) -> None:
        """Draw limits, bars and words."""
        scale = self._scale()
        for bar, row in self._rows(painter):
            self._draw_row(painter, bar, row, scale)
        self._draw_limits(painter, scale)

    def _rows(self, painter: QPainter) -> Iterator[tuple[Bar, QRectF]]:
        """Yield each bar that is seen, and where it stands."""
        area = seen(painter, self)
        top, *heights = self.heights(self.width())
        for bar, height in zip(self.figure.bars, heights, strict=True):
            row = QRectF(0, top, self.width(), height)
            if row.intersects(area):
                yield bar, row
            top += height

    def _scale(self) -> QRectF:
        """Return from where to where the scale goes: room for the numbers is left after it."""
        left = self._beside(self.width())
        strong = QFontMetricsF(theme.font(Face.STRONG))
        ends = max((strong.horizontalAdvance(b.end) for b in self.figure.bars), default=0.0)
        return QRectF(left, 0, max(self.width() - left - ends - 3 * GAP, 1.0), self.height())

    def _draw_row(self, painter: QPainter, bar: Bar, row: QRectF, scale: QRectF) -> None:
        beside = self._beside(row.width())
        label = QRectF(row.left(), row.top(), (beside or row.width()) - GAP, row.height())
        self._write_label(painter, bar, label)
        top = row.top() + (2 if beside else self._label_height(bar, row.width()) + 2)
        at, height = scale.left(), theme.px(HEIGHT)
        for part in bar.parts:
            size = part.size / self.figure.most * scale.width()
            fill(painter, QRectF(at, top, size, height), part.texture, self.filled)
            at += size
        self._write_end(painter, bar, QPointF(at, top + height / 2), scale)

    def _write_label(self, painter: QPainter, bar: Bar, room: QRectF) -> None:
        c = theme.colours()
        first, _, rest = bar.label.partition(": ")
        for text, face, colour in ((first, Face.STRONG, c.ink), (rest, Face.SMALL, c.quiet)):
            font = theme.font(face)
            used = QFontMetricsF(font).boundingRect(room, WRAP, text).height() if text else 0.0
            write(painter, room, text, font, colour)
            room = room.adjusted(0, used, 0, 0)

    def _write_end(self, painter: QPainter, bar: Bar, middle: QPointF, scale: QRectF) -> None:
        """Write the number after its bar, and after a limit that would run through it."""
        font = theme.font(Face.STRONG)
        metrics = QFontMetricsF(font)
        at, wide = middle.x() + GAP / 2, metrics.horizontalAdvance(bar.end)
        for limit in sorted(self.figure.limits, key=lambda limit: limit.at):
            x = self._place(limit, scale)
            if at - 4 <= x <= at + wide + 4:
                at = x + GAP / 2
        room = QRectF(at, middle.y() - metrics.height() / 2, wide + GAP, metrics.height())
        write(painter, room, bar.end, font, theme.colours().ink)

    def _place(self, limit: Limit, scale: QRectF) -> float:
        return scale.left() + limit.at / self.figure.most * scale.width()

    def _draw_limits(self, painter: QPainter, scale: QRectF) -> None:
        font, c, ordered = theme.font(Face.SMALL), theme.colours(), self.figure.limits
        metrics = QFontMetricsF(font)
        first = min((limit.at for limit in ordered), default=0.0)
        for limit in ordered:
            x = self._place(limit, scale)
            wide = metrics.horizontalAdvance(limit.word) + 2
            left = x - wide if len(ordered) > 1 and limit.at == first else x - 1
            left = min(max(left, 0.0), self.width() - wide)
            room = QRectF(left, 0, wide + 2, metrics.height())
            write(painter, room, limit.word, font, c.quiet if limit.dashed else c.ink)
            self._draw_rule(painter, limit, x)

    def _draw_rule(self, painter: QPainter, limit: Limit, x: float) -> None:
        """Draw a limit from top to bottom, or across the bars only where words stand between."""
        c = theme.colours()
        style = Qt.PenStyle.DashLine if limit.dashed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(c.quiet if limit.dashed else c.ink), 1, style))
        for bar, row in self._rows(painter):
            skip = 0.0 if self._beside(self.width()) else self._label_height(bar, self.width())
            span = row.adjusted(0, skip - (0 if skip else 4), 0, -(GAP / 2 if skip else 0))
            rule = whole(QRectF(x, span.top(), 1, span.height()), painter)
            painter.drawLine(rule.topLeft(), rule.bottomLeft())


def write(painter: QPainter, room: QRectF, text: str, font: QFont, colour: str) -> None:
    """Write a text into some room, from its top left corner."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(room, WRAP, text)
