"""The preview: the very pages of the paper, drawn beside the window while somebody types."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from app.examples import example
from app.language import Language
from app.ui.document import Document, Place
from app.ui.preview import Preview

NAME = Place("business", "firm", "name")


@pytest.fixture(scope="module")
def preview(dressed):
    """Show the bakery's plan as it would be printed, in one window for all tests."""
    made = Preview(Document(example("bakery")), Language())
    made.resize(500, 760)
    made.show()
    yield made
    made.close()
    made.deleteLater()
    QApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)


@pytest.fixture
def printed(preview, qtbot):
    """Wait until what is looked at is drawn."""
    if preview.paper.picture is None:
        with qtbot.waitSignal(preview.printed.drawn):
            preview.show()
    return preview


def renamed(document, name):
    firm = document.plan.business.firm
    document.change(NAME, firm.replace(name=name), "Name")


def test_the_first_page_is_drawn_as_sharp_as_the_screen(printed):
    picture, paper = printed.paper.picture, printed.paper
    assert picture.width() == round(paper.width() * paper.devicePixelRatioF())
    assert picture.height() / picture.width() == pytest.approx(297 / 210, abs=0.01)
    assert f"of {len(printed.sizes)}" in printed.place.text()
    assert paper.accessibleName() == printed.place.text()


def test_a_change_is_seen_and_the_picture_before_stays_until_then(printed, qtbot):
    before = printed.paper.picture
    with qtbot.waitSignal(printed.printed.drawn):
        renamed(printed.document, "Another bakery")
        assert printed.paper.picture is before  # nobody who types waits for the paper
    assert printed.paper.picture is not before
    assert printed.paper.picture != before


def test_of_many_changes_the_last_is_drawn(printed, qtbot):
    counted = []
    printed.printed.counted.connect(lambda *pages: counted.append(pages))
    for name in ("A", "Ab", "Abc"):
        renamed(printed.document, name)
        printed.print_now()
    with qtbot.waitSignal(printed.printed.drawn):
        pass
    last = printed.paper.picture
    assert len(counted) == 1  # what was old when it came is not shown
    with qtbot.waitSignal(printed.printed.drawn):
        printed.print_now()
    assert printed.paper.picture == last


def test_the_page_of_a_question_is_found_and_pages_are_turned(printed, qtbot):
    with qtbot.waitSignal(printed.printed.drawn):
        printed.show_question("Q5.15")
    assert printed.page == printed.questions["Q5.15"] > 10
    with qtbot.waitSignal(printed.printed.drawn):
        printed.before.click()
    assert printed.page == printed.questions["Q5.15"] - 1
    assert printed.place.text().startswith(f"Page {printed.page + 1} of")


def test_a_process_that_ends_is_told_and_started_anew(printed, qtbot):
    with qtbot.waitSignal(printed.printed.failed):
        printed.print_now()
        printed.printed.process.kill()
    assert "cannot be shown" in printed.words.text()
    with qtbot.waitSignal(printed.printed.drawn):
        printed.print_now()
    assert "very pages" in printed.words.text()
