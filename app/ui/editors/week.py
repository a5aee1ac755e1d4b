"""How a week is drawn: seven days by half hours, spans, looks and the cursor."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from app.model.figure import Look, Span, Texture, Week
from app.model.table import DAY, Slot, clock
from app.model.week import HALF_HOUR
from app.ui import theme
from app.ui.advice.texture import fill
from app.ui.theme import Face

COLUMNS = DAY // HALF_HOUR
DAYS = 7
Place = tuple[int, int]
"""A cell: day of the week (Monday 0) and half hour of the day (0 to 47)."""


@dataclass(frozen=True)
class WeekShape:
    """Where the cells of a week are in a widget of some width; all in pixels."""

    width: int

    @property
    def left(self) -> int:
        """The room for the names of the days."""
        return theme.px(56)

    @property
    def top(self) -> int:
        """The room for the hours."""
        return theme.px(24)

    @property
    def row(self) -> int:
        """The height of a day."""
        return theme.px(32)

    @property
    def column(self) -> float:
        """The width of half an hour."""
        return (self.width - self.left - theme.UNIT * 2) / COLUMNS

    def narrowest(self) -> int:
        """Return the least width in which half an hour can still be hit."""
        return self.left + COLUMNS * theme.UNIT + theme.UNIT * 2

    def height(self) -> int:
        """Return the height of the whole."""
        return self.top + 7 * self.row + 2

    def cell(self, place: Place) -> QRectF:
        """Return the rectangle of a cell."""
        day, column = place
        left = self.left + column * self.column
        return QRectF(left, self.top + day * self.row, self.column, self.row)

    def days(self, span: Span) -> Iterator[QRectF]:
        """Yield the rectangles of a span, one for each day; it may go on into the next week."""
        start, end = span.start, span.end
        while start < end:
            midnight = min(end, (start // DAY + 1) * DAY)
            day = self.cell((start // DAY % DAYS, 0))
            left = day.left() + start % DAY / HALF_HOUR * self.column
            wide = (midnight - start) / HALF_HOUR * self.column
            yield QRectF(left, day.top(), wide, self.row)
            start = midnight

    def place_at(self, point: QPointF) -> Place | None:
        """Return the cell at a point, or nothing outside."""
        x, y = point.x() - self.left, point.y() - self.top
        inside = 0 <= x < self.column * COLUMNS and 0 <= y < 7 * self.row
        return (int(y // self.row), int(x // self.column)) if inside else None


class WeekPainter:
    """Draws a week with a painter in the colours of the theme."""

    def __init__(self, painter: QPainter, shape: WeekShape) -> None:
        """Draw with this painter into this shape."""
        self.painter, self.shape, self.colours = painter, shape, theme.colours()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def frame(self, figure: Week) -> None:
        """Draw the ground with the opening hours and the longest wait, the hours and the days."""
        whole = self.shape.cell((0, 0)).united(self.shape.cell((6, COLUMNS - 1)))
        self.painter.fillRect(whole, QColor(self.colours.field))
        for span in (*figure.open, *filter(None, [figure.wait])):
            self._span(span)
        self.painter.setFont(theme.font(Face.SMALL))
        for column in range(0, COLUMNS + 1, 2):
            self._hour(column, whole)
        for day, name in enumerate(figure.days):
            self._day(day, whole, name)
        self.painter.setPen(QColor(self.colours.edge))
        self.painter.drawRect(whole)

    def _span(self, span: Span) -> None:
        for area in self.shape.days(span):
            if span.texture is Texture.OUTLINE:
                self.painter.fillRect(area, QColor(self.colours.track))
            fill(self.painter, area, span.texture, self.colours.smaller)

    def _hour(self, column: int, whole: QRectF) -> None:
        x = self.shape.cell((0, column)).left()
        self.painter.setPen(QColor(self.colours.line))
        self.painter.drawLine(QPointF(x, whole.top()), QPointF(x, whole.bottom()))
        if column % 6 == 0:
            self.painter.setPen(QColor(self.colours.quiet))
            label = QRectF(x - 20, 0, 40, self.shape.top - 2)
            self.painter.drawText(label, Qt.AlignmentFlag.AlignCenter, str(column // 2))

    def _day(self, day: int, whole: QRectF, name: str) -> None:
        top = self.shape.cell((day, 0)).top()
        self.painter.setPen(QColor(self.colours.line))
        self.painter.drawLine(QPointF(whole.left(), top), QPointF(whole.right(), top))
        self.painter.setPen(QColor(self.colours.ink))
        label = QRectF(0, top, self.shape.left - theme.UNIT, self.shape.row)
        self.painter.drawText(label, Qt.AlignmentFlag.AlignVCenter, name)

    def look(self, look: Look) -> None:
        """Draw a look with the letter of its person."""
        c = self.colours
        self._block(look.at, HALF_HOUR, look.letter, (c.accent, c.on_accent), Face.SMALL_STRONG)

    def opening(self, slot: Slot) -> None:
        """Draw a span that is being edited, with its hours."""
        if slot.end is not None:
            at, c = slot.day.number * DAY + slot.start, self.colours
            text = f"{clock(slot.start)}–{clock(slot.end)}"
            self._block(at, slot.end - slot.start, text, (c.tint, c.ink), Face.SMALL)

    def _block(self, at: int, length: int, text: str, shades: tuple[str, str], face: Face) -> None:
        minute = self.shape.column / HALF_HOUR
        day = self.shape.cell((at // DAY, 0))
        left = day.left() + at % DAY * minute
        box = QRectF(left + 1, day.top() + 4, max(length * minute - 2, 4), day.height() - 8)
        ground, ink = shades
        self.painter.setPen(QPen(QColor(self.colours.accent), 1))
        self.painter.setBrush(QBrush(QColor(ground)))
        self.painter.drawRoundedRect(box, 3, 3)
        self.painter.setPen(QColor(ink))
        self.painter.setFont(theme.font(face))
        self.painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def cursor(self, block: list[Place]) -> None:
        """Draw the cursor around a cell, or around a block of cells."""
        box = self.shape.cell(block[0]).united(self.shape.cell(block[-1]))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((self.colours.page, 4), (self.colours.ink, 2)):
            self.painter.setPen(QPen(QColor(colour), width))
            self.painter.drawRect(box)
