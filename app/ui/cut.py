"""Fields that end in dots where their words go on: whoever reads sees that there is more."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QWidget,
)

END = Qt.TextElideMode.ElideRight
INSET = 2
"""Pixels that Qt leaves on both sides of the words of a line."""


class LineField(QLineEdit):
    """A line of text; while nobody is in it, it shows how its words begin."""

    measured: tuple[str, int, float] = ("", 0, 0.0)
    fit = True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line as ever, or if its words do not fit, their beginning and dots."""
        if self.hasFocus() or self._fits():
            super().paintEvent(event)
            return
        metrics, text = self.fontMetrics(), self.text()
        panel, painter = QStyleOptionFrame(), QPainter(self)
        self.initStyleOption(panel)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, panel, painter, self)
        room = self._room()
        side = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        painter.setPen(self.palette().text().color())
        painter.drawText(
            room, side | Qt.AlignmentFlag.AlignVCenter, metrics.elidedText(text, END, room.width())
        )
        painter.end()

    def _fits(self) -> bool:
        """Say whether all words can be seen; they are measured when they or their room change."""
        now = self.text(), self.width(), self.font().pointSizeF()
        if now != self.measured:
            self.measured = now
            self.fit = self.fontMetrics().horizontalAdvance(now[0]) <= self._room().width()
        return self.fit

    def _room(self) -> QRect:
        panel, part = QStyleOptionFrame(), QStyle.SubElement.SE_LineEditContents
        self.initStyleOption(panel)
        room = self.style().subElementRect(part, panel, self).marginsRemoved(self.textMargins())
        return room.adjusted(INSET, 0, -INSET, 0)


class ListField(QComboBox):
    """A list of which one line is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer nothing yet."""
        super().__init__(parent)
        self.unseen: QLabel | None = None

    def setAccessibleName(self, name: str) -> None:
        """Take a name, and a label that nobody sees: on Linux a list is called by its choice."""
        super().setAccessibleName(name)
        parent = self.parentWidget()
        if self.unseen is None and parent:
            self.unseen = QLabel(parent)
            self.unseen.hide()
            self.unseen.setBuddy(self)
        if self.unseen:
            self.unseen.setAccessibleName(name)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """End the words of the line in dots where there is no room for them."""
        super().initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        control = QStyle.ComplexControl.CC_ComboBox
        room = self.style().subControlRect(control, option, part, self).width()
        option.currentText = self.fontMetrics().elidedText(option.currentText, END, room)
