"""What all drawings of figures share: a height that follows the width, and the figure in words."""

from math import ceil
from typing import Generic, TypeVar

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.model.figure import Bars, Chain, Fields, Week
from app.ui import theme
from app.ui.drawn_once import DrawnOnce

FigureT = TypeVar("FigureT", Bars, Chain, Fields, Week)


class Drawing(QWidget, Generic[FigureT]):
    """Draws a figure as its width allows; who does not see it is told what it says."""

    def __init__(self, figure: FigureT) -> None:
        """Draw a figure; another may follow."""
        super().__init__()
        self.figure: FigureT = figure
        self.kept = DrawnOnce()
        self.measured: dict[int, tuple[float, ...]] = {}  # by width: once for each
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(figure.said)

    def show_figure(self, figure: FigureT) -> None:
        """Draw a figure, unless it is drawn already."""
        if figure == self.figure:
            return
        before = self.heightForWidth(self.width())
        self.figure = figure
        self.measured.clear()
        self.setAccessibleName(figure.said)
        if self.heightForWidth(self.width()) != before:
            self.updateGeometry()
        self.update()

    def measure(self, width: int) -> tuple[float, ...]:
        """Return how high each row of the figure is at a width, in pixels, from the top down."""
        raise NotImplementedError

    def draw(self, painter: QPainter) -> None:
        """Draw the figure at its width."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the figure."""
        self.kept.paint(self, self.draw, self.figure)

    def heights(self, width: int) -> tuple[float, ...]:
        """Return how high each row is at a width."""
        if width not in self.measured:
            self.measured[width] = self.measure(width)
        return self.measured[width]

    def hasHeightForWidth(self) -> bool:
        """Say that words wrap where there is little room."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        return ceil(sum(self.heights(width)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell what it stands in that another width needs another height."""
        super().resizeEvent(event)
        old, new = event.oldSize().width(), event.size().width()
        if old >= 0 and self.heightForWidth(old) != self.heightForWidth(new):
            # A layout forgets what changes while it is at work: tell it when it is done.
            QTimer.singleShot(0, self, self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Ask for the room that a figure of usual width needs."""
        width = theme.px(theme.TEXT_WIDTH)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Ask for little width, and the height at the width there is."""
        return QSize(theme.px(200), self.heightForWidth(max(self.width(), 1)))
