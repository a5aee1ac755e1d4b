"""What the system does not allow is told, and nothing is ever written another way."""

import os
import stat

import pytest

from app.storage import errors
from app.storage.disk import Disk
from app.storage.file import load, save, save_copy
from app.storage.whole import write_whole
from tests.storage.conftest import NOBODY


@pytest.fixture
def saved(nobody, plan):
    folder = nobody / "plans"
    folder.mkdir()
    return save(plan, folder / "plan.strateg").opened


def test_in_a_folder_that_is_not_writable_no_save_is_tried_in_place(saved, other):
    saved.path.parent.chmod(0o500)
    saved.path.chmod(0o666)
    with pytest.raises(errors.NotAllowed):
        save(other, saved.path, saved)
    assert load(saved.path) == saved


def test_a_folder_that_may_not_be_entered_is_told(saved, other):
    saved.path.parent.chmod(0)
    with pytest.raises(errors.CannotRead):
        save(other, saved.path, saved)
    with pytest.raises(errors.NotAllowed):
        save(other, saved.path.with_name("new.strateg"))


def test_a_file_marked_as_read_only_is_not_replaced(saved, other):
    saved.path.chmod(0o400)
    for replace in (False, True):
        with pytest.raises(errors.ReadOnlyFile):
            save(other, saved.path, saved, replace=replace)
    assert load(saved.path) == saved
    assert [p.name for p in saved.path.parent.iterdir()] == ["plan.strateg"]
    save_copy(other, saved.path.with_name("copy.strateg"))


def test_a_read_only_mark_also_counts_for_who_may_do_everything(tmp_path):
    path = tmp_path / "plan.pdf"
    path.write_bytes(b"old")
    path.chmod(0o444)
    with pytest.raises(errors.ReadOnlyFile):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"


def test_a_file_that_may_not_be_read_is_told(saved):
    saved.path.chmod(0)
    with pytest.raises(errors.CannotRead) as raised:
        load(saved.path)
    assert raised.value.errno == 13


def test_a_save_without_private_folders_is_a_save(saved, other, monkeypatch, nobody):
    monkeypatch.setenv("XDG_STATE_HOME", "/proc/no")
    assert save(other, saved.path, saved).confirmed


def test_a_folder_that_cannot_be_listed_is_not_confirmed(saved, other):
    saved.path.parent.chmod(0o300)
    result = save(other, saved.path, saved)
    saved.path.parent.chmod(0o700)
    assert not result.confirmed
    assert load(saved.path) == result.opened


def test_a_file_stays_with_its_owner_and_group(tmp_path):
    path = tmp_path / "plan.pdf"
    path.write_bytes(b"old")
    path.chmod(0o640)
    owner = (os.geteuid(), os.getegid()) if os.geteuid() else (NOBODY, NOBODY)
    os.chown(path, *owner)
    write_whole(path, b"new")
    state = path.stat()
    assert (state.st_uid, state.st_gid, state.st_mode & 0o777) == (*owner, 0o640)


def test_where_the_group_cannot_be_kept_the_new_one_gets_no_access(nobody):
    disk, path = Disk(), nobody / "plan.pdf"
    state = list(nobody.stat())
    state[stat.ST_MODE], state[stat.ST_GID] = stat.S_IFREG | 0o664, 0
    number = disk.create(path)
    disk.keep_owner(number, os.stat_result(state))
    disk.close(number)
    assert path.stat().st_mode & 0o777 == 0o604
