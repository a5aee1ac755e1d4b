"""A page: one question, or for those who know their way a whole section, that scrolls."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from app.knowledge.catalogue import Knowledge
from app.language import Language
from app.model.section import Screen
from app.plan import Plan
from app.ui import theme
from app.ui.arrival import Arrival
from app.ui.column import Column
from app.ui.document import Document, Place
from app.ui.faults import Fault, FaultSummary
from app.ui.form import Form
from app.ui.forms import kind_of
from app.ui.hearing import Hearing
from app.ui.text import line
from app.ui.together import shows

ABOVE = theme.UNIT * 3
"""Pixels above a question that is not the first of its page."""


class PageView(QScrollArea):
    """Shows the forms of some screens below one another; the later ones are built in time."""

    went_on = Signal()

    def __init__(
        self,
        document: Document,
        section: str,
        screens: tuple[Screen, ...],
        language: Language,
        known: Knowledge,
        parent: QWidget | None = None,
    ) -> None:
        """Build the first form; the others follow while nothing else is to be done."""
        super().__init__(parent)
        self.document, self.section, self.screens = document, section, screens
        self.language, self.known = language, known
        self.forms: list[Form] = []
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        room = max(kind_of(section, screen).room for screen in screens)
        self.column = Column(room, room)
        self.summary = FaultSummary(language)
        self.summary.setMaximumWidth(theme.px(theme.TEXT_WIDTH))
        self.column.rows.addWidget(self.summary)
        self.column.rows.addStretch(1)
        self.behind = 1  # what stands after the forms
        self.setWidget(self.column)
        self._begin()
        self._build_next()
        self.rest = QTimer(self, interval=0)
        self.arrival = Arrival(self)
        self.hears = Hearing(document.changed, self.show_plan)
        self._connect()

    def _connect(self) -> None:
        self.summary.led.connect(self.go_to)
        self.rest.timeout.connect(self._build_next)
        self.verticalScrollBar().valueChanged.connect(self._catch_up)

    def _begin(self) -> None:
        """Put in what stands above the first form, so that Tab comes to it first."""

    def _build_next(self) -> None:
        if len(self.forms) == len(self.screens):
            self.rest.stop()
            return
        screen, rows = self.screens[len(self.forms)], self.column.rows
        kind = kind_of(self.section, screen)
        within = rows.parentWidget()
        form = kind(self.document, self.section, screen, self.language, self.known, within)
        form.went_on.connect(self._go_on)
        if self.forms:
            form.above.hide()  # the first one has said the section
            for part in (theme.UNIT * 3, line(), theme.UNIT * 3):
                if isinstance(part, int):
                    rows.insertSpacing(rows.count() - self.behind, part)
                else:
                    rows.insertWidget(rows.count() - self.behind, part)
        self.forms.append(form)
        rows.insertWidget(rows.count() - self.behind, form)

    def put_last(self, widget: QWidget) -> None:
        """Put something after the last form."""
        self.column.rows.insertWidget(self.column.rows.count() - 1, widget)
        self.behind += 1

    def breadth(self) -> int:
        """Return how many pixels wide the widest of its forms may become."""
        return max(form.maximumWidth() for form in self.forms)

    def form(self, screen: Screen) -> Form:
        """Return the form of a screen; it is built now if it was not yet."""
        place = next(n for n, each in enumerate(self.screens) if each is screen)
        while len(self.forms) <= place:
            self._build_next()
        return self.forms[place]

    def refresh(self) -> None:
        """Show what the plan says now, seen or not."""
        for form in self.forms:
            form.catch_up()

    def _catch_up(self) -> None:
        for form in self.forms:
            if not form.visibleRegion().isEmpty():
                form.catch_up()

    def _go_on(self) -> None:
        sender = self.sender()
        assert isinstance(sender, Form)
        place = self.forms.index(sender) + 1
        if place < len(self.screens):
            self.focus_on(self.screens[place])
        else:
            self.went_on.emit()

    def show_faults(self) -> bool:
        """Show, once, what to look at again; say whether anything was new."""
        self.form(self.screens[-1])
        new = [form.show_faults() for form in self.forms]
        if not any(new):
            return False
        self.summary.show_faults(self._faults())
        self.summary.take_focus()
        self.verticalScrollBar().setValue(0)
        return True

    def _faults(self) -> list[Fault]:
        return [fault for form in self.forms for fault in form.faults()]

    def show_plan(self, plan: Plan) -> None:
        """Show what the plan says now, and take away from the summary what was mended."""
        for form in self.forms:
            form.show_plan(plan)
        if not self.summary.isHidden():
            self.summary.show_faults(self._faults())

    def focus_on(self, screen: Screen) -> None:
        """Bring the person to the first field of a screen."""
        form = self.form(screen)
        form.focus_first()
        # The first stands below what is told first: the page is shown from its beginning.
        self.arrival.come_to(*((self.column, 0) if form is self.forms[0] else (form, ABOVE)))

    def go_to(self, place: Place) -> None:
        """Bring the person to the very field, or cell, of a place."""
        here = (s for s in self.screens if shows(self.section, s, place))
        self.form(next(here, self.screens[0])).go_to(place)
        if focused := self.focusWidget():
            self.ensureWidgetVisible(focused)

    def screen_in_focus(self) -> Screen | None:
        """Return the screen that the person is at, if one has the focus."""
        focused = self.focusWidget()
        here = (form for form in self.forms if focused and form.isAncestorOf(focused))
        return next((form.asks for form in here), None)

    def showEvent(self, event: QShowEvent) -> None:
        """Build what is not there yet, a form at a time, and hear of changes again."""
        super().showEvent(event)
        self.rest.start()
        self.hears.begin()
        self.show_plan(self.document.plan)

    def hideEvent(self, event: QHideEvent) -> None:
        """Hear of no change: it is shown when the page is."""
        super().hideEvent(event)
        self.hears.end()
