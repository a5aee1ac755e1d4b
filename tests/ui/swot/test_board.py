"""The board of the SWOT in a real window: typed, weighed, moved and undone by keys and mouse."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QWidget

from app.advice.advise import advise
from app.advice.top import top_three
from app.examples import example
from app.knowledge import catalogue
from app.language import Language
from app.model.section import Mark, Way
from app.plan import Plan
from app.sections.swot.item import LISTS, Fate, SwotItem, Voice
from app.sections.swot.moving import list_of
from app.ui.document import Document, Place
from app.ui.more import PORTION
from app.ui.page import PageView
from tests.ui import hands, perceive
from tests.ui.hands import CONTROL, Key, press, undo, write
from tests.ui.perceive import passed_by_tab

SCREEN = Plan().swot.screens()[0]
BAKERY = example("bakery").replace(way=Way.FULL)
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def board(open_page):
    """Return a function that opens the board of a plan."""

    def opened(plan):
        return open_page(plan, "swot", SCREEN)

    return opened


def plan_with(count, name="strengths"):
    items = tuple(SwotItem(text=f"A short line {n}", weight=n % 3 + 1) for n in range(count))
    swot = Plan().swot
    return Plan(swot=swot.replace(**{name: list_of(swot, name).replace(items=items)}))


def texts(opened, name):
    return [(i.number, i.text) for i in list_of(opened.document.plan.swot, name).items]


def seen(opened, name):
    lines = opened.page.lists[name].lines.lines.values()
    return [(line.badge.text, line.cells["text"].value()) for line in lines]


def test_a_list_is_written_weighed_and_left_by_keyboard_alone(board):
    opened = board(Plan())
    write("Baker")
    press(Key.Key_Tab)
    write("opinion")
    press(Key.Key_Tab)
    press(Key.Key_3)
    press(Key.Key_Return)
    write("Oven")
    press(Key.Key_Return)
    press(Key.Key_Return)
    write("Slow")
    strengths = opened.document.plan.swot.strengths.items
    assert [(i.number, i.text, i.evidence, i.weight) for i in strengths] == [
        ("S1", "Baker", "opinion", 3),
        ("S2", "Oven", "", None),
    ]
    assert texts(opened, "weaknesses") == [("W1", "Slow")]
    assert all(seen(opened, name) == texts(opened, name) for name in LISTS)


def test_arrows_lead_through_the_lines_and_with_alt_take_the_item_along(board):
    opened = board(plan_with(3))
    press(Key.Key_Down)
    write("x")
    assert texts(opened, "strengths")[1] == ("S2", "A short line 1x")
    press(Key.Key_Up, ALT)
    assert [number for number, _ in texts(opened, "strengths")] == ["S2", "S1", "S3"]
    write("y")
    assert texts(opened, "strengths")[0] == ("S2", "A short line 1xy")


def test_an_item_moves_by_its_menu_gets_a_new_number_and_undo_brings_all_back(board):
    opened = board(BAKERY)
    before = opened.document.plan
    pairs = before.swot.pairs.use
    first = before.swot.strengths.items[0]
    assert any(pair.row == first.id for pair in pairs)
    press(Key.Key_M, CONTROL)
    press(Key.Key_Return)
    swot = opened.document.plan.swot
    assert swot.weaknesses.items[-1].text == first.text
    assert swot.weaknesses.items[-1].number == "W3"
    assert not any(pair.row == first.id for pair in swot.pairs.use)
    assert QApplication.focusWidget().text() == first.text
    assert all(seen(opened, name) == texts(opened, name) for name in LISTS)
    undo()
    assert opened.document.plan == before
    assert seen(opened, "strengths")[0] == ("S1", first.text)


def drag(opened, line, to, y):
    badge, field = line.badge, opened.page.lists[to]
    QTest.mousePress(badge, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    target = badge.mapFromGlobal(field.mapToGlobal(QPoint(30, y)))
    QTest.mouseMove(badge, QPoint(25, 25))
    QTest.mouseMove(badge, target)
    assert field.aimed
    QTest.mouseRelease(badge, Qt.MouseButton.LeftButton, pos=target)
    assert not field.aimed


def test_an_item_is_drawn_with_the_mouse_to_its_place_in_another_field(board):
    opened = board(BAKERY)
    QApplication.processEvents()
    line = next(iter(opened.page.lists["strengths"].lines.lines.values()))
    text = line.item.text
    drag(opened, line, "threats", 20)
    assert texts(opened, "threats")[0] == ("T3", text)
    assert opened.document.history.count() == 1


def test_tab_goes_through_the_fields_in_order_wherever_an_item_went(board):
    opened = board(plan_with(2))
    opened.page.move_item(opened.document.plan.swot.strengths.items[0].id, "weaknesses")
    QApplication.processEvents()
    opened.page.lists["strengths"].focus_cell("")
    passed = [w.accessibleName() for w in passed_by_tab(opened.window)]
    lines = [name for name in passed if name.endswith("In a few words") or name.startswith("Add")]
    assert lines == [
        "S2: In a few words",
        "Add a strength",
        "W1: In a few words",
        "Add a weakness",
        "Add an opportunity",
        "Add a threat",
    ]


def test_who_said_it_is_said_in_the_menu_turned_by_a_press_and_undone(board):
    opened = board(plan_with(2))
    line, other = opened.page.lists["strengths"].lines.lines.values()
    voice = line.cells["voice"].field()
    assert not voice.isVisible()
    press(Key.Key_M, CONTROL)
    for _ in range(6):
        press(Key.Key_Down)
    assert QApplication.activePopupWidget().activeAction().text() == "Said by: the staff"
    press(Key.Key_Return)
    assert said_by(opened) == [Voice.STAFF, None]
    assert (voice.text(), voice.isVisible()) == ("the staff", True)
    assert voice.accessibleName() == "S1: Who said it: the staff"
    voice.setFocus()
    press(Key.Key_Space)
    assert said_by(opened) == [Voice.ADVISER, None]
    opened.document.settle()
    QTest.mouseClick(voice, Qt.MouseButton.LeftButton)
    assert said_by(opened) == [None, None]
    assert voice.hasFocus()
    assert voice.accessibleName() == "S1: Who said it: nobody in particular"
    press(Key.Key_Tab)
    assert not voice.isVisible()
    undo()
    assert said_by(opened) == [Voice.ADVISER, None]
    assert voice.isVisible()
    assert not other.cells["voice"].isVisible()


def said_by(opened):
    return [item.voice for item in opened.document.plan.swot.strengths.items]


def test_removing_is_undone_and_the_focus_stays_in_the_list(board):
    opened = board(plan_with(2))
    before = opened.document.plan
    opened.page.lists["strengths"].lines.every()[0].sent.emit("")
    assert texts(opened, "strengths") == [("S2", "A short line 1")]
    assert QApplication.focusWidget().text() == "A short line 1"
    undo()
    assert opened.document.plan == before


def test_what_counts_most_is_what_follows_from_the_plan(board):
    opened = board(BAKERY)
    top = advise(opened.document.plan, catalogue.read(), date(2026, 11, 22)).top
    cards = opened.page.cards
    assert list(cards.cards)[:3] == [item.id for item in top.items]
    assert list(cards.choice.boxes) == [item.id for item in top.tied]
    threat = next(iter(opened.page.lists["threats"].lines.lines.values()))
    threat.cells["weight"].field().setFocus()
    press(Key.Key_1)
    assert cards.choice.isHidden()
    filled = [
        line.badge.text
        for f in opened.page.lists.values()
        for line in f.lines.lines.values()
        if line.badge.filled
    ]
    assert filled == ["S1", "W1", "O1"]


def test_what_is_done_with_it_is_said_on_its_card(board):
    opened = board(plan_with(1))
    (card,) = opened.page.cards.cards.values()
    assert card.state.isVisible()
    card.cells["fate"].field().setFocus()
    press(Key.Key_Down)
    assert opened.document.plan.swot.strengths.items[0].fate is Fate.USE
    assert card.state.isHidden()
    undo()
    assert opened.document.plan.swot.strengths.items[0].fate is None
    assert card.isAncestorOf(QApplication.focusWidget())


def test_not_knowing_is_an_answer_until_something_is_typed(board):
    opened = board(Plan())
    field = opened.page.lists["threats"]
    next(iter(field.mark.boxes.values())).click()
    assert opened.document.plan.swot.threats.marks == {"items": Mark.UNKNOWN}
    field.focus_cell("")
    write("Rain")
    assert opened.document.plan.swot.threats.marks == {}


def test_six_items_are_told_to_be_many_once_one_goes_on(board):
    opened = board(plan_with(6))
    assert opened.view.show_faults()
    assert "Five are enough" in opened.page.lists["strengths"].fault.text()
    assert not opened.view.show_faults()


def test_prompts_are_questions(board):
    opened = board(Plan())
    for field in opened.page.lists.values():
        asks = [part.text() for part in field.findChildren(QLabel) if part.isVisibleTo(field)]
        assert any(text.endswith("?") for text in asks)
        assert not field.lines.lines


@pytest.mark.parametrize(("words", "place"), [("Short", 5), ("Long " * 40, 0)])
def test_a_line_is_entered_at_its_end_unless_its_beginning_would_be_hidden(board, words, place):
    plan = plan_with(1)
    (item,) = plan.swot.strengths.items
    items = (item.replace(text=words.strip()),)
    said = plan.swot.replace(strengths=plan.swot.strengths.replace(items=items))
    opened = board(plan.replace(swot=said))
    opened.view.go_to(Place("swot", "strengths", "items", f"{item.id}.text"))
    assert QApplication.focusWidget().cursorPosition() == place


def test_a_place_in_any_of_the_four_lists_is_found(board):
    opened = board(BAKERY)
    weakness = BAKERY.swot.weaknesses.items[0]
    opened.view.go_to(Place("swot", "weaknesses", "items", f"{weakness.id}.evidence"))
    assert QApplication.focusWidget().text() == weakness.evidence
    opened.view.go_to(Place("swot", "threats", "fates"))
    assert opened.page.cards.isAncestorOf(QApplication.focusWidget())


@pytest.mark.parametrize("count", [0, 1, 5, 50])
def test_everything_has_room_and_a_name_of_its_own(board, count):
    opened = board(plan_with(count))
    for size in ((1024, 640), (768, 540), (420, 540)):
        opened.window.resize(*size)
        perceive.lay_out(opened.window)
        assert opened.view.horizontalScrollBar().maximum() == 0
    tabbed = [w for w in opened.page.findChildren(QWidget) if reached(w, opened.page)]
    names = [w.accessibleName() or w.text() for w in tabbed]
    assert all(names)
    lists = [name for name in names if name[0] in "SWOT" and name[1].isdigit()]
    assert len(lists) == len(set(lists))
    assert len(lists) >= min(count, PORTION) * 4


@pytest.mark.parametrize("count", [50, 500])
def test_a_long_list_shows_a_portion_and_loses_nothing(board, count):
    opened = board(plan_with(count))
    field = opened.page.lists["strengths"]
    assert seen(opened, "strengths") == texts(opened, "strengths")[:PORTION]
    last = texts(opened, "strengths")[-1]
    id_ = opened.document.plan.swot.strengths.items[-1].id
    opened.view.go_to(Place("swot", "strengths", "items", f"{id_}.text"))
    assert QApplication.focusWidget().text() == last[1]
    assert seen(opened, "strengths") == [*texts(opened, "strengths")[:PORTION], last]
    hands.click(field.lines.more.link)
    assert seen(opened, "strengths") == [*texts(opened, "strengths")[: 2 * PORTION], last]
    led = [w for w in field.tabbed() if w.isVisibleTo(opened.page)]
    for one, other in pairwise(led):
        (one.focusProxy() or one).setFocus()
        press(Key.Key_Tab)
        assert QApplication.focusWidget() is (other.focusProxy() or other)


def test_one_who_goes_on_is_asked_which_three_count_most(board):
    opened = board(BAKERY)
    before, choice = opened.document.plan, opened.page.cards.choice
    tied = top_three(before).tied
    assert len(tied) == 4
    assert opened.view.show_faults()
    press(Key.Key_Space)  # the line that leads to the choice
    assert not opened.view.show_faults()  # asked once: nobody is stopped
    for _ in range(3):
        press(Key.Key_Space)
        press(Key.Key_Tab)
    assert choice.isHidden()
    after = top_three(opened.document.plan)
    assert not after.tied
    assert [item.id for item in after.items] == [item.id for item in tied[:3]]
    assert opened.page.cards.isAncestorOf(QApplication.focusWidget())
    assert not list(opened.page.faults())
    undo()
    assert opened.document.plan == before


def reached(widget, page):
    return widget.isVisibleTo(page) and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("move"), st.integers(0, 6), st.sampled_from(LISTS), st.integers(0, 4)),
        st.tuples(st.sampled_from(["undo", "redo"])),
        st.tuples(st.just("type"), st.integers(0, 6), st.text("aβ ", min_size=1, max_size=3)),
    ),
    max_size=8,
)


class Acting:
    """A board without a window around it, and every plan that it has been through."""

    def __init__(self):
        self.document = Document(BAKERY)
        self.view = PageView(self.document, "swot", (SCREEN,), Language(), catalogue.read())
        self.view.resize(900, 700)
        self.view.show()
        self.page, self.plans = self.view.form(SCREEN), [BAKERY]

    def begin(self):
        self.document.history.clear()
        self.document.plan, self.plans = BAKERY, [BAKERY]

    def act(self, name, *given):
        before = self.document.plan
        getattr(self, name)(*given)
        self.document.settle()
        if name not in ("undo", "redo") and self.document.plan is not before:
            del self.plans[self.document.history.index() :]
            self.plans.append(self.document.plan)
        assert self.document.plan == self.plans[self.document.history.index()]

    def items(self):
        return [i for name in LISTS for i in list_of(self.document.plan.swot, name).items]

    def move(self, place, to, before):
        items = self.items()
        self.page.move_item(items[place % len(items)].id, to, before)

    def type(self, place, text):
        lines = [line for f in self.page.lists.values() for line in f.lines.lines.values()]
        lines[place % len(lines)].cells["text"].field().insert(text)

    def undo(self):
        self.document.history.undo()

    def redo(self):
        self.document.history.redo()

    def check(self):
        self.page.catch_up()
        for name in LISTS:
            assert seen(self, name) == texts(self, name)
        assert sorted(i.id for i in self.items()) == IDS


IDS = sorted(item.id for name in LISTS for item in list_of(BAKERY.swot, name).items)


def test_moves_typing_and_undo_in_any_order_lose_nothing(dressed, qtbot):
    acting = Acting()
    qtbot.addWidget(acting.view)

    @settings(max_examples=15, deadline=None)
    @given(ACTS)
    def go(acts):
        acting.begin()
        for act in acts:
            acting.act(*act)
            acting.check()
        while acting.document.history.canUndo():
            acting.document.history.undo()
        assert acting.document.plan == BAKERY
        acting.check()

    go()


def test_the_step_of_the_board_stands_for_all_four_lists(dressed, qtbot):
    from app.ui.interview import Interview

    window = QMainWindow()
    interview = Interview(Document(BAKERY), Language(), catalogue.read())
    window.setCentralWidget(interview)
    qtbot.addWidget(window)
    window.show()
    pages = [screen.page for name, screen in interview.steps if name == "swot" and screen]
    assert pages[:2] == ["strengths", "talk"]
    interview.go_to(Place("swot", "threats", "items"))
    assert interview.steps[interview.step][1].page == "strengths"
    empty = BAKERY.swot.threats.replace(items=())
    interview.document.change(Place("swot", "threats", "items"), empty, "Threats")
    interview.go_on_in("swot")
    assert interview.steps[interview.step][1].page == "strengths"
