"""The check of a plan: everything on one page, with a way to each answer and back."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from app.advice.thread import Link
from app.examples import example
from app.knowledge import catalogue
from app.language import Language
from app.model.section import Way
from app.plan import Plan, sections
from app.ui.advice.chain import ChainFigure
from app.ui.advice.strands import StrandRow
from app.ui.document import Document
from app.ui.interview import Interview
from app.ui.sections import CHECK
from tests.ui import hands


@pytest.fixture
def at(qtbot, dressed):
    """Show the check of a plan, all of it; it stays while a test looks at a part of it."""
    kept = []

    def shown(plan, width=1280):
        interview = Interview(Document(plan), Language(), catalogue.read())
        interview.preview.print_now = lambda: None  # its own tests print
        interview.resize(width, 760)
        qtbot.addWidget(interview)
        kept.append(interview)
        hands.bring_to_front(interview)
        interview.check()
        qtbot.waitUntil(lambda: not check_of(interview).waiting, timeout=20_000)
        return interview

    return shown


@pytest.fixture(scope="module")
def bakery():
    return example("bakery").replace(way=Way.FULL)


def check_of(interview):
    assert interview.steps[interview.step][0] == CHECK
    return interview.stack.currentWidget()


def texts(widget):
    return [each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget)]


def row_of(interview, section, key):
    rows = check_of(interview).sections[section].lines.values()
    return next(row for row in rows if row.asks.holds(key))


def test_every_question_stands_there_with_its_answer_and_a_way_to_change_it(at, bakery):
    check = check_of(at(bakery))
    for name, section in sections(bakery).items():
        rows = list(check.sections[name].lines.values())
        assert [row.asks for row in rows] == list(section.screens(Way.FULL))
        assert all(row.way.accessibleName().startswith("Change: ") for row in rows)
    said = texts(check)
    assert bakery.business.firm.name in said
    assert bakery.purpose.why.text in said


def test_what_is_empty_is_told_without_colour(at):
    interview = at(Plan())
    signs = check_of(interview).signs.lines.values()
    assert all("Not provided" in texts(row) for row in signs)
    assert "It begins when you have chosen a purpose." in texts(check_of(interview))
    open_ = interview.stack.live.now().verdict.open
    links = [link.text() for link in check_of(interview).open.findChildren(QPushButton)]
    assert len(links) == len(open_) > 0
    assert links[0].endswith(f"({open_[0].question.removeprefix('Q')})")


def test_what_is_changed_from_here_leads_back_to_the_same_place(at, bakery, qtbot):
    interview = at(bakery)
    row = row_of(interview, "resourcing", "name")
    check = check_of(interview)
    row.way.click()
    assert interview.steps[interview.step][1].number == "Q5.15"
    assert interview.way_back.isVisible()
    hands.write("Maria ")
    interview.way_back.back.click()
    qtbot.waitUntil(lambda: hands.focused() is row.way)
    qtbot.waitUntil(lambda: not check.waiting)
    assert check_of(interview) is check
    qtbot.waitUntil(lambda: not row.way.visibleRegion().isEmpty())
    assert check.verticalScrollBar().value()
    qtbot.waitUntil(lambda: any("Maria" in text for text in texts(row)))
    assert not interview.way_back.isVisible()


def test_a_broken_thread_is_said_in_words_and_leads_to_what_is_missing(at, bakery):
    measures = bakery.purpose.measures
    torn = bakery.replace(purpose=bakery.purpose.replace(measures=measures.replace(rows=())))
    interview = at(torn)
    rows = check_of(interview).strands.findChildren(StrandRow)
    assert len(rows) == len(interview.stack.live.now().thread.strands) > 0
    first = rows[0]
    assert Link.MEASURE in first.strand.torn
    words = first.strand.missing(Link.MEASURE).said(Language())
    assert words in texts(first)
    assert f"Result: {words}" in first.findChild(ChainFigure).accessibleName()
    next(b for b in first.findChildren(QPushButton) if b.text() == "Change").click()
    assert interview.steps[interview.step][1].page == "measures"
    assert interview.way_back.words.text() == words


def test_a_condition_that_is_ticked_here_is_in_the_plan(at, bakery):
    interview = at(bakery)
    number, row = next(iter(check_of(interview).conditions.lines.items()))
    row.box.click()
    assert interview.document.plan.decisions.conditions.of(number).done


def test_the_pages_stand_beside_where_there_is_room_else_in_place_of_the_check(at, bakery):
    interview = at(bakery)
    assert interview.preview.isVisible()
    assert not check_of(interview).pages.isVisible()
    interview.back()
    assert not interview.preview.isVisible()
    interview.show_pages()
    assert interview.preview.isVisible()

    narrow = at(bakery, 1024)
    assert not narrow.preview.isVisible()
    check_of(narrow).pages.click()
    assert narrow.preview.isVisible()
    narrow.back()
    assert check_of(narrow).isVisible()
    assert not narrow.preview.isVisible()


def test_the_button_at_the_end_exports(at, bakery, qtbot):
    interview = at(bakery)
    assert not interview.foot.next.isVisible()
    with qtbot.waitSignal(interview.export_wanted):
        interview.foot.export.click()
