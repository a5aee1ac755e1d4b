"""A strip: a tinted band across the window above a page, whose words begin where the page does."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.column import keep_margin
from app.ui.text import line


class Strip(QWidget):
    """Stands above a page and ends with a hairline; hidden until it has something to say."""

    def __init__(self) -> None:
        """Be empty; `hold` puts something in."""
        super().__init__()
        theme.paint_ground(self, theme.colours().tint)
        self.inside, self.room = QWidget(), theme.TABLE_WIDTH
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.inside)
        rows.addWidget(line())
        self.hide()

    def hold(self, layout: QLayout) -> None:
        """Show a layout, with the margins of a page."""
        layout.setContentsMargins(theme.margin(), theme.UNIT, theme.MARGIN, theme.UNIT)
        self.inside.setLayout(layout)

    def stand_above(self, room: int) -> None:
        """Begin where a page does that wants so many pixels of room."""
        self.room = room
        keep_margin(self.inside, self.width(), room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the margin of the page."""
        super().resizeEvent(event)
        keep_margin(self.inside, event.size().width(), self.room)
