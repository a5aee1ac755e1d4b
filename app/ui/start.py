"""The start: go on with the last plan, begin a new one, open another. Needs no plan to be read."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.language import N_, Language
from app.storage.recent import RecentPlan
from app.ui import theme
from app.ui.text import Label, button, line
from app.ui.theme import Face

PROMISE = N_(
    "Social media will not save your business. They can help one that already does something well."
    " Your plan stays on this computer, in a file of your own."
)


class StartView(QScrollArea):
    """Offers the plans opened lately and the ways to begin."""

    new_wanted = Signal()
    example_wanted = Signal()
    open_wanted = Signal()
    recent_wanted = Signal(object)  # RecentPlan

    def __init__(self, plans: tuple[RecentPlan, ...], language: Language) -> None:
        """Show what there is to go on with."""
        super().__init__()
        self.language = language
        self.plans: dict[QWidget, RecentPlan] = {}
        self.setWidgetResizable(True)
        inside, unit = QWidget(), theme.UNIT
        outer = QVBoxLayout(inside)
        outer.setContentsMargins(theme.margin(), unit * 8, unit * 4, unit * 4)
        column = QWidget()
        column.setMaximumWidth(theme.px(theme.TEXT_WIDTH))
        outer.addWidget(column)
        outer.addStretch(1)
        self.column = QVBoxLayout(column)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(unit)
        self._add_last(plans)
        self._add_beginnings(accent=not plans)
        self._add_others(plans[1:])
        self.setWidget(inside)

    def _add_last(self, plans: tuple[RecentPlan, ...]) -> None:
        say = self.language.say
        if not plans:
            self.column.addWidget(Label(say(N_("A plan that begins with why")), Face.DISPLAY))
            self.column.addWidget(Label(say(PROMISE), quiet=True))
            self.column.addSpacing(theme.UNIT * 2)
            return
        last = plans[0]
        self.column.addWidget(Label(last.firm or say(N_("New plan")), Face.DISPLAY))
        self.column.addWidget(Label(self._where(last), quiet=True))
        go_on = button(say(N_("Go on with this plan")), accent=True)
        go_on.setFixedWidth(wide_enough(go_on))
        self._lead(go_on, last)
        self.column.addWidget(go_on)
        self.column.addSpacing(theme.UNIT * 4)

    def _add_beginnings(self, *, accent: bool) -> None:
        say = self.language.say
        for place, (text, wanted) in enumerate(
            (
                (N_("New plan"), self.new_wanted),
                (N_("Open a plan…"), self.open_wanted),
                (N_("Look at an example: a bakery"), self.example_wanted),
            )
        ):
            made = button(say(text), accent=accent and place == 0)
            made.setFixedWidth(wide_enough(made))
            made.clicked.connect(wanted)
            self.column.addWidget(made)

    def _add_others(self, plans: tuple[RecentPlan, ...]) -> None:
        if not plans:
            return
        self.column.addSpacing(theme.UNIT * 3)
        self.column.addWidget(Label(self.language.say(N_("Other plans")), Face.HEADING))
        self.column.addWidget(line())
        for plan in plans:
            way = button(plan.firm or self.language.say(N_("New plan")), link=True)
            self._lead(way, plan)
            self.column.addWidget(way)
            self.column.addWidget(Label(self._where(plan), Face.SMALL, quiet=True))

    def _where(self, plan: RecentPlan) -> str:
        if not plan.path:
            return self.language.say(N_("kept on this computer, without a file of its own yet"))
        return str(Path(plan.path))

    def _lead(self, control: QPushButton, plan: RecentPlan) -> None:
        self.plans[control] = plan
        control.clicked.connect(self._choose)

    def _choose(self) -> None:
        sender = self.sender()
        assert isinstance(sender, QWidget)
        self.recent_wanted.emit(self.plans[sender])


def wide_enough(control: QWidget) -> int:
    """Return the width of the buttons of the start, or more where the words need it."""
    return max(theme.px(264), control.sizeHint().width())
