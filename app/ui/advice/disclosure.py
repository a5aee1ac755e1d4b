"""A line that opens to show more; what is inside is built when it is first opened."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from app.ui import theme


class Disclosure(QWidget):
    """Shows one line; below a rule at its left, what it opens."""

    def __init__(self, words: str, fill: Callable[[QVBoxLayout], None]) -> None:
        """Show the line, closed; `fill` puts the widgets inside."""
        super().__init__()
        self.fill: Callable[[QVBoxLayout], None] | None = fill
        self.opener = QToolButton()
        self.opener.setText(words)
        self.opener.setCheckable(True)
        self.opener.setArrowType(Qt.ArrowType.RightArrow)
        self.opener.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.opener.setAutoRaise(True)
        self.opener.setIconSize(QSize(theme.px(theme.ICON), theme.px(theme.ICON)))
        self.opener.setProperty("link", True)
        self.inside = QFrame()
        self.inside.setProperty("ruled", True)
        self.rows = QVBoxLayout(self.inside)
        self.rows.setContentsMargins(theme.UNIT * 2, 0, 0, 0)
        self.rows.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.opener, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.inside)
        self.inside.hide()
        self.opener.toggled.connect(self._open)

    def _open(self, opened: bool) -> None:
        if opened and self.fill:
            self.fill(self.rows)
            self.fill = None
        self.inside.setVisible(opened)
        self.opener.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)
