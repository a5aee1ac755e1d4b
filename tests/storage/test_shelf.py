"""The plans of a folder: listed without opening them, with a note that spares reading again."""

import json
import os
import shutil
from pathlib import Path

import pytest

from app import paths
from app.plan import Plan
from app.storage import preferences, shelf
from app.storage.file import save
from app.storage.shelf import ShelfPlan

BAKERY = Path(__file__).parents[2] / "resources" / "examples" / "bakery.strateg"


def note_file():
    return paths.state_folder() / "plans.json"


@pytest.fixture
def folder(tmp_path):
    shutil.copy(BAKERY, tmp_path / "anna.strateg")
    (tmp_path / "letter.txt").write_text("no plan")
    return tmp_path


def read_all(folder):
    plans = {n: shelf.look_into(folder, p) for n, p in shelf.survey(folder).items()}
    shelf.note(folder, plans.values())
    return plans


def test_a_new_plan_is_listed_by_its_name_then_by_its_firm(folder):
    (plan,) = shelf.survey(folder).values()
    assert (plan.name, plan.firm, plan.title) == ("anna.strateg", None, "anna")
    seen = shelf.look_into(folder, plan)
    assert seen.title == "Φούρνος της Ελένης, Θεσσαλονίκη"
    assert seen.size == BAKERY.stat().st_size


def test_what_was_noted_is_not_read_again_until_the_file_changes(folder):
    plans = read_all(folder)
    assert shelf.survey(folder) == plans
    os.utime(folder / "anna.strateg", ns=(1, 1))
    assert shelf.survey(folder)["anna.strateg"].firm is None


def test_a_plan_that_is_gone_is_not_listed(folder):
    read_all(folder)
    (folder / "anna.strateg").unlink()
    assert shelf.survey(folder) == {}


def test_a_note_of_another_folder_is_not_taken_for_this_one(folder, tmp_path_factory):
    read_all(folder)
    other = tmp_path_factory.mktemp("other")
    shutil.copy2(folder / "anna.strateg", other)
    assert shelf.survey(other)["anna.strateg"].firm is None


@pytest.mark.parametrize(
    "content",
    [
        b"", b"[]", b"5", b'{"format": "strateg-plan"}', b'{"format": "other"}', b"\xff\xfe",
        b'{"format": "strateg-plan", "plan": {"business": {"firm": {"name": 5, "place": []}}}}',
        b"[" * 200_000,
    ],
    ids=repr,
)  # fmt: skip
def test_a_file_that_tells_no_firm_is_listed_by_its_name(folder, content):
    (folder / "anna.strateg").write_bytes(content)
    (plan,) = shelf.survey(folder).values()
    seen = shelf.look_into(folder, plan)
    assert (seen.firm, seen.title) == ("", "anna")


def test_what_is_no_file_is_listed_and_never_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.strateg")
    (tmp_path / "folder.strateg").mkdir()
    titles = {shelf.look_into(tmp_path, p).title for p in shelf.survey(tmp_path).values()}
    assert titles == {"pipe", "folder"}


def test_halves_of_characters_are_made_visible(folder):
    content = json.loads((folder / "anna.strateg").read_text("utf-8"))
    content["plan"]["business"]["firm"]["name"] = "Anna\0 \ud83d"
    (folder / "anna.strateg").write_text(json.dumps(content))
    (plan,) = shelf.survey(folder).values()
    assert shelf.look_into(folder, plan).title == "Anna ?, Θεσσαλονίκη"


def test_a_file_name_that_is_no_text_comes_through(tmp_path):
    shutil.copy(BAKERY, os.fsencode(tmp_path) + b"/caf\xe9.strateg")
    plans = read_all(tmp_path)
    assert shelf.survey(tmp_path) == plans
    (plan,) = plans.values()
    assert plan.stem == "caf?"
    assert (tmp_path / plan.name).is_file()


def test_a_folder_that_is_not_there_holds_nothing(tmp_path):
    assert shelf.survey(tmp_path / "gone") == {}


@pytest.mark.parametrize("data", [b"", b"[]", b"{}", b'{"folder": "x", "plans": 5}', b"\xff"])
def test_a_damaged_note_counts_as_none(folder, data):
    read_all(folder)
    note_file().write_bytes(data)
    assert shelf.survey(folder)["anna.strateg"].firm is None


@pytest.mark.parametrize(
    "row", [[], ["a"] * 7, ["anna.strateg", 0, 0, "", "", "", "PERHAPS"], [1] * 20, "text"]
)
def test_a_damaged_line_of_the_note_is_left_out(folder, row):
    paths.private(note_file().parent)
    note_file().write_text(json.dumps({"folder": str(folder), "plans": [row]}))
    assert shelf.noted(folder) == {}


def test_the_note_can_be_read_by_its_owner_only(folder):
    read_all(folder)
    assert note_file().stat().st_mode & 0o777 == 0o600


def test_where_nothing_is_to_be_remembered_nothing_is_noted(folder):
    preferences.write({"privacy": {"remember": "no"}})
    read_all(folder)
    assert not note_file().exists()


def test_a_result_is_kept_until_the_file_changes(folder):
    plans = read_all(folder)
    path = folder / "anna.strateg"
    shelf.remember(path, "GO SMALLER")
    expected = plans["anna.strateg"]._replace(result="GO SMALLER")
    assert shelf.survey(folder) == {"anna.strateg": expected}
    path.unlink()
    save(Plan(), path)
    assert shelf.survey(folder)["anna.strateg"].result == ""


def test_a_plan_without_a_result_is_noted_as_it_is_now(folder):
    read_all(folder)
    path = folder / "anna.strateg"
    shelf.remember(path, "GO")
    shelf.remember(path, "")
    assert shelf.survey(folder)["anna.strateg"].result == ""
    shelf.forget()
    shelf.remember(path, "")
    assert not note_file().exists()


def test_more_plans_than_are_listed_stop_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr(shelf, "MOST", 3)
    for number in range(5):
        (tmp_path / f"{number}.strateg").touch()
    assert len(shelf.survey(tmp_path)) == 3


def test_a_plan_is_named_by_what_is_known_of_it():
    assert ShelfPlan("a.strateg", firm="Anna").title == "Anna"
    assert ShelfPlan("a.strateg", firm="", place="Kraków").title == "Kraków"
