"""The run-sheet on the screen: a bar for each section, as long as its minutes and its name."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.language import N_, Language
from app.model.figure import Texture
from app.ui import theme
from app.ui.advice.bars import write
from app.ui.advice.texture import fill
from app.ui.theme import Face

ELIDE = Qt.TextElideMode.ElideRight
HEIGHT, GAP = 12, 4
"""Pixels: of a bar, and between two."""


@dataclass(frozen=True)
class Stretch:
    """A section of the meeting: its name, its minutes, and how many it took."""

    name: str
    planned: int
    taken: int
    here: bool

    def told(self, language: Language) -> str:
        """Return the minutes in words."""
        if self.taken > self.planned:
            text = N_("{taken} of {planned} min, over")
        else:
            text = (
                N_("{taken} of {planned} min") if self.taken or self.here else N_("{planned} min")
            )
        return language.say(text, taken=self.taken, planned=self.planned)


class SheetBar(QWidget):
    """Draws the sections side by side; what was taken is filled, what is over is hatched."""

    def __init__(self, language: Language) -> None:
        """Draw nothing yet."""
        super().__init__()
        self.language = language
        self.stretches: tuple[Stretch, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_stretches(self, stretches: tuple[Stretch, ...]) -> None:
        """Draw the sections, unless they are drawn already; tell them to who does not see them."""
        if stretches != self.stretches:
            self.stretches = stretches
            told = (f"{each.name}: {each.told(self.language)}" for each in stretches)
            self.setAccessibleName("\n".join(told))
            self.update()

    def _line(self) -> float:
        return QFontMetricsF(theme.font(Face.SMALL)).height()

    def sizeHint(self) -> QSize:
        """Ask for a line above the bars and one below."""
        return QSize(theme.px(theme.TEXT_WIDTH), round(2 * self._line() + 2 * GAP + HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw each section: its name, its bar, its minutes."""
        painter, left = QPainter(self), 0.0
        for each, wide in zip(self.stretches, self.widths(), strict=True):
            self._draw(painter, each, left, wide)
            left += wide + GAP
        painter.end()

    def widths(self) -> list[float]:
        """Return the pixels of each section: those of its minutes, and no less than its words."""
        whole = sum(each.planned for each in self.stretches) or 1
        room = self.width() - GAP * len(self.stretches)
        shares = [room * each.planned / whole for each in self.stretches]
        words = [self._words(each) for each in self.stretches]
        rest = room - sum(words)
        if rest < 0:
            return shares  # there is not room enough for all of them
        more = [max(share - word, 0.0) for share, word in zip(shares, words, strict=True)]
        scale = rest / (sum(more) or 1.0)
        return [word + scale * each for word, each in zip(words, more, strict=True)]

    def _words(self, each: Stretch) -> float:
        """Return the pixels that the words of a section need; they are the same all the time."""
        strong = QFontMetricsF(theme.font(Face.SMALL_STRONG))
        said = (each.name, replace(each, taken=each.planned).told(self.language))
        return max(strong.horizontalAdvance(text) for text in said) + GAP

    def _draw(self, painter: QPainter, each: Stretch, left: float, wide: float) -> None:
        c, line = theme.colours(), self._line()
        face = Face.SMALL_STRONG if each.here else Face.SMALL
        bar = QRectF(left, line + GAP, wide, HEIGHT)
        above, below = QRectF(left, 0, wide, line), QRectF(left, bar.bottom() + GAP, wide, line)
        metrics = QFontMetricsF(theme.font(face))
        for room, text, shade in (
            (above, each.name, c.ink if each.here else c.quiet),
            (below, each.told(self.language), c.quiet),
        ):
            cut = metrics.elidedText(text, ELIDE, wide)
            write(painter, room, cut, theme.font(face), shade)
        painter.fillRect(bar, QColor(c.track))
        taken = min(1.0, each.taken / each.planned) * wide
        texture = Texture.HATCHED if each.taken > each.planned else Texture.FILLED
        fill(painter, QRectF(left, bar.top(), taken, HEIGHT), texture, c.accent)
