"""The latest state of a plan is on this computer, whatever happens to the program or the file."""

import json
import os
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import paths
from app.storage import errors, journal
from app.storage.journal import SLOTS, Journal, JournalEntry
from app.storage.raw import canonical
from app.storage.whole import digest
from tests.storage.samples import plan_named

ID = "a" * 32


@pytest.fixture
def entry(plan):
    return JournalEntry(plan, ID, "/home/x/Φούρνος.strateg", "0" * 64, "2026-11-22T11:00:00+02:00")


def slot_files():
    return [Journal(ID).folder / name for name in SLOTS]


def test_a_state_is_read_as_it_was_written(entry):
    full = replace(entry, saved=True, rev="b" * 16, parents=("c" * 16, "d" * 16))
    written = Journal(ID).write(full)
    assert Journal(ID).read() == written == replace(full, sequence=1)


def test_a_plan_without_a_journal_has_no_state():
    assert Journal(ID).read() is None
    assert journal.unsaved() == []


def test_the_latest_state_is_read_and_the_one_before_it_stays(entry):
    kept = Journal(ID)
    for number in range(1, 6):
        written = kept.write(replace(entry, plan=plan_named(str(number))))
        assert written.sequence == number
        assert Journal(ID).read() == written
    sequences = sorted(json.loads(path.read_bytes())["sequence"] for path in slot_files())
    assert sequences == [4, 5]


def test_a_later_session_goes_on_counting(entry):
    for number in range(1, 5):
        assert Journal(ID).write(entry).sequence == number


def test_a_slot_cut_off_anywhere_leaves_the_state_before_it(entry, other):
    before = Journal(ID).write(entry)
    Journal(ID).write(replace(entry, plan=other))
    latest = slot_files()[1]
    data = latest.read_bytes()
    for length in range(0, len(data), 3):
        latest.write_bytes(data[:length])
        assert Journal(ID).read() == before, length


def test_a_turned_bit_anywhere_leaves_the_state_before_it(entry, other):
    before = Journal(ID).write(entry)
    Journal(ID).write(replace(entry, plan=other))
    latest = slot_files()[1]
    data = latest.read_bytes()
    for place in range(0, len(data), 2):
        damaged = bytearray(data)
        damaged[place] ^= 1 << place // 2 % 8
        latest.write_bytes(damaged)
        assert Journal(ID).read() == before, place


def test_after_a_damaged_slot_the_whole_one_is_never_overwritten(entry, other):
    Journal(ID).write(entry)
    Journal(ID).write(entry)
    slot_files()[0].write_bytes(b"torn")
    assert Journal(ID).write(replace(entry, plan=other)).sequence == 3
    assert Journal(ID).read().plan == other
    slot_files()[0].write_bytes(b"torn")
    assert Journal(ID).read().sequence == 2


def sealed_slot(**changes):
    content = json.loads(slot_files()[0].read_bytes()) | changes
    del content["sha256"]
    body = canonical(content)
    return b'{"sha256":"%s",%s' % (digest(body).encode(), body[1:])


WRONG = [
    {"id": "b" * 32}, {"sequence": 0}, {"sequence": "1"}, {"version": 99}, {"saved": 1},
    {"plan": []}, {"plan": {"x": 1}}, {"base": "x"}, {"rev": "x"}, {"parents": ["x"]},
    {"path": None}, {"path": "\\u"}, {"time": "x" * 41}, {"more": 1}, {"format": "strateg-plan"},
]  # fmt: skip


@pytest.mark.parametrize("changes", WRONG, ids=str)
def test_a_slot_with_wrong_content_is_passed_over(entry, changes):
    Journal(ID).write(entry)
    slot_files()[0].write_bytes(sealed_slot(**changes))
    assert Journal(ID).read() is None
    assert journal.unsaved() == []
    assert Journal(ID).write(entry).plan == entry.plan
    assert Journal(ID).read().plan == entry.plan


@pytest.mark.parametrize("data", [b"", b"null", b"[]", b"{}", b"[" * 100_000, bytes(100)])
def test_rubbish_never_stops_the_program(entry, data):
    Journal(ID).write(entry)
    for path in slot_files():
        path.write_bytes(data)
    assert Journal(ID).read() is None
    assert journal.unsaved() == []
    assert Journal(ID).write(entry).sequence == 1


@given(st.binary())
def test_no_bytes_at_all_stop_the_program(data):
    path = slot_files()[0]
    paths.private(path.parent)
    path.write_bytes(data)
    assert Journal(ID).read() is None


def test_a_pipe_or_folder_in_the_place_of_a_slot_stops_nothing(entry):
    Journal(ID).write(entry)
    latest = Journal(ID).write(entry)
    slot_files()[0].unlink()
    os.mkfifo(slot_files()[0])
    assert Journal(ID).read() == latest
    slot_files()[1].unlink()
    slot_files()[1].mkdir()
    assert Journal(ID).read() is None


def test_what_is_in_no_file_is_found_again_for_all_plans(entry):
    ids = ["1" * 32, "2" * 32, "3" * 32]
    for number, plan_id in enumerate(ids):
        Journal(plan_id).write(replace(entry, path="", time=f"2026-11-2{number}"))
    Journal(ids[1]).write(replace(entry, saved=True))
    (paths.data_folder() / "projects" / "notes").mkdir()
    (paths.data_folder() / "projects" / "file").touch()
    found = journal.unsaved()
    assert [(e.id, e.path) for e in found] == [(ids[2], ""), (ids[0], "")]


def test_a_saved_state_that_is_damaged_does_not_hide_the_unsaved_one_before_it(entry, other):
    Journal(ID).write(entry)
    Journal(ID).write(replace(entry, plan=other, saved=True))
    assert journal.unsaved() == []
    slot_files()[1].write_bytes(b"torn")
    assert [e.plan for e in journal.unsaved()] == [entry.plan]


def test_a_forgotten_plan_leaves_nothing(entry):
    Journal(ID).write(entry)
    Journal(ID).write(entry)
    journal.forget(ID)
    assert not Journal(ID).folder.exists()
    journal.forget(ID)


def test_forgetting_leaves_what_else_is_in_the_folder(entry):
    Journal(ID).write(entry)
    (Journal(ID).folder / "notes.txt").touch()
    journal.forget(ID)
    assert [p.name for p in Journal(ID).folder.iterdir()] == ["notes.txt"]


def test_journals_can_be_read_by_their_owner_only(entry):
    before = os.umask(0)
    try:
        Journal(ID).write(entry)
    finally:
        os.umask(before)
    for folder in (paths.data_folder(), paths.data_folder() / "projects", Journal(ID).folder):
        assert folder.stat().st_mode & 0o777 == 0o700
    assert slot_files()[0].stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    "path", ["", os.fsdecode(b"/caf\xe9/x"), "C:\\new\\umlaut ü", '/"/\n', "/語"]
)
def test_the_path_of_the_file_comes_back_whatever_it_is(entry, path):
    Journal(ID).write(replace(entry, path=path))
    assert Journal(ID).read().path == path


@pytest.mark.parametrize("plan_id", ["", "..", "../" * 10, "A" * 32, "a" * 31, "a" * 32 + "\n"])
def test_only_ids_name_folders(plan_id):
    with pytest.raises(ValueError, match="id"):
        Journal(plan_id)


def test_a_journal_that_cannot_be_written_says_why(entry, nobody):
    paths.private(paths.data_folder()).chmod(0o700)
    folder = Journal(ID).folder
    paths.private(folder.parent)
    folder.touch()
    with pytest.raises(errors.StorageError):
        Journal(ID).write(entry)


def test_a_plan_that_no_file_can_hold_is_no_state_and_hides_none(entry):
    kept = Journal(ID)
    before = kept.write(entry)
    with pytest.raises(errors.Unsavable):
        kept.write(replace(entry, plan=forced("\ud800")))
    assert kept.read() == before


def forced(name):
    plan = plan_named("")
    firm = plan.business.firm.model_copy(update={"name": name})
    return plan.model_copy(update={"business": plan.business.model_copy(update={"firm": firm})})
