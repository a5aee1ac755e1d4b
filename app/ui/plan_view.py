"""The rows of plans and the line that searches them: how they are drawn, and their keys."""

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.language import N_, Language
from app.ui import theme
from app.ui.icons import sign
from app.ui.plan_model import ROW, Index
from app.ui.theme import Face

if TYPE_CHECKING:
    from app.ui.plan_rows import PlanRow

RESULTS = {
    "": "",
    "GO": N_("GO"),
    "GO SMALLER": N_("GO SMALLER"),
    "NOT YET": N_("NOT YET"),
    "TOO EARLY": N_("TOO EARLY"),
}
RECENT_DAYS = {0: N_("today, {time}"), 1: N_("yesterday, {time}")}
LEAST_ROWS = 5
"""Rows that are seen in the smallest window."""
ROOM_FOR_FILES = 440
"""The width below which the names of files give way to those of firms."""


def columns(area: QRect, *, results: bool) -> list[tuple[int, int]]:
    """Return left edge and width of firm, file, date and result within a line; 0 is hidden."""
    gap, last = theme.UNIT * 2, theme.px(theme.RESULT_WIDTH) if results else 0
    changed = min(theme.px(theme.DATE_WIDTH), area.width() // 2)
    rest = area.width() - changed - last - gap
    file = rest * 2 // 5 if rest >= theme.px(ROOM_FOR_FILES) else 0
    widths = (rest - file, file, changed, last)
    lefts = [area.left() + gap // 2 + sum(widths[:place]) for place in range(len(widths))]
    return [(left, max(width - gap, 0)) for left, width in zip(lefts, widths, strict=True)]


def when(changed: float, language: Language) -> str:
    """Return when a plan changed: today and yesterday with the time, else the date."""
    if not changed:
        return ""
    moment = datetime.fromtimestamp(changed)
    days = (date.today() - moment.date()).days
    if days not in RECENT_DAYS:
        return language.date(moment.date())
    return language.say(RECENT_DAYS[days], time=language.time(moment.time()))


class PlanDelegate(QStyledItemDelegate):
    """Draws a plan as one line of a table: hairlines only."""

    def __init__(self, parent: QWidget, language: Language) -> None:
        """Draw in a language; the column of results is there once a plan has one."""
        super().__init__(parent)
        self.language, self.results = language, False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask for a line."""
        return QSize(0, theme.px(theme.ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground, the hairline and the columns."""
        painter.save()
        area, state = option.rect, option.state
        self._draw_ground(painter, area, state)
        row: PlanRow = index.data(ROW)
        c = theme.colours()
        result = self.language.say(RESULTS[row.result])
        file = row.file if row.file != row.title else ""
        texts = (row.title, file, when(row.changed, self.language), result)
        inks = (c.ink, c.quiet, c.quiet, c.ink)
        places = columns(area, results=self.results)
        painter.setFont(theme.font(Face.BODY))
        for text, ink, (left, width) in zip(texts, inks, places, strict=True):
            painter.setPen(QColor(ink))
            cell = QRect(left, area.top(), width, area.height())
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
            painter.drawText(cell, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

    def _draw_ground(self, painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
        c = theme.colours()
        focused = state & QStyle.StateFlag.State_HasFocus
        chosen = state & QStyle.StateFlag.State_Selected
        painter.setPen(QColor(c.line))
        inset = area.adjusted(theme.UNIT, 0, -theme.UNIT, 0)
        painter.drawLine(inset.bottomLeft(), inset.bottomRight())
        if focused or chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(c.accent) if focused else QColor(Qt.GlobalColor.transparent))
            painter.setBrush(QColor(c.tint if focused or chosen else c.hover))
            painter.drawRoundedRect(area.adjusted(1, 2, -2, -3), theme.RADIUS, theme.RADIUS)


class PlanView(QListView):
    """The rows; one click or Enter opens one, and Up from the first leads back to typing."""

    left = Signal()
    opened = Signal(object)  # RecentPlan

    def __init__(self) -> None:
        """Show rows of one height, so that thousands cost nothing."""
        super().__init__()
        self.setProperty("bare", True)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMinimumHeight(theme.px(theme.ROW) * LEAST_ROWS)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self.open)

    def open(self, index: QModelIndex) -> None:
        """Open the plan of a row."""
        if index.isValid():
            self.opened.emit(index.data(ROW).plan)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter; leave upwards from the first row."""
        first = self.currentIndex().row() <= 0
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Up and first:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class SearchLine(QLineEdit):
    """Takes what is typed to find a plan; Down leads into the list, Enter opens the first."""

    went_down = Signal()

    def __init__(self, words: str) -> None:
        """Show what it is for until something is typed."""
        super().__init__()
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(theme.px(theme.SEARCH_WIDTH) // 2)
        self.setMaximumWidth(theme.px(theme.SEARCH_WIDTH))
        glass = sign("glass", theme.colours().quiet, self.devicePixelRatioF())
        self.addAction(QAction(QIcon(glass), "", self), QLineEdit.ActionPosition.LeadingPosition)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go down into the list; take everything typed away with Esc."""
        if event.key() == Qt.Key.Key_Down:
            self.went_down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
