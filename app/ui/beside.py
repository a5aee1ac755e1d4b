"""A window of its own beside the plan: a list at the left, and a page for each entry."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.ui import theme


class BesideWindow(QWidget):
    """Shows one of several pages; it stops nobody, and Esc closes it."""

    def __init__(self, window: QWidget) -> None:
        """Stand before the window of the plan."""
        super().__init__(window, Qt.WindowType.Dialog)
        self.list, self.stack = QListWidget(), QStackedWidget()

    def lay_out(self, above: QWidget | None = None) -> None:
        """Show the list and the pages anew, perhaps with something above the page."""
        self.list, self.stack = QListWidget(), QStackedWidget()
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setProperty("side", True)
        self.list.currentRowChanged.connect(self.stack.setCurrentIndex)
        right = QVBoxLayout()
        right.setSpacing(0)
        for part in filter(None, (above, self.stack)):
            right.addWidget(part, 1 if part is self.stack else 0)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addLayout(right, 1)
        self._put(inside)

    def _put(self, inside: QWidget) -> None:
        layout = self.layout() or QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        before = layout.takeAt(0)
        if before and (shown := before.widget()):
            shown.hide()
            shown.deleteLater()
        layout.addWidget(inside)

    def fit(self) -> None:
        """Take the size that the text needs, or less where the screen is smaller."""
        self.fit_list()
        room = QGuiApplication.primaryScreen().availableSize() * 0.9
        wanted = QSize(theme.px(theme.BESIDE_WIDTH), theme.px(theme.BESIDE_HEIGHT))
        self.resize(wanted.boundedTo(room))

    def fit_list(self) -> None:
        """Give the list the room for its longest entry, beside a scroll bar."""
        longest = self.list.sizeHintForColumn(0) + theme.UNIT * 4 + theme.BAR
        self.list.setFixedWidth(max(theme.LIST_WIDTH, longest))

    def come(self) -> None:
        """Show this window, or bring it to the front."""
        self.show()
        self.raise_()
        self.activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
