"""The networks side by side: the best six, the ticked, and all others when they are wanted."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.advice.advise import Advice
from app.language import N_, Language
from app.ui import theme
from app.ui.advice.factors import head, head_width
from app.ui.advice.network_row import APART, FACTORS, NetworkRow, fit_width, place_cells
from app.ui.text import Label, button, line
from app.ui.theme import Face

BEST = 6
"""So many networks are shown before anybody asks for more."""
WIDE = 820
"""Pixels from which on the factors stand beside the names."""


class NetworkTable(QWidget):
    """Rows of networks, the best first; a row is built once."""

    ticked = Signal(str, bool)

    def __init__(self, language: Language) -> None:
        """Show no network yet."""
        super().__init__()
        self.language = language
        self.lines: dict[str, NetworkRow] = {}
        self.edges: dict[str, QWidget] = {}
        self.every = False
        self.order: tuple[str, ...] = ()
        self.head = self._head()
        self.body = QVBoxLayout()
        self.body.setSpacing(0)
        self.more = button("", link=True)
        self.more.clicked.connect(self._switch)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for part in (self.head, line()):
            rows.addWidget(part)
        rows.addLayout(self.body)
        rows.addWidget(self.more)

    def _head(self) -> QWidget:
        made, say = QWidget(), self.language.say
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, theme.UNIT // 2)
        grid.setHorizontalSpacing(APART)
        grid.setColumnStretch(0, 1)
        words = (N_("Place"), N_("Fit, 0 to 100"), N_("Alone"), N_("Here"))
        name, fit, alone, here = (Label(say(word), Face.SMALL, quiet=True) for word in words)
        self.factors = head(self.language)
        self.roomy = head_width(self.language) <= theme.px(FACTORS)
        cells = (name, fit, self.factors, alone, here)
        place_cells(grid, cells, fit_width(self.language), wide=True)
        return made

    def shown(self, advice: Advice) -> list[str]:
        """Return the networks that are shown, the best first."""
        kept = set(list(advice.fits)[:BEST]) | {
            i for i, r in self.lines.items() if r.box.isChecked()
        }
        kept |= set(advice.own_list.networks) | set(advice.way.networks)
        return [id_ for id_ in advice.fits if self.every or id_ in kept]

    def show_fits(self, advice: Advice, ids: frozenset[str]) -> None:
        """Show how well each network fits; build the rows that are new."""
        seen = [i for i in advice.fits if i in ids or i in self.shown(advice)]
        for id_ in seen:
            if id_ not in self.lines:
                self._add(advice, id_)
            network = advice.knowledge.networks[id_]
            self.lines[id_].show_fit(advice.fits[id_], network.load.hours)
        if tuple(seen) != self.order:
            self._put_in_order(seen)
        self.advice, self.ids = advice, ids
        more = N_("Show all {count} places") if not self.every else N_("Show the best only")
        self.more.setText(self.language.say(more, count=len(advice.fits)))

    def _add(self, advice: Advice, id_: str) -> None:
        row = NetworkRow(advice.knowledge.networks[id_], self.language)
        row.arrange(wide=self._is_wide())
        row.ticked.connect(self.ticked)
        self.lines[id_], self.edges[id_] = row, line()

    def _put_in_order(self, seen: list[str]) -> None:
        self.order = tuple(seen)
        while self.body.takeAt(0):
            pass
        for id_, row in self.lines.items():
            for part in (row, self.edges[id_]):
                part.setVisible(id_ in seen)
        before = None
        for id_ in seen:
            self.body.addWidget(self.lines[id_])
            self.body.addWidget(self.edges[id_])
            if before:
                QWidget.setTabOrder(before, self.lines[id_].box)
            self.lines[id_].show()
            self.edges[id_].show()
            before = self.lines[id_].facts.opener

    def show_ticks(self, advice: Advice, ids: frozenset[str]) -> None:
        """Show what each network costs among those ticked, or would add to them."""
        for id_, hours in advice.case.prices(ids, self.order).items():
            self.lines[id_].show_hours(hours, ticked=id_ in ids)

    def _switch(self) -> None:
        self.every = not self.every
        self.show_fits(self.advice, self.ids)
        self.show_ticks(self.advice, self.ids)

    def _is_wide(self) -> bool:
        return self.roomy and self.width() >= theme.px(WIDE)

    def minimumSizeHint(self) -> QSize:
        """Ask for less than all in one line needs: in a window made smaller it stands in two."""
        wanted = super().minimumSizeHint()
        wanted.setWidth(min(wanted.width(), theme.px(WIDE) - 1))
        return wanted

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the factors below the names where there is little room, or where words are long."""
        super().resizeEvent(event)
        self.factors.setVisible(self._is_wide())
        for row in self.lines.values():
            row.arrange(wide=self._is_wide())
