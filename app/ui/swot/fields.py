"""How the board is laid out: two fields beside one another, or all below one another."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any, ClassVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from app.advice.top import Top, top_three
from app.language import N_
from app.plan import Plan
from app.sections.swot import Swot
from app.sections.swot.item import LISTS, SwotItem
from app.sections.swot.moving import list_of
from app.ui import theme
from app.ui.advice.disclosure import Disclosure
from app.ui.examples import add_examples
from app.ui.form import Form
from app.ui.swot.cards import BESIDE, Cards
from app.ui.swot.list_field import ListField
from app.ui.text import Label, line
from app.ui.theme import Face
from app.ui.together import led_by

TWO, ONE_ROW = 560, 860
"""The least widths for two fields beside one another, and for an item in one row."""


class Fields(Form):
    """Lays the four fields out, two beside one another where there is room."""

    room: ClassVar[int] = 960

    def _build(self) -> None:
        self.setMaximumWidth(theme.px(self.room))
        section: Swot = self.document.plan.swot
        self.names = led_by(self.section, self.asks.page)
        self.asked = {name: list_of(section, name).asked_items() for name in self.names}
        self.lists = {name: self._list(name) for name in self.names}
        self.cards = Cards(self._context())
        self.cards.edited.connect(self._decide)
        self.cards.grown.connect(self._lead_tabulator)
        self.cards.choice.chosen.connect(self._choose)
        self._arrange()

    def _arrange(self) -> None:
        say, column = self.language.say, QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT // 2)
        self.title = Label(say(N_("What helps you there, and what hurts you?")), Face.TITLE)
        lead = N_("Two to five short lines in each field. Then choose the three that count most.")
        column.addWidget(self.title)
        column.addWidget(Label(say(lead), quiet=True))
        self.across, self.down = line(), QFrame()
        self.down.setFixedWidth(1)
        self.down.setProperty("hairline", True)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(theme.UNIT)
        self.grid.setVerticalSpacing(0)
        self.columns, self.on_top = 0, frozenset[str]()
        column.addLayout(self.grid)
        column.addWidget(self.cards)
        column.addWidget(Disclosure(say(N_("How other firms answered")), self._tell_examples))
        self._stand(2)

    def _tell_examples(self, rows: QVBoxLayout) -> None:
        for name in self.names:
            question = self.asked[name].question
            rows.addWidget(Label(self.language.say(question.name), Face.SMALL_STRONG))
            add_examples(rows, question.examples, self._context())

    def _list(self, name: str) -> ListField:
        say = self.language.say
        others = {n: say(self.asked[n].question.name) for n in self.names if n != name}
        made = ListField(self.asked[name], others, self._context())
        for part in (made, made.lines):
            part.setObjectName(name)
        for wanted, act in self._acts(made):
            wanted.connect(act)
        return made

    def _acts(self, field: ListField) -> Iterator[tuple[Any, Callable[..., None]]]:
        """Yield what a field wants, with what the board does about it."""
        raise NotImplementedError

    def _decide(self, item: SwotItem, field: str) -> None:
        raise NotImplementedError

    def _choose(self, ids: frozenset[str]) -> None:
        raise NotImplementedError

    def _stand(self, columns: int) -> None:
        """Put so many fields beside one another, with hairlines between them."""
        if columns == self.columns:
            return
        self.columns = columns
        fields = list(self.lists.values())
        for place, field in enumerate(fields):
            self.grid.addWidget(field, 2 * (place // columns), 2 * (place % columns))
        for part in (self.across, self.down):
            part.setVisible(columns > 1)
        if columns > 1:
            self.grid.addWidget(self.across, 1, 0, 1, 3)
            self.grid.addWidget(self.down, 0, 1, 3, 1)
        for column in (0, 2):
            self.grid.setColumnStretch(column, int(column < 2 * columns))
        self.cards.stand(BESIDE if columns > 1 else 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand as the width allows."""
        super().resizeEvent(event)
        width = event.size().width()
        columns = 2 if width >= theme.px(TWO) else 1
        narrow = width < theme.px(ONE_ROW if columns > 1 else ONE_ROW // 2)
        for field in self.lists.values():
            field.lines.stand(narrow=narrow)
        self._stand(columns)

    def _lead_tabulator(self) -> None:
        # Those hidden now as well: Qt passes them by, and a new line is only shown later.
        every = (w for field in self.lists.values() for w in field.tabbed())
        fields = [w.focusProxy() or w for w in (*every, *self.cards.tabbed())]
        for one, other in pairwise(fields):
            QWidget.setTabOrder(one, other)

    def catch_up(self) -> None:
        """Show what the plan says now, seen or not."""
        plan = self.document.plan
        if self.shown and self.shown[1] is plan:
            return
        before = self.shown[1].swot if self.shown else None
        self.shown = (plan.swot.strengths, plan)
        if plan.swot is not before:
            self._show(plan, before)
        else:
            self._show_top(plan, top_three(plan))

    def _show(self, plan: Plan, before: Swot | None) -> None:
        three, changed = top_three(plan), False
        top = frozenset(item.id for item in three.items)
        for name, field in self.lists.items():
            ids = list(field.lines.lines)
            page = list_of(plan.swot, name)
            if before is None or page is not list_of(before, name) or top != self.on_top:
                field.show_page(page, top)
            changed = changed or ids != list(field.lines.lines)
        self.on_top = top
        led = self.cards.tabbed()
        self._show_top(plan, three)
        if changed or led != self.cards.tabbed() or before is None:
            self._lead_tabulator()

    def _show_top(self, plan: Plan, three: Top) -> None:
        every = tuple(item for name in LISTS for item in list_of(plan.swot, name).items)
        self.cards.show_top(three, every, self._context())
