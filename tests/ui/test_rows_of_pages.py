"""The richest pages with no row, few and many: nothing is cut, too wide, or over another.

No rows and fifty are looked at where it is hardest: dark, with double text, in a language that
does not exist and is longer than any other.
"""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QMainWindow

from app.language import Language
from app.ui import theme
from app.ui.document import Document, Place
from app.ui.interview import Interview
from app.ui.steps import TAKES, WHERE
from tests.ui import hands, perceive
from tests.ui.filled import KNOWN, plan_with
from tests.ui.pseudo import Pseudo

HARD = {0, 50}
PLACES = (
    Place("swot", "strengths", "items"),
    Place("swot", "pairs", "use"),
    Place("platforms", "candidates", "customers"),
    Place("resourcing", "looks", "looks"),
)


@pytest.fixture
def opened(dressed, qtbot):
    """Open a plan with some rows; where it is hard, dark, large and in long words."""

    windows = []  # a window that nobody holds goes away

    def show(count):
        hard = count in HARD
        theme.dress(dressed, 200 if hard else 100, "dark" if hard else "light")
        language = replace(Language(), translations=Pseudo()) if hard else Language()
        interview = Interview(Document(plan_with(count)), language, KNOWN)
        window = QMainWindow()
        windows.append(window)
        window.setCentralWidget(interview)
        window.resize(1280, 768)
        qtbot.addWidget(window)
        hands.bring_to_front(window)
        interview.go(0)
        return interview

    yield show
    theme.dress(dressed)


@pytest.mark.parametrize("count", [0, 1, 5, 50])
def test_every_rich_page_has_room_for_its_rows(opened, count):
    interview, found = opened(count), {}
    for place in (*PLACES, WHERE, TAKES):
        if isinstance(place, Place):
            interview.go_to(place)
        else:
            interview.go_to_section(place)
        view = interview.stack.currentWidget()
        perceive.lay_out(interview.window())
        wide = view.horizontalScrollBar().maximum()
        found[str(place)] = (wide, perceive.cut(view), perceive.overlapping(view))
    assert {place: told for place, told in found.items() if any(told)} == {}
