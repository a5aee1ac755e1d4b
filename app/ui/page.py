"""A page: one question, or for those who know their way a whole section, that scrolls."""

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.knowledge.catalogue import Knowledge
from app.language import Language
from app.model.section import Screen
from app.ui import theme
from app.ui.document import Document, Place
from app.ui.faults import Fault, FaultSummary
from app.ui.focus import show_whole
from app.ui.form import Form
from app.ui.form_column import FormColumn
from app.ui.together import shows

ARRIVAL = 300
"""Milliseconds in which a page that somebody came to finds its height."""


class PageView(FormColumn):
    """Asks the questions of some screens, leads through them, and says what to look at again."""

    went_on = Signal()

    def __init__(
        self,
        document: Document,
        section: str,
        screens: tuple[Screen, ...],
        language: Language,
        known: Knowledge,
    ) -> None:
        """Build the first form; the others follow while nothing else is to be done."""
        super().__init__(document, section, screens, language, known)
        self.came_to = self.forms[0]
        self.arriving = QTimer(self, singleShot=True, interval=ARRIVAL)
        self.verticalScrollBar().rangeChanged.connect(self._show_arrival)
        document.changed.connect(self._mend)

    def _begin(self) -> None:
        self.summary = FaultSummary(self.language)
        self.summary.setMaximumWidth(theme.px(theme.TEXT_WIDTH))
        self.summary.led.connect(self.go_to)
        self.column.rows.insertWidget(0, self.summary)

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

    def _mend(self) -> None:
        """Take away from the summary what was mended."""
        if not self.summary.isHidden():
            self.summary.show_faults(self._faults())

    def focus_on(self, screen: Screen) -> None:
        """Bring the person to the first field of a screen."""
        form = self.form(screen)
        form.focus_first()
        self.came_to = form
        self.arriving.start()
        self._show_arrival()

    def _show_arrival(self) -> None:
        """Let the person see where he types, however large the words above it are.

        Words that wrap need several turns until they know their height; so does what is below.
        """
        if not self.arriving.isActive():
            return
        self._scroll_to(self.came_to)
        focused = self.focusWidget()
        if focused:
            show_whole(self, focused)

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

    def _scroll_to(self, form: QWidget) -> None:
        first = form is self.forms[0]
        top = 0 if first else form.mapTo(self.column, QPoint()).y() - theme.UNIT * 3
        self.verticalScrollBar().setValue(top)
