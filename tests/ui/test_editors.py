"""Every editor: it shows a value silently, keeps it, and tells what the person changes."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.model.question import questions
from app.model.table import Rota, Slot, Weekday
from app.model.value import LINE_LIMIT, ROWS_LIMIT, TEXT_LIMIT, AsTyped
from app.model.week import NO_LETTER
from app.settings import Settings
from app.ui.editors import EDITORS, editor_for
from app.ui.editors.editor import Editor
from app.ui.editors.picker import Picker
from app.ui.editors.row_table import PORTION
from tests.model.samples import (
    ANNA,
    ASKED,
    BERTA,
    FULL,
    Answers,
    Bread,
    Guest,
    Part,
    Wish,
    answers_to,
    context_of,
    plan_with,
)
from tests.ui import hands
from tests.ui.hands import Key, seen

each_question = pytest.mark.parametrize("key", ASKED)
few = settings(max_examples=6)

pytestmark = pytest.mark.usefixtures("dressed")


class Heard(list):
    """What an editor said: values, and sentences."""

    def __init__(self, editor):
        super().__init__()
        self.sentences = []
        editor.edited.connect(lambda value, _: self.append(value))
        editor.noted.connect(self.sentences.append)


@pytest.fixture
def show(qtbot, dressed):
    """Show an editor in a window of its own, active and ready to be typed in."""

    def shown(key, answers=FULL, code="en"):
        editor = editor_for(ASKED[key], context_of(plan_with(answers), code))
        editor.set_value(getattr(answers, ASKED[key].field))
        qtbot.addWidget(editor)
        editor.resize(900, 500)
        hands.bring_to_front(editor)
        return editor, Heard(editor)

    return shown


def new_editor(key, context):
    return editor_for(ASKED[key], context)


def test_every_kind_of_question_has_an_editor():
    kinds = {type(asked.question) for asked in ASKED.values()}
    for page in Settings.page_kinds().values():
        kinds |= {type(asked.question) for asked in questions(page)}
    assert EDITORS.keys() == kinds


@each_question
def test_a_new_editor_shows_no_answer(key):
    editor = new_editor(key, context_of(plan_with(Answers())))
    assert editor.value() == getattr(Answers(), ASKED[key].field)
    assert type(editor).show_value is not Editor.show_value


@each_question
@few
@given(data=st.data())
def test_a_value_is_shown_silently_whatever_was_shown_before(key, data):
    before, value = (data.draw(answers_to(ASKED[key])) for _ in range(2))
    context = context_of(plan_with(FULL))
    editor, fresh = new_editor(key, context), new_editor(key, context)
    heard = Heard(editor)
    editor.set_value(before)
    editor.set_value(value)
    fresh.set_value(value)
    assert editor.value() == value
    assert type(editor.value()) is type(value)
    assert heard == heard.sentences == []
    assert seen(editor) == seen(fresh)


@each_question
def test_another_value_looks_different(key):
    empty, full = (new_editor(key, context_of(plan_with(FULL))) for _ in range(2))
    full.set_value(getattr(FULL, ASKED[key].field))
    if isinstance(ASKED[key].question, Rota):
        assert full.grab().toImage() != empty.grab().toImage()
    else:
        assert seen(full) != seen(empty)


@each_question
@few
@given(data=st.data())
def test_a_value_stays_when_the_plan_changes_elsewhere(key, data):
    value = data.draw(answers_to(ASKED[key]))
    rows = (FULL.guests[0].replace(name="Annabella"), Guest(id="c", name="Cleo"), Guest(id="d"))
    plan = plan_with(FULL.replace(guests=rows))
    firm = plan.business.firm.replace(currency="PLN")
    plan = plan.replace(business=plan.business.replace(firm=firm))
    editor, fresh = new_editor(key, context_of(plan_with(FULL))), new_editor(key, context_of(plan))
    heard = Heard(editor)
    editor.set_value(value)
    editor.show_context(context_of(plan))
    fresh.set_value(value)
    assert editor.value() == value
    assert heard == []
    assert seen(editor) == seen(fresh)


@each_question
def test_what_a_person_changes_is_told_and_what_is_shown_already_touches_nothing(key, show):
    editor, heard = show(key)
    hands.answer(editor)
    assert heard
    assert heard[-1] == editor.value() != getattr(FULL, ASKED[key].field)
    assert plan_with(FULL.replace(**{ASKED[key].field: editor.value()}))
    told, widgets = len(heard), seen(editor)
    editor.set_value(editor.value())
    assert seen(editor) == widgets
    assert len(heard) == told


def type_as_a_screen_reader(widget, text):
    """Put a text into a field as assistive programs do, past the keyboard."""
    from PySide6.QtGui import QAccessible

    reached = QAccessible.queryAccessibleInterface(widget)
    reached.setText(QAccessible.Text.Value, text)


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("line", "Bread", "Bread"),
        ("text", "Bread\nand more", "Bread\nand more"),
        ("amount", "12,5", 12.5),
        ("money", "1 200", 1200.0),
        ("day", "3 May 2027", date(2027, 5, 3)),
    ],
)
def test_what_a_screen_reader_types_arrives(key, text, value, show):
    editor, heard = show(key, Answers())
    type_as_a_screen_reader(editor.field(), text)
    assert editor.value() == value
    assert heard[-1] == value


@pytest.mark.parametrize(("key", "value"), [("street", "s3"), ("found", ("s3",))])
def test_a_name_from_a_screen_reader_is_taken_though_its_line_has_the_focus(key, value, show):
    editor, heard = show(key, Answers())
    line = editor.picker.lineEdit()
    line.setFocus()
    type_as_a_screen_reader(line, "3 Long Street")
    assert line.hasFocus()
    assert heard == [value]


def test_a_name_is_not_taken_while_it_is_typed(qtbot, dressed):
    """For another may begin with it."""
    picker, picked = Picker({"x": "X", "xing": "Xing"}, typed=True), []
    picker.picked.connect(picked.append)
    qtbot.addWidget(picker)
    hands.bring_to_front(picker)
    picker.setFocus()
    hands.write("X")
    assert picked == []
    hands.write("ing")
    hands.press(Key.Key_Return)
    assert picked == ["xing"]


@pytest.mark.parametrize("key", ["street", "found"])
def test_a_name_is_not_taken_while_the_arrows_lead_past_it(key, show):
    editor, heard = show(key, Answers())
    hands.write("3 Long")
    hands.press(Key.Key_Down)
    assert editor.picker.lineEdit().text() == "3 Long Street"
    assert heard == []


@pytest.mark.parametrize("key", ["choice", "choices", "scale"])
def test_what_a_screen_reader_presses_arrives(key, show):
    from PySide6.QtGui import QAccessible

    editor, heard = show(key, Answers())
    pressed = QAccessible.queryAccessibleInterface(editor.field()).actionInterface()
    pressed.doAction("Toggle" if key == "choices" else pressed.actionNames()[0])
    assert len(heard) == 1
    assert editor.value() not in (None, ())


@pytest.mark.parametrize(
    ("key", "limit", "typed"), [("line", LINE_LIMIT, "x"), ("text", TEXT_LIMIT, "x\n")]
)
@pytest.mark.parametrize("more", [1, 300])
def test_a_text_too_long_is_cut_and_that_is_said(key, limit, typed, more, show, qapp):
    editor, heard = show(key, Answers())
    text = (typed * (limit + more))[: limit + more]
    qapp.clipboard().setText(text)
    hands.press(Key.Key_V, hands.CONTROL)
    assert editor.value() == heard[-1] == text[:limit]
    (sentence,) = heard.sentences
    assert f"{limit}" in sentence
    assert sentence.endswith(".")
    assert Answers(**{key: editor.value()})


@pytest.mark.parametrize("key", ["line", "text"])
def test_a_text_as_long_as_can_be_is_kept_whole(key, show, qapp):
    _, heard = show(key, Answers())
    text = "x" * {"line": LINE_LIMIT, "text": TEXT_LIMIT}[key]
    qapp.clipboard().setText(text)
    hands.press(Key.Key_V, hands.CONTROL)
    assert heard[-1] == text
    assert heard.sentences == []


@pytest.mark.parametrize("key", ["line", "text"])
@pytest.mark.parametrize(
    "value", ["10\u00a0000\u202fzł", "a\u00adb", "\u0627\u200f.", "👩‍👩‍👧", "ΐ", "“x” — y"]
)
def test_typing_a_letter_changes_nothing_else(key, value, show):
    editor, heard = show(key, Answers(**{key: value}))
    hands.add_letter(editor)
    assert heard[-1] == f"{value}x"


@pytest.mark.parametrize("key", ["line", "text", "amount", "day"])
def test_half_a_character_can_always_be_saved(key, show):
    editor, heard = show(key, Answers())
    type_as_a_screen_reader(editor.field(), "a\ud83d")
    typed = getattr(heard[-1], "typed", heard[-1])
    assert typed.encode("utf-8")


@pytest.mark.parametrize(
    ("key", "typed"), [("amount", "a dozen"), ("money", "12 €"), ("day", "31.2.2027")]
)
def test_what_cannot_be_read_is_kept_as_it_was_typed(key, typed, show):
    editor, heard = show(key, Answers())
    hands.write(typed)
    assert heard[-1] == AsTyped(typed=typed)
    assert editor.field().text() == typed
    again, _ = show(key, Answers(**{ASKED[key].field: heard[-1]}))
    assert again.field().text() == typed


@pytest.mark.parametrize("key", ["amount", "money", "day"])
def test_an_emptied_line_is_no_answer(key, show):
    _, heard = show(key)
    hands.press(Key.Key_A, hands.CONTROL)
    hands.press(Key.Key_Delete)
    assert heard[-1] is None


@pytest.mark.parametrize("code", ["en", "el", "pl", "ru"])
@few
@given(value=st.floats(-1e12, 1e12).map(lambda n: round(n, 6)))
def test_a_number_can_be_edited_as_it_is_shown(code, value):
    editor = new_editor("amount", context_of(plan_with(FULL), code))
    editor.set_value(value)
    shown = editor.field().text()
    editor.set_value(None)
    editor.field().setText(shown)
    assert editor.value() == value


@pytest.mark.parametrize("code", ["en", "el", "pl", "ru"])
@few
@given(value=st.dates(date(1000, 1, 1)))
def test_a_date_can_be_edited_as_it_is_shown(code, value):
    editor = new_editor("day", context_of(plan_with(FULL), code))
    editor.set_value(value)
    shown = editor.field().text()
    editor.set_value(None)
    editor.field().setText(shown)
    assert editor.value() == value


def test_the_cursor_stays_where_it_is_while_somebody_types(show):
    editor, _ = show("line", Answers(line="bread"))
    editor.line.setCursorPosition(2)
    hands.write("e")
    assert (editor.value(), editor.line.cursorPosition()) == ("breead", 3)
    editor.set_value("breead")
    assert editor.line.cursorPosition() == 3


def test_tab_leaves_a_text(show, qtbot):
    editor, heard = show("text")
    other, _ = hands.QLineEdit(editor), editor.layout()
    editor.layout().addWidget(other)
    other.show()
    editor.text.setFocus()
    hands.press(Key.Key_Tab)
    assert other.hasFocus()
    assert heard == []


def test_a_choice_can_be_made_by_the_keyboard(show):
    _, heard = show("choice", Answers())
    hands.press(Key.Key_Space)
    hands.press(Key.Key_Down)
    assert heard == [Bread.RYE, Bread.WHEAT]


def test_several_are_told_in_the_order_they_are_listed(show):
    editor, heard = show("choices", Answers())
    hands.click(editor.boxes[Bread.WHEAT])
    hands.click(editor.boxes[Bread.RYE])
    assert heard == [(Bread.WHEAT,), (Bread.RYE, Bread.WHEAT)]


def test_a_long_list_is_found_by_any_part_of_a_name(show):
    editor, heard = show("found", Answers())
    hands.find(editor.picker, "17 Long Street")
    hands.find(editor.picker, "no such street")
    hands.find(editor.picker, "2 Long Street")
    hands.find(editor.picker, "17 Long Street")
    assert heard == [("s17",), ("s17", "s2")]


def test_what_was_chosen_from_a_long_list_can_be_taken_away(show):
    editor, heard = show("found")
    away = editor.findChild(hands.QAbstractButton, "s3")
    assert away.accessibleName() == "Remove 3 Long Street"
    hands.click(away)
    assert heard == [("s30",)]


def test_a_reference_can_be_taken_back(show):
    _, heard = show("street")
    hands.press(Key.Key_A, hands.CONTROL)
    hands.press(Key.Key_Delete)
    hands.press(Key.Key_Return)
    assert heard == [""]


def test_the_empty_line_becomes_a_row_and_another_one_follows(show):
    editor, heard = show("guests", Answers())
    hands.write("Cleo")
    (row,) = heard[-1]
    assert row.name == "Cleo"
    assert len({rows[0].id for rows in heard}) == 1
    hands.press(Key.Key_Return)
    hands.write("Dora")
    assert [guest.name for guest in heard[-1]] == ["Cleo", "Dora"]
    assert len(editor.lines) == 2


def test_a_row_can_be_removed(show):
    editor, heard = show("guests")
    hands.click(editor.lines[ANNA].away)
    assert [row.id for row in heard[-1]] == [BERTA]
    assert editor.isAncestorOf(hands.focused())


def test_no_more_rows_than_can_be_saved_can_be_added(show):
    almost = tuple(Part(what=str(n)) for n in range(ROWS_LIMIT - 1))
    editor, heard = show("parts", Answers(parts=almost))
    hands.fill_a_cell(editor)
    assert len(heard[-1]) == ROWS_LIMIT
    assert editor.empty is None


def test_of_very_many_rows_a_part_is_shown_and_none_is_lost(show):
    many = tuple(Part(what=f"part {number}") for number in range(PORTION * 3))
    editor, heard = show("parts", Answers(parts=many))
    assert list(editor.lines) == [part.id for part in many[:PORTION]]
    assert editor.more.link.isVisible()
    assert editor.more.link.text() == f"Show more of {PORTION * 2} others"
    hands.fill_a_cell(editor)
    assert len(heard[-1]) == len(many) + 1
    assert heard[-1][: len(many)] == many
    last = list(editor.lines)[-1]
    assert editor.lines[last].row is heard[-1][-1]
    hands.click(editor.more.link)
    assert list(editor.lines) == [*(part.id for part in many[: PORTION * 2]), last]
    hands.click(editor.lines[many[0].id].away)
    assert heard[-1][:-1] == many[1:]
    hands.click(editor.more.link)
    assert list(editor.lines) == [row.id for row in heard[-1]]
    assert not editor.more.link.isVisible()


def test_a_row_that_is_not_shown_yet_can_be_brought_to_the_front(show):
    many = tuple(Part(what=f"part {number}") for number in range(PORTION * 3))
    editor, _ = show("parts", Answers(parts=many))
    wanted = many[-2]
    editor.show_remarks({wanted.id: "Too large."})
    editor.focus_cell(f"{wanted.id}.what")
    line = editor.lines[wanted.id]
    assert line.cells["what"].isAncestorOf(hands.focused())
    assert line.remark.text() == "Too large."
    assert line.cells["what"].field().accessibleName().endswith(f"row {len(many) - 1}")
    assert len(editor.lines) == PORTION + 1


def test_a_ranking_can_be_put_in_another_order(show):
    editor, heard = show("wishes")
    first, second = (wish.id for wish in FULL.wishes)
    hands.click(editor.lines[first].down)
    assert [wish.id for wish in heard[-1]] == [second, first]
    editor.lines[second].cells["wish"].field().setFocus()
    for _ in ("down", "away", "the next line"):
        hands.press(Key.Key_Tab)
    assert editor.lines[first].cells["wish"].field().hasFocus()
    hands.click(editor.lines[first].up)
    assert heard[-1] == FULL.wishes
    assert not editor.lines[first].up.isEnabled()
    assert not editor.lines[second].down.isEnabled()


def test_the_shares_are_added_up(show):
    editor, _ = show("parts")
    assert "100" in editor.total.text()
    hands.overwrite(editor.lines[FULL.parts[0].id].cells["share"], "50")
    assert "90" in editor.total.text()


def test_a_row_of_another_question_is_named_but_not_edited(show):
    editor, _ = show("more")
    assert "Anna" in [text for *_, text, _ in seen(editor)]
    assert editor.empty is None
    assert editor.field() is editor.lines[ANNA].cells["since"].field()


def test_a_pair_is_set_by_digits_clicks_and_arrows(show):
    editor, heard = show("pairs")
    editor.cells[ANNA, ANNA].setFocus()
    hands.press(Key.Key_Right)
    assert hands.focused() is editor.cells[ANNA, BERTA]
    hands.press(Key.Key_0)
    assert heard[-1] == ()
    hands.click(editor.cells[ANNA, BERTA])
    hands.click(editor.cells[ANNA, BERTA])
    assert [pair.level for pair in heard[-1]] == [2]
    assert editor.cells[ANNA, BERTA].accessibleName() == "Anna, Berta: much"
    hands.press(Key.Key_9)
    hands.press(Key.Key_Delete)
    assert heard[-1] == ()


def test_a_rota_is_filled_by_the_keyboard_and_says_where_one_is(show):
    editor, heard = show("hours", Answers())
    for _ in range(3):
        hands.press(Key.Key_Right, hands.SHIFT)
    hands.press(Key.Key_Down, hands.SHIFT)
    hands.press(Key.Key_Space)
    assert [(s.day, s.start, s.end) for s in heard[-1]] == [
        (Weekday.MONDAY, 540, 660),
        (Weekday.TUESDAY, 540, 660),
    ]
    assert editor.here.text() == "Tuesday 10:30: open 9:00–11:00"
    assert editor.grid.accessibleDescription() == editor.here.text()
    hands.press(Key.Key_Delete)
    assert heard[-1] == ()


def test_a_rota_is_filled_by_the_mouse(show, qtbot):
    from PySide6.QtCore import Qt

    editor, heard = show("hours", Answers())
    left = Qt.MouseButton.LeftButton
    cells = [hands.QPoint(60 + x, 24 + 16 + 32) for x in (4, 40, 80, 120)]
    qtbot.mousePress(editor.grid, left, pos=cells[0])
    for cell in cells[1:]:
        qtbot.mouseMove(editor.grid, cell)
        hands.QTest.mouseMove(editor.grid, cell)
    qtbot.mouseRelease(editor.grid, left, pos=cells[-1])
    assert heard
    assert {slot.day for slot in heard[-1]} == {Weekday.TUESDAY}
    assert heard[-1][0].start == 0


def test_a_look_is_put_down_for_a_person_by_a_letter(show):
    editor, heard = show("looks")
    hands.write("b")
    assert Slot(id=heard[-1][0].id, day=Weekday.MONDAY, start=540, person=BERTA) in heard[-1]
    assert editor.here.text() == "Monday 9:00: Berta"
    assert editor.help.text().endswith("A letter sets a look by that person: A Anna, B Berta.")


def test_a_person_without_a_letter_of_his_own_gets_one_that_is_nobodys(show):
    guests = (*FULL.guests, Guest(name="Ab"))
    editor, _ = show("looks", FULL.model_copy(update={"guests": guests}))
    assert editor.help.text().endswith(": A Anna, B Berta, C Ab.")


def test_who_finds_no_letter_left_is_offered_none(show):
    guests = (*FULL.guests, *(Guest(name="Ab") for _ in range(26)))
    editor, _ = show("looks", FULL.model_copy(update={"guests": guests}))
    assert list(editor.letters.values()).count(NO_LETTER) == 2
    assert editor.help.text().endswith(", Z Ab.")


def test_words_with_an_ampersand_are_shown_whole(show):
    editor, _ = show("choices")
    assert editor.boxes[Bread.WHEAT].text() == "Wheat bread && rolls"


def test_a_cell_of_rows_can_be_brought_to_the_front(show):
    editor, _ = show("guests")
    editor.focus_cell(f"{BERTA}.spends")
    assert hands.focused() is editor.lines[BERTA].cells["spends"].field()
    editor.focus_cell("gone.name")
    assert editor.empty.cells["name"].isAncestorOf(hands.focused())


@pytest.mark.parametrize(("count", "more"), [(2, True), (3, False), (4, False)])
def test_a_ranking_offers_no_more_lines_than_places(count, more, show):
    wishes = tuple(Wish(wish=str(n)) for n in range(count))
    editor, _ = show("wishes", Answers(wishes=wishes))
    assert len(editor.lines) == count
    assert bool(editor.empty) is more
    assert bool(list(ASKED["wishes"].question.faults(wishes))) is (count > 3)


def test_a_ranking_offers_a_line_again_when_one_is_taken_away(show):
    editor, heard = show("wishes", Answers(wishes=tuple(Wish(wish=str(n)) for n in range(3))))
    hands.click(next(iter(editor.lines.values())).away)
    assert len(heard[-1]) == 2
    assert editor.empty
