"""What stands around a question: the sections at the left, notices above, the bar below."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.knowledge.catalogue import Knowledge
from app.language import Language
from app.plan import sections
from app.ui.advice.way_back import WayBack
from app.ui.ahead import AHEAD, Ahead, drawn
from app.ui.document import Document, Place
from app.ui.foot import FootBar
from app.ui.glance import GlanceView
from app.ui.notice import Notice
from app.ui.page import PageView
from app.ui.sections import CHECK, GLANCE, SectionList
from app.ui.steps import owner_of, questions_of, steps_of
from app.ui.text import line
from app.ui.views import View, Views
from app.ui.which_plan import WhichPlan

if TYPE_CHECKING:
    from app.model.section import Section


class Surroundings(QWidget):
    """Shows a step of a plan with all that stands around it."""

    export_wanted = Signal()
    moved = Signal()

    def __init__(self, document: Document, language: Language, known: Knowledge) -> None:
        """Prepare the steps; `go` shows one."""
        super().__init__()
        self.document, self.language, self.known = document, language, known
        self.way = document.plan.way
        self.steps = steps_of(document.plan, self.way)
        self.whole, self.step = False, -1  # none is shown yet
        self.strips = Notice(language), WayBack(language), WhichPlan(language)
        self.notice, self.way_back, self.which = self.strips
        self.stack = Views(document, language, known)
        self.list, self.edge, self.foot = SectionList(language), line(), FootBar(language)
        self.ahead = Ahead(self, self._prepared)
        document.changed.connect(self._prepare_anew)
        self._build()

    def _build(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        for part in (*self.strips, self.stack, self.edge, self.foot):
            right.addWidget(part, 1 if part is self.stack else 0)
        self.across = QHBoxLayout(self)
        self.across.setContentsMargins(0, 0, 0, 0)
        self.across.setSpacing(0)
        self.across.addWidget(self.list)
        self.across.addLayout(right, 1)

    def forget_way_back(self, section: str = "") -> None:
        """Take the way back away, unless the person is still in the section it is about."""
        raise NotImplementedError

    def _view(self, step: int) -> View:
        name, screen = self.steps[step]
        together = tuple(s for n, s in self.steps if s and n == name)
        return self.stack.view(name, together if self.whole else (screen,) if screen else ())

    def go(self, step: int) -> None:
        """Show a step and bring the person to its first field."""
        self._show(step)
        view, screen = self._view(step), self.steps[step][1]
        if isinstance(view, PageView) and screen:
            view.focus_on(screen)
        elif not isinstance(view, PageView):
            view.focus_first()

    def _show(self, step: int) -> None:
        view = self._view(step)
        if step != self.step or self.stack.currentWidget() is not view:
            self.document.settle()
            self.step = step
            if self.stack.currentWidget() is not view:
                self.stack.leave()
            self._show_place()
            self._put_on(view)
            self.ahead.begin(AHEAD)
            self.moved.emit()

    def _put_on(self, view: View) -> None:
        if not isinstance(view, PageView):
            view.refresh()
        self.stack.setCurrentWidget(view)
        if not isinstance(view, GlanceView):
            self.foot.stand_below(view.breadth(), view.column.room)
            for strip in self.strips:
                strip.stand_above(view.column.room)

    def _prepare_anew(self) -> None:
        self.ahead.begin()

    def _prepared(self) -> Iterator[None]:
        """Build, lay out and draw what comes after this step while the person reads this one."""
        step = self.step + 1
        if self.whole or step >= len(self.steps):
            return
        view = self._view(step)
        yield
        view.refresh()
        self.stack.live.tell_within(view)
        yield
        view.resize(self._room_for(step))
        yield from drawn(view)

    def let_go_unseen(self) -> None:
        """Let go of every page that is not seen: who comes back finds it built anew."""
        self.ahead.give_up()
        self.stack.keep_shown()

    def _room_for(self, step: int) -> QSize:
        """Return how large the view of a step will be."""
        if self.steps[step][0] == GLANCE:
            return QSize(self.width(), self.height())
        taken = sum(part.height() for part in self.strips if part.isVisible())
        taken += self.edge.height() + self.foot.height_with(box=self._ends_section(step))
        return QSize(self.width() - self.list.width(), self.height() - taken)

    def _ends_section(self, step: int) -> bool:
        """Say whether a person may say here that a section is finished."""
        name, screen = self.steps[step]
        own = [s for n, s in self.steps if n == name and s]
        return screen is not None and (self.whole or screen is own[-1])

    def _show_place(self) -> None:
        name, screen = self.steps[self.step]
        self.forget_way_back(owner_of(name))
        self.list.choose(owner_of(name))
        self.list.setVisible(name != GLANCE)
        for part in (self.edge, self.foot):
            part.setVisible(name != GLANCE)
        self.foot.show_end(end=name == CHECK)
        self.foot.box.setVisible(self._ends_section(self.step))
        if self.whole and screen:
            every = list(sections(self.document.plan))
            self.foot.show_section(every.index(name) + 1, len(every))
        else:
            self.foot.show_place(*questions_of(self.steps, self.steps[self.step]))
        self._show_finished()

    def _show_finished(self) -> None:
        name, screen = self.steps[self.step]
        if screen:
            self.foot.show_finished(getattr(self.document.plan, name).finished)

    def finish(self, finished: bool) -> None:
        """Take the person's word that the section shown is finished, or not."""
        self.finish_section(self.steps[self.step][0], finished)

    def finish_section(self, name: str, finished: bool) -> None:
        """Take the person's word that a section is finished, or not."""
        section: Section = getattr(self.document.plan, name)
        changed = section.replace(finished=finished)
        self.document.change_section(
            Place(name, key="finished"), changed, self.language.say(section.title)
        )
