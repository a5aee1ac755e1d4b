"""The slip for customers is printed from the page that asks what they said."""

import pytest

from app.examples import example
from app.knowledge import catalogue
from app.language import Language
from app.model.section import Way
from app.report.content.documents import DOCUMENTS
from app.ui.document import Document
from app.ui.slip import SHEET, Slip
from app.ui.views import Views
from tests.ui import hands

PLAN = example("bakery").replace(way=Way.FULL)


@pytest.fixture
def views(dressed, qtbot):
    made = Views(Document(PLAN), Language(), catalogue.read())
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


def test_only_the_page_of_the_customers_asked_offers_the_slip(views):
    assert SHEET in DOCUMENTS
    offered = []
    for screen in PLAN.platforms.screens():
        page = views.view("platforms", (screen,))
        if page.findChildren(Slip):
            offered.append(screen.number)
    assert offered == ["Q3.4"]


def test_its_button_asks_for_the_slips(views):
    screen = next(s for s in PLAN.platforms.screens() if s.number == "Q3.4")
    page, wanted = views.view("platforms", (screen,)), []
    views.setCurrentWidget(page)
    views.sheet_wanted.connect(wanted.append)
    hands.click(page.findChild(Slip).act)
    assert wanted == [SHEET]
