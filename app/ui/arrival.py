"""Arriving at a page: what the person came to stays in sight, whatever takes room from it."""

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from app.ui.focus import show_whole

ARRIVAL = 300
"""Milliseconds in which a page that somebody came to finds its height."""


class Arrival(QTimer):
    """Scrolls an area to what the person came to, however large the words above it are.

    Words that wrap need several turns until they know their height; so does what is below.
    """

    def __init__(self, area: QScrollArea) -> None:
        """Come to nothing yet."""
        super().__init__(area, singleShot=True, interval=ARRIVAL)
        self.area, self.part, self.above = area, area.viewport(), 0
        self.height = 0  # of what is seen of the page
        area.verticalScrollBar().rangeChanged.connect(self._keep)

    def come_to(self, part: QWidget, above: int) -> None:
        """Scroll to a part of the area, so many pixels below the upper edge."""
        self.part, self.above = part, above
        self.start()
        self._keep()

    def _keep(self) -> None:
        inside, focused = self.area.widget(), self.area.focusWidget()
        before, self.height = self.height, self.area.viewport().height()
        if not inside:
            return
        if self.isActive():
            top = self.part.mapTo(inside, QPoint()).y() - self.above
            self.area.verticalScrollBar().setValue(top)
        elif not (focused and self._was_seen(focused, before)):
            return
        if focused:
            show_whole(self.area, focused)

    def _was_seen(self, focused: QWidget, before: int) -> bool:
        """Say whether a field was in sight until a strip above the page took room from it."""
        return 0 <= focused.mapTo(self.area, QPoint()).y() < before > self.height
