"""Numbers that look good are asked “so what?”, and better ones are taken with one press."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from app.advice.so_what import so_what
from app.examples import example
from app.knowledge import catalogue
from app.model.section import Way
from app.sections.choices import YesNo
from app.ui.document import Place
from tests.ui.hands import Key, press, undo

KNOWN = catalogue.read()
BAKERY = example("bakery").replace(way=Way.FULL)
SCREEN = next(s for s in BAKERY.purpose.screens() if s.page == "numbers")


def looking_at(plan, *ids):
    numbers = plan.purpose.numbers.replace(any=YesNo.YES, looked_at=ids)
    return plan.replace(purpose=plan.purpose.replace(numbers=numbers))


def words(form):
    return [part.text() for part in form.answers.findChildren(QLabel)]


@pytest.fixture
def opened(open_page):
    plan = looking_at(BAKERY, *list(KNOWN.vanity)[:2])
    empty = plan.purpose.measures.replace(rows=())
    return open_page(plan.replace(purpose=plan.purpose.replace(measures=empty)), "purpose", SCREEN)


def test_each_number_that_looks_good_is_asked_and_better_ones_are_told(opened):
    told = so_what(opened.document.plan, KNOWN)
    assert len(told) == 2
    said = " ".join(words(opened.page))
    for each in told:
        assert each.vanity.why in said
        for better in each.instead:
            for text in (better.measure.name, better.measure.how, better.measure.data):
                assert text in said
    assert len(opened.page.takes) == sum(len(each.instead) for each in told) > 0


def test_one_press_puts_it_among_the_results_and_undo_takes_it_away(opened):
    before = opened.document.plan
    take, better = next(iter(opened.page.takes.items()))
    take.setFocus()
    press(Key.Key_Space)
    (row,) = opened.document.plan.purpose.measures.rows
    assert (row.measure, row.purpose) == (better.measure.id, better.purpose)
    assert not take.isEnabled()
    assert QApplication.focusWidget().isVisible()
    undo()
    assert opened.document.plan == before
    assert take.isEnabled()


def test_what_is_looked_at_no_longer_is_no_longer_asked_about(opened):
    numbers = opened.document.plan.purpose.numbers.replace(looked_at=())
    opened.document.change(Place("purpose", "numbers", "looked_at"), numbers, "Looked at")
    assert not opened.page.takes
    assert not [part for part in opened.page.answers.findChildren(QLabel) if part.isVisible()]


def test_a_firm_without_a_purpose_is_asked_for_it_first(open_page):
    purpose = BAKERY.purpose
    none = BAKERY.replace(purpose=purpose.replace(purposes=purpose.purposes.replace(rows=())))
    opened = open_page(looking_at(none, next(iter(KNOWN.vanity))), "purpose", SCREEN)
    assert "Choose your purposes first" in words(opened.page)
    assert not opened.page.takes
