"""The run-sheet: what questions took, and what is planned for them."""

import pytest
from PySide6.QtGui import QFontMetricsF

from app.language import Language
from app.plan import Plan, sections
from app.ui import theme
from app.ui.meeting.run_sheet import MINUTES, RunSheet, planned
from app.ui.meeting.sheet_bar import GAP, SheetBar, Stretch


class Watch:
    seconds = 0.0

    def __call__(self):
        return self.seconds


@pytest.fixture
def watch():
    return Watch()


def test_every_section_has_its_minutes_and_they_are_ninety():
    assert list(MINUTES) == list(sections(Plan()))
    assert sum(MINUTES.values()) == 90


def test_time_is_counted_for_the_question_that_is_shown(watch):
    sheet = RunSheet(watch)
    sheet.turn_to(("purpose", "Q1.1"))
    watch.seconds = 120
    assert sheet.taken("purpose") == 2
    sheet.turn_to(("purpose", "Q1.2"))
    watch.seconds = 180
    sheet.turn_to(("swot", "Q2.1"))
    watch.seconds = 240
    assert sheet.taken("purpose", "Q1.1") == 2
    assert sheet.taken("purpose", "Q1.2") == 1
    assert sheet.taken("purpose") == 3
    assert sheet.taken("swot") == 1
    sheet.turn_to(("purpose", "Q1.1"))
    watch.seconds = 300
    assert sheet.taken("purpose", "Q1.1") == 3


def test_no_time_goes_by_while_nobody_meets(watch):
    sheet = RunSheet(watch)
    sheet.turn_to(("tone", "Q4.1"))
    watch.seconds = 60
    sheet.turn_to(None)
    watch.seconds = 6000
    assert sheet.taken("tone") == 1


@pytest.mark.parametrize(("questions", "minutes"), [(5, 5.0), (25, 1.0), (100, 1.0), (0, 25.0)])
def test_a_question_is_given_its_share_and_never_less_than_a_minute(questions, minutes):
    assert planned("purpose", questions) == minutes


def test_nothing_is_planned_for_what_asks_nothing():
    assert planned("check", 0) is None


def test_a_section_is_as_long_as_its_minutes_and_has_room_for_its_name(dressed, qtbot):
    bar = SheetBar(Language())
    qtbot.addWidget(bar)
    stretches = tuple(
        Stretch(section.title, MINUTES[name], 0, name == "swot")
        for name, section in sections(Plan()).items()
    )
    bar.show_stretches(stretches)
    bar.resize(1800, bar.height())
    room = 1800 - GAP * len(stretches)
    assert bar.widths() == pytest.approx([room * each.planned / 90 for each in stretches])
    bar.resize(800, bar.height())
    wide = bar.widths()
    assert sum(wide) == pytest.approx(800 - GAP * len(stretches))
    strong = QFontMetricsF(theme.font(theme.Face.SMALL_STRONG))
    names = [strong.horizontalAdvance(each.name) for each in stretches]
    assert all(has >= needs for has, needs in zip(wide, names, strict=True))
    assert wide[1] == max(wide)
