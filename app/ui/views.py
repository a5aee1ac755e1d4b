"""The views of an interview: glance, pages and check, each built when it is first shown."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from app.knowledge.catalogue import Knowledge
from app.language import Language
from app.model.section import Screen
from app.ui.check import CheckView
from app.ui.document import Document
from app.ui.glance import GlanceView
from app.ui.page import PageView
from app.ui.sections import GLANCE
from app.ui.steps import name_of

View = PageView | CheckView | GlanceView


class Views(QStackedWidget):
    """Shows the view of a step, and passes on what is wanted there."""

    went_on = Signal()
    led = Signal(object)  # Place
    export_wanted = Signal()
    check_wanted = Signal()
    go_on_wanted = Signal()
    section_wanted = Signal(str)
    finished = Signal(str, bool)
    status_shown = Signal(str)

    def __init__(self, document: Document, language: Language, known: Knowledge) -> None:
        """Build nothing yet."""
        super().__init__()
        self.document, self.language, self.known = document, language, known
        self.status = ""
        self.made: dict[tuple[str, str, str], View] = {}

    def view(self, name: str, screens: tuple[Screen, ...]) -> View:
        """Return the view of a step of a section, or of some screens on one page."""
        key = name_of((name, screens[0] if screens else None))
        if key not in self.made:
            self.made[key] = self._make(name, screens)
            self.addWidget(self.made[key])
        return self.made[key]

    def _make(self, name: str, screens: tuple[Screen, ...]) -> View:
        if screens:
            page = PageView(self.document, name, screens, self.language, self.known)
            page.went_on.connect(self.went_on)
            return page
        return self._glance() if name == GLANCE else self._check()

    def _check(self) -> CheckView:
        check = CheckView(self.document, self.language)
        check.export_wanted.connect(self.export_wanted)
        check.led.connect(self.led)
        return check

    def _glance(self) -> GlanceView:
        glance = GlanceView(self.document, self.language, self.known)
        glance.section_wanted.connect(self.section_wanted)
        glance.go_on_wanted.connect(self.go_on_wanted)
        glance.check_wanted.connect(self.check_wanted)
        glance.finished.connect(self.finished)
        glance.led.connect(self.led)
        glance.show_status(self.status)
        self.status_shown.connect(glance.show_status)
        return glance

    def show_status(self, text: str) -> None:
        """Show how safe the plan is, where the list does not."""
        self.status = text
        self.status_shown.emit(text)

    def begin_anew(self) -> dict[tuple[str, str, str], View]:
        """Forget the views, which `put_away` takes once others are shown, and return them."""
        before, self.made = self.made, {}
        return before

    def put_away(self, views: dict[tuple[str, str, str], View]) -> None:
        """Take views away for good."""
        for view in views.values():
            self.removeWidget(view)
            view.deleteLater()
