"""All plans of the folder: found by typing, sorted by the words above them, opened with Enter."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.language import N_, Language
from app.ui import theme
from app.ui.icons import sign
from app.ui.plan_model import PlanModel
from app.ui.plan_rows import Order, PlanRow
from app.ui.plan_view import RESULTS, PlanDelegate, PlanView, SearchLine, columns, when
from app.ui.text import Label, button, line
from app.ui.theme import Face

HEADS = {Order.FIRM: N_("Firm"), Order.FILE: N_("File"), Order.CHANGED: N_("Changed")}


class PlanList(QWidget):
    """Offers plans: how many there are, a line to search, and the rows."""

    chosen = Signal(object)  # RecentPlan

    def __init__(self, language: Language) -> None:
        """Show an empty list."""
        super().__init__()
        self.language, say = language, language.say
        self.folder = Path()
        self.model = PlanModel(self.told)
        self.view, self.search = PlanView(), SearchLine(say(N_("Find a plan")))
        self.count, self.nothing = Label("", quiet=True), Label("", quiet=True)
        self.heads = {order: button(say(text), link=True) for order, text in HEADS.items()}
        self.result = Label(say(N_("Verdict")), Face.SMALL, quiet=True)
        self.delegate = PlanDelegate(self.view, language)
        self.view.setModel(self.model)
        self.view.setItemDelegate(self.delegate)
        self.view.setAccessibleName(say(N_("Your plans")))
        self._build()
        self._listen()
        self._show_order()

    def _build(self) -> None:
        title = Label(self.language.say(N_("Your plans")), Face.STRONG)
        title.setWordWrap(False)
        top = QHBoxLayout()
        top.setContentsMargins(theme.UNIT, 0, theme.UNIT, 0)
        top.setSpacing(theme.UNIT * 2)
        top.addWidget(title)
        top.addWidget(self.count, 1)
        top.addWidget(self.search, 1)
        self.head = QWidget()
        self.head.setFixedHeight(theme.px(theme.CONTROL))
        for part in (*self.heads.values(), self.result):
            part.setParent(self.head)
            part.setFont(theme.font(Face.SMALL))
            theme.quieten(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        rule = QHBoxLayout()
        rule.setContentsMargins(theme.UNIT, 0, theme.UNIT, 0)
        rule.addWidget(line())
        layout.addLayout(top)
        layout.addWidget(self.head)
        layout.addLayout(rule)
        layout.addWidget(self.nothing)
        layout.addWidget(self.view, 1)
        layout.addStretch(0)
        self.nothing.setContentsMargins(theme.UNIT, theme.UNIT * 2, theme.UNIT, 0)
        self.nothing.hide()

    def _listen(self) -> None:
        for order, head in self.heads.items():
            head.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow follows the word
            head.clicked.connect(partial(self._sort, order))
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._open_first)
        self.search.went_down.connect(self._go_down)
        self.view.left.connect(self.search.setFocus)
        self.view.opened.connect(self.chosen)
        self.view.verticalScrollBar().rangeChanged.connect(self._place_heads)

    def show_rows(self, rows: list[PlanRow], folder: Path) -> None:
        """Show these plans; who stands on one stays there."""
        self.folder = folder
        self.delegate.results = any(row.result for row in rows)
        self._keeping_place(lambda: self.model.take(rows))
        self._place_heads()

    def told(self, row: PlanRow) -> str:
        """Return a row as it is read aloud."""
        result = self.language.say(RESULTS[row.result])
        parts = (row.title, row.file, when(row.changed, self.language), result)
        return ", ".join(filter(None, parts))

    def _keeping_place(self, change: Callable[[], None]) -> None:
        here = self.view.currentIndex().row()
        plan = self.model.shown[here].plan if here >= 0 else None
        change()
        if plan:
            place = self.model.place_of(plan.path, plan.id)
            self.view.setCurrentIndex(self.model.index(place, 0))
        self._show_count()

    def _search(self, typed: str) -> None:
        self.model.search(typed)
        self.view.scrollToTop()
        self._show_count()

    def _sort(self, order: Order, _checked: bool = False) -> None:
        self._keeping_place(lambda: self.model.sort_by(order))
        self._show_order()

    def _show_order(self) -> None:
        for order, head in self.heads.items():
            here = order is self.model.order
            up = self.model.turned is (order is Order.CHANGED)
            drawn = sign("up" if up else "down", theme.colours().accent, self.devicePixelRatioF())
            head.setIcon(QIcon(drawn) if here else QIcon())
            head.setIconSize(QSize(theme.px(theme.ICON), theme.px(theme.ICON)))
            state = self.language.say(N_("plans are in this order")) if here else ""
            head.setAccessibleDescription(state)
        self._place_heads()

    def _show_count(self) -> None:
        all_, shown = len(self.model.rows), len(self.model.shown)
        say, plural = self.language.say, self.language.plural
        text = plural(N_("{count} plan"), N_("{count} plans"), all_)
        self.count.setText(f"{text} · {self.folder.name}")
        self.count.setToolTip(str(self.folder))
        none = N_("No plan here holds these letters.") if all_ else NO_PLAN
        self.nothing.setText(say(none, folder=self.folder))
        self.nothing.setVisible(not shown)
        self.view.setVisible(bool(shown))

    def _go_down(self) -> None:
        if self.model.shown:
            self.view.setFocus()
            if not self.view.currentIndex().isValid():
                self.view.setCurrentIndex(self.model.index(0, 0))

    def _open_first(self) -> None:
        if self.model.shown and self.search.text().strip():
            self.chosen.emit(self.model.shown[0].plan)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the words above the columns over them."""
        super().resizeEvent(event)
        self._place_heads()

    def _place_heads(self) -> None:
        bar = theme.BAR if self.view.verticalScrollBar().maximum() else 0
        area = self.head.rect().adjusted(0, 0, -bar, 0)
        places = columns(area, results=self.delegate.results)
        for part, (left, width) in zip((*self.heads.values(), self.result), places, strict=True):
            hint = part.sizeHint().width()
            part.setGeometry(left - 4, 0, min(hint, width + theme.UNIT), self.head.height())
            part.setVisible(width > 0)


NO_PLAN = N_("No plan is in {folder} yet. A new one is saved there, if you choose nothing else.")
