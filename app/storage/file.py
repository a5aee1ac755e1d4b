"""Opening and saving plan files."""

from dataclasses import dataclass
from pathlib import Path

from app.plan import Plan
from app.storage.disk import DISK, Disk
from app.storage.envelope import Envelope, from_bytes, new_envelope, new_id, new_rev, to_bytes
from app.storage.errors import (
    ChangedOutside,
    InvalidName,
    OtherPlan,
    StorageError,
    TooLarge,
    Unsavable,
    reading,
    writing,
)
from app.storage.lock import locked
from app.storage.names import check_name
from app.storage.whole import ANY, LIMIT, Expected, digest, verify, write_whole


@dataclass(frozen=True)
class Opened:
    """A plan file as it was read or written: what the next save must still find there."""

    path: Path
    envelope: Envelope
    digest: str


@dataclass(frozen=True)
class Saved:
    """A plan file that is complete; `confirmed` if the disk said so, down to its name."""

    opened: Opened
    confirmed: bool


def load(path: Path, *, disk: Disk = DISK) -> Opened:
    """Read a plan file, or raise what is wrong with it; the file is never touched."""
    try:
        data = disk.read(path, LIMIT)
    except OSError as error:
        raise reading(error, path) from None
    except ValueError:  # a path with a null character
        raise InvalidName(path) from None
    return Opened(path, from_bytes(data, path), digest(data))


def save(
    plan: Plan,
    path: Path,
    base: Opened | None = None,
    *,
    id: str | None = None,  # noqa: A002 - the word for it in the file and everywhere
    replace: bool = False,
    disk: Disk = DISK,
) -> Saved:
    """Save a plan over the file it was opened from (`base`), or as a new file.

    `replace` overwrites whatever stands there: the person was asked. Otherwise a file that is
    not the base any more raises ChangedOutside, OtherPlan, DisappearedFile or FolderGone, and a
    new file never overwrites anything (AlreadyExists). A plan that is in the file already is not
    written again.
    """
    check_name(path)
    envelope = _next(plan, base, id)
    expected: Expected = ANY if replace else base.digest if base else None
    try:
        with locked(envelope.id, path):
            verify(path, expected, disk)
            if base and not replace and plan == base.envelope.plan:
                opened = Opened(path, base.envelope, base.digest)
                return Saved(opened, disk.sync_folder(path.resolve().parent))
            return _write(envelope, path, expected, disk)
    except ChangedOutside:
        raise _changed(path, envelope.id, disk) from None
    except OSError as error:
        raise writing(error, path) from None


def save_copy(plan: Plan, path: Path, *, replace: bool = False, disk: Disk = DISK) -> Saved:
    """Save a plan as a separate one with its own id; no lock ever keeps a person from that."""
    return _write(new_envelope(plan), path, ANY if replace else None, disk)


def _next(plan: Plan, base: Opened | None, plan_id: str | None) -> Envelope:
    if base:
        return base.envelope.followed_by(plan)
    return Envelope(plan, plan_id or new_id(), new_rev())


def _write(envelope: Envelope, path: Path, expected: Expected, disk: Disk) -> Saved:
    data = _lasting(envelope, path)
    confirmed = write_whole(path, data, expected=expected, disk=disk)
    return Saved(Opened(path, envelope, digest(data)), confirmed)


def _lasting(envelope: Envelope, path: Path) -> bytes:
    """Return the bytes of a plan that comes back from them as it is."""
    try:
        data = to_bytes(envelope)
        lasting = from_bytes(data) == envelope
    except (StorageError, TypeError, ValueError):
        lasting = False
    if not lasting:
        raise Unsavable(path)
    if len(data) > LIMIT:
        raise TooLarge(path, LIMIT)
    return data


def _changed(path: Path, plan_id: str, disk: Disk) -> StorageError:
    """Name what stands there instead of the file that was opened."""
    try:
        found = load(path, disk=disk)
    except StorageError:
        return ChangedOutside(path)
    return ChangedOutside(path) if found.envelope.id == plan_id else OtherPlan(path)
