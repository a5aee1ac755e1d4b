"""The list of sections: where one is, and how far."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.examples import example
from app.language import Language
from app.plan import Plan, sections
from app.ui.sections import ENTRIES, STATE, SectionList

EMPTY, BAKERY = Plan(), example("bakery")


@pytest.fixture
def listed(qtbot, dressed):
    def show(plan):
        made = SectionList(Language())
        qtbot.addWidget(made)
        made.resize(made.width(), 600)
        made.show_plan(plan)
        made.show()
        qtbot.waitExposed(made)
        return made

    return show


def states(made):
    return [made.list.item(n).data(STATE) for n in range(made.list.count())]


def test_every_section_is_listed_and_result_and_check_come_last(listed):
    made = listed(EMPTY)
    texts = [made.list.item(n).text() for n in range(made.list.count())]
    assert texts == [*(s.title for s in sections(EMPTY).values()), *ENTRIES.values()]
    assert made.names == [*sections(EMPTY), *ENTRIES]


def test_a_new_plan_is_not_started(listed):
    made = listed(EMPTY)
    assert states(made)[: -len(ENTRIES)] == ["Not started"] * len(sections(EMPTY))
    assert made.firm.text() == "New plan"


def test_a_filled_plan_says_how_far_it_is_and_whose(listed):
    going_on = {name: s.replace(finished=False) for name, s in sections(BAKERY).items()}
    made = listed(BAKERY.replace(**going_on))
    for state, section in zip(states(made), sections(BAKERY).values(), strict=False):
        answered, count = section.answered(BAKERY.way), len(section.screens(BAKERY.way))
        assert state == (f"{answered} of {count} answered" if answered else "Not started")
    assert made.firm.text() == "Φούρνος της Ελένης, Θεσσαλονίκη"


def test_all_of_the_list_is_seen_in_the_smallest_window(listed):
    made = listed(BAKERY)
    rows = [made.list.sizeHintForRow(row) for row in range(made.list.count())]
    made.resize(made.width(), made.height() - made.list.viewport().height() + sum(rows) - 1)
    QApplication.sendPostedEvents()
    closer = [made.list.sizeHintForRow(row) for row in range(made.list.count())]
    assert all(close < roomy for close, roomy in zip(closer, rows, strict=True))
    made.resize(made.width(), 575)  # what a menu and a frame leave of 640
    QTest.qWait(0)
    assert made.list.verticalScrollBar().maximum() == 0


def test_a_finished_section_says_so_to_eyes_and_ears(listed):
    made = listed(EMPTY)
    made.show_plan(EMPTY.replace(business=EMPTY.business.replace(finished=True)))
    assert states(made)[0] == "✓  Finished"
    assert "Finished" in made.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)


@pytest.mark.parametrize("place", range(len(sections(EMPTY)) + 1))
def test_a_click_chooses_a_section(listed, qtbot, place):
    made = listed(BAKERY)
    made.list.setCurrentRow((place + 1) % made.list.count())
    area = made.list.visualItemRect(made.list.item(place))
    with qtbot.waitSignal(made.chosen) as chosen:
        QTest.mouseClick(
            made.list.viewport(), Qt.MouseButton.LeftButton, pos=area.center() - QPoint(20, 0)
        )
    assert chosen.args == [made.names[place]]


def test_to_be_shown_where_one_is_chooses_nothing(listed, qtbot):
    made = listed(BAKERY)
    with qtbot.assertNotEmitted(made.chosen):
        made.choose("resourcing")
    assert made.list.currentRow() == made.names.index("resourcing")


def test_the_list_has_a_name_for_a_screen_reader(listed):
    assert listed(EMPTY).list.accessibleName() == "Sections of the plan"


@pytest.mark.parametrize("wrong", [True, False])
def test_how_safe_the_plan_is_stands_below(listed, wrong):
    made = listed(EMPTY)
    made.show_status("Saved 14:32", wrong=wrong)
    assert made.status.text() == "Saved 14:32"
    assert made.status.isVisible()


def test_tab_passes_through_the_list_where_nothing_is_chosen_and_leads_nowhere(listed, qtbot):
    made, led = listed(BAKERY), []
    made.chosen.connect(led.append)
    made.choose("")
    with qtbot.waitActive(made):
        made.activateWindow()
    made.glance.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(made.glance, Qt.Key.Key_Tab)
    assert made.list.hasFocus()
    assert led == []
    QTest.keyClick(made.list, Qt.Key.Key_Return)
    assert led == ["business"]
    QTest.keyClick(made.list, Qt.Key.Key_Down)
    assert led == ["business", "purpose"]
