"""The sections of a plan as tasks: how far each is, what comes next, and whether it is finished."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.language import N_, Language
from app.model.question import Context
from app.model.section import Section, Way
from app.ui import theme
from app.ui.boxes import CheckBox
from app.ui.sections import how_far
from app.ui.steps import Step, open_in
from app.ui.text import Label, button
from app.ui.theme import Face


class Task(QWidget):
    """One section: its name leads there, its box is the person's word that it is finished."""

    wanted = Signal(str)
    finished = Signal(str, bool)

    def __init__(self, name: str, section: Section, language: Language) -> None:
        """Name the section; how far it is follows."""
        super().__init__()
        self.name, self.language = name, language
        title = language.say(section.title)
        self.number = Label(section.step, quiet=True)
        self.way = button(title, link=True)
        self.way.setFont(theme.font(Face.STRONG))
        self.state = Label("", Face.SMALL, quiet=True)
        self.box = CheckBox(language.say(N_("Finished")))
        self.box.setAccessibleName(language.say(N_("{section}: finished"), section=title))
        self._arrange()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.way.clicked.connect(self._go)
        self.box.toggled.connect(self._finish)

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, theme.UNIT, 0, theme.UNIT)
        grid.setHorizontalSpacing(theme.UNIT)
        grid.setVerticalSpacing(0)
        self.number.setFixedWidth(theme.px(16))
        grid.addWidget(self.number, 0, 0)
        grid.addWidget(self.way, 0, 1, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self.state, 1, 1)
        grid.addWidget(self.box, 0, 2, 2, 1)
        grid.setColumnStretch(1, 1)
        self.state.setContentsMargins(theme.UNIT // 2, 0, 0, 0)

    def show_section(self, section: Section, context: Context) -> None:
        """Show how far the section is and what comes next in it."""
        self.state.setText(self._words(section, context))
        self.way.setAccessibleDescription(self.state.text())
        with QSignalBlocker(self.box):
            self.box.setChecked(section.finished)

    def _words(self, section: Section, context: Context) -> str:
        way: Way = context.plan.way
        far = how_far(section, way, self.language)
        following = open_in(context.plan, self.name)
        if following is None:
            return far
        question = following.asked[0].question
        if question.waits and (wait := question.waits(context)):
            return self.language.say(N_("{far}. Waits. {reason}"), far=far, reason=wait)
        name = self.language.say(question.name or question.ask)
        return self.language.say(N_("{far}. Next: {question}"), far=far, question=name)

    def _go(self) -> None:
        self.wanted.emit(self.name)

    def _finish(self, finished: bool) -> None:
        self.finished.emit(self.name, finished)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lead to the section from anywhere in its row."""
        if self.rect().contains(event.position().toPoint()):
            self._go()


def label_of(step: Step, language: Language) -> str:
    """Return the short name of what a step asks."""
    _, screen = step
    assert screen
    question = screen.asked[0].question
    return language.say(question.name or question.ask)
