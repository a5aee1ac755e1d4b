"""Private notes about a plan: in the program's own folder by the plan's id, in no plan file."""

from pathlib import Path

from app import paths
from app.storage.disk import DISK, again
from app.storage.errors import reading, writing
from app.storage.whole import write_whole

LIMIT = 1 << 20
"""Bytes of the longest notes."""


def read(plan_id: str) -> str:
    """Return the notes about a plan, if there are any; StorageError if they cannot be read."""
    path = file(plan_id)
    try:
        return again(lambda: DISK.read(path, LIMIT)).decode("utf-8", "replace")
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise reading(error, path) from None


def write(plan_id: str, text: str) -> None:
    """Keep notes that only their owner may read; empty ones are removed. StorageError if not."""
    path = file(plan_id)
    try:
        paths.private(path.parent)
        if not text:
            again(lambda: path.unlink(missing_ok=True))
            return
    except OSError as error:
        raise writing(error, path) from None
    write_whole(path, text.encode())


def file(plan_id: str) -> Path:
    """Return where the notes about a plan are."""
    return paths.data_folder() / "notes" / f"{plan_id}.txt"
