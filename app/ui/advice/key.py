"""The key of a figure: a little of each texture, with its words beside it."""

from collections.abc import Mapping

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.model.figure import Texture
from app.ui import theme
from app.ui.advice.signed import signed
from app.ui.advice.texture import fill
from app.ui.text import Label
from app.ui.theme import Face


class Key(QWidget):
    """Says what each texture of a figure means, side by side unless text is large."""

    def __init__(
        self, words: Mapping[Texture, str], filled: str, left: int = 0, ground: str = ""
    ) -> None:
        """Show textures with their words, some pixels from the left.

        `filled` is the colour of what is filled, `ground` of what is within an outline.
        """
        super().__init__()
        large = theme.scale() >= theme.LARGE
        row = QVBoxLayout(self) if large else QHBoxLayout(self)
        row.setContentsMargins(left, 0, 0, 0)
        row.setSpacing(theme.UNIT if large else theme.UNIT * 3)
        for texture, said in words.items():
            label = Label(said, Face.SMALL, quiet=True)
            label.setWordWrap(False)
            row.addWidget(signed(Swatch(texture, filled, ground), label))
        row.addStretch(1)


class Swatch(QWidget):
    """A little of a texture."""

    def __init__(self, texture: Texture, filled: str, ground: str) -> None:
        """Draw a texture in the colours of its figure."""
        super().__init__()
        self.texture, self.filled, self.ground = texture, filled, ground
        self.setFixedSize(QSize(theme.px(28), theme.px(12)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it as the figure does."""
        painter = QPainter(self)
        if self.ground and self.texture is Texture.OUTLINE:
            painter.fillRect(self.rect(), QColor(self.ground))
        fill(painter, self.rect().toRectF(), self.texture, self.filled)
        painter.end()
