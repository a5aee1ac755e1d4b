"""Fields that end in dots where their words go on: whoever reads sees that there is more."""

import re

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QWidget,
)

from app.ui import theme
from app.ui.drawn_once import DrawnOnce

END = Qt.TextElideMode.ElideRight
INSET = 2
"""Pixels that Qt leaves on both sides of the words of a line."""
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
"""Letters of which Qt itself knows best where they begin."""


class LineField(QLineEdit):
    """A line of text; while nobody is in it, it shows how its words begin."""

    measured: tuple[object, ...] = ()
    shown = ""
    bare: DrawnOnce | None = None

    def show_bare(self) -> None:
        """Say that nothing is seen around the words while nobody is in them.

        A page full of such lines is painted in half the time from the pictures of their words.
        """
        self.bare = DrawnOnce()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line as ever, or if its words do not fit, their beginning and dots."""
        text = self.text()
        if self.hasFocus():
            super().paintEvent(event)
        elif self.bare and not RIGHT_TO_LEFT.search(text):
            look = text, self.placeholderText(), self.palette().cacheKey(), self.font().key()
            self.bare.paint(self, self._draw_words, *look)
        elif self.fits():
            super().paintEvent(event)
        else:
            self._draw_cut()

    def _draw_cut(self) -> None:
        panel, painter = QStyleOptionFrame(), QPainter(self)
        self.initStyleOption(panel)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, panel, painter, self)
        self._draw_words(painter)
        painter.end()

    def _draw_words(self, painter: QPainter) -> None:
        """Draw the words, or what invites to type them, where Qt draws them."""
        room, height, shades = self._room(), self.fontMetrics().height(), self.palette()
        painter.setPen((shades.text() if self.text() else shades.placeholderText()).color())
        room.setTop(room.top() + (room.height() - height + 1) // 2)
        side = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        flags = side & Qt.AlignmentFlag.AlignHorizontal_Mask | Qt.AlignmentFlag.AlignTop
        painter.drawText(room, flags, self._seen())

    def fits(self) -> bool:
        """Say whether there is room for all of its words."""
        return not self.text() or self._seen() == self.text()

    def _seen(self) -> str:
        """Return what there is room for; it is measured when the words or their room change."""
        text = self.text() or self.placeholderText()
        now = text, self.width(), self.font().pointSizeF()
        if now != self.measured:
            self.measured = now
            self.shown = self.fontMetrics().elidedText(text, END, self._room().width())
        return self.shown

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

    def showPopup(self) -> None:
        """Show the list, as wide as its lines are."""
        self.make_room(self.view())
        super().showPopup()

    def make_room(self, shown: QAbstractItemView) -> None:
        """Let a list of these lines be wider than the field, so that none is cut."""
        measure, bar = self.fontMetrics().horizontalAdvance, shown.verticalScrollBar()
        lines = (measure(self.itemText(place)) for place in range(self.count()))
        room = max(lines, default=0) + bar.sizeHint().width() + theme.UNIT * 3
        shown.setMinimumWidth(min(room, theme.px(theme.TEXT_WIDTH)))
        shown.setTextElideMode(END)
