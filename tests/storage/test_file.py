"""Opening and saving plan files."""

import os
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.plan import Plan
from app.storage import errors
from app.storage.disk import Disk
from app.storage.envelope import from_bytes, new_envelope, to_bytes
from app.storage.file import Opened, load, save, save_copy
from app.storage.whole import digest
from tests.storage.samples import FailingDisk, plan_named, windows_error


def names(folder):
    return sorted(p.name for p in folder.iterdir())


def test_a_saved_plan_is_opened_as_it_was(plan, path):
    saved = save(plan, path)
    assert saved.confirmed
    assert load(path) == saved.opened
    assert saved.opened.envelope.plan == plan
    assert saved.opened.digest == digest(path.read_bytes())
    assert names(path.parent) == [path.name]


def test_a_new_file_can_be_read_by_its_owner_only(plan, path):
    before = os.umask(0)
    try:
        save(plan, path)
    finally:
        os.umask(before)
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o666, 0o755])
def test_a_file_keeps_its_mode(plan, other, path, mode):
    base = save(plan, path).opened
    path.chmod(mode)
    save(other, path, base)
    assert path.stat().st_mode & 0o777 == mode


def test_each_save_is_the_next_state_of_the_same_plan(plan, other, path):
    first = save(plan, path, id="f" * 32).opened
    second = save(other, path, first).opened
    assert first.envelope.id == second.envelope.id == "f" * 32
    assert second.envelope.parents == (first.envelope.rev,)
    assert save(plan, path, second).opened.envelope.parents == (
        first.envelope.rev,
        second.envelope.rev,
    )


def test_a_plan_that_is_in_the_file_already_is_not_written_again(plan, path):
    base = save(plan, path).opened
    before = path.stat()
    saved = save(plan.replace(), path, base)
    assert (saved.opened, saved.confirmed) == (base, True)
    assert path.stat() == before


def test_a_plan_is_written_again_if_the_file_is_another_one_meanwhile(plan, other, path):
    base = save(plan, path).opened
    save(other, path, base)
    with pytest.raises(errors.ChangedOutside):
        save(plan, path, base)


def test_a_first_save_overwrites_nothing(plan, other, path):
    save(plan, path)
    before = path.read_bytes()
    with pytest.raises(errors.AlreadyExists):
        save(other, path)
    assert path.read_bytes() == before
    assert names(path.parent) == [path.name]


def test_what_appears_during_a_first_save_is_not_overwritten(plan, path):
    class Appearing(Disk):
        def link(self, old, new):
            new.write_bytes(b"theirs")
            super().link(old, new)

    with pytest.raises(errors.AlreadyExists):
        save(plan, path, disk=Appearing())
    assert path.read_bytes() == b"theirs"
    assert names(path.parent) == [path.name]


def test_a_file_is_replaced_when_the_person_said_so(plan, path):
    path.write_bytes(b"theirs")
    saved = save(plan, path, replace=True).opened
    assert load(path) == saved
    path.write_bytes(b"theirs again")
    again = save(plan, path, saved, replace=True).opened
    assert load(path) == again
    assert again.envelope.parents == (saved.envelope.rev,)


@pytest.mark.parametrize("theirs", [b"", b"something else", b"{", bytes(2000)])
def test_a_file_changed_outside_is_not_overwritten(plan, other, path, theirs):
    base = save(plan, path).opened
    path.write_bytes(theirs)
    with pytest.raises(errors.ChangedOutside):
        save(other, path, base)
    assert path.read_bytes() == theirs


def test_a_file_that_became_huge_is_not_overwritten(plan, other, path):
    base = save(plan, path).opened
    os.truncate(path, 5 << 30)
    with pytest.raises(errors.ChangedOutside):
        save(other, path, base)


def test_another_state_of_the_same_plan_is_not_overwritten(plan, other, path):
    base = save(plan, path).opened
    theirs = to_bytes(base.envelope.followed_by(plan_named("theirs")))
    path.write_bytes(theirs)
    with pytest.raises(errors.ChangedOutside):
        save(other, path, base)
    assert path.read_bytes() == theirs


def test_another_plan_in_the_place_of_ours_is_not_overwritten(plan, other, path):
    base = save(plan, path).opened
    theirs = to_bytes(new_envelope(plan))
    path.write_bytes(theirs)
    with pytest.raises(errors.OtherPlan):
        save(other, path, base)
    assert path.read_bytes() == theirs


def test_a_change_in_the_very_last_moment_is_seen(plan, other, path):
    class Racing(Disk):
        def sync(self, number):
            path.write_bytes(b"theirs")
            super().sync(number)

    base = save(plan, path).opened
    with pytest.raises(errors.ChangedOutside):
        save(other, path, base, disk=Racing())
    assert path.read_bytes() == b"theirs"
    assert names(path.parent) == [path.name]


def test_a_file_that_disappeared_comes_back_only_when_asked_for(plan, other, path):
    base = save(plan, path).opened
    path.unlink()
    with pytest.raises(errors.DisappearedFile):
        save(other, path, base)
    assert names(path.parent) == []
    saved = save(other, path, base, replace=True).opened
    assert saved.envelope.parents == (base.envelope.rev,)


def test_a_folder_that_is_gone_is_not_made_again(plan, other, tmp_path):
    path = tmp_path / "usb" / "plan.strateg"
    path.parent.mkdir()
    base = save(plan, path).opened
    path.rename(tmp_path / "elsewhere.strateg")
    path.parent.rmdir()
    for options in ({"base": base}, {"base": base, "replace": True}, {}):
        with pytest.raises(errors.FolderGone):
            save(other, path, **options)
    assert not path.parent.exists()


def test_a_file_moved_while_open_is_saved_at_its_new_place(plan, other, path):
    base = save(plan, path).opened
    moved = path.rename(path.with_name("moved.strateg"))
    assert save(other, moved, base).opened == load(moved)


def test_a_file_that_cannot_be_read_now_is_not_taken_for_unchanged(plan, other, path, nobody):
    path = nobody / "plan.strateg"
    base = save(plan, path).opened
    path.chmod(0o200)
    with pytest.raises(errors.CannotRead):
        save(other, path, base)
    path.chmod(0o600)
    assert load(path) == base


def unsavable_plans():
    firm, business = Plan().business.firm, Plan().business
    for firm_values in ({"name": "\ud800"}, {"name": 5}, {"name": "x" * 501}, {"name": None}):
        yield business.model_copy(update={"firm": firm.model_copy(update=firm_values)})
    for count in (float("nan"), float("inf"), 10**400, "12"):
        staff = business.staff.model_copy(update={"count": count})
        yield business.model_copy(update={"staff": staff})


@pytest.mark.parametrize("business", list(unsavable_plans()))
def test_a_plan_that_would_not_come_back_is_refused_before_anything_is_written(
    business, plan, path
):
    unsavable = plan.model_copy(update={"business": business})
    base = save(plan, path).opened
    for act in (lambda: save(unsavable, path, base), lambda: save_copy(unsavable, path)):
        with pytest.raises(errors.Unsavable) as raised:
            act()
        assert raised.value.__suppress_context__ or raised.value.__context__ is None
    assert load(path) == base


@given(st.floats() | st.integers() | st.text(st.characters(), max_size=20))
def test_whatever_is_forced_into_a_plan_is_saved_as_it_is_or_not_at_all(tmp_path_factory, value):
    path = tmp_path_factory.mktemp("forced") / "plan.strateg"
    business = Plan().business
    forced = business.model_copy(
        update={"staff": business.staff.model_copy(update={"count": value})}
    )
    plan = Plan().model_copy(update={"business": forced})
    try:
        save(plan, path)
    except errors.Unsavable:
        assert not path.exists()
    else:
        assert load(path).envelope.plan == plan


def test_a_copy_is_a_plan_of_its_own(plan, path):
    base = save(plan, path).opened
    copy = save_copy(plan, path.with_name("copy.strateg")).opened
    assert copy.envelope.plan == plan
    assert copy.envelope.id != base.envelope.id
    assert copy.envelope.parents == ()
    with pytest.raises(errors.AlreadyExists):
        save_copy(plan, path)
    assert load(path) == base
    save_copy(plan, path, replace=True)


def test_saves_of_many_threads_follow_each_other(plan, path):
    base = save(plan, path).opened
    done, refused = [], []

    def run(number):
        try:
            done.append(save(plan_named(str(number)), path, base).opened)
        except errors.ChangedOutside:
            refused.append(number)

    threads = [threading.Thread(target=run, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(done), len(refused)) == (1, 7)
    assert load(path) == done[0]


@pytest.mark.parametrize("name", ["a\0b", "\ud800"])
def test_a_name_that_no_system_takes_is_refused(name, plan, tmp_path):
    for act in (load, lambda path: save(plan, path), lambda path: save_copy(plan, path)):
        with pytest.raises(errors.InvalidName):
            act(tmp_path / name)


def test_a_save_reported_as_failed_although_it_arrived_is_a_save(plan, other, path):
    base = save(plan, path).opened
    saved = save(other, path, base, disk=FailingDisk(after=windows_error(5)))
    assert saved.opened == load(path)


def test_a_first_save_reported_as_failed_although_it_arrived_is_a_save(plan, path):
    disk = FailingDisk(after=FileExistsError(17, "exists"), call="link")
    assert save(plan, path, disk=disk).opened == load(path)


def test_an_opened_file_says_where_it_is(plan, path):
    save(plan, path)
    opened = load(path)
    assert opened == Opened(path, from_bytes(path.read_bytes()), digest(path.read_bytes()))


def test_a_working_folder_that_is_gone_is_told(plan, other, tmp_path, monkeypatch):
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    base = save(plan, Path("plan.strateg")).opened
    Path("plan.strateg").unlink()
    gone.rmdir()
    for act in (
        lambda: save(other, Path("plan.strateg"), base),
        lambda: save(other, Path("plan.strateg")),
        lambda: save_copy(other, Path("plan.strateg")),
    ):
        with pytest.raises(errors.FolderGone):
            act()
    with pytest.raises(errors.MissingFile):
        load(Path("plan.strateg"))
