"""Every page in a real window: what is typed reaches the plan, and undo brings both back."""

import pytest

from app.examples import example
from app.language import Language
from app.model.question import Amount
from app.model.section import Mark
from app.model.value import LINE_LIMIT, AsTyped
from app.plan import Plan, sections
from app.ui.document import Place
from app.ui.editors.matrix import MatrixEditor
from app.ui.editors.rota import RotaEditor
from app.ui.forms import kind_of
from app.ui.marks import MarkEditor
from app.ui.swot.board import Board
from tests.model.samples import ANNA, ASKED, BERTA, FULL, SCREENS, Answers, plan_with
from tests.ui import hands
from tests.ui.hands import Key, seen

BAKERY = example("bakery")
REAL = [
    pytest.param(name, screen, id=f"{name}-{screen.number}")
    for name, section in sections(Plan()).items()
    for screen in section.screens()
    if kind_of(name, screen) is not Board
]
REAL_QUESTIONS = [
    pytest.param(name, screen, asked.key, id=f"{name}-{screen.number}-{asked.key}")
    for name, section in sections(Plan()).items()
    for screen in section.screens()
    if kind_of(name, screen) is not Board
    for asked in screen.asked
]


def check_answer_undo_redo(opened, key):
    """Answer as a person, take it back and give it again; the plan and the page keep in step."""
    asked = next(a for a in opened.page.asks.asked if a.key == key)
    editor, before, was = opened.page.fields[key].editor, opened.document.plan, seen_of(opened, key)
    hands.answer(editor)
    after, now = opened.document.plan, seen_of(opened, key)
    answered = getattr(opened.answers, asked.field)
    assert answered == editor.value()
    assert after != before
    changed = opened.answers.replace(**{asked.field: answered})
    assert only_this_changed(before, after, opened, changed)
    hands.undo()
    assert opened.document.plan == before
    assert editor.value() == getattr(opened.answers, asked.field)
    assert seen_of(opened, key) == was
    assert opened.page.isAncestorOf(hands.focused())
    hands.redo()
    assert opened.document.plan == after
    assert editor.value() == answered
    assert seen_of(opened, key) == now


def seen_of(opened, key):
    """Return what is seen of an answer; where the cursor of a rota is does not count."""
    editor = opened.page.fields[key].editor
    return editor.slots() if isinstance(editor, RotaEditor) else seen(editor)


def only_this_changed(before, after, opened, page):
    name = opened.page.section
    section = getattr(before, name).replace(**{opened.page.asks.page: page})
    return after == before.replace(**{name: section})


@pytest.mark.parametrize("key", SCREENS)
def test_an_answer_to_each_kind_of_question_reaches_the_plan_and_back(key, open_page):
    check_answer_undo_redo(open_page(plan_with(FULL), "sample", SCREENS[key]), key)


@pytest.mark.parametrize(("section", "screen", "key"), REAL_QUESTIONS)
def test_an_answer_to_every_real_question_reaches_the_plan_and_back(
    section, screen, key, open_page
):
    check_answer_undo_redo(open_page(BAKERY, section, screen), key)


@pytest.mark.parametrize(("section", "screen"), REAL)
@pytest.mark.parametrize("plan", [Plan(), BAKERY], ids=["empty", "bakery"])
def test_everything_on_a_page_is_reached_by_tab_and_has_a_name(plan, section, screen, open_page):
    from PySide6.QtGui import QAccessible

    opened = open_page(plan, section, screen)
    passed = [hands.focused()]
    for _ in range(200):
        hands.press(Key.Key_Tab)
        if hands.focused() in passed:
            break
        passed.append(hands.focused())
    for part in [p for f in opened.page.fields.values() for p in (f.editor, f.mark)]:
        if asks_something(part):
            assert any(part is widget or part.isAncestorOf(widget) for widget in passed)
    names = [QAccessible.queryAccessibleInterface(w).text(QAccessible.Text.Name) for w in passed]
    assert all(name.strip() for name in names)


def asks_something(part):
    """Say whether there is anything to do: not in a table that has no rows or cells yet."""
    if isinstance(part, MarkEditor) or not part.isVisible():
        return part.isVisible()
    if isinstance(part, MatrixEditor):
        return bool(part.cells)
    return bool(getattr(part, "lines", True) or getattr(part, "empty", None))


@pytest.mark.parametrize(("section", "screen"), REAL)
def test_a_page_says_what_is_asked_and_why(section, screen, open_page):
    opened = open_page(Plan(), section, screen)
    texts = " ".join(text for *_, text, _ in seen(opened.page))
    for asked in screen.asked:
        assert asked.question.ask in texts
    assert screen.asked[0].question.why
    assert screen.asked[0].question.why.partition("’")[0].partition("'")[0] in texts


@pytest.mark.parametrize("key", ASKED)
def test_not_to_know_is_told_by_one_click_and_taken_back_by_an_answer(key, open_page):
    opened = open_page(plan_with(FULL), "sample", SCREENS[key])
    box = opened.page.fields[key].mark.boxes[Mark.UNKNOWN]
    hands.click(box)
    assert opened.answers == FULL.marked(key, Mark.UNKNOWN)
    hands.answer(opened.page.fields[key].editor)
    assert opened.answers.marks == {}
    assert not box.isChecked()
    hands.undo()
    assert box.isChecked()
    hands.undo()
    assert (opened.answers, box.isChecked()) == (FULL, False)


@pytest.mark.parametrize("mark", Mark)
def test_how_a_key_figure_is_known_is_one_of_four(mark, open_page):
    opened = open_page(plan_with(FULL.marked("amount", Mark.ASKED)), "sample", SCREENS["amount"])
    boxes = opened.page.fields["amount"].mark.boxes
    assert list(boxes) == list(Mark)
    hands.click(boxes[mark])
    expected = {} if mark is Mark.ASKED else {"amount": mark}
    assert opened.answers.marks == expected
    assert [m for m, box in boxes.items() if box.isChecked()] == list(expected.values())


def test_only_key_figures_are_asked_how_they_are_known(open_page):
    page = open_page(plan_with(FULL), "sample", SCREENS["line"]).page
    assert list(page.fields["line"].mark.boxes) == [Mark.UNKNOWN]


def test_typing_is_one_step_until_one_rests(open_page):
    opened = open_page(plan_with(Answers()), "sample", SCREENS["line"])
    hands.write("bread")
    opened.document.settle()
    hands.write(" and butter")
    assert opened.answers.line == "bread and butter"
    hands.undo()
    assert opened.answers.line == "bread"
    hands.undo()
    assert opened.document.plan == plan_with(Answers())
    hands.redo()
    hands.redo()
    assert (
        opened.answers.line == opened.page.fields["line"].editor.line.text() == "bread and butter"
    )


def test_undo_belongs_to_the_window_and_not_to_the_field(open_page):
    opened = open_page(plan_with(Answers()), "sample", SCREENS["text"])
    hands.write("b")
    hands.press(Key.Key_Return)
    hands.write("c")
    assert opened.answers.text == "b\nc"
    hands.undo()
    assert opened.answers.text == ""
    assert not opened.document.history.canUndo()
    hands.press(Key.Key_Z, hands.CONTROL | hands.SHIFT)
    assert opened.answers.text == "b\nc"


def test_a_change_elsewhere_is_shown_and_the_cursor_stays(open_page):
    opened = open_page(plan_with(FULL), "sample", SCREENS["line"])
    opened.page.fields["line"].editor.line.setCursorPosition(3)
    section = opened.document.plan.sample
    place = Place("sample", "answers", "amount")
    opened.document.change(place, section.answers.replace(amount=99.0), "Loaves")
    assert opened.page.fields["line"].editor.line.cursorPosition() == 3
    opened.document.change(place, section.answers.replace(line="Milk"), "Line")
    assert opened.page.fields["line"].editor.line.text() == "Milk"


def test_a_name_changed_elsewhere_is_offered_by_its_new_name(open_page):
    opened = open_page(plan_with(FULL), "sample", SCREENS["guest"])
    guests = (FULL.guests[0], FULL.guests[1].replace(name="Bertha"))
    place = Place("sample", "answers", "guests")
    opened.document.change(place, opened.answers.replace(guests=guests), "Guests")
    picker = opened.page.fields["guest"].editor.picker
    assert [picker.itemText(n) for n in range(picker.count())] == ["", "Anna", "Bertha"]
    assert (picker.currentText(), opened.answers.guest) == ("Bertha", BERTA)


@pytest.mark.parametrize(
    ("key", "typed", "value", "said"),
    [
        ("amount", "a dozen", AsTyped(typed="a dozen"), "“a dozen” is not a number"),
        ("amount", "600", 600.0, "600 is outside 1 to 500."),
        ("day", "31.2.2027", AsTyped(typed="31.2.2027"), "“31.2.2027” is not a date"),
        ("text", "ab", "ab", "This is very short."),
    ],
)
def test_what_should_be_looked_at_again_is_said_once_and_stops_nobody(
    key, typed, value, said, open_page
):
    opened = open_page(plan_with(Answers()), "sample", SCREENS[key])
    hands.write(typed)
    assert getattr(opened.answers, ASKED[key].field) == value
    assert opened.view.show_faults()
    assert opened.page.fields[key].fault.isVisible()
    assert said in opened.page.fields[key].fault.text()
    assert said in opened.page.fields[key].editor.field().accessibleDescription()
    assert not opened.view.show_faults()


def test_the_summary_takes_the_focus_and_leads_to_the_field(open_page):
    opened = open_page(plan_with(Answers()), "sample", SCREENS["amount"])
    hands.write("a dozen")
    assert not opened.view.summary.isVisible()
    opened.view.show_faults()
    (line,) = opened.view.summary.lines
    assert hands.focused() is line
    assert "“a dozen” is not a number" in line.text()
    assert "Please look at this again" in line.accessibleDescription()
    hands.press(Key.Key_Space)
    assert hands.focused() is opened.page.fields["amount"].editor.field()
    assert opened.answers.amount == AsTyped(typed="a dozen")


def test_who_is_at_the_summary_stays_there_when_the_plan_changes(open_page):
    opened = open_page(plan_with(Answers()), "sample", SCREENS["amount"])
    hands.write("a dozen")
    opened.view.show_faults()
    (line,) = opened.view.summary.lines
    answers = opened.answers
    opened.document.change(Place("sample", "answers", "line"), answers.replace(line="new"), "Line")
    assert hands.focused() is line
    typed = answers.replace(amount=AsTyped(typed="a score"))
    opened.document.change(Place("sample", "answers", "amount"), typed, "Amount")
    (now,) = opened.view.summary.lines
    assert "a score" in now.text()
    assert hands.focused() is now


def test_what_was_mended_leaves_the_summary(open_page):
    opened = open_page(plan_with(FULL.replace(amount=600.0)), "sample", SCREENS["amount"])
    opened.view.show_faults()
    assert opened.view.summary.isVisible()
    hands.overwrite(opened.page.fields["amount"].editor, "60")
    assert not opened.view.summary.isVisible()


def test_a_fault_that_was_mended_is_no_longer_shown(open_page):
    opened = open_page(plan_with(FULL.replace(amount=600.0)), "sample", SCREENS["amount"])
    opened.view.show_faults()
    hands.overwrite(opened.page.fields["amount"].editor, "60")
    assert not opened.page.fields["amount"].fault.isVisible()
    assert not opened.view.show_faults()


def test_a_line_that_was_cut_is_said_below_it(open_page, qapp):
    opened = open_page(plan_with(Answers()), "sample", SCREENS["line"])
    qapp.clipboard().setText("x" * (LINE_LIMIT + 1))
    hands.press(Key.Key_V, hands.CONTROL)
    assert opened.answers.line == "x" * LINE_LIMIT
    assert str(LINE_LIMIT) in opened.page.fields["line"].fault.text()
    assert opened.page.fields["line"].fault.isVisible()


def test_enter_goes_on(open_page, qtbot):
    opened = open_page(plan_with(Answers()), "sample", SCREENS["line"])
    with qtbot.waitSignal(opened.page.went_on):
        hands.press(Key.Key_Return)


def test_enter_in_a_text_begins_a_line_and_does_not_go_on(open_page, qtbot):
    opened = open_page(plan_with(Answers()), "sample", SCREENS["text"])
    with qtbot.assertNotEmitted(opened.page.went_on):
        hands.press(Key.Key_Return)
    assert opened.answers.text == "\n"


@pytest.mark.parametrize(
    ("key", "cell", "field"),
    [
        ("guests", f"{BERTA}.spends", lambda e: e.lines[BERTA].cells["spends"].field()),
        ("more", f"{ANNA}.since", lambda e: e.lines[ANNA].cells["since"].field()),
        ("pairs", f"{BERTA}.{ANNA}", lambda e: e.cells[BERTA, ANNA]),
        ("looks", "6.40", lambda e: e.grid),
        ("line", "", lambda e: e.line),
    ],
)
def test_one_is_led_to_the_very_field(key, cell, field, open_page):
    opened = open_page(plan_with(FULL), "sample", SCREENS[key])
    opened.page.fields[key].mark.boxes[Mark.UNKNOWN].setFocus()
    opened.page.go_to(Place("sample", "answers", key, cell))
    assert hands.focused() is field(opened.page.fields[key].editor)


def test_one_is_led_to_the_mark(open_page):
    opened = open_page(plan_with(FULL), "sample", SCREENS["line"])
    opened.page.go_to(Place("sample", "answers", "line", "mark"))
    assert opened.page.fields["line"].mark.isAncestorOf(hands.focused())


@pytest.mark.parametrize("code", ["el", "pl", "ru"])
def test_a_number_is_written_and_read_as_in_its_language(code, open_page):
    plan = plan_with(FULL.replace(amount=1.5))
    opened = open_page(plan, "sample", SCREENS["amount"], Language(code))
    assert isinstance(ASKED["amount"].question, Amount)
    assert opened.page.fields["amount"].editor.line.text() == "1,5"
    hands.overwrite(opened.page.fields["amount"].editor, "1 234,5")
    assert opened.answers.amount == 1234.5


def test_words_of_a_person_are_never_read_as_markup(open_page):
    guests = (FULL.guests[0].replace(name="<b>Anna</b> <img src=x>"),)
    opened = open_page(plan_with(FULL.replace(guests=guests)), "sample", SCREENS["more"])
    assert "<b>Anna</b> <img src=x>" in [text for *_, text, _ in seen(opened.page)]
    label = opened.page.fields["more"].editor.lines[ANNA].cells["name"].name
    assert label.textFormat() is label.textFormat().PlainText
