"""Words that do not fit a field end in dots; nothing changes where they fit or are typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QStyleOptionComboBox

from app.ui.cut import LineField, ListField
from app.ui.editors.picker import FEW, Picker
from tests.ui import hands

LONG = "Who answers on a Friday evening, when nobody is in the shop"
NARROW, WIDE = 160, 800


def picture_of(qtbot, kind, words, width):
    field = kind(words)
    qtbot.addWidget(field)
    field.resize(width, 44)
    return field.grab().toImage()


def test_a_line_without_room_shows_its_beginning_and_dots(qtbot, dressed):
    seen = picture_of(qtbot, LineField, LONG, NARROW)
    beginnings = (LONG[:end] + "…" for end in range(len(LONG)))
    assert any(picture_of(qtbot, QLineEdit, words, NARROW) == seen for words in beginnings)


def test_a_line_with_room_is_drawn_as_ever(qtbot, dressed):
    seen = picture_of(qtbot, LineField, LONG, WIDE)
    assert seen == picture_of(qtbot, QLineEdit, LONG, WIDE)


@pytest.mark.parametrize("width", [NARROW, WIDE])
@pytest.mark.parametrize(("words", "hint"), [(LONG, ""), ("Καλό ψωμί", ""), ("", LONG)])
def test_a_bare_line_looks_as_one_drawn_by_qt(qtbot, dressed, words, hint, width):
    def seen(*, bare):
        field = LineField(words)
        qtbot.addWidget(field)
        field.setProperty("item", True)
        field.setPlaceholderText(hint)
        field.resize(width, 28)
        if bare:
            field.show_bare()
        return field

    ours, theirs = seen(bare=True), seen(bare=False)
    assert ours.grab().toImage() == theirs.grab().toImage()
    for field in (ours, theirs):
        field.setText("Bread on Sundays")
        field.setProperty("quiet", True)
        field.style().unpolish(field)
        field.style().polish(field)
    assert ours.grab().toImage() == theirs.grab().toImage()


def test_who_is_in_a_line_sees_where_he_types(qtbot, dressed):
    field = LineField(LONG)
    qtbot.addWidget(field)
    field.resize(NARROW, 44)
    hands.bring_to_front(field)
    field.clearFocus()
    before = field.grab().toImage()
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    field.end(False)
    assert field.grab().toImage() != before


@pytest.mark.parametrize(("width", "whole"), [(NARROW, False), (WIDE, True)])
def test_a_list_without_room_ends_its_line_in_dots(qtbot, dressed, width, whole):
    box = ListField()
    qtbot.addWidget(box)
    box.addItems([LONG])
    box.resize(width, 44)
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    assert (option.currentText == LONG) is whole
    assert option.currentText.endswith("…") is not whole
    assert box.currentText() == LONG


def shown_whole(view, name):
    return view.isVisible() and view.viewport().width() > view.fontMetrics().horizontalAdvance(name)


def test_a_list_that_is_open_shows_its_names_whole_however_narrow_its_field(qtbot, dressed):
    many = {str(n): f"{LONG} {n}" for n in range(FEW + 1)}
    picker = Picker(many)
    qtbot.addWidget(picker)
    picker.resize(NARROW, 44)
    hands.bring_to_front(picker)
    picker.showPopup()
    qtbot.waitUntil(lambda: shown_whole(picker.view(), f"{LONG} 1"))
    picker.hidePopup()
    picker.setFocus(Qt.FocusReason.OtherFocusReason)
    hands.write("friday")
    qtbot.waitUntil(lambda: shown_whole(picker.completer().popup(), f"{LONG} 1"))
    picker.completer().popup().hide()
