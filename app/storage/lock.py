"""Locks between windows of one machine; they end with their process, so none is ever left over."""

import hashlib
import os
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from app import paths
from app.storage.errors import OpenedElsewhere

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

PATIENCE = 10.0
"""Seconds that a save waits for another save of the same plan."""
_PAUSE = 0.003
_TAKEN: type[OSError] = PermissionError if sys.platform == "win32" else BlockingIOError
_FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)


@contextmanager
def locked(plan_id: str, path: Path, patience: float = PATIENCE) -> Iterator[None]:
    """Keep every other save of this plan, and to this place, waiting meanwhile."""
    place = hashlib.sha256(os.fsencode(os.path.realpath(path))).hexdigest()[:32]
    with ExitStack() as locks:
        for name in sorted((f"plan-{plan_id}", f"place-{place}")):
            locks.enter_context(_lock(name, path, patience))
        yield


@contextmanager
def hold(plan_id: str, path: Path | None = None) -> Iterator[None]:
    """Hold a plan open for one window; raise OpenedElsewhere if another has it."""
    with _lock(f"open-{plan_id}", path, 0.0):
        yield


@contextmanager
def _lock(name: str, path: Path | None, patience: float) -> Iterator[None]:
    """Hold one lock; where the system gives none, go on without: a lock never costs a save."""
    number = _open(name)
    try:
        if number is not None:
            _take(number, path, time.monotonic() + patience)
        yield
    finally:
        if number is not None:
            with suppress(OSError):
                os.close(number)


def _open(name: str) -> int | None:
    with suppress(OSError):
        folder = paths.private(paths.private(paths.state_folder()) / "locks")
        return os.open(folder / name, _FLAGS, 0o600)
    return None


def _take(number: int, path: Path | None, end: float) -> None:
    while not _free(number):
        if time.monotonic() >= end:
            raise OpenedElsewhere(path)
        time.sleep(_PAUSE)


def _free(number: int) -> bool:
    """Say whether the lock is ours now, or cannot be had on this system at all."""
    try:
        if sys.platform == "win32":
            msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return not isinstance(error, _TAKEN)
    return True
