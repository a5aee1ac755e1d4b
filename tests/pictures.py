"""Makes pictures of every page, light, dark, in large text, in long words and on a small screen.

python -m tests.pictures FOLDER [LOOK ...]

The folder must not lie in the project. Each look has a folder of its own; a page that is longer
than the window has a second picture of its end.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from gettext import NullTranslations
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QToolButton, QWidget

from app import paths
from app.examples import example, example_names
from app.language import Language
from app.plan import Plan
from app.storage.file import save
from app.storage.preferences import Preferences
from app.ui import theme
from app.ui.beside import BesideWindow
from app.ui.check import CheckView
from app.ui.desk import exporting
from app.ui.page import PageView
from app.ui.plan_reader import Rows
from app.ui.plan_rows import PlanRow
from app.ui.sections import CHECK, GLANCE, VERDICT
from app.ui.window import Window
from tests.conftest import FOLDERS
from tests.scenes import Scene, scenes
from tests.ui.pseudo import Pseudo

ROOT = Path(__file__).resolve().parents[1]
FRAME = 32
"""Pixels that a window's frame takes of the screen's height."""
EXAMPLE, OTHER = "law-firm", "empty-handed"
"""The plan of which every page is taken, and one with another result."""
OVER = ("look_again", "reckon", "minutes")
"""What is shown over a step."""
MANY = 60
"""Plans in a folder that is full."""
RESULTS = (GLANCE, VERDICT, CHECK)
PATIENCE = 60_000
"""Milliseconds until something must be there."""


@dataclass(frozen=True)
class Look:
    """How the window is looked at."""

    width: int = 1280
    height: int = 800 - FRAME
    dark: bool = False
    text_size: int = 100
    pseudo: bool = False


LOOKS = {
    "light": Look(),
    "dark": Look(dark=True),
    "large": Look(text_size=200),
    "pseudo": Look(pseudo=True),
    "small": Look(1024, 640 - FRAME),
}


class Camera:
    """Takes pictures of one look into a folder."""

    def __init__(self, look: Look, folder: Path) -> None:
        self.look, self.folder = look, folder
        folder.mkdir(parents=True, exist_ok=True)
        translations = Pseudo() if look.pseudo else NullTranslations()
        self.language = Language("en", translations)
        colours = "dark" if look.dark else "light"
        self.wanted = Preferences(text_size=look.text_size, theme=colours)

    def dress(self) -> None:
        """Dress the application for this look."""
        theme.dress(QApplication.instance(), self.wanted.text_size, self.wanted.theme)

    def take(self, widget: QWidget, name: str) -> None:
        """Take one picture."""
        settle(widget)
        widget.grab().save(str(self.folder / f"{name}.png"))

    def take_page(self, window: Window, view: QScrollArea, name: str) -> None:
        """Take a page, and its end where it is longer than the window."""
        wait(lambda: is_whole(view))
        self.take(window, name)
        bar = view.verticalScrollBar()
        if bar.maximum():
            bar.setValue(bar.maximum())
            self.take(window, f"{name}-end")

    def take_all(self, plan: Path, other: Path) -> None:
        """Take every page there is."""
        self.dress()
        window = self.take_start("start")
        window.open_file(plan)
        for step in range(len(window.desk.interview.steps)):
            self.take_step(window, step)
        self.take_others(window)
        window.open_file(other)
        self.take_results(window)
        for scene in scenes():
            self.take_scene(window, scene)
        end(window)
        many = [save_in_folder(example("bakery"), f"bakery-{n}") for n in range(MANY)]
        end(self.take_start("start-many"))
        for path in many:
            path.unlink()

    def take_start(self, name: str) -> Window:
        """Take the start page of a new window, and return that window."""
        window = Window(self.language, self.wanted)
        window.resize(self.look.width, self.look.height)
        window.show()
        reader = window.start.complete()
        wait(lambda: reader.ready and all(row.title != row.file for row in bakeries(reader.rows)))
        self.take(window, name)
        return window

    def take_scene(self, window: Window, scene: Scene) -> None:
        """Take what is shown of a plan that was made for it."""
        window.open_file(save_in_folder(scene.plan, next(iter(scene.shows))))
        for name, show in scene.shows.items():
            show(window)
            self.take_page(window, window.desk.interview.stack.currentWidget(), name)
            if theme.in_meeting():
                window.desk.room.turn()

    def take_others(self, window: Window) -> None:
        """Take what is no step: what stands over one, beside the window, and the meeting."""
        interview = window.desk.interview
        for name in OVER:
            getattr(interview, name)()
            self.take_page(window, interview.stack.currentWidget(), name)
        self.take_export(window)
        window.settings.show()
        self.take_beside(window.settings.shown, "settings")
        window.help.show()
        self.take_beside(window.help.shown, "help")
        window.desk.notes.show()
        self.take(window.desk.notes.shown, "notes")
        window.desk.room.turn()
        meeting = window.desk.interview
        meeting.go(1)
        meeting.park()
        self.take(window, "meeting")
        window.desk.room.turn()

    def take_beside(self, beside: BesideWindow, name: str) -> None:
        """Take each page of a window that stands beside the plan."""
        for place in range(beside.list.count()):
            beside.list.setCurrentRow(place)
            self.take(beside, f"{name}-{place}")
        beside.close()

    def take_results(self, window: Window) -> None:
        """Take what follows from a plan with another result."""
        interview = window.desk.interview
        for step, (section, _) in enumerate(interview.steps):
            if section in RESULTS:
                interview.go(step)
                self.take_page(window, interview.stack.currentWidget(), f"{OTHER}-{section}")

    def take_step(self, window: Window, step: int) -> None:
        """Take a step of the interview with everything on it opened."""
        interview = window.desk.interview
        section, screen = interview.steps[step]
        interview.go(step)
        name = f"{step:02}-{section}-{screen.number}" if screen else f"{step:02}-{section}"
        view = interview.stack.currentWidget()
        settle(window)
        if section == CHECK and interview.preview.isVisible():
            wait(lambda: interview.preview.paper.picture)
        for opener in view.findChildren(QToolButton):
            if opener.isCheckable() and not opener.isChecked():
                opener.click()
        self.take_page(window, view, name)

    def take_export(self, window: Window) -> None:
        """Take the dialog that asks where to export to."""

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is None:
                QTimer.singleShot(50, answer)
                return
            self.take(dialog, "export")
            dialog.reject()

        QTimer.singleShot(50, answer)
        window.desk.export()
        exports, path = exporting(window.desk), paths.documents_folder() / "plan.pdf"
        exports.begin(window.desk.document.plan, path, {"paper": "a4"})
        assert exports.progress
        exports.progress.show()
        self.take(exports.progress, "export-running")
        exports.cancel()
        self.take(window, "export-cancelled")


def wait(until: Callable[[], object]) -> None:
    """Wait until something is so; TimeoutError if it never is."""
    deadline = QDeadlineTimer(PATIENCE)
    while not until():
        if deadline.hasExpired():
            raise TimeoutError
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def settle(widget: QWidget) -> None:
    """Let everything find its place: each pass lays out one level of what stands in one another."""
    loop = QEventLoop()
    for _ in range(4):
        loop.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, QDeadlineTimer(50))
        widget.grab()


def is_whole(view: QScrollArea) -> bool:
    """Say whether all of a page stands there; what is long is built a part at a time."""
    if isinstance(view, PageView):
        return len(view.forms) == len(view.screens)
    return not (isinstance(view, CheckView) and view.waiting)


def save_in_folder(plan: Plan, name: str) -> Path:
    """Save a plan in the folder of plans, and return where it is."""
    path = paths.documents_folder() / f"{name}.strateg"
    save(plan, path, replace=True)
    return path


def bakeries(rows: Rows) -> Iterator[PlanRow]:
    """Yield the rows of plans that have a firm's name, once they were looked into."""
    return (row for row in rows.values() if row.file.startswith("bakery"))


def end(window: Window) -> None:
    """Close a window for good."""
    window.end()
    window.deleteLater()
    settle(window)


def main(folder: str, *looks: str) -> int:
    """Take the pictures of all looks, or of some."""
    target = Path(folder).resolve()
    if target.is_relative_to(ROOT):
        sys.exit("Please name a folder outside the project.")
    application = QApplication([sys.argv[0], "-style", "Fusion"])
    application.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    theme.load_fonts()
    with tempfile.TemporaryDirectory(prefix="strateg-pictures-") as own:
        os.environ |= dict.fromkeys(FOLDERS, own)  # nothing of the person at this machine is shown
        saved = {n: save_in_folder(example(n).replace(way="full"), n) for n in example_names()}
        plans = [saved[name] for name in (EXAMPLE, OTHER)]
        for look in looks or LOOKS:
            Camera(LOOKS[look], target / look).take_all(*plans)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
