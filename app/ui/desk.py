"""The desk: one open plan with its document, its keeper and its interview."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QProgressDialog

from app.examples import example
from app.knowledge import catalogue
from app.language import N_
from app.plan import Plan, title
from app.sentences import words
from app.storage import journal, session
from app.storage.errors import MissingFile, OpenedElsewhere, StorageError
from app.storage.file import Opened, Saved, load, save_copy
from app.storage.journal import Journal, JournalEntry
from app.storage.lock import hold
from app.ui.dialogs import file_name, file_to_export, file_to_save
from app.ui.document import Document
from app.ui.exporter import Exporter
from app.ui.interview import Interview
from app.ui.keeper import Keeper, Kept, Status
from app.ui.sections import CHECK

if TYPE_CHECKING:
    from app.ui.window import Window


@dataclass(frozen=True)
class Found:
    """A plan to put on the desk: from a file or not, and what was recovered of it."""

    plan: Plan
    id: str = ""
    opened: Opened | None = None
    recovered: JournalEntry | None = None
    stranded: JournalEntry | None = None


def new_plan() -> Found:
    """Return an empty plan."""
    return Found(Plan())


def example_plan(name: str) -> Found:
    """Return a new plan with the answers of an example firm."""
    return Found(example(name))


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


class Desk(QObject):
    """Everything that belongs to one open plan, in one window."""

    def __init__(self, found: Found, window: "Window") -> None:
        """Begin to keep the plan; OpenedElsewhere if another window has it."""
        super().__init__()
        self.window, self.found = window, found
        self.language, self.known = window.language, catalogue.read()
        base = found.opened.envelope.plan if found.opened else found.plan
        self.document = Document(found.plan)
        self.keeper = Keeper(self.document, found.opened, found.id)
        self.id = self.keeper.id
        self.exporter = Exporter()
        self.progress: QProgressDialog | None = None
        self.interview: Interview | None = None
        self.keeper.status_changed.connect(self.show_status)
        self.exporter.written.connect(self.show_export)
        self.exporter.failed.connect(self.show_export_failed)
        self.document.changed.connect(self.show_title)
        if base != found.plan:
            self.keeper.save()

    def build(self) -> None:
        """Build the interview in the window's language, where the person was before."""
        step = self.interview.step if self.interview else None
        self.language = self.window.language
        self.interview = Interview(self.document, self.language, self.known)
        self.interview.export_wanted.connect(self.export)
        self.window.setCentralWidget(self.interview)
        # Only a field that is visible in the window can take the focus.
        self.interview.show()
        self.interview.go(self.interview.step if step is None else step)
        self.show_title()
        self._show_first_status()
        self._tell_recovered()

    def say(self, text: str, **values: object) -> str:
        """Return a marked text in the window's language."""
        return self.language.say(text, **values)

    def show_title(self) -> None:
        """Name the window after the plan."""
        name = title(self.document.plan) or self.say(N_("New plan"))
        self.window.setWindowTitle(self.say(N_("{plan} – Strateg"), plan=name))

    def _show_first_status(self) -> None:
        if self.keeper.status:
            self.show_status(self.keeper.status)
        elif self.keeper.path is None:
            self._status(self.say(N_("Not yet in a file of its own")))
        elif self.keeper.clean():
            self._status(self.say(N_("Saved")))

    def _status(self, text: str, *, wrong: bool = False) -> None:
        if self.interview:
            self.interview.list.show_status(text, wrong=wrong)

    def show_status(self, status: Status) -> None:
        """Say how safe the plan is, in exact words."""
        at = self.language.time(status.time.time())
        texts = {
            Kept.SAVING: self.say(N_("Saving…")),
            Kept.SAVED: "✓  " + self.say(N_("Saved {time}"), time=at),
            Kept.UNCONFIRMED: self.say(N_("Saved, not confirmed")),
            Kept.JOURNALED: self.say(N_("Kept {time}, not yet in a file of its own"), time=at),
            Kept.FAILED: self.say(N_("Not saved")),
        }
        self._status(texts[status.kept], wrong=status.kept is Kept.FAILED)
        if status.error and self.interview:
            self._tell_failed(status.error)

    def _tell_failed(self, error: StorageError) -> None:
        assert self.interview
        folder = (error.path or self.keeper.path or Path()).parent
        text = self.say(
            N_("Not saved in «{folder}»: {reason} Your text is safe on this computer."),
            folder=folder,
            reason=words(error).said(self.language),
        )
        again = (self.say(N_("Try again")), self.keeper.save)
        copy = (self.say(N_("Save a copy…")), self.save_as)
        self.interview.notice.tell(text, (again, copy))

    def _tell_recovered(self) -> None:
        assert self.interview
        if self.found.recovered:
            at = self._time(self.found.recovered)
            self.interview.notice.tell(self.say(N_("Recovered edits from {time}."), time=at))
        elif self.found.stranded:
            text = N_("The file was changed elsewhere after your edits of {time}. Both are kept.")
            act = (self.say(N_("Save my edits as a copy…")), self.save_stranded)
            at = self._time(self.found.stranded)
            self.interview.notice.tell(self.say(text, time=at), (act,))

    def _time(self, entry: JournalEntry) -> str:
        try:
            return self.language.time(datetime.fromisoformat(entry.time).time())
        except ValueError:
            return "?"

    def save(self) -> None:
        """Save now; a plan without a file gets one."""
        if self.keeper.path is None:
            self.save_as()
        else:
            self.keeper.save()

    def save_as(self) -> None:
        """Give the plan a file; one that has a file goes on in the copy."""
        path = file_to_save(
            self.window, self.language, self.say(N_("Save the plan as")), title(self.document.plan)
        )
        if path is None:
            return
        try:
            if self.keeper.path is None:
                self.keeper.save_as(path, replace=path.exists())
            else:
                self._go_on_in(save_copy(self.document.plan, path, replace=path.exists()))
        except StorageError as error:
            self._tell_failed(error)

    def _go_on_in(self, saved: Saved) -> None:
        self.keeper.close()
        self.keeper = Keeper(self.document, saved.opened)
        self.id = self.keeper.id
        self.keeper.status_changed.connect(self.show_status)
        self.show_status(Status(Kept.SAVED, datetime.now()))

    def save_stranded(self) -> None:
        """Save the edits that the file no longer fits as a plan of their own."""
        assert self.found.stranded
        plan = self.found.stranded.plan
        path = file_to_save(self.window, self.language, self.say(N_("Save a copy")), title(plan))
        if path:
            try:
                save_copy(plan, path, replace=path.exists())
            except StorageError as error:
                self._tell_failed(error)

    def export(self) -> None:
        """Ask where to, and make the PDF in the background."""
        self.exporter.warm()
        name = f"{file_name(title(self.document.plan), self.language)}.pdf"
        start = (self.keeper.path or Path()).with_name(name) if self.keeper.path else Path(name)
        chosen = file_to_export(self.window, self.language, start)
        if chosen:
            self.progress = QProgressDialog(
                self.say(N_("Making the PDF…")), self.say(N_("Cancel")), 0, 0, self.window
            )
            self.progress.setMinimumDuration(300)
            self.progress.canceled.connect(self.exporter.cancel)
            self.exporter.export(self.document.plan, self.language, chosen[1], chosen[0])

    def show_export(self, path: Path) -> None:
        """Say that the PDF is there, and offer to see it."""
        self._end_progress()
        if self.interview:
            text = self.say(N_("The plan was exported to {file}."), file=path)
            see = (self.say(N_("Open it")), lambda: _show(path))
            folder = (self.say(N_("Show the folder")), lambda: _show(path.parent))
            self.interview.notice.tell(text, (see, folder))

    def show_export_failed(self, path: Path, error: StorageError | None) -> None:
        """Say why there is no PDF."""
        self._end_progress()
        reason = (
            words(error).said(self.language)
            if error
            else self.say(N_("the paper could not be made. Please try again."))
        )
        if self.interview:
            self.interview.notice.tell(
                self.say(N_("Not exported to {file}: {reason}"), file=path, reason=reason)
            )

    def _end_progress(self) -> None:
        if self.progress:
            self.progress.canceled.disconnect(self.exporter.cancel)
            self.progress.close()
            self.progress.deleteLater()
            self.progress = None

    def next(self) -> None:
        """Go on to the next question."""
        if self.interview:
            self.interview.next()

    def back(self) -> None:
        """Go back to the question before."""
        if self.interview:
            self.interview.back()

    def check(self) -> None:
        """Show what is missing."""
        if self.interview:
            self.interview.go_to_section(CHECK)

    def keep_now(self) -> None:
        """Keep everything after something unexpected, and say so."""
        self.keeper.keep_now()
        text = N_("Something unexpected happened. Everything you typed is safe; you can go on.")
        if self.interview:
            self.interview.notice.tell(self.say(text))

    def close(self) -> None:
        """Save and let go."""
        self.exporter.close()
        self.keeper.close()


def _show(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
