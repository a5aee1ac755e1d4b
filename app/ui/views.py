"""The views of an interview: glance, pages and check, each built when it is first shown."""

from PySide6.QtCore import QCoreApplication, QEvent, Signal

from app.knowledge.catalogue import Knowledge
from app.language import Language
from app.model.question import Context
from app.model.section import Screen
from app.ui.advice.findings import FindingsView
from app.ui.advice.live import LiveAdvice
from app.ui.advice.reckon import ReckonView
from app.ui.advice.result import ResultSoFar
from app.ui.advice.takes import TakesView
from app.ui.advice.two_plans import TwoPlansView
from app.ui.advice.verdict import VerdictView
from app.ui.advice.view import AdviceView
from app.ui.advice.waiting import add_wait
from app.ui.advice.where import WhereView
from app.ui.check import CheckView
from app.ui.document import Document
from app.ui.glance import GlanceView
from app.ui.minutes import MinutesView
from app.ui.page import PageView
from app.ui.sections import CHECK, GLANCE, VERDICT
from app.ui.slip import add_slip
from app.ui.stack import Stack
from app.ui.steps import AGAIN, TAKES, TWO_PLANS, WHERE, name_of, owner_of
from app.ui.tone import add_tone

View = PageView | GlanceView | AdviceView
RECKON = "reckon"
"""The view of the numbers of the method, which is no step."""
MINUTES = "minutes"
"""The view of what was decided in a meeting, which is none either."""


class Views(Stack):
    """Shows the view of a step, and passes on what is wanted there."""

    went_on = Signal()
    led = Signal(object)  # Place
    change_wanted = Signal(object, str)  # Place, and the words of what is found there
    all_wanted = Signal()
    plans_wanted = Signal()
    result_wanted = Signal()
    pages_wanted = Signal()
    check_wanted = Signal()
    go_on_wanted = Signal()
    section_wanted = Signal(str)
    finished = Signal(str, bool)
    status_shown = Signal(str)
    sheet_wanted = Signal(str)  # a document by its name, to be printed

    def __init__(self, document: Document, language: Language, known: Knowledge) -> None:
        """Build nothing yet."""
        super().__init__()
        self.document, self.language, self.known = document, language, known
        self.live = LiveAdvice(document, known)
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
            page = PageView(self.document, name, screens, self.language, self.known, self)
            page.went_on.connect(self.went_on)
            if wait := add_wait(page, self.live):
                wait.led.connect(self.led)
            if slip := add_slip(page):
                slip.wanted.connect(self.sheet_wanted)
            add_tone(page, self.live)
            return page
        return self._glance() if name == GLANCE else self._advice(name)

    def _advice(self, name: str) -> View:
        context = Context(self.language, self.document.plan, self.known)
        if name == RECKON:
            return ReckonView(self.document, context)
        if name == MINUTES:
            minutes = MinutesView(self.document, context)
            minutes.sheet_wanted.connect(self.sheet_wanted)
            return minutes
        if name == CHECK:
            check = CheckView(self.live, context)
            check.pages_wanted.connect(self.pages_wanted)
            view: AdviceView = check
        elif name == VERDICT:
            view = VerdictView(self.live, context)
        elif name == WHERE:
            view = WhereView(self.live, context)
        elif name == TAKES:
            view = TakesView(self.live, context)
        elif name == TWO_PLANS:
            view = TwoPlansView(self.live, context)
        else:
            view = FindingsView(self.live, context, "" if name == AGAIN else owner_of(name))
        view.led.connect(self.led)
        view.change_wanted.connect(self.change_wanted)
        view.all_wanted.connect(self.all_wanted)
        view.plans_wanted.connect(self.plans_wanted)
        return view

    def _glance(self) -> GlanceView:
        glance = GlanceView(self.document, self.language, self.known)
        glance.section_wanted.connect(self.section_wanted)
        glance.go_on_wanted.connect(self.go_on_wanted)
        glance.check_wanted.connect(self.check_wanted)
        glance.finished.connect(self.finished)
        glance.led.connect(self.led)
        glance.show_result(ResultSoFar(self.live, self.language))
        glance.result_wanted.connect(self.result_wanted)
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

    def keep_shown(self) -> None:
        """Delete all views but the one that is shown, at once."""
        for key in [key for key, view in self.made.items() if view is not self.shown]:
            view = self.made.pop(key)
            view.deleteLater()
            QCoreApplication.sendPostedEvents(view, QEvent.Type.DeferredDelete)

    def put_away(self, views: dict[tuple[str, str, str], View]) -> None:
        """Take views away for good."""
        for view in views.values():
            view.deleteLater()
