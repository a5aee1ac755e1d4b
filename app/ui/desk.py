"""The desk: one open plan with its document, its keeper and its interview."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.advice.assumed import remembering
from app.examples import example_titles
from app.knowledge import catalogue
from app.language import N_, Language
from app.plan import Plan, title
from app.sentences import skipped, words
from app.storage import shelf
from app.storage.errors import StorageError
from app.storage.file import Saved, save_copy
from app.ui.document import Document
from app.ui.focus import return_to, spot_in
from app.ui.found import Found
from app.ui.keeper import Keeper, Kept, Status
from app.ui.meeting.room import MeetingRoom
from app.ui.notes import PrivateNotes
from app.ui.notice import Act
from app.ui.sections import CHECK
from app.ui.topics import topic_of
from app.ui.ways import Ways, tick_whole

if TYPE_CHECKING:
    from app.ui.export import Export
    from app.ui.interview import Interview
    from app.ui.window import Window

STATUS = {
    Kept.SAVING: N_("Saving…"),
    Kept.SAVED: N_("✓  Saved {time}"),
    Kept.UNCONFIRMED: N_("Saved, not confirmed"),
    Kept.JOURNALED: N_("Kept {time}, not yet in a file of its own"),
    Kept.FAILED: N_("Not saved"),
}
EXAMPLE = N_(
    "This is an example: the firm does not exist. The copy is yours, so you may change everything."
)
SAFE = N_("Your text is safe on this computer.")
NOT_SAFE = N_(
    "What you typed last is only in this window so far. Please save a copy on another disk before"
    " you close it."
)
REST = 200
"""Milliseconds after a change until the window is named anew: that takes as long as a letter."""


class Desk(QObject):
    """Everything that belongs to one open plan, in one window."""

    def __init__(self, found: Found, window: "Window") -> None:
        """Keep the plan and show it; OpenedElsewhere if another window has it."""
        super().__init__()
        self.window, self.found = window, found
        self.known = catalogue.installed()
        self.shown: Interview | None = None
        self.exports: Export | None = None
        self.room, self.notes = MeetingRoom(self), PrivateNotes(self)
        self.document = Document(found.plan, partial(remembering, knowledge=self.known))
        self._keep(Keeper(self.document, found.opened, found.id))
        self.build()
        self.naming = Naming(self)
        tell_beginning(self)
        if found.recovered:
            self.keeper.save()

    def _keep(self, keeper: Keeper) -> None:
        self.keeper = keeper
        self.keeper.status_changed.connect(self.show_status)

    def build(self) -> None:
        """(Re)build the interview in the window's language, at the step where the person was."""
        before = self.shown
        spot = spot_in(before.stack) if before else None
        self.language = self.window.language
        self.interview = self.shown = self.room.interview()
        self.ways = Ways(self.document, self.language, self.window.waiting)
        self.interview.export_wanted.connect(self.export)
        self.interview.stack.sheet_wanted.connect(self.print_out)
        self.window.setCentralWidget(self.interview)
        self.interview.begin(before)
        if before and not before.notice.isHidden():
            self.tell(*before.notice.said)
        if spot:
            return_to(self.interview.stack, spot)
        self.show_title()
        tick_whole(self.window.waiting, whole=self.interview.whole)
        self._show_first_status()

    def say(self, text: str, **values: object) -> str:
        """Return a marked text in the window's language."""
        return self.language.say(text, **values)

    def tell(self, text: str, acts: tuple[Act, ...] = ()) -> None:
        """Show a sentence above the page, with what can be done about it."""
        self.interview.notice.tell(text, acts)

    def show_title(self) -> None:
        """Name the window after the plan."""
        self.window.setWindowTitle(window_title(self.document.plan, self.language))

    def topic(self) -> str:
        """Return what the help should tell about: what is on the screen."""
        return topic_of(self.interview.here())

    def _show_first_status(self) -> None:
        if self.keeper.status:
            self.show_status(self.keeper.status)
        elif self.keeper.path is None:
            self.interview.list.show_status(self.say(N_("Not yet in a file of its own")))
        elif self.keeper.clean():
            self.interview.list.show_status(self.say(N_("Saved")))

    def show_status(self, status: Status) -> None:
        """Say how safe the plan is, in exact words."""
        at = self.language.time(status.time.time())
        failed = status.kept is Kept.FAILED
        self.interview.list.show_status(self.say(STATUS[status.kept], time=at), wrong=failed)
        if status.error:
            self.tell_failed(status.error)

    def tell_failed(self, error: StorageError) -> None:
        """Say that the plan is not saved, why, and what can be done."""
        again = (self.say(N_("Try again")), self.keeper.save)
        copy = (self.say(N_("Save a copy…")), self.save_as)
        reason = unsaved(error, self.keeper.path, self.language)
        self.tell(f"{reason} {self.say(SAFE if self.keeper.safe else NOT_SAFE)}", (again, copy))

    def save(self) -> None:
        """Save now; a plan without a file gets one."""
        if self.keeper.path is None:
            self.save_as()
        else:
            self.keeper.save()

    def save_as(self) -> None:
        """Give the plan a file; one that has a file goes on in the copy."""

        def write(path: Path) -> None:
            if self.keeper.path is None:
                self.keeper.save_as(path, replace=path.exists())
            else:
                self._go_on_in(save_copy(self.document.plan, path, replace=path.exists()))

        ask_and_write(self, self.document.plan, write)

    def _go_on_in(self, saved: Saved) -> None:
        self.keeper.close()
        self._keep(Keeper(self.document, saved.opened))
        self.show_status(Status(Kept.SAVED, datetime.now()))

    def export(self) -> None:
        """Export the plan as it is now."""
        exporting(self).ask(self.document.plan, self.keeper.path)

    def print_out(self, document: str = "plan") -> None:
        """Make the paper, or a sheet by its name, and hand it to the program that prints it."""
        exporting(self).print_out(self.document.plan, document)

    def next(self) -> None:
        """Go on to the next question."""
        self.interview.next()

    def back(self) -> None:
        """Go back to the question before."""
        self.interview.back()

    def check(self) -> None:
        """Show what is missing."""
        self.interview.go_to_section(CHECK)

    def keep_now(self) -> None:
        """Keep everything after something unexpected, and say so."""
        text = N_("Something unexpected happened. Everything you typed is safe; you can go on.")
        self.tell(self.say(text if self.keeper.keep_now() else NOT_SAFE))

    def can_close(self) -> bool:
        """Say whether the plan is kept somewhere; if not, ask the person for another place."""
        if not self.notes.put_away():
            return False
        if self.keeper.keep_now() or self.keeper.clean():
            return True
        self.tell(self.say(NOT_SAFE), ((self.say(N_("Save a copy…")), self.save_as),))
        return False

    def close(self) -> StorageError | None:
        """Save and let go; return why the file could not be saved, if so."""
        self.naming.stop()
        self.room.close()
        if self.exports:
            self.exports.close()
        failed = self.keeper.close()
        remember_result(self)
        return failed


class Naming(QTimer):
    """Names the window anew a moment after its plan changed, however fast one types."""

    def __init__(self, desk: Desk) -> None:
        """Wait for a change."""
        super().__init__(desk, singleShot=True, interval=REST)
        self.timeout.connect(desk.show_title)
        desk.document.changed.connect(self._begin)

    def _begin(self) -> None:
        if not self.isActive():
            self.start()


def window_title(plan: Plan, language: Language) -> str:
    """Return what a window is called while it shows a plan."""
    name = title(plan) or language.say(N_("New plan"))
    text = N_("Example: {plan} – Strateg") if name in example_titles() else N_("{plan} – Strateg")
    return language.say(text, plan=name)


def exporting(desk: Desk) -> "Export":
    """Return what exports from a desk; it is loaded when first wanted."""
    from app.ui.export import Export

    desk.exports = desk.exports or Export(desk.window, desk.tell)
    return desk.exports


def ask_and_write(desk: Desk, plan: Plan, write: Callable[[Path], None]) -> None:
    """Ask for a file and write a plan there; say so if that fails."""
    from app.ui.dialogs import file_to_save

    heading, folder = desk.say(N_("Save the plan as")), desk.window.preferences.plans_folder()
    path = file_to_save(desk.window, desk.language, heading, title(plan), folder)
    if path is None:
        return
    try:
        write(path)
    except StorageError as error:
        desk.tell_failed(error)


def save_stranded(desk: Desk) -> None:
    """Save the edits that the file no longer fits as a plan of their own."""
    assert desk.found.stranded
    plan = desk.found.stranded.plan

    def write(path: Path) -> None:
        save_copy(plan, path, replace=path.exists())

    ask_and_write(desk, plan, write)


def remember_result(desk: Desk) -> None:
    """Note for the list of plans how the plan stands."""
    from app.advice.advise import advise

    if desk.keeper.path:
        found = advise(desk.document.plan, desk.known, date.today()).verdict.result
        shelf.remember(desk.keeper.path, found.value)


def tell_beginning(desk: Desk) -> None:
    """Say that it is an example, what came back or waits, or which own networks are wrong."""
    found, say = desk.found, desk.say
    if found.example:
        desk.tell(say(EXAMPLE))
    elif entry := found.recovered:
        desk.tell(say(N_("Recovered edits from {time}."), time=clock(entry.time, desk.language)))
    elif entry := found.stranded:
        text = N_("The file was changed elsewhere after your edits of {time}. Both are kept.")
        act = (say(N_("Save my edits as a copy…")), partial(save_stranded, desk))
        desk.tell(say(text, time=clock(entry.time, desk.language)), (act,))
    elif troubles := desk.known.troubles:
        desk.tell(" ".join(skipped(wrong, desk.language) for wrong in troubles))


def unsaved(error: StorageError, path: Path | None, language: Language) -> str:
    """Return where a plan could not be saved, and why."""
    return language.say(
        N_("Not saved in «{folder}»: {reason}"),
        folder=(error.path or path or Path()).parent,
        reason=words(error).said(language),
    )


def clock(moment: str, language: Language) -> str:
    """Return the time of day of a moment in ISO form; a dash if it is none."""
    try:
        return language.time(datetime.fromisoformat(moment).time())
    except ValueError:
        return "–"
