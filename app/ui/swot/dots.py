"""A weight as three dots: a press goes on to the next, a digit sets it."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.language import N_
from app.model.question import Asked, Context, Scale
from app.ui import theme
from app.ui.drawn_once import DrawnOnce
from app.ui.editors.editor import Editor

DOT, APART = 8, 11
"""How wide a dot is, and from one to the next, in pixels."""


class DotsButton(QPushButton):
    """Draws as many dots filled as the weight has."""

    def __init__(self, editor: "WeightDots", steps: int) -> None:
        """Show no weight yet."""
        super().__init__()
        self.editor, self.steps, self.filled = editor, steps, 0
        self.kept = DrawnOnce()
        self.setAutoDefault(False)
        self.setProperty("dots", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Ask for room for all dots and the ring around them."""
        return QSize(theme.px(APART * self.steps + 12), theme.px(28))

    def show_filled(self, filled: int) -> None:
        """Fill the first dots."""
        self.filled = filled
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Set a weight by its digit; take it away with 0 or Delete."""
        digit = event.text() if len(event.text()) == 1 else ""
        if digit.isdecimal() and int(digit) <= self.steps:
            self.editor.answer_weight(int(digit) or None)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.editor.answer_weight(None)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the dots, and a ring while they have the focus."""
        self.kept.paint(self, self._draw, self.filled, self.hasFocus())

    def _draw(self, painter: QPainter) -> None:
        c = theme.colours()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(QColor(c.accent), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
        radius, y = theme.px(DOT) / 2, self.height() / 2
        ink = QColor(c.ink if self.filled else c.quiet)
        painter.setPen(QPen(ink, theme.STROKE))
        left = (self.width() - theme.px(APART) * (self.steps - 1)) / 2
        for place in range(self.steps):
            painter.setBrush(ink if place < self.filled else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(left + place * theme.px(APART), y), radius, radius)


class WeightDots(Editor):
    """Edits a step of a short scale as dots."""

    def __init__(self, asked: Asked, context: Context, *, compact: bool = True) -> None:
        """Show no weight yet."""
        super().__init__(asked, context, compact=compact)
        assert isinstance(asked.question, Scale)
        self.question, self._value, self.name = asked.question, None, ""
        self.button = DotsButton(self, len(self.question.steps))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.button)
        self.button.clicked.connect(self._next)

    def field(self) -> QWidget:
        """Return the dots."""
        return self.button

    def call(self, name: str) -> None:
        """Take a name that is read aloud with the weight."""
        self.name = name
        self._tell()

    def _tell(self) -> None:
        words = self.question.words(self._value, self.context) or self.say(N_("no weight yet"))
        told = f"{self.name}: {words}"
        self.button.setAccessibleName(told)
        self.button.setToolTip(told)

    def show_value(self, value: int | None) -> None:
        """Fill as many dots as the weight has."""
        self.button.show_filled(value or 0)
        self._tell()

    def _next(self) -> None:
        self.answer_weight(((self._value or 0) + 1) % (len(self.question.steps) + 1) or None)

    def answer_weight(self, weight: int | None) -> None:
        """Take a weight set by the person."""
        self.button.show_filled(weight or 0)
        self.answer(weight)
        self._tell()
