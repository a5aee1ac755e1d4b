"""The plans opened lately. Read before the first window shows: standard library only."""

from dataclasses import asdict, dataclass, replace
from pathlib import Path

from app import paths
from app.storage import preferences, private

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
        rows = private.read(_file(), _BYTES)
        plans = [RecentPlan(**row) for row in rows[:LIMIT]] if isinstance(rows, list) else []
    except (ValueError, TypeError):
        return ()
    return tuple(plan for plan in plans if all(isinstance(v, str) for v in asdict(plan).values()))


def remember(plan: RecentPlan) -> None:
    """Put a plan first; if nothing is to be remembered, only one without a file, unnamed."""
    others = tuple(other for other in read() if not _same(plan, other))
    if preferences.read().remember:
        _write((plan, *others))
    else:
        # Without its line in the list, a plan that has no file could never be opened again.
        _write(others if plan.path else (replace(plan, firm=""), *others))


def forget(plan: RecentPlan) -> None:
    """Take a plan off the list."""
    _write(tuple(other for other in read() if not _same(plan, other)))


def clear() -> None:
    """Forget all plans that have a file; one without could never be opened again."""
    _write(tuple(plan for plan in read() if not plan.path))


def _same(plan: RecentPlan, other: RecentPlan) -> bool:
    """Say whether two entries are one: by file; a plan without one, by id."""
    if plan.path and other.path:
        return plan.path == other.path
    return plan.id == other.id


def _file() -> Path:
    return paths.state_folder() / "recent.json"


def _write(plans: tuple[RecentPlan, ...]) -> None:
    if plans:
        private.write(_file(), [asdict(plan) for plan in plans[:LIMIT]])
    else:
        private.remove(_file())
