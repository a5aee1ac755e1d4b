"""The list of plans opened lately, which may be lost and never costs anything."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from app import paths
from app.storage import preferences, recent
from app.storage.recent import LIMIT, RecentPlan

ROOT = Path(__file__).parents[2]
BAKERY = RecentPlan("/home/x/Φούρνος.strateg", "a" * 32, "Φούρνος", "2026-11-22T11:00:00")
UNNAMED = RecentPlan("", "b" * 32, "Ohne Namen")


def list_file():
    return paths.state_folder() / "recent.json"


def test_at_first_there_is_none():
    assert recent.read() == ()


def test_the_last_opened_plan_is_first():
    recent.remember(UNNAMED)
    recent.remember(BAKERY)
    assert recent.read() == (BAKERY, UNNAMED)
    recent.remember(UNNAMED)
    assert recent.read() == (UNNAMED, BAKERY)


def test_a_file_stands_in_the_list_once():
    recent.remember(BAKERY)
    later = replace(BAKERY, firm="Φούρνος Ελένη", time="later")
    recent.remember(later)
    assert recent.read() == (later,)


def test_a_plan_that_got_a_file_is_no_longer_listed_without_one():
    recent.remember(UNNAMED)
    named = replace(UNNAMED, path="/home/x/named.strateg")
    recent.remember(named)
    assert recent.read() == (named,)


def test_two_files_with_the_same_plan_are_two():
    recent.remember(BAKERY)
    copy = replace(BAKERY, path="/home/x/copy.strateg")
    recent.remember(copy)
    assert recent.read() == (copy, BAKERY)


def test_at_most_twenty_are_remembered():
    for number in range(LIMIT + 5):
        recent.remember(RecentPlan(f"/{number}", f"{number:032x}"))
    assert [plan.path for plan in recent.read()] == [f"/{n}" for n in range(24, 4, -1)]


def test_a_plan_can_be_forgotten_and_so_can_all():
    recent.remember(BAKERY)
    recent.remember(UNNAMED)
    recent.forget(BAKERY)
    assert recent.read() == (UNNAMED,)
    recent.remember(BAKERY)
    recent.clear()
    assert recent.read() == (UNNAMED,)  # without its line it could never be opened again
    recent.forget(UNNAMED)
    assert not list_file().exists()
    recent.clear()
    assert recent.read() == ()


@pytest.mark.parametrize("name", [b"/caf\xe9.strateg", b"/\xff\xfe", "/Φούρνος".encode()])
def test_a_file_name_that_is_no_text_comes_through(name):
    plan = replace(BAKERY, path=os.fsdecode(name))
    recent.remember(plan)
    assert recent.read() == (plan,)
    assert os.fsencode(recent.read()[0].path) == name
    list_file().read_bytes().decode("ascii")


DAMAGED = [
    b"", b"{}", b"null", b"5", b"[1]", b"[{}]", b'[{"path": 1, "id": ""}]', b"[[]]", bytes(50),
    b'[{"path": "", "id": "", "more": 1}]', b"\xff", b"[" * 200_000, b"[" + b"1" * 5000 + b"]",
    b'{"0": 1}', b'"text"', b" " * (2 << 20),
]  # fmt: skip


@pytest.mark.parametrize("data", DAMAGED, ids=lambda data: repr(data[:20]))
def test_a_damaged_list_counts_as_empty_and_is_begun_again(data):
    paths.private(list_file().parent)
    list_file().write_bytes(data)
    assert recent.read() == ()
    recent.remember(BAKERY)
    assert recent.read() == (BAKERY,)


def test_a_list_cut_off_anywhere_stops_nothing():
    recent.remember(BAKERY)
    data = list_file().read_bytes()
    for length in range(len(data)):
        list_file().write_bytes(data[:length])
        assert recent.read() == ()


def test_the_list_can_be_read_by_its_owner_only():
    before = os.umask(0)
    try:
        recent.remember(BAKERY)
    finally:
        os.umask(before)
    assert list_file().stat().st_mode & 0o777 == 0o600
    assert list_file().parent.stat().st_mode & 0o777 == 0o700
    assert [p.name for p in list_file().parent.iterdir()] == ["recent.json"]


def test_where_nothing_can_be_written_nothing_is_remembered_and_nothing_fails(monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", "/proc/no")
    recent.remember(BAKERY)
    recent.clear()
    assert recent.read() == ()


def test_the_list_is_read_without_loading_what_the_first_window_does_not_need():
    code = "import sys, app.storage.recent; print(*sys.modules)"
    shown = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    loaded = set(shown.stdout.split())
    assert not {"pydantic", "pydantic_core", "app.plan", "app.model", "hashlib"} & loaded
    assert {name for name in loaded if name.startswith("app.storage")} == {
        "app.storage", "app.storage.preferences", "app.storage.private", "app.storage.recent"
    }  # fmt: skip
    assert json.__name__ in loaded


def test_where_nothing_is_to_be_remembered_only_plans_without_a_file_are_and_unnamed():
    recent.remember(BAKERY)
    preferences.write({"privacy": {"remember": "no"}})
    recent.remember(UNNAMED)
    recent.remember(replace(BAKERY, path="/home/x/other.strateg", id="c" * 32))
    assert recent.read() == (replace(UNNAMED, firm=""), BAKERY)
    recent.remember(BAKERY)
    assert recent.read() == (replace(UNNAMED, firm=""),)
