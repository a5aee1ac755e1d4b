"""The five factors of a fit as bars: as full as the factor, hatched where it holds back most."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from app.advice.fit import Fit
from app.language import Language
from app.model.figure import Texture
from app.report.content.where import FACTORS, factors_figure
from app.ui import theme
from app.ui.advice.bars import write
from app.ui.advice.texture import fill, whole
from app.ui.drawn_once import DrawnOnce
from app.ui.text import Label
from app.ui.theme import Face

WIDTH, HEIGHT, GAP = 65, 8, 12
"""Pixels of one bar and between two."""


class FactorBar(QWidget):
    """One factor, 0 to 1."""

    def __init__(self, name: str) -> None:
        """Draw an empty bar; its name stands above it where no head of a table says it."""
        super().__init__()
        self.name, self.value, self.hatched, self.named = name, 0.0, False, False
        self.kept = DrawnOnce()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_name(self, *, named: bool) -> None:
        """Write the name above the bar, or not."""
        self.named = named
        self.updateGeometry()

    def show_value(self, value: float, *, hatched: bool) -> None:
        """Draw a factor, hatched where it holds the network back most."""
        self.value, self.hatched = value, hatched
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the bar, and its name."""
        metrics = QFontMetrics(theme.font(Face.SMALL))
        above = metrics.height() + 2 if self.named else 0
        wide = metrics.horizontalAdvance(self.name) if self.named else 0
        return QSize(max(theme.px(40), wide), theme.px(HEIGHT) + above)

    def minimumSizeHint(self) -> QSize:
        """Ask for no less."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the bar."""
        self.kept.paint(self, self._draw, self.name, self.value, self.hatched, self.named)

    def _draw(self, painter: QPainter) -> None:
        """Draw the empty bar and what of it is full."""
        c = theme.colours()
        height = theme.px(HEIGHT)
        if self.named:
            write(painter, QRectF(self.rect()), self.name, theme.font(Face.SMALL), c.quiet)
        bar = QRectF(0, self.height() - height, min(self.width(), theme.px(WIDTH)), height)
        painter.fillRect(whole(bar, painter), QColor(c.track))
        full = QRectF(bar.left(), bar.top(), bar.width() * self.value, height)
        fill(painter, full, Texture.HATCHED if self.hatched else Texture.FILLED, c.ink)


class Factors(QWidget):
    """Five bars side by side."""

    def __init__(self, language: Language) -> None:
        """Draw them empty."""
        super().__init__()
        self.language = language
        self.bars = {factor: FactorBar(language.say(name)) for factor, name in FACTORS.items()}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(GAP))
        for bar in self.bars.values():
            layout.addWidget(bar, 1, Qt.AlignmentFlag.AlignVCenter)

    def show_names(self, *, named: bool) -> None:
        """Write the names above the bars, or not."""
        for bar in self.bars.values():
            bar.show_name(named=named)
        self.setContentsMargins(0, 0, 0, theme.UNIT // 2 if named else 0)

    def show_fit(self, fit: Fit) -> None:
        """Draw the factors of a network; who does not see them is told them."""
        figure = factors_figure(fit, self.language)
        for (factor, bar), told in zip(self.bars.items(), figure.bars, strict=True):
            full = told.parts[0]
            bar.show_value(full.size, hatched=full.texture is Texture.HATCHED)
            bar.setToolTip(f"{self.language.say(factor.label)} {told.end}")
        self.setAccessibleName(figure.said)


def head_width(language: Language) -> int:
    """Return how many pixels the names need to stand above bars of one width."""
    metrics = QFontMetrics(theme.font(Face.SMALL))
    widest = max(metrics.horizontalAdvance(language.say(name)) for name in FACTORS.values())
    return widest * len(FACTORS) + theme.px(GAP) * (len(FACTORS) - 1)


def head(language: Language) -> QWidget:
    """Return the names of the factors, above their bars."""
    made = QWidget()
    layout = QGridLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setHorizontalSpacing(theme.px(GAP))
    for place, name in enumerate(FACTORS.values()):
        label = Label(language.say(name), Face.SMALL, quiet=True)
        label.setWordWrap(False)
        layout.addWidget(label, 0, place)
        layout.setColumnStretch(place, 1)
    return made
