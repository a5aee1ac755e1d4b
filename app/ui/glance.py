"""The plan at a glance: the sections as tasks in any order, and beside them what is still open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.knowledge.catalogue import Knowledge
from app.language import N_, Language
from app.model.question import Context
from app.model.section import Way
from app.plan import Plan, sections, title
from app.ui import theme
from app.ui.advice.result import ResultSoFar
from app.ui.column import Column, keep_margin
from app.ui.document import Document
from app.ui.open_questions import OpenQuestions
from app.ui.parked import ParkedList
from app.ui.steps import first_open, steps_of
from app.ui.tasks import Task, label_of
from app.ui.text import Label, button, line
from app.ui.theme import Face

BESIDE = 400
"""Pixels of what stands beside the tasks, at the usual size of text."""


class GlanceView(QScrollArea):
    """The home of a plan."""

    section_wanted = Signal(str)
    check_wanted = Signal()
    result_wanted = Signal()
    go_on_wanted = Signal()
    finished = Signal(str, bool)
    led = Signal(object)  # Place

    def __init__(self, document: Document, language: Language, known: Knowledge) -> None:
        """Make room for the tasks and for what is open; `refresh` shows them."""
        super().__init__()
        self.document, self.language, self.known = document, language, known
        self.tasks: dict[str, Task] = {}
        self.name = Label("", Face.TITLE)
        self.subtitle = Label("", quiet=True)
        self.go_on = button("", accent=True)
        self.status = Label("", Face.SMALL, quiet=True)
        self.verdict: ResultSoFar | None = None
        self.result = OpenQuestions(language)
        self.result.led.connect(self.led)
        self.parked = ParkedList(document, language)
        self.parked.section_wanted.connect(self.section_wanted)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._page())
        document.changed.connect(self.show_plan)

    def _page(self) -> QWidget:
        inside, beside, unit = QWidget(), QWidget(), theme.UNIT
        self.aside = beside
        self.sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self.sides.setContentsMargins(0, 0, 0, 0)
        self.sides.setSpacing(0)
        theme.paint_ground(beside, theme.colours().ground)
        beside.setMinimumWidth(theme.px(BESIDE))
        column = self.beside = QVBoxLayout(beside)
        column.setContentsMargins(unit * 4, unit * 6, unit * 4, unit * 4)
        column.addWidget(self.parked)
        column.addWidget(self.result)
        column.addStretch(1)
        column.addWidget(self.status)
        self.sides.addWidget(self._tasks(), 5)
        self.sides.addWidget(beside, 3)
        return inside

    def _tasks(self) -> QWidget:
        column = Column(room=theme.TEXT_WIDTH)
        rows = column.rows
        rows.addWidget(self.name)
        rows.addWidget(self.subtitle)
        rows.addSpacing(theme.UNIT)
        rows.addWidget(line())
        for name, section in sections(self.document.plan).items():
            task = Task(name, section, self.language)
            task.wanted.connect(self.section_wanted)
            task.finished.connect(self.finished)
            self.tasks[name] = task
            rows.addWidget(task)
            rows.addWidget(line())
        rows.addSpacing(theme.UNIT * 2)
        rows.addLayout(self._acts())
        rows.addStretch(1)
        return column

    def _acts(self) -> QHBoxLayout:
        check: QPushButton = button(self.language.say(N_("Check your plan")))
        self.go_on.clicked.connect(self.go_on_wanted)
        check.clicked.connect(self.check_wanted)
        acts = QHBoxLayout()
        acts.setSpacing(theme.UNIT * 2)
        acts.addWidget(self.go_on)
        acts.addWidget(check)
        acts.addStretch(1)
        return acts

    def show_result(self, verdict: ResultSoFar) -> None:
        """Show the result so far above what is open."""
        self.verdict = verdict
        self.beside.insertWidget(0, verdict)
        self.beside.insertSpacing(1, theme.UNIT * 4)
        verdict.led.connect(self.led)
        verdict.wanted.connect(self.result_wanted)

    def show_plan(self, plan: Plan) -> None:
        """Show the plan while it can be seen."""
        if self.isVisible():
            self._show(plan)

    def refresh(self) -> None:
        """Show the plan as it is now."""
        self._show(self.document.plan)
        if self.verdict:
            self.verdict.refresh()

    def _show(self, plan: Plan) -> None:
        say = self.language.say
        self.name.setText(title(plan) or say(N_("New plan")))
        ways = {
            Way.SHORT: N_("The plan at a glance. The short way."),
            Way.FULL: N_("The plan at a glance. The full way."),
        }
        self.subtitle.setText(say(ways[plan.way]))
        context = Context(self.language, plan, self.known)
        for name, section in sections(plan).items():
            self.tasks[name].show_section(section, context)
        steps = steps_of(plan, plan.way)
        following = first_open(plan, steps)
        self.go_on.setVisible(bool(following))
        if following:
            words = N_("Go on: {question}")
            self.go_on.setText(say(words, question=label_of(steps[following], self.language)))
        self.result.show_plan(plan)
        self.parked.show_plan(plan)

    def show_status(self, text: str) -> None:
        """Show how safe the plan is."""
        self.status.setText(text)

    def focus_first(self) -> None:
        """Bring the person to the button that goes on, or to the first task."""
        first = next(iter(self.tasks.values())).way if self.go_on.isHidden() else self.go_on
        first.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put below what has no room beside."""
        super().resizeEvent(event)
        roomy = event.size().width() >= theme.px(BESIDE + theme.TEXT_WIDTH)
        side = QBoxLayout.Direction.LeftToRight if roomy else QBoxLayout.Direction.TopToBottom
        if self.sides.direction() != side:
            self.sides.setDirection(side)
        keep_margin(self.aside, 0 if roomy else event.size().width(), theme.TEXT_WIDTH)
