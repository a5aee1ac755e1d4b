"""Every system call of reading fails in turn, and every one of writing the journal."""

import shutil

import pytest

from app.storage.envelope import new_envelope, to_bytes
from app.storage.journal import Journal, JournalEntry
from tests.faults.server import JOURNAL_ID, NEW, OLD


@pytest.fixture
def plan_file(traced):
    path = traced.folder / "plan.strateg"
    path.write_bytes(to_bytes(new_envelope(OLD)))
    return path


@pytest.mark.parametrize("error", ["EIO", "EINVAL", "EACCES"])
def test_a_file_that_cannot_be_read_is_never_taken_for_an_empty_or_missing_one(
    traced, plan_file, error
):
    for name, number in traced.run("load", plan_file).calls:
        run = traced.run("load", plan_file, f"{name}:error={error}:when={number}")
        assert run.injected
        assert run.outcome == ("saved" if name == "close" else "CannotRead")


def test_reading_goes_on_when_a_signal_interrupts_it(traced, plan_file):
    for name, number in traced.run("load", plan_file).calls:
        run = traced.run("load", plan_file, f"{name}:error=EINTR:when={number}")
        assert (run.injected, run.outcome) == (True, "saved")


@pytest.fixture
def journal(traced, monkeypatch):
    """A function that sets up a journal of two states, and one that reads it."""
    monkeypatch.setenv("XDG_DATA_HOME", str(traced.folder / "data"))
    journal = Journal(JOURNAL_ID)

    def begin():
        shutil.rmtree(journal.folder, ignore_errors=True)
        for name in ("1", "2"):
            Journal(JOURNAL_ID).write(JournalEntry(OLD, JOURNAL_ID, time=name))
        return journal

    return begin


@pytest.mark.parametrize("fault", ["signal=KILL", "error=ENOSPC", "error=EIO", "error=EINTR"])
def test_a_journal_holds_the_state_before_or_after_whatever_call_fails(traced, journal, fault):
    path = traced.folder / "unused"
    journal()
    seen = set()
    for name, number in traced.run("journal", path).calls:
        held = journal()
        run = traced.run("journal", path, f"{name}:{fault}:when={number}")
        assert run.injected, (name, number)
        plan = held.read().plan
        assert plan in (OLD, NEW)
        assert plan == NEW or run.outcome != "saved", name
        seen.add((run.outcome, plan == NEW))
    assert ("saved", True) in seen or ("killed", True) in seen


def test_a_journal_that_the_disk_does_not_confirm_is_not_called_written(traced, journal):
    journal()
    run = traced.run("journal", traced.folder / "unused", "fsync:error=EIO:when=1")
    assert (run.injected, run.outcome) == (True, "DeviceError")


def test_the_names_of_a_new_journal_are_brought_to_the_disk(traced, journal):
    shutil.rmtree(journal().folder)
    trace = traced.run("journal", traced.folder / "unused").trace
    assert trace.count("fsync(") == 3
