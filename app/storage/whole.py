"""Writing a file whole or not at all: the one way in which the program writes a person's file."""

import errno
import hashlib
import os
import secrets
import stat
from collections.abc import Callable
from contextlib import suppress
from enum import Enum
from pathlib import Path
from typing import Final, Literal

from app.storage.disk import DISK, Disk, again
from app.storage.errors import (
    AlreadyExists,
    ChangedOutside,
    DisappearedFile,
    FolderGone,
    MissingFile,
    NotARegularFile,
    ReadOnlyFile,
    StorageError,
    TooLarge,
    reading,
    writing,
)
from app.storage.names import check_name

LIMIT: Final = 16 << 20
"""Bytes of the largest plan file."""
NAME_LIMIT: Final = 255
"""Bytes of the longest file name."""
_PAUSES = (0.05, 0.1, 0.2, 0.4, 0.8, 0.9)  # together 2.45 s
_BUSY = (5, 32, 33)  # a virus scanner or a sync client has the file open for a moment (Windows)
_NO_LINKS = (errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK)


class _Any(Enum):
    ANY = "any"


ANY: Final = _Any.ANY
"""Whatever stands there may be replaced."""
Expected = str | None | Literal[_Any.ANY]
"""What must stand there: a file with this digest, nothing, or anything."""


def digest(data: bytes) -> str:
    """Return the SHA-256 of bytes, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def write_whole(path: Path, data: bytes, *, expected: Expected = ANY, disk: Disk = DISK) -> bool:
    """Put these bytes in the place of a file; say whether the disk confirmed it.

    Either the old file stands untouched and a StorageError is raised, or the new one is
    complete. A new file can be read by its owner only; an existing one keeps its mode. A link
    stays a link.
    """
    check_name(path)
    try:
        target = _target(path, new=expected is None)
        old = _standing(target, expected)
        _write_beside(target, data, old, expected, disk)
    except OSError as error:
        raise writing(error, path) from None
    return disk.sync_folder(target.parent)


def verify(path: Path, expected: Expected, disk: Disk = DISK) -> None:
    """Raise what happened, unless the file at a path still has the expected digest."""
    if not isinstance(expected, str):
        return
    try:
        data = disk.read(path, LIMIT)
    except TooLarge:
        raise ChangedOutside(path) from None
    except OSError as error:
        raise _gone(reading(error, path), path) from None
    if digest(data) != expected:
        raise ChangedOutside(path)


def _gone(happened: StorageError, path: Path) -> StorageError:
    """Say of a file that was there whether only it is missing, or its folder too."""
    if not isinstance(happened, MissingFile):
        return happened
    with suppress(OSError):
        if path.parent.is_dir():
            return DisappearedFile(path)
    return FolderGone(path)


def _target(path: Path, *, new: bool) -> Path:
    """Return the real place of a file: links are followed, and stay."""
    if not new:
        try:
            return Path(again(lambda: os.path.realpath(path, strict=True)))
        except FileNotFoundError:
            if path.is_symlink():
                return _target(path.parent / path.readlink(), new=False)
    folder = again(lambda: os.path.realpath(path.parent, strict=True))
    return Path(folder, path.name)


def _standing(target: Path, expected: Expected) -> os.stat_result | None:
    """Return the state of the file that is to be replaced, if there is one."""
    try:
        old = again(target.stat)
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(old.st_mode):
        raise NotARegularFile(target)
    if expected is None:
        raise AlreadyExists(target)
    if not old.st_mode & 0o222:
        raise ReadOnlyFile(target)
    return old


def _write_beside(
    target: Path, data: bytes, old: os.stat_result | None, expected: Expected, disk: Disk
) -> None:
    temp = _temp(target)
    number = disk.create(temp)
    try:
        try:
            disk.write(number, data)
            if old:
                disk.keep_owner(number, old)
            disk.sync(number)
        finally:
            disk.close(number)
        if not _arrived(temp, data, disk):
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        verify(target, expected, disk)
        _put(temp, target, data, expected, disk)
    finally:
        disk.remove(temp)


def _temp(target: Path) -> Path:
    """Return a name beside a file that no other program and no other machine chooses."""
    ending = f".{secrets.token_hex(4)}.tmp"
    stem = target.name
    while len(os.fsencode(f"~{stem}{ending}")) > NAME_LIMIT:
        stem = stem[:-1]
    return target.with_name(f"~{stem}{ending}")


def _put(temp: Path, target: Path, data: bytes, expected: Expected, disk: Disk) -> None:
    """Give the new file its name; an error counts only if the bytes did not arrive."""
    try:
        if expected is None:
            _put_new(temp, target, disk)
        else:
            _patiently(lambda: disk.rename(temp, target), disk)
    except OSError:
        if not _arrived(target, data, disk):
            raise


def _put_new(temp: Path, target: Path, disk: Disk) -> None:
    """Give the new file a name that must be free, also on a disk without links."""
    try:
        _patiently(lambda: disk.link(temp, target), disk)
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        disk.close(disk.create(target))
        try:
            _patiently(lambda: disk.rename(temp, target), disk)
        except OSError:
            if not again(target.stat).st_size:
                disk.remove(target)
            raise


def _patiently(call: Callable[[], None], disk: Disk) -> None:
    """Try again for up to 2.5 s while another Windows program has the file open."""
    for pause in _PAUSES:
        try:
            return call()
        except OSError as error:
            if getattr(error, "winerror", None) not in _BUSY:
                raise
        disk.pause(pause)
    return call()


def _arrived(target: Path, data: bytes, disk: Disk) -> bool:
    try:
        return disk.read(target, len(data)) == data
    except (OSError, StorageError):
        return False
