"""All plans of a folder: whose they are, as far as that is known without opening them.

A note in the state folder spares reading files again that have not changed. It may be lost; the
plans themselves are never touched.
"""

import json
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from app import paths
from app.storage import preferences, private
from app.storage.disk import DISK
from app.storage.errors import StorageError

SUFFIX = ".strateg"
FORMAT = "strateg-plan"
MOST = 20_000
"""Plans that are listed of one folder."""
_HEAD = 4 << 20
"""Bytes of the largest plan whose firm is looked up; a larger one is listed by its name."""
_LINE = 500
RESULTS = ("", "GO", "GO SMALLER", "NOT YET", "TOO EARLY")
"""What a plan may have come to; nothing while that is not known."""


class ShelfPlan(NamedTuple):
    """A plan file of a folder; `firm` is None while nobody has looked into it."""

    name: str
    changed: int = 0  # nanoseconds since 1970
    size: int = 0
    id: str = ""
    firm: str | None = None
    place: str = ""
    result: str = ""

    @property
    def title(self) -> str:
        """The firm and its place, or the name of the file while neither is known."""
        return ", ".join(filter(None, (self.firm, self.place))) or self.stem

    @property
    def stem(self) -> str:
        """The name of the file as it can be shown, without its ending."""
        return _readable(self.name.removesuffix(SUFFIX))


_TYPES = [str, int, int, str, str, str, str]
"""What a line of the note holds, in the order of the fields above."""

Shelf = Mapping[str, ShelfPlan]
"""Plans by the names of their files."""


def survey(folder: Path) -> dict[str, ShelfPlan]:
    """Return the plans of a folder, with what was noted of those that have not changed."""
    known = noted(folder)
    found: dict[str, ShelfPlan] = {}
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith(SUFFIX) and len(found) < MOST:
                with suppress(OSError):
                    seen = entry.stat()
                    plan = known.get(entry.name)
                    changed, size = seen.st_mtime_ns, seen.st_size
                    if plan is None or (plan.changed, plan.size) != (changed, size):
                        plan = ShelfPlan(entry.name, changed, size)
                    found[entry.name] = plan
    return found


def look_into(folder: Path, plan: ShelfPlan) -> ShelfPlan:
    """Return a plan with its firm, read from its file; an unreadable one has no firm."""
    try:
        content = json.loads(DISK.read(folder / plan.name, _HEAD))
    except (OSError, StorageError, ValueError, RecursionError):
        content = None
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        return plan._replace(firm="")
    firm = _inside(content, "plan", "business", "firm")
    return plan._replace(
        id=_line(content, "id"), firm=_line(firm, "name"), place=_line(firm, "place")
    )


def noted(folder: Path) -> dict[str, ShelfPlan]:
    """Return what was noted of a folder; nothing if that is damaged."""
    try:
        content = private.read(_file())
        if not isinstance(content, dict) or content["folder"] != str(folder):
            return {}
        rows = [row for row in content["plans"] if [*map(type, row)] == _TYPES]
    except (ValueError, TypeError, KeyError):
        return {}
    plans = map(ShelfPlan._make, rows)
    return {plan.name: plan for plan in plans if plan.result in RESULTS}


def note(folder: Path, plans: Iterable[ShelfPlan]) -> None:
    """Note what is known of a folder's plans, unless nothing is to be remembered."""
    if preferences.read().remember:
        rows = [plan for plan in plans if plan.firm is not None]
        private.write(_file(), {"folder": str(folder), "plans": rows})


def remember(path: Path, result: str) -> None:
    """Note what a plan came to, for as long as its file stays as it is now."""
    plans = noted(path.parent)
    with suppress(OSError):
        if not result and path.name not in plans:
            return
        seen = path.stat()
        plan = look_into(path.parent, ShelfPlan(path.name, seen.st_mtime_ns, seen.st_size))
        plans[path.name] = plan._replace(result=result)
        note(path.parent, plans.values())


def forget() -> None:
    """Forget what was noted."""
    private.remove(_file())


def _inside(content: object, *names: str) -> object:
    for name in names:
        content = content.get(name) if isinstance(content, dict) else None
    return content


def _line(content: object, name: str) -> str:
    value = _inside(content, name)
    return _readable(" ".join(value.split())[:_LINE]) if isinstance(value, str) else ""


def _readable(text: str) -> str:
    """Return a text as a screen can show it: halves of characters visible, no null character."""
    return text.encode("utf-8", "replace").decode().replace("\0", "")


def _file() -> Path:
    return paths.state_folder() / "plans.json"
