"""Private notes: for their owner only, apart from the plan, and never lost in silence."""

import stat

import pytest

from app import paths
from app.storage import errors, notes


def test_notes_come_back_as_they_were_written():
    assert notes.read("a1") == ""
    notes.write("a1", "Πρώτα\nthe staff\n")
    notes.write("b2", "another plan")
    assert notes.read("a1") == "Πρώτα\nthe staff\n"


def test_only_their_owner_may_read_them():
    notes.write("a1", "private")
    assert stat.S_IMODE(notes.file("a1").stat().st_mode) == 0o600
    assert stat.S_IMODE(notes.file("a1").parent.stat().st_mode) == 0o700
    assert notes.file("a1").is_relative_to(paths.data_folder())


def test_empty_notes_leave_no_file():
    notes.write("a1", "private")
    notes.write("a1", "")
    assert not notes.file("a1").exists()
    assert notes.read("a1") == ""


def test_a_folder_that_cannot_be_written_is_said_and_the_notes_before_stay():
    notes.write("a1", "before")
    folder = notes.file("a1").parent
    aside = folder.with_name("aside")
    folder.rename(aside)
    folder.write_text("in the way", encoding="utf-8")
    for text in ("after", ""):
        with pytest.raises(errors.StorageError):
            notes.write("a1", text)
    folder.unlink()
    aside.rename(folder)
    assert notes.read("a1") == "before"


def test_what_is_no_file_is_not_read_as_empty_notes():
    notes.file("a1").mkdir(parents=True)
    with pytest.raises(errors.NotARegularFile):
        notes.read("a1")
    with pytest.raises(errors.StorageError):
        notes.write("a1", "text")
