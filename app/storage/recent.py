"""The plans opened lately. Read before the first window shows: standard library only."""

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from app import paths

LIMIT = 20
"""Plans remembered."""
_BYTES = 1 << 20


@dataclass(frozen=True)
class RecentPlan:
    """A plan opened lately: its file (`""` while it has none), id, firm and when."""

    path: str
    id: str
    firm: str = ""
    time: str = ""


def read() -> tuple[RecentPlan, ...]:
    """Return the plans opened lately, the last one first; a damaged list counts as empty."""
    try:
        with _file().open("rb") as file:
            rows = json.loads(file.read(_BYTES))
        plans = [RecentPlan(**row) for row in rows[:LIMIT]]
    except (OSError, ValueError, TypeError, LookupError, RecursionError):
        return ()
    return tuple(plan for plan in plans if all(isinstance(v, str) for v in asdict(plan).values()))


def remember(plan: RecentPlan) -> None:
    """Put a plan first."""
    others = (other for other in read() if not _same(plan, other))
    _write((plan, *others))


def forget(plan: RecentPlan) -> None:
    """Take a plan off the list."""
    _write(tuple(other for other in read() if not _same(plan, other)))


def clear() -> None:
    """Forget all plans."""
    with suppress(OSError):
        _file().unlink(missing_ok=True)


def _same(plan: RecentPlan, other: RecentPlan) -> bool:
    """Say whether two entries are one: by file; a plan without one, by id."""
    if plan.path and other.path:
        return plan.path == other.path
    return plan.id == other.id


def _file() -> Path:
    return paths.state_folder() / "recent.json"


def _write(plans: tuple[RecentPlan, ...]) -> None:
    """Replace the list; it may be lost, so it never costs a person an error."""
    # Escaped to ASCII, file names that are no text come through as they are.
    data = json.dumps([asdict(plan) for plan in plans[:LIMIT]], indent=1).encode()
    with suppress(OSError):
        folder = paths.private(paths.state_folder())
        temp = folder / f"~recent.{os.getpid()}.{os.urandom(4).hex()}.tmp"
        try:
            temp.touch(mode=0o600, exist_ok=False)
            temp.write_bytes(data)
            temp.replace(_file())
        finally:
            temp.unlink(missing_ok=True)
