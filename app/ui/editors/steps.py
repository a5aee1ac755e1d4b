"""The editor of a scale between two ends: its steps in one row, and how each end sounds."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy

from app.model.question import Asked, Context, Scale
from app.ui import theme
from app.ui.boxes import RoundButton
from app.ui.drawn_once import DrawnOnce
from app.ui.editors.choice import ScaleEditor
from app.ui.text import Label
from app.ui.theme import Face

ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: +1, Qt.Key.Key_Down: +1}
GAP = 6
"""Pixels above and below a dot, and around the words of a step."""
CENTRED = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
ROUND = 0.4
"""The part of a chosen dot that is left open in its middle."""


class StepButton(RoundButton):
    """One step: a dot on the line that joins all of them, with its words below."""

    def __init__(self, words: str) -> None:
        """Show the words beside the dot, until there is room for a row."""
        super().__init__(words.replace("&", "&&"))
        self.words, self.in_row, self.joined = words, False, (True, True)
        self.kept = DrawnOnce()
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def needed(self) -> int:
        """Return the least width for the words below the dot, in pixels."""
        metrics = QFontMetrics(theme.font(Face.STRONG))
        longest = max(metrics.horizontalAdvance(word) for word in self.words.split())
        return longest + 2 * GAP

    def stand(self, *, in_row: bool) -> None:
        """Have the words below the dot, or beside it."""
        self.in_row = in_row
        self.setMinimumHeight(0)
        policy = QSizePolicy.Policy
        wide, high = (policy.Ignored, policy.Minimum) if in_row else (policy.Minimum, policy.Fixed)
        self.setSizePolicy(wide, high)

    def _words_at(self) -> int:
        return theme.px(theme.BOX) + 2 * GAP

    def heightForWidth(self, width: int) -> int:
        """Return the height of the dot with its words below."""
        metrics = QFontMetrics(theme.font(Face.STRONG))
        room = metrics.boundingRect(0, 0, width - 2 * GAP, 9999, CENTRED.value, self.words)
        return self._words_at() + room.height() + GAP

    def minimumSizeHint(self) -> QSize:
        """Ask for no width in a row: the row is given up where it has no room."""
        return QSize(0, self._words_at()) if self.in_row else super().minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the height that the words need at this width."""
        super().resizeEvent(event)
        if self.in_row:
            self.setMinimumHeight(self.heightForWidth(event.size().width()))

    def hitButton(self, point: QPoint) -> bool:
        """Be pressed anywhere on the dot or the words."""
        return self.rect().contains(point)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the step beside this one with any arrow."""
        by = ARROWS.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
            return
        steps = self.group().buttons()
        place = steps.index(self) + by
        if 0 <= place < len(steps):
            steps[place].setFocus(Qt.FocusReason.OtherFocusReason)
            steps[place].setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the line, the dot on it, the words below, and a ring while it has the focus."""
        if not self.in_row:
            super().paintEvent(event)
            return
        look = (self.words, self.joined, self.isChecked(), self.hasFocus())
        self.kept.paint(self, self._draw, *look)

    def _draw(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_line(painter)
        self._draw_dot(painter)
        self._write(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.colours().accent), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)

    def _middle(self) -> QPointF:
        return QPointF(self.width() / 2, GAP + theme.px(theme.BOX) / 2)

    def _draw_line(self, painter: QPainter) -> None:
        """Draw the line to the steps beside this one; it ends at the first and at the last."""
        before, after = self.joined
        y, width = round(self._middle().y()), self.width()
        painter.fillRect(
            QRectF(0 if before else width / 2, y, width if before and after else width / 2, 1),
            QColor(theme.colours().edge),
        )

    def _draw_dot(self, painter: QPainter) -> None:
        c, radius = theme.colours(), theme.px(theme.BOX) / 2
        chosen = self.isChecked()
        painter.setPen(QPen(QColor(c.accent if chosen else c.edge), 1))
        painter.setBrush(QColor(c.accent if chosen else c.field))
        painter.drawEllipse(self._middle(), radius, radius)
        if chosen:
            painter.setBrush(QColor(c.on_accent))
            painter.drawEllipse(self._middle(), radius * ROUND, radius * ROUND)

    def _write(self, painter: QPainter) -> None:
        painter.setFont(theme.font(Face.STRONG if self.isChecked() else Face.BODY))
        painter.setPen(QColor(theme.colours().ink))
        room = self.rect().adjusted(GAP, self._words_at(), -GAP, 0)
        painter.drawText(room, CENTRED.value, self.words)


class StepsEditor(ScaleEditor):
    """Edits a step of a scale whose ends are sentences; below one another where room is scarce."""

    def __init__(self, asked: Asked, context: Context, *, compact: bool = False) -> None:
        """Show the steps in a row, none chosen."""
        super().__init__(asked, context, compact=compact)
        self.in_row: bool | None = None
        self.stand(in_row=True)

    def _arrange(self) -> None:
        question = self.asked.question
        assert isinstance(question, Scale)
        self.steps = [step for step in self.group.buttons() if isinstance(step, StepButton)]
        for step, (_, words) in zip(self.steps, self.labelled(), strict=True):
            step.setAccessibleName(words)
            step.joined = (step is not self.steps[0], step is not self.steps[-1])
        self.ends = [Label(self.say(end), Face.SAID, quiet=True) for end in question.ends]
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setSpacing(0)

    def _button(self, place: int, label: str) -> StepButton:
        question = self.asked.question
        assert isinstance(question, Scale)
        return StepButton(self.say(question.steps[place]))

    def name_after(self, label: QLabel) -> None:
        """Say the question before each step, and with the ends how they sound."""
        super().name_after(label)
        for step, end in zip((self.steps[0], self.steps[-1]), self.ends, strict=True):
            step.setAccessibleDescription(f"{label.text()} {end.text()}")

    def stand(self, *, in_row: bool) -> None:
        """Put the steps beside one another, or below."""
        if in_row is self.in_row:
            return
        self.in_row = in_row
        for place, step in enumerate(self.steps):
            step.stand(in_row=in_row)
            below = place + (place > 0)
            self.grid.addWidget(step, 0 if in_row else below, place if in_row else 0)
            self.grid.setColumnStretch(place, int(in_row or not place))
        self._put_ends()

    def _put_ends(self) -> None:
        """Put each sentence below its end."""
        count, half = len(self.steps), len(self.steps) // 2
        for end, last in zip(self.ends, (False, True), strict=True):
            if self.in_row:
                end.setContentsMargins(GAP, 0, GAP, 0)
                self.grid.addWidget(end, 1, count - half if last else 0, 1, half)
            else:
                end.setContentsMargins(theme.px(theme.BOX) + theme.UNIT + 4, 0, 0, 0)
                self.grid.addWidget(end, count + 1 if last else 1, 0)
            side = (
                Qt.AlignmentFlag.AlignRight if last and self.in_row else Qt.AlignmentFlag.AlignLeft
            )
            end.setAlignment(side | Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in a row where each step has room for its longest word."""
        super().resizeEvent(event)
        needed = len(self.steps) * max(step.needed() for step in self.steps)
        self.stand(in_row=event.size().width() >= needed)
