"""Fields on the screen, two beside two, drawn from the same description as on paper."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from app.model.figure import Field, Fields
from app.ui import theme
from app.ui.advice.bars import WRAP, write
from app.ui.advice.drawing import Drawing
from app.ui.theme import Face

NARROW = 400
"""Pixels below which the fields stand below one another."""
SIGN, AIR = 32, 12
"""Pixels of the sign of a text, and around a field."""
FACES = (Face.STRONG, Face.SMALL, Face.SMALL_STRONG, Face.SAID, Face.BODY)
Piece = tuple[QRectF, str, Face, bool]
"""Where a text stands, what it says and how; the last says whether it is quiet."""


class FieldsFigure(Drawing[Fields]):
    """Draws fields with hairlines between them: a name, what it means, and texts with signs."""

    def __init__(self, figure: Fields) -> None:
        """Draw fields; others may follow."""
        super().__init__(figure)
        self.placed: dict[int, tuple[tuple[Piece, ...], ...]] = {}  # by width, as measured

    def show_figure(self, figure: Fields) -> None:
        """Draw fields, unless they are drawn already."""
        if figure != self.figure:
            self.placed.clear()
        super().show_figure(figure)

    def _across(self, width: int) -> int:
        return 2 if width >= theme.px(NARROW) else 1

    def _wide(self, width: int) -> float:
        return width / self._across(width) - AIR

    def measure(self, width: int) -> tuple[float, ...]:
        """Return the height of each row of fields: that of its highest."""
        room = self._wide(width)
        placed = self.placed[width] = tuple(
            tuple(_Writer(room).pieces(field)) for field in self.figure.fields
        )
        highs = [max(box.bottom() for box, *_ in pieces) for pieces in placed]
        across = self._across(width)
        return tuple(max(highs[n : n + across]) + AIR for n in range(0, len(highs), across))

    def draw(self, painter: QPainter) -> None:
        """Draw the hairlines and the texts."""
        c = theme.colours()
        across, top = self._across(self.width()), 0.0
        for row, height in enumerate(self.heights(self.width())):
            fields = self.placed[self.width()][row * across : row * across + across]
            painter.setPen(QPen(QColor(c.line), 1))
            if row:
                painter.drawLine(0, round(top), self.width(), round(top))
            if across > 1:
                middle = self.width() // 2
                painter.drawLine(middle, round(top), middle, round(top + height))
            for place, pieces in enumerate(fields):
                left = place * (self.width() / across + AIR)
                for box, text, face, quiet in pieces:
                    shade = c.quiet if quiet else c.ink
                    write(painter, box.translated(left, top), text, theme.font(face), shade)
            top += height


class _Writer:
    """Finds room for the texts of a field, one below another, at the width of a field."""

    def __init__(self, width: float) -> None:
        """Begin at the top."""
        self.width, self.top = width, AIR / 2
        self.metrics = {face: QFontMetricsF(theme.font(face)) for face in FACES}

    def box(self, text: str, face: Face, left: float = 0) -> QRectF:
        """Return the room that a text takes, and go on below it."""
        room = QRectF(0, 0, self.width - left, 9999)
        high = self.metrics[face].boundingRect(room, WRAP, text).height()
        box = QRectF(left, self.top, room.width(), high)
        self.top += high
        return box

    def pieces(self, field: Field) -> Iterator[Piece]:
        """Yield the name of a field, what it means, and its texts, each after its sign."""
        yield self.box(field.name, Face.STRONG), field.name, Face.STRONG, False
        yield self.box(field.note, Face.SMALL), field.note, Face.SMALL, True
        self.top += AIR / 2
        lower = self.metrics[Face.SAID].ascent() - self.metrics[Face.SMALL_STRONG].ascent()
        for sign, text in field.texts:
            face = Face.SAID if sign else Face.BODY
            box = self.box(text, face, theme.px(SIGN) if sign else 0)
            if sign:
                place = QRectF(0, box.top() + lower, box.left(), box.height())
                yield place, sign, Face.SMALL_STRONG, True
            yield box, text, face, not sign
