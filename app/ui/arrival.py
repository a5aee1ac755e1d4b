"""Arriving at a page: what the person came to stays in sight until all words have their height."""

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
        area.verticalScrollBar().rangeChanged.connect(self._keep)

    def come_to(self, part: QWidget, above: int) -> None:
        """Scroll to a part of the area, so many pixels below the upper edge."""
        self.part, self.above = part, above
        self.start()
        self._keep()

    def _keep(self) -> None:
        inside = self.area.widget()
        if not self.isActive() or not inside:
            return
        top = self.part.mapTo(inside, QPoint()).y() - self.above
        self.area.verticalScrollBar().setValue(top)
        if focused := self.area.focusWidget():
            show_whole(self.area, focused)
