"""What can happen to a file: one type for each happening, and no word of a plan in any."""

import errno
from pathlib import Path
from typing import Literal

Why = Literal[
    "checksum", "deep", "encoding", "incomplete", "many", "number", "repeated", "syntax", "zeros"
]
"""How a plan file is seen to be damaged."""


class StorageError(Exception):
    """Something happened to a file; `ui` and `cli` find the words for it."""

    def __init__(self, path: Path | None = None, *details: int | str) -> None:
        super().__init__(path, *details)
        self.path = path

    def __str__(self) -> str:
        """Name what happened, without the path: that too may name a client."""
        return " ".join((type(self).__name__, *map(str, self.args[1:])))

    __repr__ = __str__


class _WithNumber(StorageError):
    """A happening that the system gave a number (`errno`)."""

    def __init__(self, path: Path | None, number: int) -> None:
        super().__init__(path, number)
        self.errno = number


class NotAPlan(StorageError):
    """The file is something else than a plan."""


class EmptyFile(StorageError):
    """The file has no bytes at all."""


class DamagedPlan(StorageError):
    """The file was a plan and is incomplete or altered; `why` says how it is seen."""

    def __init__(self, path: Path | None, why: Why) -> None:
        super().__init__(path, why)
        self.why = why


class NewerPlan(StorageError):
    """A newer version of the program wrote the file."""

    def __init__(self, path: Path | None, version: int) -> None:
        super().__init__(path, version)
        self.version = version


class UpgradeFailed(StorageError):
    """A plan of this old `version` could not be brought to the present one."""

    def __init__(self, path: Path | None, version: int) -> None:
        super().__init__(path, version)
        self.version = version


class TooLarge(StorageError):
    """The file has more than `limit` bytes."""

    def __init__(self, path: Path | None, limit: int) -> None:
        super().__init__(path, limit)
        self.limit = limit


class WrongContent(StorageError):
    """The file is whole, but one `field` (`business.staff.count`) holds what cannot be there."""

    def __init__(self, path: Path | None, field: str) -> None:
        super().__init__(path, field)
        self.field = field


class NotARegularFile(StorageError):
    """The path is a folder, a pipe or a device."""


class NotAPicture(StorageError):
    """It is no PNG or JPEG picture, or one too large to print."""


class CannotRead(_WithNumber):
    """The file is there and cannot be read now; that says nothing about what is in it."""


class MissingFile(StorageError):
    """There is no file of that name to open."""


class ChangedOutside(StorageError):
    """The file is no longer the one that was opened."""


class DisappearedFile(StorageError):
    """The file that was opened is gone."""


class OtherPlan(StorageError):
    """Another plan stands where the opened one was."""


class AlreadyExists(StorageError):
    """Something of that name is there already."""


class OpenedElsewhere(StorageError):
    """Another window holds the plan, or is saving it for longer than one waits."""


class DiskFull(StorageError):
    """The disk has no room left."""


class QuotaFull(StorageError):
    """The person's share of the disk is used up."""


class NotAllowed(StorageError):
    """The person may not write there."""


class ReadOnlyFile(NotAllowed):
    """The file is marked as not to be written."""


class FileInUse(NotAllowed):
    """Another program keeps the file from being replaced (Windows)."""


class ReadOnlyDisk(StorageError):
    """The disk can be read only."""


class FolderGone(StorageError):
    """The folder of the file is not there (any more)."""


class NameTooLong(StorageError):
    """The name or the path has more characters than the system takes."""


class InvalidName(StorageError):
    """The system does not take a file of that name."""


class DeviceError(StorageError):
    """The disk reports a fault of its own, or gives back other bytes than it was given."""


class WriteFailed(_WithNumber):
    """Writing failed for another reason."""


class Unsavable(StorageError):
    """The plan would not come back from its file as it is; nothing was written."""


_WRITING: dict[int, type[StorageError]] = {
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: QuotaFull,
    errno.EACCES: NotAllowed,
    errno.EPERM: NotAllowed,
    errno.EROFS: ReadOnlyDisk,
    errno.ENOENT: FolderGone,
    errno.ENOTDIR: FolderGone,
    errno.ENAMETOOLONG: NameTooLong,
    errno.EIO: DeviceError,
    errno.EEXIST: AlreadyExists,
    errno.EISDIR: NotARegularFile,
}
_IN_USE = (32, 33)  # ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION


def writing(error: OSError, path: Path) -> StorageError:
    """Name the happening behind an error of the system while writing."""
    if getattr(error, "winerror", None) in _IN_USE:
        return FileInUse(path)
    kind = _WRITING.get(error.errno or 0)
    return kind(path) if kind else WriteFailed(path, error.errno or 0)


def reading(error: OSError, path: Path) -> StorageError:
    """Name the happening behind an error of the system while reading."""
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return MissingFile(path)
    if error.errno == errno.ENXIO:
        return NotARegularFile(path)
    return CannotRead(path, error.errno or 0)
