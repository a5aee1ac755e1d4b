"""The window: menus, the start, and the plan that is open. It shows before any plan is read."""

from functools import partial
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QUndoGroup
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu

from app.language import N_, Language
from app.storage import placement, printing
from app.storage.preferences import Preferences
from app.ui import theme
from app.ui.around import Editing, HelpDesk, SettingsDesk, StartDesk
from app.ui.menus import AFTER_OPEN, EDIT, FILE, Entry, add_menus, add_undo
from app.ui.recents import ExampleMenu, RecentMenu

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from app.storage.errors import StorageError
    from app.storage.recent import RecentPlan
    from app.ui.desk import Desk
    from app.ui.found import Found

PAINTED = 30
"""Milliseconds in which a page that was opened, or plans that were listed, are painted."""
FRAME = 32
"""Pixels that a window's frame takes of the screen's height."""
UNSAVED = N_("{reason} Your text is safe on this computer; open the plan again to go on.")
DAMAGED = N_(
    "The settings could not be read. They were put aside as {file}, and all are as at the first"
    " start. Your plans are not touched."
)


class Window(QMainWindow):
    """Holds one plan, or the start where one is chosen."""

    def __init__(
        self, language: Language, preferences: Preferences | None = None, *, start: bool = True
    ) -> None:
        """Show the start, or nothing where a plan follows at once; none is loaded yet."""
        super().__init__()
        self.language, self.preferences = language, preferences or Preferences()
        self.desk: Desk | None = None
        self.editing, self.start = Editing(), StartDesk(self)
        self.help, self.settings = HelpDesk(self), SettingsDesk(self)
        self.undo = QUndoGroup(self)
        self.menus: list[QMenu] = []
        self.ending = False
        if not self.restoreGeometry(placement.read()):
            self.resize(first_size())
        if start:
            self.build()
        else:
            self._build_menus()

    def build(self) -> None:
        """(Re)build everything that holds words; the plan lives on the desk."""
        for menu in self.menus:
            menu.deleteLater()
        self.menuBar().clear()
        self._build_menus()
        if self.desk:
            self.desk.build()
        else:
            self.start.show()

    def _build_menus(self) -> None:
        self.menus, self.waiting = add_menus(self.menuBar(), self.language, self.act)
        add_undo(self.menus[EDIT], self.undo, self.language)
        add_plans(self, self.menus[FILE])
        self._allow()

    def act(self, entry: Entry) -> None:
        """Do what an entry of the menus says."""
        owner = self.desk if hasattr(self.desk, entry.act.partition(".")[0]) else self
        attrgetter(entry.act)(owner)()

    def _allow(self) -> None:
        for action in self.waiting:
            action.setEnabled(self.desk is not None)

    def begin(self, file: Path | None) -> None:
        """Load what plans need, now that the window is there; open a plan if one is due."""
        if file:
            self.open_file(file)
            if not self.desk:
                self.start.show()
        elif not self.desk:
            self._put(lambda found: found.interrupted())
        if self.desk:
            QTimer.singleShot(PAINTED, self, partial(complete, self))
        else:
            complete(self)

    def new(self, way: str = "short") -> None:
        """Begin an empty plan on a way; the one before is kept as it is."""
        self._put(lambda found: found.new_plan(way))

    def new_full(self) -> None:
        """Begin an empty plan that is asked everything."""
        self.new("full")

    def example(self, name: str) -> None:
        """Begin a plan with the answers of an example firm; the example itself stays."""
        self._put(lambda found: found.example_plan(name))

    def open(self) -> None:
        """Ask for a plan and open it."""
        from app.ui.dialogs import file_to_open

        if path := file_to_open(self, self.language, self.preferences.plans_folder()):
            self.open_file(path)

    def open_file(self, path: Path) -> None:
        """Open a plan from its file."""
        self._put(lambda found: found.plan_of_file(path))

    def open_recent(self, plan: "RecentPlan") -> None:
        """Open a plan of the list, from its file or from this computer's journal."""
        if plan.path:
            self.open_file(Path(plan.path))
        else:
            self._put(lambda found: found.plan_of_journal(plan.id))

    def _put(self, find: "Callable[[ModuleType], Found | None]") -> None:
        """Put a plan on the desk in place of the one before; if it fails, nothing changes."""
        from app.storage.errors import StorageError
        from app.ui import found
        from app.ui.desk import Desk

        try:
            plan = find(found)
            if plan is None or (self.desk and self.desk.keeper.id == plan.id):
                return
            if self.desk and not self.desk.can_close():
                return
            desk = Desk(plan, self)
        except StorageError as error:
            tell_error(self, error)
            return
        self._put_away()
        self.desk = desk
        self.start.rest()
        self.undo.addStack(desk.document.history)
        self.undo.setActiveStack(desk.document.history)
        self._allow()

    def leave(self) -> None:
        """Close the plan, which is kept, and show the start again."""
        if self._put_away():
            self.start.show()
            self._allow()

    def _put_away(self) -> bool:
        if not self.desk:
            return True
        if not self.ending and not self.desk.can_close():
            return False
        self.undo.removeStack(self.desk.document.history)
        failed = self.desk.close()
        self.desk = None
        if failed and not self.ending:
            tell_error(self, failed, UNSAVED)
        return True

    def end(self) -> None:
        """Close at once and ask nothing: the system is ending."""
        self.ending = True
        self.close()

    def fill(self) -> None:
        """Fill the screen, or leave it again."""
        from PySide6.QtCore import Qt

        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save, without asking, and go; stay if the plan could be kept nowhere at all."""
        gone = self._put_away()
        event.setAccepted(gone)
        if gone:
            leave_nothing_behind(self)


def complete(window: Window) -> None:
    """Load what the first page did not wait for, unless the window is closed already."""
    if window.isVisible():
        window.start.complete()
        tell_damaged(window)


def follow(window: Window, wanted: Preferences) -> None:
    """Take on other preferences, at once and without losing a letter."""
    before, window.preferences = window.preferences, wanted
    if wanted.language != before.language:
        window.language = language_of(wanted.language)
    if (wanted.text_size, wanted.theme) != (before.text_size, before.theme):
        dress(window)
    if before.remember and not wanted.remember:
        window.start.forget()
    if wanted != before:
        window.build()


def dress(window: Window) -> None:
    """Dress the application as the person prefers it; the window has to be built anew then.

    Qt dresses every widget there is, seen or not: a plan all of whose pages were opened has
    thousands, which are let go first.
    """
    if window.desk:
        window.desk.interview.let_go_unseen()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.dress(application, window.preferences.text_size, window.preferences.theme)


def add_plans(window: Window, menu: QMenu) -> None:
    """Add the plans opened lately and the examples to the menu that opens plans."""
    lately, examples = RecentMenu(menu, window.language), ExampleMenu(menu, window.language)
    lately.chosen.connect(window.open_recent)
    lately.forgot.connect(window.start.forget)
    examples.chosen.connect(window.example)
    place = menu.actions()[AFTER_OPEN]
    for each in (lately, examples):
        menu.insertMenu(place, each)


def leave_nothing_behind(window: Window) -> None:
    """Note where the window stood, and end what stands beside it."""
    if not window.isFullScreen():
        placement.write(bytes(window.saveGeometry().data()))
    printing.clear()
    for beside in (window.settings, window.help, window.start):
        beside.close()


def language_of(code: str) -> Language:
    """Return a language by its code; the source language if it is not there any more."""
    try:
        return Language.load(code)
    except KeyError:
        return Language()


def tell_error(window: Window, error: "StorageError", text: str = "{reason}") -> None:
    """Say in a dialog what happened to a file."""
    from app.sentences import explain
    from app.ui.dialogs import tell

    reason = explain(error, window.language)
    tell(window, window.language, window.language.say(text, reason=reason))


def tell_damaged(window: Window) -> None:
    """Say that the settings were damaged, if so; they are put aside."""
    from app import settings
    from app.storage import preferences
    from app.ui.dialogs import tell

    if settings.load()[1]:
        text = window.language.say(DAMAGED, file=preferences.aside().name)
        tell(window, window.language, text)


def first_size() -> QSize:
    """Return the size of a first window: as drawn, or less where the screen is smaller."""
    room = QGuiApplication.primaryScreen().availableSize() - QSize(0, FRAME)
    return room.boundedTo(QSize(theme.px(1280), theme.px(800)))
