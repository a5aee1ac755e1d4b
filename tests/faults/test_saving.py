"""Every system call of a save fails in turn, or is the last one before the process is killed."""

import re

import pytest

from app.storage import errors
from app.storage.envelope import from_bytes, new_envelope, to_bytes
from tests.faults.server import NEW, OLD

ERRORS = {
    "EIO": "DeviceError",
    "ENOSPC": "DiskFull",
    "EDQUOT": "QuotaFull",
    "EACCES": "NotAllowed",
    "EROFS": "ReadOnlyDisk",
}
ONLY_LOOKS = {"read", "newfstatat", "stat", "lstat", "fstat", "readlink", "readlinkat", "access"}
CLEANS_UP = {"unlink", "unlinkat"}


class Place:
    """A file that is saved again and again, each time from the same beginning."""

    def __init__(self, traced, kind, name):
        self.traced, self.kind = traced, kind
        self.path = traced.folder / kind / f"{name}.strateg"
        self.path.parent.mkdir(exist_ok=True)
        self.old = None if kind == "first" else to_bytes(new_envelope(OLD))

    def run(self, *faults):
        for left in self.path.parent.iterdir():
            left.unlink()
        if self.old:
            self.path.write_bytes(self.old)
            self.path.chmod(0o640)
        return self.traced.run(self.kind, self.path, *faults)

    def calls(self):
        """The calls of a save that nothing disturbs."""
        run = self.run()
        assert (run.outcome, self.state()) == ("saved", "new")
        return list(run.calls)

    def each(self, fault):
        """Do the save once for each of its calls, with this one failing."""
        for name, number in self.calls():
            run = self.run(f"{name}:{fault}:when={number}")
            assert run.injected, f"{name} number {number} was not reached"
            yield name, run

    def state(self):
        data = self.path.read_bytes() if self.path.exists() else None
        if data == self.old:
            return "old"
        try:
            return "new" if from_bytes(data).plan == NEW else "other"
        except errors.StorageError:
            return "torn"

    def leftovers(self):
        return [p.name for p in self.path.parent.iterdir() if p != self.path]


@pytest.fixture(params=["save", "first"])
def place(request, traced):
    """A plan saved over its file, and one saved for the first time."""
    return Place(traced, request.param, "Φούρνος")


@pytest.fixture
def plain(traced):
    """What many programs do: open the file for writing, and write."""
    return Place(traced, "plain", "plain")


def test_a_save_makes_the_calls_that_are_to_fail(place):
    names = {name for name, _ in place.calls()}
    put = "rename" if place.kind == "save" else "link"
    assert any(name.startswith(put) for name in names)
    assert {"openat", "write", "fsync", "flock", "read", "close"} <= names


def test_killed_at_any_call_the_file_is_the_old_or_the_new_one(place):
    states = {(run.outcome, place.state()) for _, run in place.each("signal=KILL")}
    assert states == {("killed", "old"), ("killed", "new")}


@pytest.mark.parametrize("error", ERRORS)
def test_when_any_call_fails_nothing_is_called_saved_that_is_not(place, error):
    reported = set()
    for name, run in place.each(f"error={error}"):
        saved = run.outcome in ("saved", "unconfirmed")
        assert place.state() == ("new" if saved else "old"), (name, run.outcome)
        assert not place.leftovers() or name in CLEANS_UP, name
        if not saved and name not in ONLY_LOOKS:
            reported.add(run.outcome)
    assert ERRORS[error] in reported
    assert reported <= {ERRORS[error], "CannotRead", "DeviceError"}


def test_a_call_that_a_signal_interrupts_is_made_again(place):
    for name, run in place.each("error=EINTR"):
        assert (run.outcome, place.state(), place.leftovers()) == ("saved", "new", []), name


def test_a_sync_of_the_file_that_fails_is_no_save(place):
    run = place.run("fsync:error=EIO:when=1")
    assert (run.injected, run.outcome, place.state()) == (True, "DeviceError", "old")


def test_a_folder_that_cannot_be_synced_leaves_the_save_unconfirmed(place):
    run = place.run("fsync:error=EIO:when=2")
    assert (run.injected, run.outcome, place.state()) == (True, "unconfirmed", "new")


def test_a_disk_that_cannot_sync_folders_does_not_say_so_each_time(place):
    run = place.run("fsync:error=EINVAL:when=2")
    assert (run.injected, run.outcome, place.state()) == (True, "saved", "new")


def test_a_write_that_only_pretends_is_found_when_reading_back(place):
    run = place.run("write:retval=7:when=1")
    assert (run.injected, run.outcome, place.state()) == (True, "DeviceError", "old")


@pytest.mark.parametrize("error", ["EPERM", "EOPNOTSUPP", "EMLINK"])
def test_a_first_save_needs_no_links(traced, error):
    place = Place(traced, "first", "unlinked")
    run = place.run(f"link:error={error}")
    assert (run.injected, run.outcome, place.state()) == (True, "saved", "new")
    assert not place.leftovers()


def test_without_links_a_failed_first_save_leaves_nothing(traced):
    place = Place(traced, "first", "unlinked")
    run = place.run("link:error=EPERM", "rename:error=EIO")
    assert (run.outcome, place.state(), place.leftovers()) == ("DeviceError", "old", [])


def test_a_save_goes_on_where_no_lock_can_be_had(place):
    run = place.run("flock:error=ENOLCK")
    assert (run.injected, run.outcome, place.state()) == (True, "saved", "new")


def test_a_plain_save_is_seen_to_lose_the_file(plain):
    torn = [name for name, _ in plain.each("signal=KILL") if plain.state() == "torn"]
    assert torn
    full = [n for n, run in plain.each("error=ENOSPC") if plain.state() == "torn"]
    assert "write" in full


@pytest.fixture
def link(traced):
    """A plan whose place is a link to its file."""
    place = Place(traced, "save", "link")
    place.target = place.path.parent.with_name("linked") / "target.strateg"
    place.target.parent.mkdir(exist_ok=True)
    return place


def test_whatever_call_fails_a_link_stays_a_link(link):
    def begin(fault=""):
        link.path.unlink(missing_ok=True)
        link.path.symlink_to(link.target)
        link.target.write_bytes(link.old)
        return link.traced.run("save", link.path, *filter(None, [fault]))

    calls = list(begin().calls)
    assert any(name.startswith("readlink") for name, _ in calls)
    for name, number in calls:
        run = begin(f"{name}:error=EIO:when={number}")
        saved = run.outcome in ("saved", "unconfirmed")
        assert (run.injected, link.path.is_symlink()) == (True, True), name
        assert link.state() == ("new" if saved else "old"), name


def test_a_save_writes_the_bytes_of_the_plan_once(place):
    trace = place.run().trace
    written = sum(map(int, re.findall(r"write\(.*\) = (\d+)$", trace, re.MULTILINE)))
    assert written == place.path.stat().st_size
