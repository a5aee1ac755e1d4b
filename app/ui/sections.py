"""The list at the left: the firm, the sections with how far they are, and how safe the plan is."""

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QPainter,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.language import N_, Language
from app.model.section import Section, Way
from app.plan import Alternative, Letter, Plan, sections, title
from app.ui import theme
from app.ui.text import Label, button
from app.ui.theme import Face

CHECK = "check"
"""The name of the last entry, which is no section."""
VERDICT = "verdict"
"""The name of the entry before it, which is none either."""
ENTRIES = {VERDICT: N_("The result so far"), CHECK: N_("Check your plan")}
GLANCE = "glance"
"""The name of the first step, which is no section and stands above the list."""
ROOMY, CLOSE = (56, 44), (46, 36)
"""Pixels of a row that tells a state and of one that does not, and where there is little room."""
STATE = Qt.ItemDataRole.UserRole + 1
STEP = Qt.ItemDataRole.UserRole + 2


def how_far(section: Section, way: Way, language: Language) -> str:
    """Return in words how much of a section is answered."""
    answered, count = section.answered(way), len(section.screens(way))
    if not answered:
        return language.say(N_("Not started"))
    return language.say(N_("{answered} of {count} answered"), answered=answered, count=count)


class SectionDelegate(QStyledItemDelegate):
    """Draws a section: its name, and below it how far it is."""

    def __init__(self, parent: QWidget) -> None:
        """Leave room between the rows."""
        super().__init__(parent)
        self.close = False

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Ask for two lines and a little air, less of it where many stand close."""
        return QSize(theme.LIST_WIDTH, self.height(index.data(STATE), close=self.close))

    @staticmethod
    def height(state: str, *, close: bool) -> int:
        """Return the pixels of a row with a state or without one."""
        two, one = CLOSE if close else ROOMY
        return theme.px(two if state else one)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the selection as a tint, the name and the state."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        c = theme.colours()
        area: QRect = option.rect.adjusted(12, 2, -12, -2)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.tint))
            painter.drawRoundedRect(area, theme.RADIUS, theme.RADIUS)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(c.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
        self._write(painter, area.adjusted(theme.px(24) + 12, 0, -8, 0), index, chosen=chosen)
        painter.restore()

    def _write(
        self,
        painter: QPainter,
        area: QRect,
        index: QModelIndex | QPersistentModelIndex,
        *,
        chosen: bool,
    ) -> None:
        c, said, number = theme.colours(), index.data(STATE), area.adjusted(-theme.px(24), 0, 0, 0)
        strong = theme.font(Face.STRONG if chosen else Face.BODY)
        middle = Qt.AlignmentFlag.AlignVCenter
        below = QFontMetrics(theme.font(Face.SMALL)).height() if said else 0
        above = QFontMetrics(strong).height() if said else 0
        for place, text in ((number, index.data(STEP)), (area, index.data(0))):
            painter.setFont(strong)
            painter.setPen(QColor(c.ink))
            painter.drawText(place.adjusted(0, -below, 0, 0), middle, text)
        painter.setFont(theme.font(Face.SMALL))
        painter.setPen(QColor(c.quiet))
        painter.drawText(area.adjusted(0, above, 0, 0), middle, said)


class Sections(QListWidget):
    """A list that Tab may pass through: Qt would choose its first row, and lead there."""

    def __init__(self) -> None:
        """Hold no section yet."""
        super().__init__()
        self.drawn = SectionDelegate(self)
        self.setItemDelegate(self.drawn)

    def settle(self) -> None:
        """Draw the rows close together where not all of them are seen otherwise."""
        states = (self.item(row).data(STATE) for row in range(self.count()))
        needed = sum(self.drawn.height(state, close=False) for state in states)
        close = needed > self.viewport().height()
        if close is not self.drawn.close:
            self.drawn.close = close
            self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the rows as the new height allows."""
        super().resizeEvent(event)
        self.settle()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys are, and choose nothing."""
        with QSignalBlocker(self):
            super().focusInEvent(event)


class SectionList(QWidget):
    """Shows where one is in the plan, and leads to any section."""

    chosen = Signal(str)
    glance_wanted = Signal()
    status_shown = Signal(str)

    def __init__(self, language: Language) -> None:
        """Prepare the list; the plan is shown later."""
        super().__init__()
        self.language = language
        self.setFixedWidth(min(theme.px(theme.LIST_WIDTH), theme.LIST_WIDEST))
        theme.paint_ground(self, theme.colours().ground)
        self.firm = Label("", Face.STRONG)
        self.glance = button(language.say(N_("The plan at a glance")), link=True)
        self.glance.clicked.connect(self.glance_wanted)
        self.list = Sections()
        self.list.setAccessibleName(language.say(N_("Sections of the plan")))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setProperty("sections", True)
        self.status = Label("", Face.SMALL, quiet=True)
        self._arrange()
        self.names: list[str] = []
        self.here = ""
        self.shown: dict[str, Section] = {}
        self.about: tuple[Way, Letter | None] | None = None
        self.list.currentRowChanged.connect(self._choose)
        for acted in (self.list.itemClicked, self.list.itemActivated):
            acted.connect(self._choose_item)

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        unit = theme.UNIT
        layout.setContentsMargins(0, unit * 3, 0, unit * 3)
        self.firm.setContentsMargins(unit * 3, 0, unit * 2, 0)
        self.status.setContentsMargins(unit * 3, unit, unit * 2, 0)
        layout.addWidget(self.firm)
        head = QVBoxLayout()
        head.setContentsMargins(unit * 3 - 4, 0, unit * 2, unit)
        head.addWidget(self.glance)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.status)

    def show_plan(self, plan: Plan) -> None:
        """Show the firm and how far each section is."""
        say = self.language.say
        self.firm.setText(title(plan) or say(N_("New plan")))
        every = sections(plan)
        if not self.names:
            self.names = [*every, *ENTRIES]
            for name in self.names:
                label = say(every[name].title if name in every else ENTRIES[name])
                item = QListWidgetItem(label, self.list)
                item.setData(STEP, every[name].step if name in every else "")
        for place, (name, section) in enumerate(every.items()):
            if self.shown.get(name) is not section or self.about != (plan.way, plan.letter):
                self._show_state(self.list.item(place), self._state(name, plan))
        self.shown, self.about = every, (plan.way, plan.letter)
        self.list.settle()

    def _show_state(self, item: QListWidgetItem, state: str) -> None:
        if item.data(STATE) != state:
            item.setData(STATE, state)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {state}")

    def _state(self, name: str, plan: Plan) -> str:
        section, say = sections(plan)[name], self.language.say
        state = how_far(section, plan.way, self.language)
        if section.finished:
            state = "✓  " + say(N_("Finished"))
        if plan.letter and name in Alternative.sections:
            return say(N_("{plan}: {state}"), plan=say(plan.letter.label), state=state)
        return state

    def choose(self, name: str) -> None:
        """Show where one is, silently; nowhere in the list without a name."""
        self.here = name
        self.list.blockSignals(True)
        self.list.setCurrentRow(self.names.index(name) if name in self.names else -1)
        self.list.blockSignals(False)

    def _choose(self, place: int) -> None:
        if place >= 0 and self.names[place] != self.here:
            self.here = self.names[place]
            self.chosen.emit(self.here)

    def _choose_item(self, item: QListWidgetItem) -> None:
        self._choose(self.list.row(item))

    def show_status(self, text: str, *, wrong: bool = False) -> None:
        """Show how safe the plan is."""
        self.status.setText(text)
        self.status_shown.emit(text)
        shade = self.status.palette()
        colour = theme.colours().error if wrong else theme.colours().quiet
        shade.setColor(QPalette.ColorRole.WindowText, QColor(colour))
        self.status.setPalette(shade)
