"""The window: menus, the start, and the plan that is open. It shows before any plan is read."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QUndoGroup
from PySide6.QtWidgets import QMainWindow

from app.language import N_, Language
from app.storage import recent
from app.ui import theme
from app.ui.menus import SEPARATOR, Entry, Key, add_menu, set_redo_keys
from app.ui.start import StartView

if TYPE_CHECKING:
    from app.storage.recent import RecentPlan
    from app.ui.desk import Desk, Found

FRAME = 32
"""Pixels that a window's frame takes of the screen's height."""
ABOUT = N_(
    "Strateg {version}\n\nA plan for social networks that begins with the question why. Your plans"
    " stay on this computer; the program never uses a network.\n\nLicence: MIT. Fonts: Noto,"
    " SIL Open Font Licence."
)


class Window(QMainWindow):
    """Holds one plan, or the start where one is chosen."""

    def __init__(self, language: Language) -> None:
        """Show the start; nothing of a plan is loaded yet."""
        super().__init__()
        self.language = language
        self.desk: Desk | None = None
        self.undo = QUndoGroup(self)
        self.resize(self._size())
        self.build()

    def _size(self) -> QSize:
        room = QGuiApplication.primaryScreen().availableSize() - QSize(0, FRAME)
        return room.boundedTo(QSize(theme.px(1280), theme.px(800)))

    def build(self) -> None:
        """(Re)build everything that holds words; the plan lives on the desk."""
        self.menuBar().clear()
        self._build_menus()
        if self.desk:
            self.desk.build()
        else:
            self.show_start()

    def _build_menus(self) -> None:
        bar, say = self.menuBar(), self.language.say
        _, waiting = add_menu(
            bar,
            self.language,
            N_("&Plan"),
            (
                Entry(N_("&New plan"), self.new, Key.New),
                Entry(N_("New from the &bakery example"), self.example),
                Entry(N_("&Open…"), self.open, Key.Open),
                SEPARATOR,
                Entry(N_("&Save"), self._on_desk("save"), Key.Save, needs_plan=True),
                Entry(N_("Save &as…"), self._on_desk("save_as"), Key.SaveAs, needs_plan=True),
                Entry(N_("&Export as PDF…"), self._on_desk("export"), "Ctrl+E", needs_plan=True),
                SEPARATOR,
                Entry(N_("&Close the plan"), self.close_plan, Key.Close, needs_plan=True),
                Entry(N_("&Quit"), self.close, "Ctrl+Q"),
            ),
        )
        edit, _ = add_menu(bar, self.language, N_("&Edit"), ())
        undo = self.undo.createUndoAction(self, say(N_("Undo")))
        redo = self.undo.createRedoAction(self, say(N_("Redo")))
        undo.setShortcuts(Key.Undo)
        set_redo_keys(redo)
        edit.addActions([undo, redo])
        _, going = add_menu(
            bar,
            self.language,
            N_("&Go to"),
            (
                Entry(N_("&Back"), self._on_desk("back"), "Alt+Left", needs_plan=True),
                Entry(N_("&Next"), self._on_desk("next"), "Alt+Right", needs_plan=True),
                Entry(N_("&Check your plan"), self._on_desk("check"), "Ctrl+K", needs_plan=True),
            ),
        )
        add_menu(bar, self.language, N_("&View"), (Entry(N_("&Full screen"), self.fill, "F11"),))
        add_menu(bar, self.language, N_("&Help"), (Entry(N_("&About Strateg"), self.about),))
        self.waiting = [*waiting, *going]
        self._allow()

    def _on_desk(self, name: str) -> Callable[[], None]:
        def act() -> None:
            if self.desk:
                getattr(self.desk, name)()

        return act

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
        from app.ui.desk import interrupted

        if file:
            self.open_file(file)
        elif lost := interrupted():
            self._put(lambda: lost)

    def new(self) -> None:
        """Begin an empty plan; the one before is kept as it is."""
        from app.ui.desk import new_plan

        self._put(new_plan)

    def example(self) -> None:
        """Begin a plan with the answers of the example firm."""
        from app.ui.desk import example_plan

        self._put(lambda: example_plan("bakery"))

    def open(self) -> None:
        """Ask for a plan and open it."""
        from app.ui.dialogs import file_to_open

        if path := file_to_open(self, self.language):
            self.open_file(path)

    def open_file(self, path: Path) -> None:
        """Open a plan from its file."""
        from app.ui.desk import plan_of_file

        self._put(lambda: plan_of_file(path))

    def open_recent(self, plan: "RecentPlan") -> None:
        """Open a plan of the list, from its file or from this computer's journal."""
        from app.ui.desk import plan_of_journal

        if plan.path:
            self.open_file(Path(plan.path))
        else:
            self._put(lambda: plan_of_journal(plan.id))

    def _put(self, find: "Callable[[], Found]") -> None:
        """Put a plan on the desk in place of the one before; if it fails, nothing changes."""
        from app.sentences import explain
        from app.storage.errors import StorageError
        from app.ui.desk import Desk
        from app.ui.dialogs import tell

        try:
            found = find()
            if self.desk and self.desk.keeper.id == found.id:
                return
            desk = Desk(found, self)
        except StorageError as error:
            tell(self, self.language, explain(error, self.language))
            return
        if self.desk:
            self.desk.close()
        self.desk = desk
        self.undo.addStack(desk.document.history)
        self.undo.setActiveStack(desk.document.history)
        self._allow()
        desk.build()

    def close_plan(self) -> None:
        """Close the plan, which is kept, and show the start again."""
        if self.desk:
            self.undo.removeStack(self.desk.document.history)
            self.desk.close()
            self.desk = None
            self.show_start()
            self._allow()

    def fill(self) -> None:
        """Fill the screen, or leave it again."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def about(self) -> None:
        """Say what this program is."""
        from app import __version__
        from app.ui.dialogs import tell

        tell(self, self.language, self.language.say(ABOUT, version=__version__))

    def keep_now(self) -> None:
        """Keep everything typed, whatever happened, and say so in one sentence."""
        if self.desk:
            self.desk.keep_now()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save, without asking, and go."""
        if self.desk:
            self.desk.close()
            self.desk = None
        event.accept()
