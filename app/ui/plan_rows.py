"""The plans on the start page as rows: what is shown of each, and how they are found and sorted."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path

from app.storage.recent import RecentPlan
from app.storage.shelf import ShelfPlan

STROKED = str.maketrans("łŁøØđĐħĦıæÆœŒ", "lLoOdDhHiaAoO")
"""Letters whose stroke is no accent to Unicode, and what people type instead."""
NANO = 1e9


class Order(Enum):
    """How plans are sorted."""

    CHANGED = "changed"
    FIRM = "firm"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A plan to open: firm and place, its file's name, when it changed (s), what it came to."""

    plan: RecentPlan
    title: str
    file: str
    changed: float
    result: str
    key: str
    """What typing is compared with: everything shown, without accents and capitals."""


def folded(text: str) -> str:
    """Return a text without accents, strokes and capitals."""
    if text.isascii():
        return text.casefold()
    parts = unicodedata.normalize("NFKD", text.translate(STROKED))
    return "".join(c for c in parts if not unicodedata.combining(c)).casefold()


def row_of(plan: ShelfPlan, folder: Path) -> PlanRow:
    """Return the row of a plan in the folder of plans."""
    shown = RecentPlan(str(folder / plan.name), plan.id, plan.title)
    key = folded(f"{plan.title}\n{plan.stem}")
    return PlanRow(shown, plan.title, plan.stem, plan.changed / NANO, plan.result, key)


def rows_elsewhere(plans: Iterable[RecentPlan], folder: Path, unnamed: str) -> list[PlanRow]:
    """Return the rows of plans opened lately that are not in the folder of plans."""
    rows = []
    for plan in plans:
        path = Path(plan.path) if plan.path else None
        if path is None or path.parent != folder:
            stem = readable(path.stem) if path else ""
            title = plan.firm or stem or unnamed
            key = folded(f"{title}\n{stem}")
            rows.append(PlanRow(plan, title, stem, _moment(plan.time), "", key))
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
