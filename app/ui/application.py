"""The application: fonts and colours, the first window, and what happens when something fails."""

import contextlib
import faulthandler
import os
import signal
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication

from app import paths
from app.language import Language
from app.ui import theme
from app.ui.menus import UndoIsOurs
from app.ui.window import Window

REPORT = "faults.txt"
"""Where faults are noted: kinds and places in the program, never what somebody typed."""
REPORT_LIMIT = 1 << 20


def start(file: Path | None) -> int:
    """Show the window, then load what plans need; return the exit code when it is closed."""
    QGuiApplication.setApplicationName("Strateg")
    QGuiApplication.setDesktopFileName("strateg")
    # As arguments, for setStyle() would first load everything that Python knows of styles.
    application = QApplication([*sys.argv[:1], "-style", "Fusion"])
    theme.load_fonts()
    theme.dress(application)
    ours = UndoIsOurs(application)
    application.focusChanged.connect(ours.follow)
    window = Window(Language())
    note_faults(window)
    close_on_signals(window)
    application.styleHints().colorSchemeChanged.connect(lambda: redress(application, window))
    window.show()
    shown = Shown(lambda: window.begin(file))
    window.windowHandle().installEventFilter(shown)
    return application.exec()


class Shown(QObject):
    """Goes on when a window stands on the screen: install it on the window's QWindow."""

    def __init__(self, go_on: Callable[[], None]) -> None:
        """Wait for the first exposure."""
        super().__init__()
        self.go_on = go_on

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the window paint itself first; what comes after would delay it."""
        exposed = event.type() == QEvent.Type.Expose
        if exposed and isinstance(watched, QWindow) and watched.isExposed():
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.go_on)
        return False


def redress(application: QApplication, window: Window) -> None:
    """Follow the system from light to dark or back."""
    theme.dress(application)
    window.build()


def note_faults(window: Window) -> None:
    """Catch what nobody expected: note it, keep everything typed, and go on."""
    with contextlib.suppress(OSError):
        folder = paths.private(paths.state_folder())
        file = folder / REPORT
        if file.exists() and file.stat().st_size > REPORT_LIMIT:
            file.unlink()
        number = os.open(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        report = os.fdopen(number, "a", encoding="utf-8")
        faulthandler.enable(report)

    def caught(
        kind: type[BaseException], error: BaseException, place: TracebackType | None
    ) -> None:
        with contextlib.suppress(OSError, UnboundLocalError, NameError):
            report.write(described(kind, place))
            report.flush()
        window.keep_now()

    sys.excepthook = caught


def described(kind: type[BaseException], place: TracebackType | None) -> str:
    """Return the kind of a fault and its places in the program; its message may hold answers."""
    frames = traceback.extract_tb(place)
    places = "".join(f"  {Path(f.filename).name}:{f.lineno} {f.name}\n" for f in frames)
    return f"{kind.__name__}\n{places}"


def close_on_signals(window: Window) -> None:
    """Close in order when the system asks to end (not on Windows, which asks the window)."""
    if sys.platform == "win32":
        return
    reading, writing = os.pipe()
    for end in (reading, writing):
        os.set_blocking(end, False)
    signal.set_wakeup_fd(writing)
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, lambda *_: None)
    notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read, window)
    notifier.activated.connect(window.close)
