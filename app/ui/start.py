"""The start: go on with the last plan, begin a new one, open another. Needs no plan to be read.

It is built in two steps. What Qt needs long to load (signs, the list of plans) comes after the
window stands on the screen: `complete`.
"""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.language import N_, Language
from app.storage.recent import RecentPlan
from app.ui import theme
from app.ui.shipped import EXAMPLES
from app.ui.text import Label, button, line
from app.ui.theme import Face

if TYPE_CHECKING:
    from app.ui.plan_list import PlanList
    from app.ui.plan_reader import PlanReader

PROMISE = N_(
    "Social media will not save your business. They can help one that already does something well."
    " Your plan stays on this computer, in a file of your own."
)
SHORT, FULL = "short", "full"
BESIDE, ROOMY = 760, 1100
"""The widths from which the plans stand beside the ways to begin, and from which the page has its
margin: below it the names of firms need that room. In pixels of usual text."""


class StartView(QScrollArea):
    """Offers the last plan, the ways to begin, and all plans of the folder."""

    new_wanted = Signal(str)  # the way: short or full
    example_wanted = Signal(str)
    open_wanted = Signal()
    recent_wanted = Signal(object)  # RecentPlan

    def __init__(self, last: RecentPlan | None, language: Language) -> None:
        """Show what there is to go on with."""
        super().__init__()
        self.language, self.last = language, last
        self.plans: PlanList | None = None
        self.signs: dict[QLabel, str] = {}
        self.links: list[QPushButton] = []
        self.setWidgetResizable(True)
        inside, unit = QWidget(), theme.UNIT
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(theme.margin(), unit * 5, theme.margin(), unit * 3)
        self.column.setSpacing(unit)
        self._add_last() if last else self._add_promise()
        self.column.addSpacing(unit * 3)
        self.column.addWidget(line())
        self.column.addSpacing(unit * 3)
        self.below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.below.setSpacing(unit * 7)
        self.ways = QWidget()
        self._add_ways()
        self.below.addWidget(self.ways, 0)
        self.below.addStretch(1)
        self.column.addLayout(self.below, 1)
        self.setWidget(inside)

    def _add_promise(self) -> None:
        say = self.language.say
        self.column.addWidget(Label(say(N_("A plan that begins with why")), Face.DISPLAY))
        promise = Label(say(PROMISE), quiet=True)
        promise.setMaximumWidth(theme.px(theme.TEXT_WIDTH))
        self.column.addWidget(promise)

    def _add_last(self) -> None:
        assert self.last
        say = self.language.say
        self.column.addWidget(Label(say(N_("Go on where you stopped")), quiet=True))
        self.column.addWidget(Label(self.last.firm or say(N_("New plan")), Face.DISPLAY))
        self.column.addWidget(Label(self._where(self.last)))
        self.column.addSpacing(theme.UNIT * 2)
        go_on = button(say(N_("Go on with this plan")), accent=True)
        go_on.setFixedWidth(go_on.sizeHint().width() + theme.UNIT * 4)
        go_on.clicked.connect(partial(_emit, self.recent_wanted, (self.last,)))
        self.column.addWidget(go_on)

    def _where(self, plan: RecentPlan) -> str:
        say = self.language.say
        if not plan.path:
            return say(N_("Kept on this computer, without a file of its own yet."))
        path = Path(plan.path)
        return say(N_("{file} in {folder}"), file=path.name, folder=path.parent)

    def _add_ways(self) -> None:
        grid, say = QGridLayout(self.ways), self.language.say
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.UNIT * 2)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        self.ways.setFixedWidth(theme.px(theme.BEGIN_WIDTH))
        self._add_heading(grid, say(N_("Begin")))
        for sign, text, note, wanted in (
            ("sheet", N_("New plan, the short way"), SHORT_NOTE, (self.new_wanted, SHORT)),
            ("sheet-plus", N_("New plan, the full way"), FULL_NOTE, (self.new_wanted, FULL)),
            ("folder", N_("Open a plan…"), OPEN_NOTE, (self.open_wanted,)),
        ):
            self._add_way(grid, sign, say(text), wanted[0], *wanted[1:])
            below = Label(say(note), Face.SMALL, quiet=True)
            below.setContentsMargins(4, 0, 0, theme.UNIT)
            grid.addWidget(below, grid.rowCount(), 1)
        grid.setRowMinimumHeight(grid.rowCount(), theme.UNIT)
        self._add_heading(grid, say(N_("Look at an example")))
        for name, text in EXAMPLES.items():
            self._add_way(grid, "book", say(text), self.example_wanted, name)
        grid.setRowStretch(grid.rowCount(), 1)

    def _add_heading(self, grid: QGridLayout, text: str) -> None:
        heading = Label(text, Face.STRONG)
        heading.setContentsMargins(0, theme.UNIT, 0, theme.UNIT // 2)
        grid.addWidget(heading, grid.rowCount(), 0, 1, 2)

    def _add_way(
        self, grid: QGridLayout, sign: str, text: str, wanted: SignalInstance, *said: object
    ) -> None:
        link, drawn = button(text), QLabel()
        link.setProperty("link", True)
        drawn.setFixedWidth(theme.px(theme.ICON))
        link.clicked.connect(partial(_emit, wanted, said))
        row = grid.rowCount()
        grid.addWidget(drawn, row, 0)
        grid.addWidget(link, row, 1)
        self.signs[drawn] = sign
        self.links.append(link)

    def complete(self, reader: "PlanReader") -> None:
        """Add what the first paint does not wait for: the signs and the list of plans."""
        from PySide6.QtCore import Qt

        from app.ui.icons import sign
        from app.ui.plan_list import PlanList

        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for drawn, name in self.signs.items():
            drawn.setPixmap(sign(name, theme.colours().accent, self.devicePixelRatioF()))
        for link in self.links:
            link.setCursor(Qt.CursorShape.PointingHandCursor)
        self.plans = PlanList(self.language)
        self.plans.chosen.connect(self.recent_wanted)
        self.below.takeAt(1)
        self.below.addWidget(self.plans, 1)
        self.reader = reader
        reader.listed.connect(self.show_plans)
        if reader.ready:
            self.show_plans()

    def show_plans(self) -> None:
        """Show the plans that are known so far."""
        from app.storage import recent
        from app.ui.plan_rows import rows_elsewhere

        assert self.plans
        folder, unnamed = self.reader.folder, self.language.say(N_("New plan"))
        lately = rows_elsewhere(recent.read(), folder, unnamed)
        self.plans.show_rows([*self.reader.rows.values(), *lately], folder)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the plans below the ways to begin where there is no room beside them."""
        super().resizeEvent(event)
        width, edges = event.size().width(), self.column.contentsMargins()
        side = theme.margin() if width >= theme.px(ROOMY) else theme.MARGIN
        self.column.setContentsMargins(side, edges.top(), side, edges.bottom())
        room = width - 2 * side
        beside = room >= theme.px(BESIDE)
        way = QBoxLayout.Direction
        self.below.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self.ways.setFixedWidth(theme.px(theme.BEGIN_WIDTH) if beside else room)


SHORT_NOTE = N_("Half an hour, what decides")
FULL_NOTE = N_("60 to 90 minutes, best with two people")
OPEN_NOTE = N_("From a folder or a memory stick")


def _emit(signal: SignalInstance, said: tuple[object, ...], _checked: bool = False) -> None:
    signal.emit(*said)
