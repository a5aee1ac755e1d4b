"""The window: menus, the start, and the plan that is open. It shows before any plan is read."""

from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QCloseEvent, QGuiApplication, QUndoGroup
from PySide6.QtWidgets import QMainWindow

from app.language import N_, Language
from app.storage import recent
from app.ui import theme
from app.ui.menus import AFTER_OPEN, EDIT, PLAN, Entry, add_menus, add_undo
from app.ui.recents import RecentMenu
from app.ui.start import StartView

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from app.storage.errors import StorageError
    from app.storage.recent import RecentPlan
    from app.ui.desk import Desk
    from app.ui.found import Found

FRAME = 32
"""Pixels that a window's frame takes of the screen's height."""
ABOUT = N_(
    "Strateg {version}\n\nA plan for social networks that begins with the question why. Your plans"
    " stay on this computer; the program never uses a network.\n\nLicence: MIT. Fonts: Noto,"
    " SIL Open Font Licence."
)
UNSAVED = N_("{reason} Your text is safe on this computer; open the plan again to go on.")


class Window(QMainWindow):
    """Holds one plan, or the start where one is chosen."""

    def __init__(self, language: Language, *, start: bool = True) -> None:
        """Show the start, or nothing where a plan follows at once; none is loaded yet."""
        super().__init__()
        self.language = language
        self.desk: Desk | None = None
        self.undo = QUndoGroup(self)
        self.ending = False
        self.resize(first_size())
        if start:
            self.build()
        else:
            self._build_menus()

    def build(self) -> None:
        """(Re)build everything that holds words; the plan lives on the desk."""
        self.menuBar().clear()
        self._build_menus()
        if self.desk:
            self.desk.build()
        else:
            self.show_start()

    def _build_menus(self) -> None:
        menus, self.waiting = add_menus(self.menuBar(), self.language, self.act)
        add_undo(menus[EDIT], self.undo, self.language)
        lately = RecentMenu(self, self.language)
        lately.chosen.connect(self.open_recent)
        menus[PLAN].insertMenu(menus[PLAN].actions()[AFTER_OPEN], lately)
        self._allow()

    def act(self, entry: Entry) -> None:
        """Do what an entry of the menus says."""
        owner = self.desk if hasattr(self.desk, entry.act.partition(".")[0]) else self
        attrgetter(entry.act)(owner)()

    def _allow(self) -> None:
        for action in self.waiting:
            action.setEnabled(self.desk is not None)

    def show_start(self) -> None:
        """Show the plans to go on with and the ways to begin."""
        start = StartView(recent.read(), self.language)
        start.new_wanted.connect(self.new)
        start.open_wanted.connect(self.open)
        start.example_wanted.connect(self.example)
        start.recent_wanted.connect(self.open_recent)
        self.setWindowTitle("Strateg")
        self.setCentralWidget(start)

    def begin(self, file: Path | None) -> None:
        """Load what plans need, now that the window is there; open a plan if one is due."""
        if file:
            self.open_file(file)
            if not self.desk:
                self.show_start()
        else:
            self._put(lambda found: found.interrupted())

    def new(self) -> None:
        """Begin an empty plan; the one before is kept as it is."""
        self._put(lambda found: found.new_plan())

    def example(self) -> None:
        """Begin a plan with the answers of the example firm."""
        self._put(lambda found: found.example_plan("bakery"))

    def open(self) -> None:
        """Ask for a plan and open it."""
        from app.ui.dialogs import file_to_open

        if path := file_to_open(self, self.language):
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
        self.undo.addStack(desk.document.history)
        self.undo.setActiveStack(desk.document.history)
        self._allow()

    def leave(self) -> None:
        """Close the plan, which is kept, and show the start again."""
        if self._put_away():
            self.show_start()
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

    def about(self) -> None:
        """Say what this program is."""
        from app import __version__
        from app.ui.dialogs import tell

        tell(self, self.language, self.language.say(ABOUT, version=__version__))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save, without asking, and go; stay if the plan could be kept nowhere at all."""
        event.setAccepted(self._put_away())


def tell_error(window: Window, error: "StorageError", text: str = "{reason}") -> None:
    """Say in a dialog what happened to a file."""
    from app.sentences import explain
    from app.ui.dialogs import tell

    reason = explain(error, window.language)
    tell(window, window.language, window.language.say(text, reason=reason))


def first_size() -> QSize:
    """Return the size of a first window: as drawn, or less where the screen is smaller."""
    room = QGuiApplication.primaryScreen().availableSize() - QSize(0, FRAME)
    return room.boundedTo(QSize(theme.px(1280), theme.px(800)))
