"""Keeping what is typed: the journal within a second, the file after a rest."""

from concurrent.futures import Future
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from app.plan import title
from app.storage import lock, recent, session
from app.storage.envelope import new_id
from app.storage.errors import StorageError
from app.storage.file import Opened, Saved, save
from app.storage.journal import Journal, JournalEntry
from app.ui.background import Background
from app.ui.document import Document

JOURNAL_WAIT = 300
"""Milliseconds from an edit to the journal."""
FILE_WAIT = 2_000
"""Milliseconds of rest after which the file is saved."""
FILE_LATEST = 20_000
"""Milliseconds of unbroken typing after which it is saved all the same, or tried again."""


class Kept(Enum):
    """How safe the plan is."""

    SAVING = "saving"
    SAVED = "saved"
    UNCONFIRMED = "unconfirmed"
    JOURNALED = "journaled"
    FAILED = "failed"


@dataclass(frozen=True)
class Status:
    """How safe the plan is, since when, and what went wrong."""

    kept: Kept
    time: datetime
    error: StorageError | None = None


class Keeper(QObject):
    """Writes one document to its journal and, where it has one, to its file."""

    status_changed = Signal(object)  # Status

    def __init__(self, document: Document, opened: Opened | None, plan_id: str = "") -> None:
        """Begin to keep a document; OpenedElsewhere if another window does so already."""
        super().__init__()
        self.document, self.opened = document, opened
        self.path: Path | None = opened.path if opened else None
        self.id = opened.envelope.id if opened else plan_id or new_id()
        self._held = ExitStack()
        self._held.enter_context(lock.hold(self.id, self.path))
        session.begin(self.id)
        self.journal = Journal(self.id)
        self.status: Status | None = None
        self.safe = True
        """Whether the journal took the last state it was given."""
        self._writer = Background(self, "journal")
        self._saver = Background(self, "file")
        self._saving: Future[Saved] | None = None
        self._typing = QElapsedTimer()
        self._journal_timer = QTimer(self, singleShot=True, interval=JOURNAL_WAIT)
        self._file_timer = QTimer(self, singleShot=True, interval=FILE_WAIT)
        self._journal_timer.timeout.connect(self._write_journal)
        self._file_timer.timeout.connect(self.save)
        document.changed.connect(self._notice)
        self._remember()

    def clean(self) -> bool:
        """Say whether the plan is in its file just as it is now."""
        return self.opened is not None and self.opened.envelope.plan == self.document.plan

    def _notice(self) -> None:
        if not self._journal_timer.isActive():
            self._journal_timer.start()
        if not self._typing.isValid():
            self._typing.start()
        if self._typing.elapsed() < FILE_LATEST:
            self._file_timer.start()

    def _write_journal(self) -> None:
        self._writer.run(partial(self.journal.write, entry_of(self)), self._wrote)

    def _wrote(self, done: Future[JournalEntry]) -> None:
        try:
            done.result()
        except StorageError as error:
            self.safe = False
            self._tell(Kept.FAILED, error)
        else:
            self.safe = True
            if self.path is None:
                self._tell(Kept.JOURNALED)

    def save(self) -> None:
        """Save the plan to its file, in the background; once more if it changes meanwhile."""
        self._file_timer.stop()
        if self.path is None or self._saving or self.clean():
            return
        self._typing.invalidate()
        self._tell(Kept.SAVING)
        plan, path, base = self.document.plan, self.path, self.opened
        work = partial(save, plan, path, base, id=self.id)
        self._saving = self._saver.run(work, self._saved)

    def _saved(self, done: Future[Saved]) -> None:
        self._saving = None
        self._take(done)
        if not self.clean():
            failed = self.status and self.status.kept is Kept.FAILED
            self._file_timer.start(FILE_LATEST if failed else FILE_WAIT)

    def _take(self, done: Future[Saved]) -> None:
        try:
            saved = done.result()
        except StorageError as error:
            self._tell(Kept.FAILED, error)
            return
        self.opened = saved.opened
        self._tell(Kept.SAVED if saved.confirmed else Kept.UNCONFIRMED)
        self._journal_timer.start()

    def save_as(self, path: Path, *, replace: bool) -> None:
        """Give the plan a file of its own and keep it there; StorageError if that fails."""
        self._wait_for_save()
        try:
            saved = save(self.document.plan, path, id=self.id, replace=replace)
        except StorageError as error:
            if self.path is not None:
                self._tell(Kept.FAILED, error)
            raise
        self.path, self.opened = path, saved.opened
        self._tell(Kept.SAVED if saved.confirmed else Kept.UNCONFIRMED)
        self._write_journal()
        self._remember()

    def keep_now(self) -> bool:
        """Write the journal at once, in this thread, and say whether it took the plan."""
        try:
            self.journal.write(entry_of(self))
        except StorageError:
            self.safe = False
        else:
            self.safe = True
        return self.safe

    def close(self) -> StorageError | None:
        """Save what is not saved yet, then let go of the plan; the journal stays.

        Return why the file could not be saved, if so.
        """
        failed = None
        self.document.settle()
        self.document.changed.disconnect(self._notice)
        for timer in (self._journal_timer, self._file_timer):
            timer.stop()
        self._wait_for_save()
        if self.path is not None and not self.clean():
            try:
                self.opened = save(self.document.plan, self.path, self.opened, id=self.id).opened
            except StorageError as error:
                failed = error
        self._writer.stop()
        self.keep_now()
        self._saver.stop()
        self._remember()
        session.end(self.id)
        self._held.close()
        return failed

    def _wait_for_save(self) -> None:
        if self._saving:
            with suppress(StorageError):
                self.opened = self._saving.result().opened

    def _remember(self) -> None:
        now = datetime.now().isoformat(timespec="seconds")
        recent.remember(
            recent.RecentPlan(str(self.path or ""), self.id, title(self.document.plan), now)
        )

    def _tell(self, kept: Kept, error: StorageError | None = None) -> None:
        self.status = Status(kept, datetime.now(), error)
        self.status_changed.emit(self.status)


def entry_of(keeper: Keeper) -> JournalEntry:
    """Return what the journal notes of a plan as it is now."""
    return JournalEntry(
        plan=keeper.document.plan,
        id=keeper.id,
        path=str(keeper.path or ""),
        base=keeper.opened.digest if keeper.opened else "",
        time=datetime.now().isoformat(timespec="seconds"),
        saved=keeper.clean(),
    )
