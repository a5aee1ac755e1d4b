"""Detours: what is shown over a step or leads away from it, and the way back to where one was."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.model.section import Section, Way
from app.plan import sections
from app.ui.advice.findings import FindingsView, is_open
from app.ui.advice.reckon import ASIDE, ReckonView
from app.ui.advice.view import AdviceView
from app.ui.document import Place
from app.ui.minutes import MinutesView
from app.ui.page import PageView
from app.ui.pages_beside import PagesBeside
from app.ui.sections import VERDICT
from app.ui.steps import AGAIN, owner_of
from app.ui.views import MINUTES, RECKON

PARKED = "parked"


class Detours(PagesBeside):
    """Shows asides over the step where the person is, and brings him back from a question."""

    came_from: tuple[str, int, str] | None = None
    """The aside, or the step, that led to a question; and the section of that question."""
    aside = ""

    def is_aside(self) -> bool:
        """Say whether something is shown over the step."""
        return self.step >= 0 and self.stack.currentWidget() is not self._view(self.step)

    def show_aside(self, name: str) -> None:
        """Show what is no step, over the step where the person is."""
        self.aside = name
        view = self.stack.view(name, ())
        assert isinstance(view, AdviceView | ReckonView | MinutesView)
        view.refresh()
        self._put_over(view)
        view.focus_first()

    def _put_over(self, view: QWidget) -> None:
        self.document.settle()
        self.stack.setCurrentWidget(view)
        self.list.choose("")
        self.list.show()
        self.foot.show_alone()
        for part in (self.edge, self.foot):
            part.show()
        self.moved.emit()

    def leave_aside(self) -> None:
        """Show again the step over which something was shown."""
        self.aside = ""
        self.go(self.step)

    def look_again(self) -> None:
        """Show everything that is to be looked at again."""
        self.show_aside(AGAIN)

    def reckon(self) -> None:
        """Show the numbers of the method."""
        self.show_aside(RECKON)

    def go_to(self, place: Place) -> None:
        """Go to the very field of a place."""
        raise NotImplementedError

    def change(self, place: Place, words: str) -> None:
        """Lead to a question because of what was found there, and offer the way back."""
        view = self.stack.currentWidget()
        assert isinstance(view, AdviceView)
        view.remember()
        over = self.aside if self.is_aside() else ""
        self.came_from = (over, self.step, place.section)
        self.way_back.offer(words)
        self.go_to(place)

    def come_back(self) -> None:
        """Return to what led to a question, to the same spot."""
        if self.came_from is None:
            return
        over, step, _ = self.came_from
        self.forget_way_back()
        self.go(step)
        if over:
            self.show_aside(over)
        view = self.stack.currentWidget()
        assert isinstance(view, AdviceView)
        QTimer.singleShot(0, view, view.come_back)

    def forget_way_back(self, section: str = "") -> None:
        """Take the way back away, unless the person is still in the section it is about."""
        if self.came_from and self.came_from[2] != section:
            self.came_from = None
            self.way_back.hide()

    def show_unasked(self, place: Place) -> None:
        """Show a question that the way of the plan does not ask."""
        section: Section = sections(self.document.plan)[place.section]
        screens = (s for s in section.screens(Way.FULL) if s.page == place.page)
        if screen := next((s for s in screens if s.holds(place.key)), None):
            view = self.stack.view(place.section, (screen,))
            assert isinstance(view, PageView)
            self.aside = ""
            self._put_over(view)
            view.go_to(place)

    def show_said(self, place: Place) -> None:
        """Show where something was answered that is no question of the interview."""
        view = self.stack.currentWidget()
        if place.section == ASIDE:
            if not isinstance(view, ReckonView):
                self.show_aside(RECKON)
            view = self.stack.currentWidget()
            if isinstance(view, ReckonView) and place.page:
                view.go_to(place)
        elif place.page == "conditions":
            self.go_to_section(VERDICT)
        elif place.page == MINUTES:
            self.show_minutes(place)
        elif place.page == PARKED:
            self.show_parked()
        elif not isinstance(view, FindingsView):
            self.look_again()

    def minutes(self) -> None:
        """Show what was decided in the meeting."""
        self.show_aside(MINUTES)

    def show_minutes(self, place: Place) -> None:
        """Show a row of what was decided."""
        if not isinstance(self.stack.currentWidget(), MinutesView):
            self.minutes()
        view = self.stack.currentWidget()
        assert isinstance(view, MinutesView)
        view.go_to(place)

    def glance(self) -> None:
        """Go to the home of the plan."""
        self.go(0)

    def show_parked(self) -> None:
        """Go to where the parked thoughts stand."""
        self.glance()

    def go_to_section(self, name: str) -> None:
        """Go to the first step of a section."""
        raise NotImplementedError

    def past_agreement(self, step: int, by: int) -> int:
        """Return a step, or the one beyond it where there is nothing to look at again."""
        name, screen = self.steps[step]
        again = screen is None and name.endswith(f".{AGAIN}")
        if again and not is_open(self.stack.live.now(), owner_of(name)):
            return step + by
        return step
