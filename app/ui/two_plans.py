"""Two plans in one within the interview: which is worked on, the other one, and both."""

from app.ui.advice.two_plans import TwoPlansView
from app.ui.advice.view import AdviceView
from app.ui.detours import Detours
from app.ui.document import Place
from app.ui.glance import GlanceView
from app.ui.page import PageView
from app.ui.second_plan import work_on
from app.ui.sections import CHECK
from app.ui.steps import TWO_PLANS


class TwoPlans(Detours):
    """Says above each step which plan is worked on, and leads to the other."""

    def two_plans(self) -> None:
        """Show both plans side by side, or how a second one begins."""
        self.show_aside(TWO_PLANS)

    def other_plan(self) -> None:
        """Work on the other plan, at the same place; where there is none, offer to begin one."""
        letter = self.document.plan.letter
        if letter is None:
            self.two_plans()
            return
        work_on(self.document, letter.other, self.language)
        view = self.stack.currentWidget()
        if isinstance(view, AdviceView | GlanceView):
            view.refresh()

    def show_said(self, place: Place) -> None:
        """Show where something was said that is no question: of two plans, side by side."""
        if place.section != TWO_PLANS:
            super().show_said(place)
            return
        if not isinstance(self.stack.currentWidget(), TwoPlansView):
            self.two_plans()
        view = self.stack.currentWidget()
        assert isinstance(view, TwoPlansView)
        view.go_to(place)

    def show_which(self) -> None:
        """Say which plan is worked on here."""
        if self.step >= 0:
            self.which.show_plan(self.document.plan, self.here())

    def here(self) -> str:
        """Return the name of the step, or of what is shown over it."""
        view = self.stack.currentWidget()
        if view is self.preview:
            return CHECK
        if self.is_aside() and self.aside:
            return self.aside
        return view.section if isinstance(view, PageView) else self.steps[self.step][0]
