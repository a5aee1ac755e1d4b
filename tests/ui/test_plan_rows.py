"""Finding and sorting plans by what a person types, in any script."""

from pathlib import Path

import pytest

from app.examples import example_names
from app.storage import shelf
from app.storage.recent import RecentPlan
from app.storage.shelf import ShelfPlan
from app.ui.plan_rows import Order, folded, found, ordered, rows_elsewhere, rows_of
from app.ui.plan_view import RESULTS
from app.ui.shipped import EXAMPLES

FOLDER = Path("/home/x/Documents")
PLANS = (
    ShelfPlan("b.strateg", 3_000_000_000, 1, "1", "Φούρνος Ελένης", "Θεσσαλονίκη"),
    ShelfPlan("c.strateg", 1_000_000_000, 1, "2", "Kancelaria Jodła", "Kraków"),
    ShelfPlan("a.strateg", 2_000_000_000, 1, "3", "ТОО «Вал»", "Караганда"),
)
ROWS = list(rows_of(PLANS, FOLDER).values())


def files(rows):
    return "".join(row.file for row in rows)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", "bca"), ("jodla", "c"), ("JODŁA", "c"), ("krakow", "c"), ("kan kra", "c"),
        ("φουρνος", "b"), ("ΦΟΎΡΝΟΣ", "b"), ("ελενησ", "b"), ("вал", "a"), ("ВАЛ", "a"),
        ("  ", "bca"), ("jodła вал", ""), ("xyz", ""),
    ],
)  # fmt: skip
def test_a_plan_is_found_without_accents_and_capitals(typed, expected):
    assert files(found(ROWS, typed)) == expected


@pytest.mark.parametrize(
    ("order", "turned", "expected"),
    [
        (Order.CHANGED, False, "bac"), (Order.CHANGED, True, "cab"),
        (Order.FILE, False, "abc"), (Order.FILE, True, "cba"),
        (Order.FIRM, False, "cba"), (Order.FIRM, True, "abc"),
    ],
)  # fmt: skip
def test_plans_are_sorted_both_ways(order, turned, expected):
    assert files(ordered(ROWS, order, turned=turned)) == expected


def test_plans_opened_lately_elsewhere_are_listed_too():
    inside = RecentPlan(str(FOLDER / "a.strateg"), "3", "Вал")
    stick = RecentPlan("/media/stick/d.strateg", "4", "Anna", "2026-11-22T11:00:00")
    unnamed = RecentPlan("", "5")
    rows = rows_elsewhere((inside, stick, unnamed), FOLDER, "New plan")
    assert [(row.title, row.file) for row in rows] == [("Anna", "d"), ("New plan", "")]
    assert [(row.path, row.id) for row in rows] == [(stick.path, "4"), ("", "5")]
    assert rows[0].changed > rows[1].changed == 0


def test_letters_with_strokes_are_typed_without_them():
    assert folded("Łódź Øresund Đà") == "lodz oresund da"


def test_every_result_has_its_words():
    assert set(RESULTS) == set(shelf.RESULTS)


def test_every_example_is_offered():
    assert set(EXAMPLES) == set(example_names())
