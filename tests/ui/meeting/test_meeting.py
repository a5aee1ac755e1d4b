"""The meeting in a real window: large, by the keyboard alone, and back at the same question."""

from datetime import date

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QPushButton

from app.language import Language
from app.sections.decisions.parked import Became
from app.sections.swot.item import Voice
from app.storage import notes
from app.ui import theme
from app.ui.interview import Interview
from app.ui.meeting.meeting import Meeting
from app.ui.minutes import MinutesView
from app.ui.page import PageView
from app.ui.sections import GLANCE
from app.ui.window import Window
from tests.ui import hands
from tests.ui.hands import Key

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(qtbot, dressed):
    """Open an example in a real window, at a question."""
    made = Window(Language())
    made.resize(1280, 800)
    qtbot.addWidget(made)
    hands.bring_to_front(made)
    made.start.complete()
    made.example("law-firm")
    go(made, "Q1.1")
    yield made
    made.end()
    assert not theme.in_meeting()


def go(window, number):
    steps = window.desk.interview.steps
    window.desk.interview.go(next(n for n, (_, s) in enumerate(steps) if s and s.number == number))


def number(window):
    interview = window.desk.interview
    return interview.steps[interview.step][1].number


def begin(window, qtbot):
    hands.press(Key.Key_F11)
    qtbot.waitUntil(lambda: isinstance(window.desk.interview, Meeting))
    meeting = window.desk.interview
    qtbot.waitUntil(meeting.isVisible)
    hands.bring_to_front(window)
    return meeting


def parked(window):
    return window.desk.document.plan.decisions.parked


def reads(widget):
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_one_key_begins_a_meeting_and_ends_it_at_the_same_question(window, qtbot):
    usual = theme.font(theme.Face.TITLE).pointSizeF()
    meeting = begin(window, qtbot)
    assert number(window) == "Q1.1"
    assert window.isFullScreen()
    assert not window.menuBar().isVisible()
    assert not meeting.list.isVisible()
    assert theme.font(theme.Face.TITLE).pointSizeF() == pytest.approx(
        36 * theme.scale() * theme.BODY_POINTS / 15, rel=0.01
    )
    assert theme.font(theme.Face.TITLE).pointSizeF() > usual
    assert "question 1 of" in meeting.head.place.text()
    hands.press(Key.Key_Right, ALT)
    assert number(window) == "Q1.2"
    hands.press(Key.Key_F11)
    assert type(window.desk.interview) is Interview
    assert number(window) == "Q1.2"
    assert theme.font(theme.Face.TITLE).pointSizeF() == usual
    assert window.menuBar().isVisible()
    assert not window.isFullScreen()


def test_only_the_question_that_is_seen_is_dressed_for_a_meeting(window, qtbot, monkeypatch):
    go(window, "Q1.2")
    go(window, "Q1.1")
    stack, there = window.desk.interview.stack, []
    seen = stack.currentWidget()
    assert len(stack.findChildren(PageView)) > 1
    with monkeypatch.context() as looked_at:
        looked_at.setattr(theme, "dress", lambda *_: there.extend(stack.findChildren(PageView)))
        begin(window, qtbot)
    assert there == [seen]
    assert number(window) == "Q1.1"
    hands.press(Key.Key_F11)


@pytest.fixture
def doubled(dressed, monkeypatch):
    """Let the system write twice as large as usual."""
    with monkeypatch.context() as larger:
        larger.setattr(theme, "system_scale", lambda: 2.0)
        yield
    theme.dress(dressed)


def test_who_reads_large_text_anyway_sees_the_field_and_not_the_run_sheet(doubled, window, qtbot):
    meeting = begin(window, qtbot)
    window.showNormal()
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: meeting.height() <= 800)
    assert theme.scale() == pytest.approx(2.0)
    assert not meeting.below.bar.isVisible()
    for question in ("Q1.1", "Q4.3"):
        go(window, question)
        qtbot.waitUntil(lambda: not hands.focused().visibleRegion().isEmpty())


def test_what_is_typed_in_a_meeting_stays_and_can_be_undone_there(window, qtbot):
    before = window.desk.document.plan
    begin(window, qtbot)
    hands.press(Key.Key_End, hands.CONTROL)
    hands.write(" And more")
    assert window.desk.document.plan.purpose.why.text.endswith(" And more")
    hands.press(Key.Key_Escape)
    assert type(window.desk.interview) is Interview
    assert window.desk.document.plan.purpose.why.text.endswith(" And more")
    begin(window, qtbot)
    hands.undo()
    assert window.desk.document.plan == before


def test_a_thought_is_parked_by_keys_and_waits_at_the_glance_until_it_is_taken(window, qtbot):
    meeting = begin(window, qtbot)
    field = hands.focused()
    hands.press(Key.Key_F8)
    assert meeting.below.line.line.hasFocus()
    hands.write("Prices?")
    hands.press(Key.Key_Tab)
    hands.press(Key.Key_Down)
    hands.press(Key.Key_Return)
    assert [(t.text, t.section) for t in parked(window).waiting] == [("Prices?", "swot")]
    assert number(window) == "Q1.1"
    assert field.hasFocus()
    qtbot.waitUntil(lambda: "Prices?" in reads(meeting.below))
    assert "Returns in SWOT" in reads(meeting.below)
    hands.press(Key.Key_Escape)
    window.desk.interview.go(0)
    view = window.desk.interview.stack.currentWidget()
    take = next(iter(view.parked.lines.values())).take
    assert take.accessibleDescription() == "Prices?"
    hands.click(take)
    assert parked(window).rows[0].became is Became.TAKEN
    assert window.desk.interview.steps[window.desk.interview.step][0] == "swot"
    hands.undo()
    assert parked(window).rows[0].became is None
    assert window.desk.interview.steps[window.desk.interview.step][0] == GLANCE


def test_a_thought_half_typed_is_not_lost_when_the_line_or_the_meeting_ends(window, qtbot):
    meeting = begin(window, qtbot)
    hands.press(Key.Key_F8)
    hands.write("Who answers")
    hands.press(Key.Key_Escape)
    assert isinstance(window.desk.interview, Meeting)
    assert not meeting.below.line.isVisible()
    assert parked(window).rows == ()
    hands.press(Key.Key_F8)
    assert meeting.below.line.line.text() == "Who answers"
    hands.press(Key.Key_F11)
    assert [t.text for t in parked(window).waiting] == ["Who answers"]


def test_who_said_an_item_is_asked_in_a_meeting_and_answered_by_keys(window, qtbot):
    go(window, "Q2.1")
    begin(window, qtbot)
    for _ in range(3):
        hands.press(Key.Key_Tab)
    assert hands.focused().text() == "Who said it?"
    assert hands.focused().accessibleName() == "S1: Who said it: nobody in particular"
    hands.press(Key.Key_Space)
    assert window.desk.document.plan.swot.strengths.items[0].voice is Voice.OWNER
    assert hands.focused().text() == "the owner"
    hands.press(Key.Key_Tab)
    assert hands.focused().accessibleName() == "S1: move or remove"


def test_what_was_decided_is_written_by_keys_and_undone_where_it_stands(window, qtbot):
    begin(window, qtbot)
    hands.press(Key.Key_F9)
    view = window.desk.interview.stack.currentWidget()
    assert isinstance(view, MinutesView)
    for text in ("Ask ten customers", "Anna", "8 May 2027"):
        hands.write(text)
        hands.press(Key.Key_Tab)
    row = window.desk.document.plan.decisions.minutes.rows[0]
    assert (row.what, row.who, row.by) == ("Ask ten customers", "Anna", date(2027, 5, 8))
    hands.press(Key.Key_Left, ALT)
    assert number(window) == "Q1.1"
    hands.undo()
    assert isinstance(window.desk.interview.stack.currentWidget(), MinutesView)
    assert window.desk.document.plan.decisions.minutes.rows[0].by is None


def test_what_was_decided_is_printed_at_once_by_keys_and_offered_at_the_end(
    window, qtbot, monkeypatch
):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    begin(window, qtbot)
    hands.press(Key.Key_F9)
    hands.write("Ask ten customers")
    view = window.desk.interview.stack.currentWidget()
    for _ in range(10):
        if view.print.hasFocus():
            break
        hands.press(Key.Key_Tab)
    hands.press(Key.Key_Space)
    qtbot.waitUntil(lambda: len(opened) == 1, timeout=30_000)
    (page,) = PdfReader(opened[0].toLocalFile()).pages
    assert "Minutes" in page.extract_text()
    assert "Ask ten customers" in page.extract_text()
    hands.press(Key.Key_F11)
    notice = window.desk.interview.notice
    qtbot.waitUntil(notice.isVisible)
    assert "The meeting is over." in reads(notice)
    assert not begin(window, qtbot).notice.isVisible()
    hands.press(Key.Key_F11)
    notice = window.desk.interview.notice
    qtbot.waitUntil(notice.isVisible)
    hands.click(next(b for b in notice.findChildren(QPushButton) if "Print" in b.text()))
    qtbot.waitUntil(lambda: len(opened) == 2, timeout=30_000)


def test_time_that_is_over_is_told_by_a_sign_and_in_words(window, qtbot):
    meeting = begin(window, qtbot)
    assert not meeting.head.sign.isVisible()
    assert "left" in meeting.head.left.text()
    meeting.sheet.turn_to(None)
    later = meeting.sheet.now() + 60 * 60
    meeting.sheet.turn_to(("purpose", "Q1.1"))
    meeting.sheet.now = lambda: later
    meeting.show_time()
    assert meeting.head.sign.isVisible()
    assert "minutes over" in meeting.head.left.text()
    assert "60 of 25 min, over" in meeting.below.bar.accessibleName()


def test_a_plan_put_away_in_the_middle_leaves_a_window_of_the_usual_size(window, qtbot):
    begin(window, qtbot)
    hands.press(Key.Key_F8)
    hands.write("Half a thought")
    document = window.desk.document
    window.leave()
    assert [t.text for t in document.plan.decisions.parked.waiting] == ["Half a thought"]
    assert not theme.in_meeting()
    assert window.menuBar().isVisible()
    qtbot.waitUntil(lambda: bool(window.findChildren(QPushButton)))
    assert window.desk is None


def test_private_notes_are_kept_apart_and_closed_before_a_meeting(window, qtbot):
    plan = window.desk.document.plan
    hands.press(Key.Key_F7)
    shown = window.desk.notes.shown
    qtbot.waitUntil(shown.text.hasFocus)
    hands.write("The partners disagree.")
    window.desk.room.turn()
    assert window.desk.notes.shown is None
    assert notes.read(window.desk.keeper.id) == "The partners disagree."
    assert window.desk.document.plan is plan
    hands.bring_to_front(window)
    qtbot.waitUntil(lambda: hands.focused() is not None)
    hands.press(Key.Key_F7)
    assert window.desk.notes.shown is None
    assert not any("disagree" in label.text() for label in window.findChildren(QLabel))


def test_notes_that_cannot_be_kept_say_so_and_stay_on_the_screen(window, qtbot):
    window.desk.notes.show()
    shown = window.desk.notes.shown
    folder = notes.file("any").parent
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("in the way", encoding="utf-8")
    shown.text.setPlainText("Precious")
    shown.close()
    assert shown.isVisible()
    assert shown.state.text().startswith("Your notes are only in this window")
    assert not window.desk.can_close()
    folder.unlink()
    assert window.desk.can_close()
    assert notes.read(window.desk.keeper.id) == "Precious"
