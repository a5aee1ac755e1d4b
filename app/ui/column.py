"""The column that a page is written in: as wide as is read easily, beside a margin."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import theme

MEETING_ROOM = 750
"""The pixels beside which a meeting still has its margin: its type leaves a table less."""


class Column(QWidget):
    """Stands in a page that scrolls; `rows` is what stands below one another in it."""

    def __init__(self, width: int = theme.TEXT_WIDTH, room: int = theme.TABLE_WIDTH) -> None:
        """Make an empty column, at most so many pixels wide at the usual size of text.

        `room` is what it wants beside the margin: all pages the same, so that they begin alike.
        """
        super().__init__()
        self.room = room
        unit, content = theme.UNIT, QWidget()
        content.setMaximumWidth(theme.px(width))
        self.rows = QVBoxLayout(content)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(unit)
        outer = QVBoxLayout(self)
        roomy = theme.scale() < theme.LARGE and room <= theme.TABLE_WIDTH
        above = unit * 6 if roomy and not theme.in_meeting() else unit * 2
        outer.setContentsMargins(theme.margin(), above, unit * 4, unit * 2)
        outer.addWidget(content)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave less beside the column where the window is narrow."""
        super().resizeEvent(event)
        keep_margin(self, event.size().width(), self.room)


def keep_margin(widget: QWidget, width: int, room: int = theme.TABLE_WIDTH) -> None:
    """Give what stands in a widget of some width the margin that every page has there."""
    wanted = min(room, MEETING_ROOM) if theme.in_meeting() else room
    roomy = width >= theme.px(wanted) + theme.margin()
    layout, side = widget.layout(), theme.margin() if roomy else theme.MARGIN
    assert layout
    now = layout.contentsMargins()
    if now.left() != side:
        layout.setContentsMargins(side, now.top(), now.right(), now.bottom())
