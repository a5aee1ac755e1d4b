"""The rules of the game of the chosen networks, side by side."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.advice.advise import Advice
from app.knowledge.network import Network
from app.language import N_, Language
from app.report.content.networks import rules_of
from app.ui import theme
from app.ui.advice.disclosure import Disclosure
from app.ui.advice.facts import fill_sources
from app.ui.advice.view import clear
from app.ui.text import Label, line
from app.ui.theme import Face

COLUMN, BESIDE = 264, 3
"""The least pixels of a network, and how many stand beside one another at most."""
ROWS = 6
"""The rows of a network: its name, four rules, and where they come from."""
TOP = Qt.AlignmentFlag.AlignTop


class RulesSide(QWidget):
    """A column for each network the plan is made for; the same rule stands at the same height."""

    def __init__(self, language: Language) -> None:
        """Show nothing yet."""
        super().__init__()
        self.language = language
        self.networks: tuple[Network, ...] = ()
        self.columns, self.fitting = 0, BESIDE
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(theme.UNIT * 3)
        self.grid.setVerticalSpacing(theme.UNIT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.UNIT * 2, 0, 0)
        column.setSpacing(theme.UNIT)
        column.addWidget(line())
        heading = language.say(N_("The rules of the game, place by place"))
        column.addWidget(Label(heading, Face.STRONG))
        column.addLayout(self.grid)

    def show_advice(self, advice: Advice) -> None:
        """Show the networks the plan is made for, the best first."""
        order = [*(i for i in advice.fits if i in advice.way.networks), *advice.way.networks]
        networks = tuple(advice.knowledge.networks[id_] for id_ in dict.fromkeys(order))
        self.setVisible(bool(networks))
        if networks != self.networks:
            self.networks = networks
            self._deal()

    def _columns(self) -> int:
        return min(self.fitting, max(len(self.networks), 1))

    def _deal(self) -> None:
        clear(self.grid)
        columns = self.columns = self._columns()
        for place, network in enumerate(self.networks):
            for row, part in enumerate(self._parts(network)):
                at = place // columns * ROWS + row
                self.grid.addWidget(part, at, place % columns, alignment=TOP)
        for column in range(BESIDE):
            self.grid.setColumnStretch(column, int(column < columns))

    def _parts(self, network: Network) -> list[QWidget]:
        say = self.language.say
        name = say(network.short)
        known = Disclosure(
            say(N_("Where this comes from")),
            partial(fill_sources, network=network, language=self.language),
        )
        known.opener.setAccessibleDescription(name)
        rules = (rule(head, text) for head, text in rules_of(network, self.language))
        return [Label(name, Face.HEADING), *rules, known]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many beside one another as there is room for."""
        super().resizeEvent(event)
        self.fitting = min(max(event.size().width() // theme.px(COLUMN), 1), BESIDE)
        if self.networks and self._columns() != self.columns:
            self._deal()


def rule(head: str, text: str) -> QWidget:
    """Return a rule below the words that say what it is about; only room where there is none."""
    made = QWidget()
    if not text:
        return made
    rows = QVBoxLayout(made)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(0)
    rows.addWidget(Label(head, Face.SMALL_STRONG))
    rows.addWidget(Label(text))
    return made
