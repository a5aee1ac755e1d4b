"""One network in the table: how well it fits, why not better, and what it costs in hours."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.advice.fit import Band, Fit, shown
from app.knowledge.network import Network
from app.language import N_, Language
from app.report.content.words import hours
from app.ui import theme
from app.ui.advice.disclosure import Disclosure
from app.ui.advice.factors import Factors
from app.ui.advice.facts import fill_facts
from app.ui.boxes import CheckBox
from app.ui.text import Label
from app.ui.theme import Face

FIT, FACTORS, ALONE, HERE = 104, 388, 52, 124
"""Pixels of the columns after the name."""
APART = 12
"""Pixels between two columns."""
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
Cells = tuple[QWidget, Label, QWidget, Label, QLabel]


class NetworkRow(QWidget):
    """A network that can be ticked."""

    ticked = Signal(str, bool)

    def __init__(self, network: Network, language: Language) -> None:
        """Name the network; its numbers follow."""
        super().__init__()
        self.id, self.language = network.id, language
        self.wide = False
        self.box = CheckBox(language.say(network.short))
        self.box.setFont(theme.font(Face.STRONG))
        self.fit = Label("")
        self.factors = Factors(language)
        self.alone = Label("", quiet=True)
        self.here = QLabel()
        self.brake = Label("", Face.SMALL, quiet=True)
        self.facts = Disclosure(
            language.say(N_("What we know of it")),
            lambda rows: fill_facts(rows, network, language),
        )
        self.facts.opener.setAccessibleDescription(language.say(network.name))
        for label in (self.fit, self.alone):
            label.setWordWrap(False)
        # Of one size for ever: what changes with each tick must not lay the page out anew.
        self.here.setFixedHeight(QFontMetrics(theme.font(Face.STRONG)).height())
        self.fonts = {True: theme.font(Face.STRONG), False: theme.font(Face.BODY)}
        self.grid = QGridLayout()
        self._arrange()
        self.box.toggled.connect(self._tick)

    def _arrange(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, theme.UNIT // 2, 0, theme.UNIT // 2)
        rows.setSpacing(0)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(APART)
        self.grid.setVerticalSpacing(theme.UNIT // 2)
        self.grid.setColumnStretch(0, 1)
        rows.addLayout(self.grid)
        self.arrange(wide=True)  # the name first, for whoever comes by keys or hears the page
        below = QHBoxLayout()
        below.setContentsMargins(theme.px(theme.BOX) + theme.UNIT + 6, 0, 0, 0)
        below.addWidget(self.brake, 1)
        below.addWidget(self.facts.opener)
        rows.addLayout(below)
        rows.addWidget(self.facts)

    def arrange(self, *, wide: bool) -> None:
        """Put the factors beside the name, or below it where there is little room."""
        if wide == self.wide:
            return
        self.wide = wide
        cells = (self.box, self.fit, self.factors, self.alone, self.here)
        place_cells(self.grid, cells, fit_width(self.language), wide=wide)
        self.factors.show_names(named=not wide)

    def _tick(self, ticked: bool) -> None:
        self.ticked.emit(self.id, ticked)

    def show_fit(self, fit: Fit, alone: float) -> None:
        """Show how well it fits, what holds it back, and its hours alone."""
        say = self.language.say
        band = say(fit.band.label)
        number = self.language.number(shown(fit.fit))
        self.fit.setText(say(N_("{fit} {band}"), fit=number, band=band))
        self.factors.show_fit(fit)
        self.brake.setText(fit.sentence.said(self.language))
        self.alone.setText(hours(alone, self.language))
        self.box.setAccessibleDescription(
            f"{self.fit.text()}. {self.brake.text()} {self.factors.accessibleName()}"
        )

    def show_hours(self, price: float, *, ticked: bool) -> None:
        """Show the hours that it costs among those ticked, or that it would add."""
        text = N_("costs {hours}") if ticked else N_("adds {hours}")
        self.here.setText(self.language.say(text, hours=hours(price, self.language)))
        if self.here.font() != self.fonts[ticked]:
            self.here.setFont(self.fonts[ticked])
        with QSignalBlocker(self.box):
            self.box.setChecked(ticked)


def fit_width(language: Language) -> int:
    """Return how many pixels the column of the fits takes: as wide as its longest word needs."""
    metrics, number = QFontMetrics(theme.font(Face.BODY)), language.number(88.8)
    words = (f"{number} {language.say(band.label)} " for band in Band)
    return max(theme.px(FIT), *map(metrics.horizontalAdvance, words))


def place_cells(grid: QGridLayout, cells: Cells, fit_width: int, *, wide: bool) -> None:
    """Put name, fit, factors, hours alone and hours here into a grid, in one line or in two.

    Where text is large, the name has a line of its own as well.
    """
    name, fit, factors, alone, here = cells
    below = int(not wide and theme.scale() >= theme.LARGE)
    for cell in cells:
        grid.removeWidget(cell)
    widths = fit_width, theme.px(ALONE), theme.px(HERE)
    columns = (1, 3, 4) if wide else (1, 2, 3)  # no gap for factors that stand elsewhere
    for column, cell, width in zip(columns, (fit, alone, here), widths, strict=True):
        cell.setFixedWidth(width)
        grid.addWidget(cell, below, column)
    for cell in (alone, here):
        cell.setAlignment(RIGHT)
    grid.addWidget(name, 0, 0, 1, 4 if below else 1)
    if wide:
        factors.setFixedWidth(theme.px(FACTORS))
        grid.addWidget(factors, 0, 2)
    else:
        factors.setMinimumWidth(0)
        factors.setMaximumWidth(theme.px(FACTORS) * 2)
        grid.addWidget(factors, below + 1, 0, 1, 4)
