"""Makes pictures of every page, light, dark, in large text, in long words and on a small screen.

python -m tests.pictures FOLDER [LOOK ...]

The folder must not lie in the project. Each look has a folder of its own; a page that is longer
than the window has a second picture of its end.
"""

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from gettext import NullTranslations
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QToolButton, QWidget

from app import paths
from app.language import Language
from app.storage.file import load, save
from app.ui import theme
from app.ui.window import Window
from tests.ui.pseudo import Pseudo

ROOT = Path(__file__).resolve().parents[1]
FRAME = 32
"""Pixels that a window's frame takes of the screen's height."""
EXAMPLE = "law-firm"


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

    @contextmanager
    def dressed(self) -> Iterator[None]:
        """Dress the application for this look."""
        colours = theme.DARK if self.look.dark else theme.LIGHT
        with patch.object(theme, "system_colours", lambda: colours):
            theme.dress(QApplication.instance(), self.look.text_size)
            yield

    def take(self, widget: QWidget, name: str) -> None:
        """Take one picture."""
        settle(widget)
        widget.grab().save(str(self.folder / f"{name}.png"))

    def take_page(self, window: Window, view: QScrollArea, name: str) -> None:
        """Take a page, and its end where it is longer than the window."""
        self.take(window, name)
        bar = view.verticalScrollBar()
        if bar.maximum():
            bar.setValue(bar.maximum())
            self.take(window, f"{name}-end")

    def take_all(self, plan: Path) -> None:
        """Take every page there is."""
        with self.dressed():
            window = Window(self.language)
            window.resize(self.look.width, self.look.height)
            window.show()
            self.take(window, "start")
            window.open_file(plan)
            for step in range(len(window.desk.interview.steps)):
                self.take_step(window, step)
            self.take_export(window)
            window.end()
            window.deleteLater()
            settle(window)

    def take_step(self, window: Window, step: int) -> None:
        """Take a step of the interview with everything on it opened."""
        interview = window.desk.interview
        section, screen = interview.steps[step]
        interview.go(step)
        name = f"{step:02}-{section}-{screen.number}" if screen else f"{step:02}-{section}"
        view = interview.stack.currentWidget()
        settle(window)
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


def settle(widget: QWidget) -> None:
    """Let everything find its place: each pass lays out one level of what stands in one another."""
    loop = QEventLoop()
    for _ in range(4):
        loop.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, QDeadlineTimer(50))
        widget.grab()


def main(folder: str, *looks: str) -> int:
    """Take the pictures of all looks, or of some."""
    target = Path(folder).resolve()
    if target.is_relative_to(ROOT):
        sys.exit("Please name a folder outside the project.")
    application = QApplication([sys.argv[0], "-style", "Fusion"])
    application.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    theme.load_fonts()
    with tempfile.TemporaryDirectory(prefix="strateg-pictures-") as own:
        plan = Path(own) / f"{EXAMPLE}.strateg"
        example = load(paths.resources() / "examples" / plan.name).envelope.plan
        save(example.replace(way="full"), plan)
        for name in looks or LOOKS:
            Camera(LOOKS[name], target / name).take_all(plan)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
