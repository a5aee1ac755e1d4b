"""A line that begins with a drawn sign."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui import theme


def signed(sign: QWidget, words: QWidget) -> QWidget:
    """Return a sign with words beside it."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.UNIT)
    row.addWidget(sign, alignment=Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(words, 1)
    return made
