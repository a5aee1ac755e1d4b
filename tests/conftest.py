"""What many tests share: folders that are nobody's, a command line, and a real window."""

import gc
import os
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from itertools import count
from pathlib import Path
from typing import IO

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parents[1]
LOCK = pytest.StashKey[IO[str]]()
TESTS = count(1)
PATIENCE = 30_000  # milliseconds to wait for a window, on a machine busy with other work
FOLDERS = ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")

# A slow machine is no fault of the program: how long something takes is measured elsewhere.
settings.register_profile("strateg", deadline=None, max_examples=25)
settings.load_profile("strateg")


def pytest_configure(config):
    """Take a screen that no other process has: on one they would take each other's focus."""
    for screen in os.environ.get("STRATEG_SCREENS", "").split():
        from fcntl import LOCK_EX, LOCK_NB, flock  # there are screens of our own on Linux only

        lock = Path(os.environ["XDG_RUNTIME_DIR"], f"screen{screen}").open("w")  # noqa: SIM115
        with suppress(BlockingIOError):
            flock(lock, LOCK_EX | LOCK_NB)  # until this process ends, however it does
            config.stash[LOCK] = lock
            os.environ["DISPLAY"] = screen
            return
        lock.close()


def pytest_sessionstart():
    """Look for garbage here alone: in a thread that reads files it would take windows away."""
    gc.disable()


def pytest_runtest_logfinish():
    """Look for what the test just left; now and then for all that was left."""
    gc.collect(2 if next(TESTS) % 200 == 0 else 1)


@pytest.fixture(autouse=True)
def nobodys_folders(tmp_path_factory, monkeypatch):
    """Keep every test away from the folders of the person at this machine."""
    home = tmp_path_factory.mktemp("nobody")
    for name in FOLDERS:
        folder = home / name.lower()
        folder.mkdir()
        monkeypatch.setenv(name, str(folder))
    return home


@pytest.fixture
def strateg(tmp_path):
    """Run the command as a new user does, in an empty folder; give back what it said."""

    def run(*arguments, stdin=None, **options):
        command = [sys.executable, "-P", "-W", "error", "-m", "app", *map(str, arguments)]
        options = {"cwd": tmp_path, "timeout": timedelta(minutes=1).total_seconds()} | options
        return subprocess.run(
            command, input=stdin, capture_output=True, text=True, check=False, **options
        )

    return run


@pytest.fixture(autouse=True)
def importable_program(monkeypatch):
    """Let a process that a test starts import the program from anywhere."""
    monkeypatch.setenv("PYTHONPATH", str(ROOT))


@pytest.fixture
def qtbot(qtbot, monkeypatch):
    """Wait longer than is usual, and let what was closed go before the next test begins."""
    from PySide6.QtCore import QCoreApplication, QEvent

    for name in ("waitUntil", "waitSignal", "waitSignals"):
        monkeypatch.setattr(qtbot, name, partial(getattr(qtbot, name), timeout=PATIENCE))
    yield qtbot
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="module")
def dressed(qapp):
    """Give the application the program's fonts, colours and keys, as it has when it runs."""
    from app.ui import theme
    from app.ui.undo_keys import UndoIsOurs

    gc.collect()  # or what earlier tests left behind is dressed and laid out as well
    qapp.setStyle("Fusion")
    theme.load_fonts()
    theme.dress(qapp)
    ours = UndoIsOurs()
    qapp.focusChanged.connect(ours.follow)
    yield qapp
    qapp.focusChanged.disconnect(ours.follow)


@dataclass(frozen=True)
class Opened:
    """A page in a real, active window, the form of its question, and the document it edits."""

    window: object
    view: object
    page: object
    document: object

    @property
    def answers(self):
        """The page of the plan that is asked about."""
        return getattr(self.document.plan, self.page.section).page(self.page.asks.page)


@pytest.fixture
def open_page(dressed, qtbot):
    """Open one screen of a plan in a window with the program's own undo."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QMainWindow

    from app.knowledge import catalogue
    from app.language import Language
    from app.ui.document import Document
    from app.ui.menus import Key, set_redo_keys
    from app.ui.page import PageView
    from tests.ui import hands

    def opened(plan, section, screen, language=None):
        document = Document(plan)
        window = QMainWindow()
        page = PageView(document, section, (screen,), language or Language(), catalogue.read())
        window.setCentralWidget(page)
        form = page.form(screen)
        undo = document.history.createUndoAction(window, "Undo")
        redo = document.history.createRedoAction(window, "Redo")
        undo.setShortcuts(Key.Undo)
        set_redo_keys(redo)
        window.addActions([undo, redo])
        window.resize(1100, 740)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(window)
        hands.bring_to_front(window)
        page.focus_on(screen)
        return Opened(window, page, form, document)

    return opened
