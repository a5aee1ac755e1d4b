"""Parked thoughts: put away in a line, and taken up or dropped where they belong."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.language import N_, Language
from app.model.value import LINE_LIMIT
from app.plan import Plan, sections
from app.sections.decisions.parked import Became, Thought
from app.ui import theme
from app.ui.advice.reacting import DECISIONS
from app.ui.announcing import announce
from app.ui.cut import ListField
from app.ui.document import Document, Place
from app.ui.text import Label, button
from app.ui.theme import Face

PARK = N_("Park a thought")


def park(document: Document, text: str, section: str, name: str) -> None:
    """Put a thought into the plan; `name` names the step for undo."""
    _put(
        document, (*document.plan.decisions.parked.rows, Thought(text=text, section=section)), name
    )


def settle(document: Document, thought: Thought, became: Became, name: str) -> None:
    """Note what became of a thought; one step that can be undone."""
    rows = document.plan.decisions.parked.rows
    changed = thought.replace(became=became)
    _put(document, tuple(changed if row.id == thought.id else row for row in rows), name)


def _put(document: Document, rows: Iterable[Thought], name: str) -> None:
    page = document.plan.decisions.parked
    document.settle()
    document.change(Place(DECISIONS, "parked", "rows"), page.replace(rows=tuple(rows)), name)
    document.settle()


class ParkLine(QWidget):
    """One line to park a thought in, with the section it returns to."""

    parked = Signal()

    def __init__(self, document: Document, language: Language) -> None:
        """Offer the sections of the plan; the line is hidden until it is wanted."""
        super().__init__()
        self.document, self.language = document, language
        self.line, self.section = QLineEdit(self), ListField(self)
        self.line.setMaxLength(LINE_LIMIT)
        self.line.setFont(theme.font(Face.SAID))
        self.line.setPlaceholderText(language.say(N_("Enter parks it, Esc closes the line")))
        self.line.setAccessibleName(language.say(PARK))
        self.section.setAccessibleName(language.say(N_("It returns in")))
        for name, section in sections(document.plan).items():
            self.section.addItem(language.say(section.title), name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.UNIT * 2)
        row.addWidget(Label(language.say(PARK), Face.STRONG))
        row.addWidget(self.line, 1)
        row.addWidget(Label(language.say(N_("It returns in")), quiet=True))
        row.addWidget(self.section)
        self.line.returnPressed.connect(self.park)
        # A list of choices keeps Enter for itself.
        enter = QShortcut(QKeySequence("Return"), self.section)
        enter.setContext(Qt.ShortcutContext.WidgetShortcut)
        enter.activated.connect(self.park)
        self.hide()

    def open(self, section: str) -> None:
        """Take a thought; it returns in a section unless another is chosen."""
        if self.isHidden():
            self.section.setCurrentIndex(max(self.section.findData(section), 0))
        self.show()
        self.line.setFocus()

    def park(self) -> None:
        """Park what stands in the line, if anything does, and close it."""
        if text := self.line.text().strip():
            say, section = self.language.say, self.section.currentText()
            park(self.document, text, self.section.currentData(), say(PARK))
            announce(self.window(), say(N_("Parked; it returns in {section}."), section=section))
            self.line.clear()
        self.close_line()

    def close_line(self) -> None:
        """Close the line; what stands in it waits there."""
        self.hide()
        self.parked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter from the question below."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)


class ParkedList(QWidget):
    """Shows the thoughts that wait, each with a way to take it up and one to drop it."""

    section_wanted = Signal(str)

    def __init__(self, document: Document, language: Language) -> None:
        """Show nothing yet."""
        super().__init__()
        self.document, self.language = document, language
        self.shown: tuple[Thought, ...] = ()
        self.lines: dict[str, ThoughtLine] = {}
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, theme.UNIT * 4)
        self.rows.setSpacing(theme.UNIT)
        self.rows.addWidget(Label(language.say(N_("Parked")), Face.HEADING))
        self.hide()

    def show_plan(self, plan: Plan) -> None:
        """Show what waits, in the order of the sections."""
        waiting = in_order(plan)
        if waiting == self.shown:
            return
        self.shown = waiting
        for line in self.lines.values():
            line.hide()
            line.deleteLater()
        self.lines = {}
        for thought in waiting:
            line = ThoughtLine(thought, returns(thought, plan, self.language), self.language)
            self.lines[thought.id] = line
            line.became.connect(self._settle)
            self.rows.addWidget(line)
        self.setVisible(bool(waiting))

    def _settle(self, thought: Thought, became: Became) -> None:
        settle(self.document, thought, became, self.language.say(N_("Parked")))
        if became is Became.TAKEN and thought.section in sections(self.document.plan):
            self.section_wanted.emit(thought.section)


class ThoughtLine(QWidget):
    """One thought with its two acts."""

    became = Signal(object, object)  # Thought, Became

    def __init__(self, thought: Thought, returns_in: str, language: Language) -> None:
        """Show the thought in its person's words."""
        super().__init__()
        self.thought = thought
        self.take = button(language.say(N_("Take it up")), link=True)
        self.drop = button(language.say(N_("Drop it")), link=True)
        rows, acts = QVBoxLayout(self), QHBoxLayout()
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(Label(thought.text, Face.SAID))
        acts.setSpacing(theme.UNIT * 2)
        acts.addWidget(Label(returns_in, Face.SMALL, quiet=True))
        for act in (self.take, self.drop):
            act.setAccessibleDescription(thought.text)
            act.clicked.connect(self._choose)
            acts.addWidget(act)
        acts.addStretch(1)
        rows.addLayout(acts)

    def _choose(self) -> None:
        taken = self.sender() is self.take
        self.became.emit(self.thought, Became.TAKEN if taken else Became.DROPPED)


def in_order(plan: Plan, first: str = "") -> tuple[Thought, ...]:
    """Return the thoughts that wait in the order of the sections, those of one section first."""
    order = [first, *sections(plan)]
    waiting = plan.decisions.parked.waiting
    known = [t for name in dict.fromkeys(order) for t in waiting if t.section == name]
    return (*known, *(t for t in waiting if t not in known))


def returns(thought: Thought, plan: Plan, language: Language) -> str:
    """Say in which section a thought returns; nothing where it has none."""
    section = sections(plan).get(thought.section)
    if section is None:
        return ""
    return language.say(N_("Returns in {section}"), section=language.say(section.title))
