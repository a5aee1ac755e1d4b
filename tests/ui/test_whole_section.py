"""A whole section on one page, for those who know their way: the same answers, the same steps."""

import pytest
from PySide6.QtWidgets import QMainWindow

from app.examples import example
from app.knowledge import catalogue
from app.language import Language
from app.model.section import Mark, Way
from app.plan import Plan, sections
from app.ui.advice.findings import is_open
from app.ui.document import Document, Place
from app.ui.interview import Interview
from app.ui.sections import CHECK
from app.ui.steps import AGAIN
from tests.ui import hands
from tests.ui.hands import Key

BAKERY = example("bakery").replace(way=Way.FULL)


@pytest.fixture
def at(qtbot, dressed):
    """Show a section of a plan on one page, in an active window."""

    def shown(plan, section):
        window = QMainWindow()
        interview = Interview(Document(plan), Language(), catalogue.read())
        window.setCentralWidget(interview)
        window.resize(1280, 768)
        qtbot.addWidget(window)
        hands.bring_to_front(window)
        interview.go(1)
        interview.switch_whole()
        interview.go_to_section(section)
        interview.owner = window
        return interview

    return shown


def page_of(interview):
    return interview.stack.currentWidget()


@pytest.mark.parametrize("section", list(sections(BAKERY)))
def test_every_question_of_a_section_stands_on_the_page_in_its_order(at, section, qtbot):
    interview = at(BAKERY, section)
    page = page_of(interview)
    wanted = [s.number for name, s in interview.steps if s and name == section]
    assert len(page.forms) < len(wanted)
    qtbot.waitUntil(lambda: len(page.forms) == len(wanted))
    assert [form.asks.number for form in page.forms] == wanted
    qtbot.waitUntil(lambda: tops(page) == sorted({*tops(page)}))


def tops(page):
    return [form.mapTo(page.column, form.rect().topLeft()).y() for form in page.forms]


def test_an_answer_is_in_the_plan_and_undo_leads_back_to_it(at):
    interview = at(Plan(), "business")
    interview.go(1)
    hands.write("Bread")
    assert interview.document.plan.business.firm.name == "Bread"
    interview.go_to_section("tone")
    interview.document.history.undo()
    assert interview.document.plan == Plan()
    assert interview.steps[interview.step][0] == "business"
    assert hands.focused().accessibleName() == "What is your firm called?"


def test_enter_leads_to_the_next_question_of_the_page(at):
    interview = at(BAKERY, "business")
    interview.go(1)
    hands.press(Key.Key_Return)
    page = page_of(interview)
    assert page.screen_in_focus() is interview.steps[2][1]


def test_next_and_back_go_by_sections(at):
    interview = at(BAKERY, "business")
    seen = []
    while not seen or seen[-1] != CHECK:
        interview.next()
        if interview.steps[interview.step][0] in seen[-1:]:
            interview.next()
        seen.append(interview.steps[interview.step][0])
    advice = interview.stack.live.now()
    agrees = {f"{n}.{AGAIN}" for n in sections(BAKERY) if not is_open(advice, n)}
    names = dict.fromkeys(name for name, _ in interview.steps if name not in agrees)
    assert [n for n in names if n in sections(BAKERY)] == list(sections(BAKERY))
    assert seen == list(names)[2:]
    for name in reversed(list(names)[:-1]):
        interview.back()
        assert interview.steps[interview.step][0] == name


def test_a_place_far_down_is_found_though_its_form_was_not_built(at):
    interview = at(BAKERY, "purpose")
    last = sections(BAKERY)["purpose"].screens(Way.FULL)[-1]
    interview.go_to(Place("purpose", last.page, last.asked[0].key))
    assert page_of(interview).screen_in_focus().number == last.number


def test_switching_back_keeps_the_question_one_is_at(at):
    interview = at(BAKERY, "purpose")
    page = page_of(interview)
    third = page.screens[2]
    page.focus_on(third)
    interview.switch_whole()
    assert interview.steps[interview.step][1] is third
    assert [form.asks.number for form in page_of(interview).forms] == [third.number]


def test_what_is_out_of_sight_catches_up_when_it_is_seen(at, qtbot):
    interview = at(BAKERY, "business")
    page = page_of(interview)
    qtbot.waitUntil(lambda: len(page.forms) == len(page.screens))
    first = page.forms[0]
    bar = page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 2000)
    bar.setValue(bar.maximum())
    firm = interview.document.plan.business.firm.replace(name="Bread")
    interview.document.change(Place("business", "firm", "name"), firm, "Name")
    assert first.fields["name"].editor.value() != "Bread"
    bar.setValue(0)
    assert first.fields["name"].editor.value() == "Bread"


def test_what_is_answered_where_nobody_looks_is_undone_where_it_stands(at, qtbot):
    interview = at(BAKERY, "swot")
    page = page_of(interview)
    qtbot.waitUntil(lambda: len(page.forms) == len(page.screens))
    form = page.forms[-1]
    assert form.visibleRegion().isEmpty()
    asked = form.asks.asked[0]
    form.fields[asked.key].mark.boxes[Mark.UNKNOWN].click()
    assert interview.document.plan.swot.pairs.unknown(asked.key)
    interview.document.history.undo()
    form.catch_up()
    assert form.fields[asked.key].mark.mark is None
