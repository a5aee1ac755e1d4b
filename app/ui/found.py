"""Where plans come from: a file, the journal of this computer, an example, or nothing."""

from dataclasses import dataclass
from pathlib import Path

from app.examples import example
from app.plan import Plan
from app.storage import journal, session
from app.storage.errors import MissingFile, OpenedElsewhere, StorageError
from app.storage.file import Opened, load
from app.storage.journal import Journal, JournalEntry
from app.storage.lock import hold


@dataclass(frozen=True)
class Found:
    """A plan to put on the desk: from a file or not, and what was recovered of it."""

    plan: Plan
    id: str = ""
    opened: Opened | None = None
    recovered: JournalEntry | None = None
    stranded: JournalEntry | None = None
    example: bool = False


def new_plan(way: str) -> Found:
    """Return an empty plan on a way: short or full."""
    return Found(Plan().replace(way=way))


def example_plan(name: str) -> Found:
    """Return a new plan with the answers of an example firm."""
    return Found(example(name), example=True)


def plan_of_file(path: Path) -> Found:
    """Return the plan of a file, with edits that had not reached it yet."""
    opened = load(path)
    plan_id, plan = opened.envelope.id, opened.envelope.plan
    entry = Journal(plan_id).unsaved()
    if entry is None or entry.plan == plan:
        return Found(plan, plan_id, opened)
    if entry.base == opened.digest:
        return Found(entry.plan, plan_id, opened, recovered=entry)
    return Found(plan, plan_id, opened, stranded=entry)


def plan_of_journal(plan_id: str) -> Found:
    """Return a plan that has no file of its own; MissingFile if it is gone."""
    entry = Journal(plan_id).read()
    if entry is None:
        raise MissingFile
    return Found(entry.plan, plan_id)


def interrupted() -> Found | None:
    """Return the plan that was open when the program was killed, with all its edits."""
    noted = session.interrupted()
    for entry in journal.unsaved():
        if entry.id in noted and not _open_elsewhere(entry.id):
            return _found_again(entry)
    return None


def _open_elsewhere(plan_id: str) -> bool:
    try:
        with hold(plan_id):
            return False
    except OpenedElsewhere:
        return True


def _found_again(entry: JournalEntry) -> Found:
    if not entry.path:
        return Found(entry.plan, entry.id, recovered=entry)
    try:
        return plan_of_file(Path(entry.path))
    except StorageError:
        return Found(entry.plan, recovered=entry)
