"""The calls to the operating system that a save makes, each one whole and without policy."""

import errno
import os
import stat
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from app.storage.errors import NotARegularFile, TooLarge

if sys.platform != "win32":
    import fcntl

_CHUNK = 1 << 20
_NO_FOLDER_SYNC = (errno.EINVAL, errno.ENOTSUP, errno.ENOSYS)

T = TypeVar("T")


def _flags(*names: str) -> int:
    """Return the flags of these names; those that the system does not have are nothing."""
    flags = 0
    for name in names:
        flags |= getattr(os, name, 0)
    return flags


_READ = _flags("O_RDONLY", "O_NONBLOCK", "O_NOCTTY", "O_BINARY")
_CREATE = _flags("O_WRONLY", "O_CREAT", "O_EXCL", "O_NOFOLLOW", "O_BINARY")
_ANEW = _flags("O_WRONLY", "O_CREAT", "O_TRUNC", "O_NOFOLLOW", "O_BINARY")
_FOLDER = _flags("O_RDONLY", "O_DIRECTORY")


def again(call: Callable[[], T]) -> T:
    """Make a call that Python does not repeat by itself when a signal interrupts it."""
    while True:
        with suppress(InterruptedError):
            return call()


class Disk:
    """The disk as a save sees it; a test may put one that fails in its place."""

    def read(self, path: Path, limit: int) -> bytes:
        """Return all bytes of a regular file of at most `limit` bytes, without ever waiting."""
        try:
            number = os.open(path, _READ)
        except PermissionError:
            if path.is_dir():  # what Windows answers when one opens a folder
                raise NotARegularFile(path) from None
            raise
        try:
            found = os.fstat(number)
            if not stat.S_ISREG(found.st_mode):
                raise NotARegularFile(path)
            data = b"" if found.st_size > limit else _read_all(number, limit + 1)
            if max(found.st_size, len(data)) > limit:
                raise TooLarge(path, limit)
            return data
        finally:
            with suppress(OSError):
                os.close(number)

    def create(self, path: Path, *, anew: bool = False) -> int:
        """Create a file that only its owner may read; `anew` empties one that is there."""
        return os.open(path, _ANEW if anew else _CREATE, 0o600)

    def write(self, number: int, data: bytes) -> None:
        """Write all bytes, however few the system takes at a time."""
        rest = memoryview(data)
        while rest:
            count = os.write(number, rest)
            if not count:
                raise OSError(errno.EIO, os.strerror(errno.EIO))
            rest = rest[count:]

    def keep_owner(self, number: int, old: os.stat_result) -> None:
        """Give a new file the owner, group and mode of the old one, as far as the system lets.

        Access lists and extended attributes are not carried over. Where the group cannot be
        kept, the new group gets no access: it may be other people.
        """
        if sys.platform == "win32":
            return
        new = os.fstat(number)
        if new.st_gid != old.st_gid:
            with suppress(OSError):
                os.fchown(number, -1, old.st_gid)
        if new.st_uid != old.st_uid:
            with suppress(OSError):
                os.fchown(number, old.st_uid, -1)
        new = os.fstat(number)
        mode = old.st_mode & (0o777 if new.st_gid == old.st_gid else 0o707)
        if new.st_mode & 0o777 != mode:
            os.fchmod(number, mode)

    def sync(self, number: int) -> None:
        """Return when the bytes of a file are on the disk itself."""
        if sys.platform == "darwin":
            try:
                fcntl.fcntl(number, fcntl.F_FULLFSYNC)
            except OSError as error:
                if error.errno not in _NO_FOLDER_SYNC:
                    raise
            else:
                return
        os.fsync(number)

    def close(self, number: int) -> None:
        """Close a file that was written; an interrupted close has closed it all the same."""
        with suppress(InterruptedError):
            os.close(number)

    def rename(self, old: Path, new: Path) -> None:
        """Put one file in the place of another, or of none, in one step."""
        again(lambda: old.replace(new))

    def link(self, old: Path, new: Path) -> None:
        """Give a file a second name that must not exist yet."""
        if sys.platform == "win32":
            old.rename(new)  # refuses an existing name there, and works on every kind of disk
        else:
            again(lambda: new.hardlink_to(old))

    def remove(self, path: Path) -> None:
        """Remove a file, if it is there and can be removed."""
        with suppress(OSError):
            again(lambda: path.unlink(missing_ok=True))

    def sync_folder(self, folder: Path) -> bool:
        """Say whether the disk confirms the names in a folder, as far as its kind can."""
        if sys.platform == "win32":
            return True
        try:
            number = os.open(folder, _FOLDER)
        except OSError:
            return False
        try:
            os.fsync(number)
        except OSError as error:
            return error.errno in _NO_FOLDER_SYNC
        finally:
            with suppress(OSError):
                os.close(number)
        return True

    def pause(self, seconds: float) -> None:
        """Wait before trying again."""
        time.sleep(seconds)


def _read_all(number: int, most: int) -> bytes:
    parts: list[bytes] = []
    while most > 0 and (part := os.read(number, min(most, _CHUNK))):
        parts.append(part)
        most -= len(part)
    return b"".join(parts)


DISK = Disk()
