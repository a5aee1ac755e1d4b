"""What the views of advice share: a column that scrolls and follows the live advice."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.advice.advise import Advice
from app.advice.finding import Spot
from app.language import N_
from app.model.question import Context
from app.ui import theme
from app.ui.advice.live import LiveAdvice
from app.ui.column import Column
from app.ui.document import Place
from app.ui.text import button


class AdviceView(QScrollArea):
    """Shows something that follows from the plan; what it shows is never older than a rest."""

    led = Signal(object)  # Place
    change_wanted = Signal(object, str)  # Place, and the sentence that is to be thought over there
    all_wanted = Signal()  # everything that is to be looked at again
    plans_wanted = Signal()  # two plans side by side

    def __init__(self, live: LiveAdvice, context: Context) -> None:
        """Show nothing yet; `refresh` does when the person comes."""
        super().__init__()
        self.live, self.document = live, live.document
        self.language, self.known = context.language, context.knowledge
        self.shown: Advice | None = None
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.column = Column(theme.TABLE_WIDTH)
        self.rows = self.column.rows
        self.setWidget(self.column)
        self.left_at = 0
        live.follow(self, self.show_advice)

    def breadth(self) -> int:
        """Return how many pixels wide it may become."""
        return theme.px(theme.TABLE_WIDTH)

    @property
    def context(self) -> Context:
        """The plan as it is now, for editors."""
        return Context(self.language, self.document.plan, self.known)

    def refresh(self) -> None:
        """Show what follows from the plan as it is now."""
        self.show_advice(self.live.now())

    def show_advice(self, advice: Advice) -> None:
        """Show some advice, unless it is shown already."""
        if advice is not self.shown:
            self.shown = advice
            self.show_changed(advice)

    def show_changed(self, advice: Advice) -> None:
        """Show advice that is new."""
        raise NotImplementedError

    def way_to_plans(self) -> QPushButton:
        """Return what leads to two plans side by side."""
        made = button(self.language.say(N_("Compare with a second plan")), link=True)
        made.clicked.connect(self.plans_wanted)
        return made

    def remember(self) -> None:
        """Remember where the person is, to bring him back there."""
        self.left_at = self.verticalScrollBar().value()

    def come_back(self) -> None:
        """Bring the person back to where he was."""
        self.verticalScrollBar().setValue(self.left_at)

    def focus_first(self) -> None:
        """Bring the person to the first thing that can be done here."""
        if first := next(stops_in(self.column), None):
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.verticalScrollBar().setValue(0)


def stops_in(widget: QWidget) -> Iterator[QWidget]:
    """Yield what Tab reaches within a widget; in its order, not in that of the whole window."""
    for child in widget.children():
        if isinstance(child, QWidget) and child.isVisibleTo(widget):
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus:
                yield child
            yield from stops_in(child)


class Rows(QWidget):
    """Widgets below one another that are put in anew, all together."""

    def __init__(self, spacing: int = theme.UNIT) -> None:
        """Hold nothing yet."""
        super().__init__()
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(spacing)

    def add(self, widget: QWidget, room: int = 0) -> None:
        """Add a widget; `room` is the most pixels it takes at the usual size of text."""
        if room:
            widget.setMaximumWidth(theme.px(room))
        self.rows.addWidget(widget)

    def empty(self) -> None:
        """Take everything out, for good."""
        clear(self.rows)


def place_of(spot: Spot) -> Place:
    """Return where in the window a question stands."""
    return Place(spot.section, spot.page, spot.key)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout, for good."""
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
        elif inner := item.layout():
            clear(inner)


def has_focus(widget: QWidget) -> bool:
    """Say whether the person is at something within a widget."""
    focused = QApplication.focusWidget()
    return bool(focused and widget.isAncestorOf(focused))
