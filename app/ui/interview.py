"""The interview: the sections at the left, one question at a time, and the way on and back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.knowledge.catalogue import Knowledge
from app.language import N_, Language
from app.model.section import Screen, Section
from app.plan import Plan, sections
from app.ui import theme
from app.ui.check import CheckView
from app.ui.document import Document, Place
from app.ui.notice import Notice
from app.ui.page import PageView
from app.ui.sections import CHECK, SectionList
from app.ui.text import Label, button, line

Step = tuple[str, Screen | None]
"""A section and one of its screens; the last step is the check and has none."""


class Interview(QWidget):
    """Leads through a plan; pages are built when they are first shown."""

    export_wanted = Signal()
    moved = Signal()

    def __init__(self, document: Document, language: Language, known: Knowledge) -> None:
        """Show the first question that is not answered."""
        super().__init__()
        self.document, self.language, self.known = document, language, known
        self.steps: list[Step] = [
            (name, screen)
            for name, section in sections(document.plan).items()
            for screen in section.screens()
        ]
        self.steps.append((CHECK, None))
        self.views: dict[int, PageView | CheckView] = {}
        self.step = -1
        self.list = SectionList(language)
        self.notice = Notice(language)
        self.stack = QStackedWidget()
        self._build()
        document.changed.connect(self.show_plan)
        document.led.connect(self.go_to)
        self.list.chosen.connect(self.go_to_section)
        self.show_plan(document.plan)
        self.go(self._first_open())

    def _build(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        for part in (self.notice, self.stack, line(), self._foot()):
            right.addWidget(part, 1 if part is self.stack else 0)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.list)
        layout.addLayout(right, 1)

    def _foot(self) -> QWidget:
        say, unit = self.language.say, theme.UNIT
        foot = QWidget()
        layout = QHBoxLayout(foot)
        layout.setContentsMargins(unit * 12, unit * 2, unit * 4, unit * 2)
        self.back_button = button(say(N_("Back")))
        self.next_button = button(say(N_("Next")), accent=True)
        for control in (self.back_button, self.next_button):
            control.setFixedWidth(theme.px(112))
        self.place = Label("", quiet=True)
        self.place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.finished = QCheckBox(say(N_("This section is finished")))
        self.finished.toggled.connect(self.finish)
        self.back_button.clicked.connect(self.back)
        self.next_button.clicked.connect(self.next)
        layout.addWidget(self.back_button)
        layout.addWidget(self.place, 1)
        layout.addWidget(self.finished)
        layout.addSpacing(unit * 3)
        layout.addWidget(self.next_button)
        layout.addSpacing(unit * 8)
        return foot

    def _first_open(self) -> int:
        for place, (name, screen) in enumerate(self.steps):
            if screen:
                section: Section = getattr(self.document.plan, name)
                page = section.page(screen.page)
                if not all(page.answered(a) or a.question.optional for a in screen.asked):
                    return place
        return 0

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
        self.list.choose(name)
        own = [s for n, s in self.steps if n == name]
        last = self.step + 1 == len(self.steps)
        self.back_button.setEnabled(self.step > 0)
        self.next_button.setVisible(not last)
        at_end = screen is not None and screen is own[-1]
        self.finished.setVisible(at_end)
        self._show_finished()
        self.place.setText(
            self.language.say(
                N_("Question {place} of {count}"), place=own.index(screen) + 1, count=len(own)
            )
            if screen
            else ""
        )

    def _show_finished(self) -> None:
        name, screen = self.steps[self.step]
        if screen:
            self.finished.blockSignals(True)
            self.finished.setChecked(getattr(self.document.plan, name).finished)
            self.finished.blockSignals(False)

    def finish(self, finished: bool) -> None:
        """Take the person's word that a section is finished, or not."""
        name, _ = self.steps[self.step]
        section: Section = getattr(self.document.plan, name)
        changed = section.replace(finished=finished)
        self.document.change_section(
            Place(name, key="finished"), changed, self.language.say(section.title)
        )

    def show_plan(self, plan: Plan) -> None:
        """Show how far the plan is."""
        self.list.show_plan(plan)
        if self.step >= 0:
            self._show_finished()

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
        for step in own:
            screen = self.steps[step][1]
            if screen and screen.page == place.page and self._asks(screen, place.key):
                self._show(step)
                view = self._view(step)
                assert isinstance(view, PageView)
                view.go_to(place)
                return
        self._show(own[-1])
        self.finished.setFocus()

    def _asks(self, screen: Screen, key: str) -> bool:
        return any(asked.key == key for asked in screen.asked)
