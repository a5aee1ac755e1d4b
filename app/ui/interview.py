"""The interview: leads through a plan, a question or a section at a time, on, back and anywhere."""

from app.knowledge.catalogue import Knowledge
from app.language import Language
from app.plan import Plan
from app.ui.advice.reacting import DECISIONS
from app.ui.advice.reckon import ASIDE
from app.ui.document import Document, Place
from app.ui.page import PageView
from app.ui.sections import VERDICT
from app.ui.steps import TWO_PLANS, first_open, open_in, same_step, steps_of
from app.ui.together import shows
from app.ui.two_plans import TwoPlans


class Interview(TwoPlans):
    """Leads through a plan; pages are built when they are first shown."""

    def __init__(self, document: Document, language: Language, known: Knowledge) -> None:
        """Listen to all that leads somewhere; `begin` shows the first step."""
        super().__init__(document, language, known)
        self._listen()
        document.changed.connect(self.show_plan)
        document.led.connect(self.go_to)
        self.show_plan(document.plan)

    def _listen(self) -> None:
        views, sections, foot = self.stack, self.list, self.foot
        for wanted, act in (
            (sections.chosen, self.go_to_section),
            (sections.glance_wanted, self.glance),
            (sections.status_shown, views.show_status),
            (foot.went_back, self.back),
            (foot.went_on, self.next),
            (foot.finished, self.finish),
            (views.went_on, self.next),
            (views.led, self.go_to),
            (views.change_wanted, self.change),
            (views.all_wanted, self.look_again),
            (views.plans_wanted, self.two_plans),
            (self.which.both_wanted, self.two_plans),
            (self.which.other_wanted, self.other_plan),
            (self.moved, self.show_which),
            (views.result_wanted, self.result),
            (self.way_back.returned, self.come_back),
            (foot.export_wanted, self.export_wanted),
            (views.check_wanted, self.check),
            (views.go_on_wanted, self.go_on),
            (views.section_wanted, self.go_on_in),
            (views.finished, self.finish_section),
        ):
            wanted.connect(act)

    def begin(self, before: "Interview | None") -> None:
        """Show what another interview about this plan showed, or the home of the plan."""
        self.whole = bool(before and before.whole)
        self.go(before.step if before else self.home())

    def home(self) -> int:
        """Return the glance, or the first question where nothing is answered yet."""
        return 1 if self.document.plan == Plan(way=self.way) else 0

    def show_plan(self, plan: Plan) -> None:
        """Show how far the plan is, and what its way asks."""
        self.list.show_plan(plan)
        if self.way is not plan.way:
            self._change_way(plan)
        if self.step >= 0:
            self._show_finished()
        self.show_which()

    def _change_way(self, plan: Plan) -> None:
        """Ask what the other way asks; the person stays at the question if it is asked there."""
        here, before = self.steps[self.step], self.stack.begin_anew()
        self.way, self.steps = plan.way, steps_of(plan, plan.way)
        self.step = -1
        self.go(same_step(plan, here, self.steps))
        self.stack.put_away(before)

    def next(self) -> None:
        """Go on; first show, once, what should be looked at again."""
        view = self._view(self.step)
        if self.is_aside():
            self.leave_aside()
            return
        if isinstance(view, PageView) and view.show_faults():
            return
        if (step := self._beside(+1)) is not None:
            self.go(self.past_agreement(step, +1))

    def back(self) -> None:
        """Go back to the question before; nothing is asked and nothing is lost."""
        if self.is_aside():
            self.leave_aside()
        elif (step := self._beside(-1)) is not None:
            self.go(self.past_agreement(step, -1))

    def _beside(self, by: int) -> int | None:
        """Return the step before or after; where sections stand on one page, that of another."""
        if not self.whole:
            step = self.step + by
            return step if 0 <= step < len(self.steps) else None
        names = list(dict.fromkeys(name for name, _ in self.steps))
        place = names.index(self.steps[self.step][0]) + by
        return self._first_of(names[place]) if 0 <= place < len(names) else None

    def _first_of(self, name: str) -> int:
        return next(i for i, (section, _) in enumerate(self.steps) if section == name)

    def go_to_section(self, name: str) -> None:
        """Go to the first question of a section."""
        self._show(self._first_of(name))

    def result(self) -> None:
        """Go to the verdict."""
        self.go(self._first_of(VERDICT))

    def check(self) -> None:
        """Go to the last step."""
        self.go(len(self.steps) - 1)

    def go_on(self) -> None:
        """Go to the first question that has no answer."""
        self.go(first_open(self.document.plan, self.steps))

    def go_on_in(self, name: str) -> None:
        """Go to the first question of a section that has no answer, or to its first."""
        following = open_in(self.document.plan, name)
        place = Place(name, following.page, following.asked[0].key) if following else Place(name)
        own = (i for i, (n, s) in enumerate(self.steps) if n == name and s and shows(n, s, place))
        self.go(next(own, self._first_of(name)))

    def switch_whole(self) -> None:
        """Show a whole section on one page, or again a question at a time."""
        view = self._view(self.step)
        here = view.screen_in_focus() if isinstance(view, PageView) else None
        step = next((i for i, (_, s) in enumerate(self.steps) if s and s is here), self.step)
        self.whole = not self.whole
        before, self.step = self.stack.begin_anew(), -1
        self.go(step)
        self.stack.put_away(before)

    def go_to(self, place: Place) -> None:
        """Go to the very field of a place; to a section's end if that itself changed."""
        if place.section in (ASIDE, DECISIONS, TWO_PLANS):
            self.show_said(place)
            return
        own = [i for i, (name, _) in enumerate(self.steps) if name == place.section]
        if not own or (not place.page and self.step == 0):  # the plan itself, or a task changed
            return
        for step in own:
            screen = self.steps[step][1]
            if screen and shows(place.section, screen, place):
                self._show(step)
                view = self._view(step)
                assert isinstance(view, PageView)
                view.go_to(place)
                return
        if place.page:
            self.show_unasked(place)
        else:
            self._show(own[-1])
            self.foot.box.setFocus()
