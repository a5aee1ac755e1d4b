"""Lists that wait for the first question, and earlier answers shown beside a later one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from app.model.section import Way
from app.plan import Plan, sections
from app.sections.choices import after_why
from app.ui.document import Place
from tests.ui import hands

FIRST = "First say in your own words why"
WAITING = [
    pytest.param(name, screen, asked.key, id=f"{name}-{screen.number}-{asked.key}")
    for name, section in sections(Plan()).items()
    for screen in section.screens(Way.FULL)
    for asked in screen.asked
    if asked.question.waits is after_why
]


def screen_of(section, number):
    return next(s for s in sections(Plan())[section].screens() if s.number == number)


def say_why(opened, text="People ring to ask whether we still have bread."):
    why = opened.document.plan.purpose.why.replace(text=text)
    opened.document.change(Place("purpose", "why", "text"), why, "Why")


def why_of(text):
    purpose = Plan().purpose
    return Plan().replace(purpose=purpose.replace(why=purpose.why.replace(text=text)))


def test_something_waits():
    assert {"purpose", "platforms"} <= {param.values[0] for param in WAITING}


@pytest.mark.parametrize(("section", "screen", "key"), WAITING)
def test_a_list_waits_until_the_person_said_why(section, screen, key, open_page):
    opened = open_page(Plan(), section, screen)
    field = opened.page.fields[key]
    assert field.wait.isVisible() is not field.editor.isVisible()
    assert field.wait.text().startswith(FIRST)
    assert not field.mark.isVisible()
    say_why(opened)
    assert field.editor.isVisible()
    assert not field.wait.isVisible()
    opened.document.history.undo()
    assert field.wait.isVisible()
    assert not field.editor.isVisible()


def test_who_waits_is_read_the_sentence_and_can_go_on(open_page, qtbot):
    section, screen, key = WAITING[-1].values
    opened = open_page(Plan(), section, screen)
    field = opened.page.fields[key]
    field.go_to("")
    assert hands.focused() is field.wait
    with qtbot.waitSignal(opened.page.went_on):
        hands.press(Qt.Key.Key_Return)


def test_the_first_why_stands_beside_the_last(open_page):
    opened = open_page(
        why_of("Neighbours should know."), "resourcing", screen_of("resourcing", "Q5.16")
    )
    beside = opened.page.fields["why"].beside
    assert beside.isVisible()
    assert beside.words.text() == "Neighbours should know."
    say_why(opened, "Something else.")
    assert beside.words.text() == "Something else."
    say_why(opened, " ")
    assert not beside.isVisible()


def test_a_question_without_an_earlier_answer_shows_none(open_page):
    opened = open_page(why_of("Why."), "resourcing", screen_of("resourcing", "Q5.7"))
    assert not opened.page.fields["one_book"].beside.isVisible()


@pytest.fixture
def network(open_page):
    """Return the page of profiles and the cell in which the first network is found."""
    opened = open_page(Plan(), "business", screen_of("business", "Q0.6"))
    return opened, opened.page.fields["rows"].editor.empty.cells["network"].picker


def proposed(picker):
    return picker.completer().popup().isVisible()


def test_a_network_is_found_by_typing_and_its_list_is_never_shown(network, qtbot):
    opened, picker = network
    picker.setFocus()
    picker.showPopup()
    assert not picker.view().isVisible()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_F4):
        hands.press(key)
        assert (picker.chosen(), picker.currentText()) == ("", "")
        assert not picker.view().isVisible()
    hands.write("f")
    assert not proposed(picker)
    hands.write("ace")
    qtbot.waitUntil(lambda: proposed(picker))
    model = picker.completer().completionModel()
    assert [model.index(n, 0).data() for n in range(model.rowCount())] == [
        name for name in picker.names.values() if "face" in name.casefold()
    ]
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    assert [row.network for row in opened.answers.rows] == ["facebook"]


def test_the_wheel_moves_the_page_and_not_a_network(network):
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QApplication

    _, picker = network
    picker.setFocus()
    turn = QWheelEvent(
        QPointF(5, 5),
        picker.mapToGlobal(QPointF(5, 5)),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(picker, turn)
    assert isinstance(picker, QComboBox)
    assert picker.chosen() == ""
