"""What stands above a page begins where the page begins."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMainWindow

from app.examples import example
from app.knowledge import catalogue
from app.language import Language
from app.model.section import Way
from app.ui.document import Document
from app.ui.interview import Interview
from tests.ui import hands, perceive


@pytest.fixture(scope="module")
def interview(qapp, dressed):
    """Open a plan with a second one, in a real window."""
    window = QMainWindow()
    plan = example("law-firm").replace(way=Way.FULL).doubled()
    made = Interview(Document(plan), Language(), catalogue.read())
    window.setCentralWidget(made)
    hands.bring_to_front(window)
    made.go(0)
    made.notice.tell("Nothing was exported.")
    made.way_back.offer("You came here from the check of your plan.")
    yield made
    window.close()
    window.deleteLater()


def left_of(widget, window):
    return widget.mapTo(window, QPoint()).x()


@pytest.mark.parametrize("width", [1024, 1280])
@pytest.mark.parametrize("number", ["Q1.1", "Q2.1"], ids=["question", "board"])
def test_a_strip_begins_where_the_page_does(interview, number, width):
    interview.window().resize(width, 640)
    steps = interview.steps
    interview.go(next(n for n, (_, s) in enumerate(steps) if s and s.number == number))
    interview.way_back.offer("You came here from the check of your plan.")
    perceive.lay_out(interview)
    begins = left_of(interview.stack.currentWidget().forms[0], interview)
    for words in (interview.notice.label, interview.way_back.words, interview.which.words):
        assert words.isVisible()
        assert left_of(words, interview) == begins
