"""The plans on the start page as rows: what is shown of each, and how they are found and sorted."""

import os
import re
import unicodedata
from collections.abc import Iterable
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from app.storage.recent import RecentPlan
from app.storage.shelf import ShelfPlan

STROKES = dict(zip("łŁøØđĐħĦıæÆœŒ", "lLoOdDhHiaAoO", strict=True))
"""Letters whose stroke is no accent to Unicode, and what people type instead."""
STROKED = re.compile(f"[{''.join(STROKES)}]")
ACCENTS = re.compile("[\u0300-\u036f]")
"""The accents of Latin, Greek and Cyrillic letters, once they stand beside them."""
END = "\0"
"""What stands in no name of a file and in no firm."""
NANO = 1e9


class Order(Enum):
    """How plans are sorted."""

    CHANGED = "changed"
    FIRM = "firm"
    FILE = "file"


class PlanRow(NamedTuple):
    """A plan to open: firm and place, its file's name, when it changed (s), what it came to.

    Typing is compared with the `key`: everything shown, without accents and capitals.
    """

    path: str
    id: str
    title: str
    file: str
    changed: float
    result: str
    key: str

    @property
    def plan(self) -> RecentPlan:
        """The plan as the window opens it."""
        return RecentPlan(self.path, self.id, self.title)


def folded(text: str) -> str:
    """Return a text without accents, strokes and capitals."""
    if text.isascii():
        return text.casefold()
    plain = STROKED.sub(lambda letter: STROKES[letter[0]], text)
    return ACCENTS.sub("", unicodedata.normalize("NFKD", plain)).casefold()


def rows_of(plans: Iterable[ShelfPlan], folder: Path) -> dict[str, PlanRow]:
    """Return the rows of plans in the folder of plans, by the names of their files."""
    plans = list(plans)
    titles, stems = [plan.title for plan in plans], [plan.stem for plan in plans]
    shown = (f"{title}\n{stem}" for title, stem in zip(titles, stems, strict=True))
    # Folded in one piece, thousands take a few milliseconds.
    keys = folded(END.join(shown)).split(END) if plans else []
    start = os.path.join(folder, "")  # noqa: PTH118 - thousands of Path would take longer
    return {
        plan.name: PlanRow(
            start + plan.name, plan.id, title, stem, plan.changed / NANO, plan.result, key
        )
        for plan, title, stem, key in zip(plans, titles, stems, keys, strict=True)
    }


def rows_elsewhere(plans: Iterable[RecentPlan], folder: Path, unnamed: str) -> list[PlanRow]:
    """Return the rows of plans opened lately that are not in the folder of plans."""
    rows = []
    for plan in plans:
        path = Path(plan.path) if plan.path else None
        if path is None or path.parent != folder:
            stem = readable(path.stem) if path else ""
            title = plan.firm or stem or unnamed
            key = folded(f"{title}\n{stem}")
            rows.append(PlanRow(plan.path, plan.id, title, stem, _moment(plan.time), "", key))
    return rows


def readable(text: str) -> str:
    """Return the name of a file as it can be shown."""
    return text.encode("utf-8", "replace").decode()


def found(rows: Iterable[PlanRow], typed: str) -> list[PlanRow]:
    """Return the rows that hold every word typed."""
    words = folded(typed).split()
    return [row for row in rows if all(word in row.key for word in words)]


def ordered(rows: Iterable[PlanRow], order: Order, *, turned: bool = False) -> list[PlanRow]:
    """Return rows in an order: the last changed first, or by name; or turned the other way."""
    if order is Order.CHANGED:
        return sorted(rows, key=lambda row: row.changed, reverse=not turned)
    if order is Order.FILE:
        return sorted(rows, key=lambda row: folded(row.file), reverse=turned)
    return sorted(rows, key=lambda row: row.key, reverse=turned)


def _moment(time: str) -> float:
    try:
        return datetime.fromisoformat(time).timestamp()
    except (ValueError, OverflowError, OSError):
        return 0.0
