"""Any file is written whole or not at all, wherever it is and whatever it is called."""

import os
import unicodedata
from pathlib import Path

import pytest

from app.storage import errors
from app.storage.disk import Disk
from app.storage.file import load, save
from app.storage.names import check_name
from app.storage.whole import digest, write_whole
from tests.storage.samples import FailingDisk, windows_error


def names(folder):
    return sorted(p.name for p in folder.iterdir())


@pytest.fixture
def pdf(tmp_path):
    path = tmp_path / "plan.pdf"
    path.write_bytes(b"the good old one")
    return path


@pytest.mark.parametrize("data", [b"", b"%PDF", os.urandom(20 << 20)], ids=len)
def test_any_bytes_are_written_whole(pdf, data):
    assert write_whole(pdf, data) is True
    assert pdf.read_bytes() == data
    assert names(pdf.parent) == [pdf.name]


def test_what_must_stand_there_is_looked_at(pdf):
    write_whole(pdf, b"new", expected=digest(b"the good old one"))
    with pytest.raises(errors.ChangedOutside):
        write_whole(pdf, b"newer", expected=digest(b"the good old one"))
    with pytest.raises(errors.AlreadyExists):
        write_whole(pdf, b"newer", expected=None)
    assert pdf.read_bytes() == b"new"
    write_whole(pdf.with_name("second.pdf"), b"first", expected=None)
    assert names(pdf.parent) == ["plan.pdf", "second.pdf"]


def test_a_new_file_is_private_without_being_expected(pdf):
    new = pdf.with_name("new.pdf")
    write_whole(new, b"new")
    assert new.stat().st_mode & 0o777 == 0o600


def test_a_link_stays_and_its_target_is_replaced(pdf, tmp_path):
    synced = []

    class Watching(Disk):
        def sync_folder(self, folder):
            synced.append(folder)
            return super().sync_folder(folder)

    real = tmp_path / "real"
    real.mkdir()
    target = pdf.rename(real / "target.pdf")
    pdf.symlink_to("second")
    (tmp_path / "second").symlink_to(target)
    write_whole(pdf, b"new", disk=Watching())
    assert (pdf.is_symlink(), target.read_bytes()) == (True, b"new")
    assert synced == [real.resolve()]
    assert names(real) == ["target.pdf"]


def test_a_plan_behind_a_link_is_saved_like_any_other(plan, other, tmp_path):
    link = tmp_path / "link.strateg"
    save(plan, tmp_path / "plan.strateg")
    link.symlink_to("plan.strateg")
    saved = save(other, link, load(link)).opened
    assert saved.path == link
    assert load(tmp_path / "plan.strateg").envelope == saved.envelope
    assert save(other, link, saved).opened == saved


def test_a_link_to_nothing_gets_its_target_when_asked_for(tmp_path):
    link = tmp_path / "link.pdf"
    link.symlink_to("missing.pdf")
    with pytest.raises(errors.AlreadyExists):
        write_whole(link, b"new", expected=None)
    write_whole(link, b"new")
    assert (link.is_symlink(), (tmp_path / "missing.pdf").read_bytes()) == (True, b"new")


def test_a_link_into_a_missing_folder_is_told(tmp_path):
    link = tmp_path / "link.pdf"
    link.symlink_to("no/where.pdf")
    with pytest.raises(errors.FolderGone):
        write_whole(link, b"new")


def test_links_that_lead_in_a_circle_are_told(tmp_path):
    first, second = tmp_path / "first.pdf", tmp_path / "second.pdf"
    first.symlink_to(second)
    second.symlink_to(first)
    with pytest.raises(errors.WriteFailed) as raised:
        write_whole(first, b"new")
    assert raised.value.errno
    with pytest.raises(errors.CannotRead):
        load(first)


def test_the_other_name_of_a_file_keeps_the_old_bytes(pdf):
    second = pdf.with_name("second.pdf")
    second.hardlink_to(pdf)
    write_whole(pdf, b"new")
    assert (pdf.read_bytes(), second.read_bytes()) == (b"new", b"the good old one")


@pytest.mark.parametrize("letter", ["x", "Φ", "語", "🏭"])
def test_the_longest_name_is_saved(plan, other, tmp_path, letter):
    stem = letter * (247 // len(letter.encode()))
    path = tmp_path / f"{stem}.strateg"
    base = save(plan, path).opened
    assert save(other, path, base).opened == load(path)


@pytest.mark.parametrize("name", ["x" * 256, "Φ" * 128, "deep/" * 1000 + "x"])
def test_a_name_or_path_that_is_too_long_is_told(plan, tmp_path, name):
    path = tmp_path / name
    for act in (lambda: save(plan, path), lambda: write_whole(path, b"x")):
        with pytest.raises(errors.NameTooLong):
            act()
    with pytest.raises(errors.CannotRead):
        load(path)


def test_a_name_that_is_no_text_is_a_name(plan, other, tmp_path):
    path = tmp_path / os.fsdecode(b"caf\xe9.strateg")
    base = save(plan, path).opened
    assert save(other, path, base).opened == load(path)
    assert [os.fsencode(p.name) for p in tmp_path.iterdir()] == [b"caf\xe9.strateg"]


def test_two_ways_of_writing_one_letter_are_two_names_where_the_disk_says_so(plan, other, tmp_path):
    composed, apart = (unicodedata.normalize(form, "Café") for form in ("NFC", "NFD"))
    save(plan, tmp_path / composed)
    if (tmp_path / apart).exists():
        with pytest.raises(errors.AlreadyExists):
            save(other, tmp_path / apart)
    else:
        save(other, tmp_path / apart)
    assert load(tmp_path / composed).envelope.plan == plan


def test_a_name_that_differs_in_case_only_is_not_overwritten_where_that_is_one_name(plan, tmp_path):
    class Insensitive(Disk):
        def link(self, old, new):
            if new.name.lower() in (name.lower() for name in names(new.parent)):
                raise FileExistsError(17, "exists")
            super().link(old, new)

    save(plan, tmp_path / "Acme.strateg", disk=Insensitive())
    with pytest.raises(errors.AlreadyExists):
        save(plan, tmp_path / "ACME.strateg", disk=Insensitive())
    assert names(tmp_path) == ["Acme.strateg"]


REFUSED = ["CON", "con.strateg", "Nul .txt", "COM1", "lpt9.pdf", "com¹", "plan.", "plan ", "a:b",
           "a<b", 'a"b', "a|b", "a?b", "a*b", "a\\b", "a\tb", "conin$"]  # fmt: skip
TAKEN = ["console", "com", "com10", "nullo.strateg", ".plan", "plan v1.2", "Φούρνος «Ελένη»"]


@pytest.mark.parametrize("name", REFUSED)
def test_a_name_that_windows_would_not_take_is_refused_there_only(tmp_path, name):
    check_name(tmp_path / name, windows=False)
    with pytest.raises(errors.InvalidName):
        check_name(tmp_path / name, windows=True)


@pytest.mark.parametrize("name", TAKEN)
def test_other_names_are_taken_on_windows(tmp_path, name):
    check_name(tmp_path / name, windows=True)


def test_a_path_too_long_for_windows_is_refused_there(tmp_path):
    with pytest.raises(errors.NameTooLong):
        check_name(tmp_path / ("x" * 250), windows=True)


@pytest.mark.parametrize("name", ["", ".", "..", "/"])
def test_a_path_without_a_name_is_refused(name):
    with pytest.raises(errors.InvalidName):
        check_name(Path(name))


@pytest.mark.parametrize("number", [5, 32, 33])
@pytest.mark.parametrize("call", ["rename", "link"])
def test_a_file_that_is_busy_for_a_moment_is_written_after_all(tmp_path, number, call):
    path = tmp_path / "plan.pdf"
    disk = FailingDisk(times=2, before=windows_error(number), call=call)
    if call == "rename":
        path.write_bytes(b"old")
    expected = None if call == "link" else digest(b"old")
    assert write_whole(path, b"new", expected=expected, disk=disk) is True
    assert (path.read_bytes(), disk.calls) == (b"new", 3)
    assert 0 < disk.waited < 0.5


@pytest.mark.parametrize(
    ("number", "happening"),
    [(5, errors.NotAllowed), (32, errors.FileInUse), (33, errors.FileInUse)],
)
def test_a_file_that_stays_busy_is_given_up_after_two_and_a_half_seconds(pdf, number, happening):
    disk = FailingDisk(before=windows_error(number))
    with pytest.raises(happening):
        write_whole(pdf, b"new", disk=disk)
    assert 2 < disk.waited <= 2.5
    assert pdf.read_bytes() == b"the good old one"
    assert names(pdf.parent) == [pdf.name]


def test_another_error_is_not_tried_again(pdf):
    disk = FailingDisk(before=windows_error(87))
    with pytest.raises(errors.NotAllowed):
        write_whole(pdf, b"new", disk=disk)
    assert (disk.calls, disk.waited) == (1, 0)


def test_bytes_that_arrived_although_an_error_came_are_written(pdf):
    assert write_whole(pdf, b"new", disk=FailingDisk(after=windows_error(32), times=1)) is True
    assert pdf.read_bytes() == b"new"
    assert names(pdf.parent) == [pdf.name]


def test_a_file_without_links_or_renames_stays_absent(tmp_path):
    class Poor(Disk):
        def link(self, old, new):
            raise OSError(95, "no links here")

        def rename(self, old, new):
            raise OSError(5, "broken")

    with pytest.raises(errors.DeviceError):
        write_whole(tmp_path / "new.pdf", b"new", expected=None, disk=Poor())
    assert names(tmp_path) == []


def test_without_links_what_appears_is_not_overwritten(tmp_path):
    class Poor(Disk):
        def link(self, old, new):
            new.write_bytes(b"theirs")
            raise PermissionError(1, "no links here")

    with pytest.raises(errors.AlreadyExists):
        write_whole(tmp_path / "new.pdf", b"new", expected=None, disk=Poor())
    assert (tmp_path / "new.pdf").read_bytes() == b"theirs"


def test_few_bytes_at_a_time_come_to_the_same(pdf, monkeypatch):
    whole = os.write
    monkeypatch.setattr(os, "write", lambda number, data: whole(number, bytes(data[:7])))
    write_whole(pdf, b"0123456789" * 10)
    assert pdf.read_bytes() == b"0123456789" * 10


def test_a_disk_that_takes_no_bytes_is_not_asked_for_ever(pdf, monkeypatch):
    monkeypatch.setattr(os, "write", lambda number, data: 0)
    with pytest.raises(errors.DeviceError):
        write_whole(pdf, b"new")
    assert pdf.read_bytes() == b"the good old one"


def test_a_disk_that_gives_back_other_bytes_is_not_believed(pdf):
    class Forgetful(Disk):
        def write(self, number, data):
            super().write(number, bytes(len(data)))

    with pytest.raises(errors.DeviceError):
        write_whole(pdf, b"new", disk=Forgetful())
    assert pdf.read_bytes() == b"the good old one"
    assert names(pdf.parent) == [pdf.name]


def test_a_folder_or_device_is_never_replaced(tmp_path):
    (tmp_path / "folder").mkdir()
    for path in (tmp_path / "folder", Path("/dev/null")):
        with pytest.raises(errors.NotARegularFile):
            write_whole(path, b"new")


def test_a_file_in_the_place_of_the_folder_is_told(pdf):
    with pytest.raises(errors.FolderGone):
        write_whole(pdf / "inside.pdf", b"new")
