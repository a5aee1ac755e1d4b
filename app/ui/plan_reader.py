"""Finds the plans of the folder, away from the window: names at once, firms little by little."""

import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.storage import shelf
from app.storage.shelf import ShelfPlan
from app.ui.background import Background
from app.ui.plan_rows import PlanRow, rows_of

if TYPE_CHECKING:
    from concurrent.futures import Future

SLICE = 40
"""Files looked into before the rows are shown again."""
PAUSE = 0.002
"""Seconds between two files, so that the window always has its turn."""

Rows = dict[str, PlanRow]


class PlanReader(QObject):
    """Keeps the rows of one folder; works only while somebody may look at them."""

    listed = Signal()

    def __init__(self, parent: QObject) -> None:
        """Know of no plan yet."""
        super().__init__(parent)
        self.folder = Path()
        self.rows: Rows = {}
        self.ready = False
        """Whether the folder was looked at once."""
        self._plans: dict[str, ShelfPlan] = {}
        self._work = Background(self, "plans")
        self._resting = True
        self._learned = False

    def refresh(self, folder: Path) -> None:
        """Look at a folder anew; `listed` is emitted whenever more is known."""
        self._resting = False
        if folder != self.folder:
            self.folder, self.rows, self.ready = folder, {}, False
        self._work.run(partial(_survey, folder), partial(self._surveyed, folder))

    def rest(self) -> None:
        """Read no further files; nobody looks."""
        self._resting = True

    def stop(self) -> None:
        """End the work."""
        self.rest()
        self._work.stop()

    def _surveyed(self, folder: Path, done: "Future[tuple[dict[str, ShelfPlan], Rows]]") -> None:
        if folder == self.folder:
            self._plans, self.rows = done.result()
            self.ready = True
            self.listed.emit()
            self._go_on()

    def _go_on(self) -> None:
        unread = [plan for plan in self._plans.values() if plan.firm is None][:SLICE]
        if self._resting:
            return
        if unread:
            work = partial(_look_into, self.folder, unread)
            self._work.run(work, partial(self._looked, self.folder))
        elif self._learned:
            self._learned = False
            self._work.run(partial(shelf.note, self.folder, [*self._plans.values()]), _ended)

    def _looked(self, folder: Path, done: "Future[tuple[dict[str, ShelfPlan], Rows]]") -> None:
        if folder == self.folder:
            plans, rows = done.result()
            self._plans |= plans
            self.rows |= rows
            self._learned = True
            self.listed.emit()
            self._go_on()


def _survey(folder: Path) -> tuple[dict[str, ShelfPlan], Rows]:
    plans = shelf.survey(folder)
    return plans, rows_of(plans.values(), folder)


def _look_into(folder: Path, plans: list[ShelfPlan]) -> tuple[dict[str, ShelfPlan], Rows]:
    read: dict[str, ShelfPlan] = {}
    for plan in plans:
        read[plan.name] = shelf.look_into(folder, plan)
        time.sleep(PAUSE)
    return read, rows_of(read.values(), folder)


def _ended(done: "Future[None]") -> None:
    done.result()
