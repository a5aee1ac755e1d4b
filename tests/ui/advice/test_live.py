"""Live advice: worked out after a rest, for those who see it, and never while a key is handled."""

import pytest
from PySide6.QtWidgets import QWidget

from app.advice import advise as door
from app.examples import example
from app.knowledge import catalogue
from app.ui.advice import live as watched
from app.ui.advice.live import REST, LiveAdvice
from app.ui.document import Document, Place
from app.ui.sections import VERDICT
from app.ui.steps import WHERE
from tests.ui import hands

PERSON = Place("resourcing", "counts", "messages")


@pytest.fixture
def counted(monkeypatch):
    """Count how often advice is worked out."""
    calls = []

    def advised(*arguments):
        calls.append(arguments)
        return door.advise(*arguments)

    monkeypatch.setattr(watched, "advise", advised)
    return calls


def answer(document, messages):
    section = document.plan.resourcing
    page = section.counts.replace(messages=float(messages))
    document.change_section(PERSON, section.replace(counts=page), "")


def test_nothing_is_worked_out_where_nobody_sees_it(qtbot, dressed, counted):
    document, reader, told = Document(example("bakery")), QWidget(), []
    qtbot.addWidget(reader)
    live = LiveAdvice(document, catalogue.read())
    live.follow(reader, told.append)
    answer(document, 3)
    qtbot.wait(REST * 2)
    assert not counted
    reader.show()
    answer(document, 4)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].plan is document.plan
    assert len(counted) == 1


def test_many_changes_are_worked_out_once_after_the_last(qtbot, dressed, counted):
    document, reader, told = Document(example("bakery")), QWidget(), []
    qtbot.addWidget(reader)
    live = LiveAdvice(document, catalogue.read())
    live.follow(reader, told.append)
    reader.show()
    for messages in range(1, 8):
        answer(document, messages)
        dressed.processEvents()
    assert not counted
    qtbot.waitUntil(lambda: bool(told))
    assert [advice.plan for advice in told] == [document.plan]


def test_the_same_plan_is_worked_out_once(qtbot, dressed, counted):
    live = LiveAdvice(Document(example("bakery")), catalogue.read())
    assert live.now() is live.now()
    assert len(counted) == 1


def test_no_advice_is_worked_out_while_a_key_is_handled(at_work, counted, qtbot):
    work = at_work(example("law-firm"))
    view = work.goes_to(VERDICT)
    field = view.conditions.lines["C5"].editors["person"].field()
    view.ensureWidgetVisible(field)
    hands.click(field)
    counted.clear()
    hands.write("Ewa Kowalska")
    assert field.text() == "Ewa Kowalska"
    assert not counted
    qtbot.waitUntil(lambda: view.shown.plan is work.plan)
    assert len(counted) == 1


def test_typing_an_answer_works_nothing_out_at_all(at_work, counted, qtbot):
    work = at_work(example("law-firm"))
    work.goes_to(WHERE)
    numbers = [screen.number if screen else "" for _, screen in work.interview.steps]
    work.interview.go(numbers.index("Q1.1"))
    counted.clear()
    hands.write("More")
    qtbot.wait(REST * 2)
    assert "More" in work.plan.purpose.why.text
    assert not counted


def test_no_advice_stands_in_the_plan(at_work):
    plan = example("law-firm")
    work = at_work(plan)
    for name in (WHERE, VERDICT):
        work.goes_to(name)
    work.interview.look_again()
    assert work.plan is plan
