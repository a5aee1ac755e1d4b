"""How the parts of an item stand: in one row, or in two where they would be cut in one."""

from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from app.ui import theme
from app.ui.editors.editor import Editor

WIDER = (2, 1)
"""How a row is shared between what is said and who says so."""


class ItemGrid(QGridLayout):
    """Lays out number, words, who says so, weight, whose voice it is, and what leads further."""

    def __init__(self, badge: QWidget, cells: tuple[Editor, ...], more: QWidget) -> None:
        """Stand nowhere yet."""
        super().__init__()
        self.badge, self.cells, self.more = badge, cells, more
        self.two: bool | None = None
        self.setContentsMargins(theme.UNIT // 2, 4, theme.UNIT // 2, 4)
        self.setHorizontalSpacing(theme.UNIT // 2)
        self.setVerticalSpacing(0)

    def stand(self, *, two: bool) -> None:
        """Put the parts in one row, or in two."""
        if two is self.two:
            return
        self.two = two
        text, evidence, weight, voice = self.cells
        self.addWidget(self.badge, 0, 0)
        self.addWidget(text, 0, 1, 1, 4 if two else 1)
        self.addWidget(evidence, int(two), 1 if two else 2)
        self.addWidget(weight, int(two), 2 if two else 3)
        self.addWidget(voice, 1, 3 if two else 1, 1, 1 if two else 2)
        self.addWidget(self.more, int(two), 4)
        for column, share in enumerate((0, WIDER[0], 0 if two else WIDER[1], 0, 0)):
            self.setColumnStretch(column, share)

    def is_long(self, width: int) -> bool:
        """Say whether what is written would be cut in one row of some pixels."""
        text, evidence, weight, _ = self.cells
        around = self.badge.width() + sum(p.sizeHint().width() for p in (weight, self.more))
        room = width - around - theme.UNIT * 4
        return any(
            _needs(cell.field()) * sum(WIDER) > room * share
            for cell, share in zip((text, evidence), WIDER, strict=True)
        )


def _needs(line: QWidget) -> int:
    assert isinstance(line, QLineEdit)
    return line.fontMetrics().horizontalAdvance(line.text()) + theme.UNIT * 2
