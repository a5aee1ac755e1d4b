"""A plan in a real, active window, at what follows from it."""

from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QLabel, QMainWindow

from app.examples import example
from app.knowledge import catalogue
from app.language import Language
from app.sections.choices import YesNo
from app.sections.platforms.decision import Decision
from app.ui.advice.taking import taken
from app.ui.document import Document
from app.ui.interview import Interview
from app.ui.menus import Key, set_redo_keys
from tests.ui import hands

POPULAR = {"facebook", "instagram", "linkedin", "x"}


@dataclass
class AtWork:
    """A person at a plan."""

    window: QMainWindow
    interview: Interview

    @property
    def plan(self):
        return self.interview.document.plan

    @property
    def advice(self):
        return self.interview.stack.live.now()

    @property
    def view(self):
        return self.interview.stack.currentWidget()

    def goes_to(self, name):
        self.interview.go_to_section(name)
        return self.view

    def reads(self):
        return "\n".join(w.text() for w in self.view.findChildren(QLabel) if w.isVisible())


@pytest.fixture
def at_work(qtbot, dressed):
    """Open a plan; the window has the program's own undo."""
    opened = []

    def work(plan):
        window = QMainWindow()
        interview = Interview(Document(plan), Language(), catalogue.read())
        window.setCentralWidget(interview)
        history = interview.document.history
        undo, redo = history.createUndoAction(window, ""), history.createRedoAction(window, "")
        undo.setShortcuts(Key.Undo)
        set_redo_keys(redo)
        window.addActions([undo, redo])
        window.resize(1280, 768)
        qtbot.addWidget(window)
        hands.bring_to_front(window)
        interview.go(0)
        opened.append(AtWork(window, interview))
        return opened[-1]

    return work


@pytest.fixture(scope="session")
def popular():
    """Return the law firm's plan with the four that everybody names: they are too many."""
    plan = example("law-firm")
    four = plan.replace(platforms=taken(plan, POPULAR, proposed=False))
    assert four.platforms.decision.takes is Decision.OWN
    assert {r.network for r in four.platforms.candidates.rows if r.wanted is YesNo.YES} == POPULAR
    return four
