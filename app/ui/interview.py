"""The interview: the sections at the left, one question at a time, and the way on and back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.knowledge.catalogue import Knowledge
from app.language import Language
from app.plan import Plan
from app.ui.check import CheckView
from app.ui.document import Document, Place
from app.ui.foot import FootBar
from app.ui.notice import Notice
from app.ui.page import PageView
from app.ui.sections import SectionList
from app.ui.steps import first_open, same_step, steps_of
from app.ui.text import line

if TYPE_CHECKING:
    from app.model.section import Section


class Interview(QWidget):
    """Leads through a plan; pages are built when they are first shown."""

    export_wanted = Signal()
    moved = Signal()

    def __init__(self, document: Document, language: Language, known: Knowledge) -> None:
        """Prepare the steps; `go` shows one."""
        super().__init__()
        self.document, self.language, self.known = document, language, known
        self.way = document.plan.way
        self.steps = steps_of(document.plan, self.way)
        self.views: dict[int, PageView | CheckView] = {}
        self.step = -1  # none is shown yet
        self.list = SectionList(language)
        self.notice = Notice(language)
        self.stack = QStackedWidget()
        self.foot = FootBar(language)
        self._build()
        document.changed.connect(self.show_plan)
        document.led.connect(self.go_to)
        self.list.chosen.connect(self.go_to_section)
        self.foot.went_back.connect(self.back)
        self.foot.went_on.connect(self.next)
        self.foot.finished.connect(self.finish)
        self.show_plan(document.plan)

    def _build(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        for part in (self.notice, self.stack, line(), self.foot):
            right.addWidget(part, 1 if part is self.stack else 0)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.list)
        layout.addLayout(right, 1)

    def first_open(self) -> int:
        """Return the first step that is not answered, or the very first."""
        return first_open(self.document.plan, self.steps)

    def _view(self, step: int) -> PageView | CheckView:
        if step not in self.views:
            name, screen = self.steps[step]
            view: PageView | CheckView
            if screen is None:
                view = CheckView(self.document, self.language)
                view.export_wanted.connect(self.export_wanted)
                view.led.connect(self.go_to)
            else:
                view = PageView(self.document, name, screen, self.language, self.known)
                view.went_on.connect(self.next)
            self.views[step] = view
            self.stack.addWidget(view)
        return self.views[step]

    def go(self, step: int) -> None:
        """Show a step and bring the person to its first field."""
        self._show(step)
        self._view(step).focus_first()

    def _show(self, step: int) -> None:
        view = self._view(step)
        if step != self.step:
            self.document.settle()
            self.step = step
            if isinstance(view, CheckView):
                view.refresh()
            self.stack.setCurrentWidget(view)
            self._show_place()
            self.moved.emit()

    def _show_place(self) -> None:
        name, screen = self.steps[self.step]
        own = [s for n, s in self.steps if n == name and s]
        self.list.choose(name)
        self.foot.back.setEnabled(self.step > 0)
        self.foot.next.setVisible(screen is not None)
        self.foot.box.setVisible(screen is not None and screen is own[-1])
        self.foot.show_place(own.index(screen) + 1 if screen else 0, len(own))
        self._show_finished()

    def _show_finished(self) -> None:
        name, screen = self.steps[self.step]
        if screen:
            self.foot.show_finished(getattr(self.document.plan, name).finished)

    def finish(self, finished: bool) -> None:
        """Take the person's word that a section is finished, or not."""
        name, _ = self.steps[self.step]
        section: Section = getattr(self.document.plan, name)
        changed = section.replace(finished=finished)
        self.document.change_section(
            Place(name, key="finished"), changed, self.language.say(section.title)
        )

    def show_plan(self, plan: Plan) -> None:
        """Show how far the plan is, and what its way asks."""
        self.list.show_plan(plan)
        if self.way is not plan.way:
            self._change_way(plan)
        if self.step >= 0:
            self._show_finished()

    def _change_way(self, plan: Plan) -> None:
        """Ask what the other way asks; the person stays at the question if it is asked there."""
        here, before = self.steps[self.step], self.views
        self.way, self.steps, self.views = plan.way, steps_of(plan, plan.way), {}
        self.step = -1
        self.go(same_step(plan, here, self.steps))
        for view in before.values():
            self.stack.removeWidget(view)
            view.deleteLater()

    def next(self) -> None:
        """Go on; first show, once, what should be looked at again."""
        view = self._view(self.step)
        if isinstance(view, PageView) and view.show_faults():
            return
        if self.step + 1 < len(self.steps):
            self.go(self.step + 1)

    def back(self) -> None:
        """Go back to the question before; nothing is asked and nothing is lost."""
        if self.step > 0:
            self.go(self.step - 1)

    def go_to_section(self, name: str) -> None:
        """Go to the first question of a section."""
        self._show(next(i for i, (section, _) in enumerate(self.steps) if section == name))

    def go_to(self, place: Place) -> None:
        """Go to the very field of a place; to a section's end if that itself changed."""
        own = [i for i, (name, _) in enumerate(self.steps) if name == place.section]
        if not own:  # the plan itself changed
            return
        for step in own:
            screen = self.steps[step][1]
            if screen and screen.page == place.page and screen.holds(place.key):
                self._show(step)
                view = self._view(step)
                assert isinstance(view, PageView)
                view.go_to(place)
                return
        self._show(own[-1])
        self.foot.box.setFocus()
