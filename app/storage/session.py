"""Which plans are open: a note that stays behind only when the program is killed."""

from contextlib import suppress
from pathlib import Path

from app import paths


def begin(plan_id: str) -> None:
    """Note that a plan is open."""
    with suppress(OSError):
        (_folder() / plan_id).touch(mode=0o600)


def end(plan_id: str) -> None:
    """Take the note away: the plan was closed in order."""
    with suppress(OSError):
        (_folder() / plan_id).unlink(missing_ok=True)


def interrupted() -> set[str]:
    """Return the ids of plans that were open when the program stopped, or are open elsewhere."""
    with suppress(OSError):
        return {note.name for note in _folder().iterdir()}
    return set()


def _folder() -> Path:
    return paths.private(paths.private(paths.state_folder()) / "open")
