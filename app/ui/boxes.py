"""Check boxes and round buttons with a ring around their words while they have the focus."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QRadioButton, QStyle, QStyleOptionButton

from app.ui import theme

GAP = 4
"""Pixels between the words and the ring."""


def draw_ring(box: QCheckBox | QRadioButton, part: QStyle.SubElement) -> None:
    """Draw the ring around the words of a box that has the focus."""
    if not box.hasFocus() or not box.text():
        return
    option = QStyleOptionButton()
    box.initStyleOption(option)
    room = box.style().subElementRect(part, option, box)
    left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    words = option.fontMetrics.boundingRect(room, left, option.text.replace("&&", "&"))
    ring = words.adjusted(-GAP, -GAP // 2, GAP, GAP // 2).intersected(box.rect())
    painter = QPainter(box)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.colours().accent), 2))
    painter.drawRoundedRect(ring.adjusted(1, 1, -1, -1), GAP, GAP)
    painter.end()


class CheckBox(QCheckBox):
    """A box to tick."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box as ever, and the ring."""
        super().paintEvent(event)
        draw_ring(self, QStyle.SubElement.SE_CheckBoxContents)


class RoundButton(QRadioButton):
    """One of several of which one is chosen."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button as ever, and the ring."""
        super().paintEvent(event)
        draw_ring(self, QStyle.SubElement.SE_RadioButtonContents)
