"""Rows with a number of their own: it appears with the first letter and stays with its row."""

from app.plan import Plan
from app.sections.swot.item import SwotItem
from tests.ui.hands import Key, press, write

WEAKNESSES = Plan().swot.screens()[1]


def signs(page, key):
    """Return what stands before each line of a table."""
    return [line.number.text() for line in page.fields[key].editor.lines.values()]


def test_a_row_has_its_number_from_its_first_letter_on(open_page):
    opened = open_page(Plan(), "swot", WEAKNESSES)
    write("Quick")
    assert [(row.number, row.text) for row in opened.answers.items] == [("W1", "Quick")]
    assert signs(opened.page, "items") == signs(opened.page, "fates") == ["W1"]
    press(Key.Key_Tab)
    write("opinion")
    assert opened.answers.items[0].evidence == "opinion"
    assert opened.answers.items[0].number == "W1"


def test_a_removed_row_takes_its_number_with_it(open_page):
    opened = open_page(Plan(), "swot", WEAKNESSES)
    write("Quick")
    editor = opened.page.fields["items"].editor
    next(iter(editor.lines.values())).away.click()
    write("Slow")
    assert [row.number for row in opened.answers.items] == ["W2"]
    assert signs(opened.page, "items") == ["W2"]


def test_undo_brings_the_row_back_with_its_number(open_page):
    opened = open_page(Plan(), "swot", WEAKNESSES)
    write("Quick")
    opened.document.settle()
    next(iter(opened.page.fields["items"].editor.lines.values())).away.click()
    opened.document.history.undo()
    assert [row.number for row in opened.answers.items] == ["W1"]
    assert signs(opened.page, "items") == signs(opened.page, "fates") == ["W1"]


def test_a_step_of_a_scale_is_chosen_in_a_cell(open_page):
    swot = Plan().swot
    weaknesses = swot.weaknesses.replace(items=(SwotItem(text="Quick", weight=2),))
    opened = open_page(Plan(swot=swot.replace(weaknesses=weaknesses)), "swot", WEAKNESSES)
    (line,) = opened.page.fields["items"].editor.lines.values()
    box = line.cells["weight"].field()
    assert box.currentText() == "2   much"
    box.setFocus()
    press(Key.Key_3)
    assert opened.answers.items[0].weight == 3
    press(Key.Key_Home)
    assert opened.answers.items[0].weight is None
