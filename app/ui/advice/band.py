"""A band below a page that scrolls: what was chosen so far, and the act that follows from it."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtWidgets import QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.ui import theme
from app.ui.column import keep_margin
from app.ui.text import Label, OneLine
from app.ui.theme import Face


class Band(QWidget):
    """Stays in sight at the foot of a page that scrolls above it.

    It is beside the page and not in it: whatever else is in an area that scrolls than what scrolls
    does not exist for a screen reader.
    """

    def __init__(self, page: QScrollArea) -> None:
        """Stand at the foot of a page, once that page stands somewhere."""
        super().__init__()
        self.page, self.wanted = page, True
        self.hide()
        page.destroyed.connect(self.deleteLater)
        theme.paint_ground(self, theme.colours().ground)
        self.name = OneLine(Face.STRONG)
        self.costs = Label("", Face.SMALL, quiet=True)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.name)
        texts.addWidget(self.costs)
        self.inside = QHBoxLayout()
        self.inside.setSpacing(theme.UNIT * 2)
        self.inside.addLayout(texts, 1)
        column = QWidget()
        column.setMaximumWidth(theme.px(theme.TABLE_WIDTH))
        column.setLayout(self.inside)
        self.inside.setContentsMargins(0, 0, 0, 0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.margin(), theme.UNIT, theme.UNIT * 4, theme.UNIT)
        outer.addWidget(column)

    def add(self, acts: QLayout) -> None:
        """Put buttons at the right."""
        self.inside.addLayout(acts)

    def show_texts(self, name: str, costs: str) -> None:
        """Show what was chosen, and what follows."""
        self.name.say_all(name)
        self.costs.setText(costs)
        self.settle()

    def event(self, event: QEvent) -> bool:
        """Follow the words where they need another height."""
        if event.type() == QEvent.Type.LayoutRequest and isValid(self.page):
            self.settle()
        return super().event(event)

    def want(self, *, wanted: bool) -> None:
        """Be there whenever the page is, or not at all."""
        self.wanted = wanted
        self.follow()

    def follow(self) -> None:
        """Stand beside the page, and be seen while that is seen."""
        if self.parentWidget() is not self.page.parentWidget():
            self.setParent(self.page.parentWidget())
        self.setVisible(self.wanted and self.page.isVisible())
        self.raise_()
        self.settle()

    def settle(self) -> None:
        """Take the height that the words need, and leave the rest to the page."""
        width = self.page.width()
        keep_margin(self, width)
        layout = self.layout()
        assert layout
        self.resize(width, self.height())
        layout.activate()
        self.costs.find_height()  # now, and not when the page is seen
        height = layout.heightForWidth(width) if layout.hasHeightForWidth() else -1
        height = max(height, layout.minimumSize().height()) if self.wanted else 0
        self.page.setViewportMargins(0, 0, 0, height)
        foot = self.page.geometry().bottomLeft() + QPoint(0, 1 - height)
        self.setGeometry(QRect(foot, QSize(width, height)))
