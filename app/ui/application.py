"""The application: fonts and colours, the first window, and what happens when something fails."""

import faulthandler
import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication

from app.storage import faults, preferences
from app.ui import theme
from app.ui.garbage import GarbageCollector
from app.ui.window import PAINTED, Window, dress, language_of

LIST_LATEST = 1000
"""Milliseconds after which the rest is loaded though the plans are not listed: a slow disk."""


def start(file: Path | None) -> int:
    """Show the window, then load what plans need; return the exit code when it is closed."""
    QGuiApplication.setApplicationName("Strateg")
    QGuiApplication.setDesktopFileName("strateg")
    # As arguments, for setStyle() would first load everything that Python knows of styles.
    application = QApplication([*sys.argv[:1], "-style", "Fusion"])
    theme.load_fonts()
    wanted = preferences.read()
    theme.dress(application, wanted.text_size, wanted.theme)
    window = Window(language_of(wanted.language), wanted, start=file is None)
    note_faults(window)
    window.show()
    window.activateWindow()
    shown = Shown(lambda: go_on(application, window, file))
    window.windowHandle().installEventFilter(shown)
    return application.exec()


def go_on(application: QApplication, window: Window, file: Path | None) -> None:
    """Listen; list the plans before anything else is loaded, unless one of them was asked for."""
    listen(application, window)
    if file:
        begin(window, file)
        return
    rest = QTimer(window, singleShot=True, interval=LIST_LATEST)
    rest.timeout.connect(lambda: begin(window, None))
    rest.start()

    def hasten() -> None:
        if rest.isActive():
            rest.setInterval(PAINTED)

    window.start.complete().listed.connect(hasten)


def listen(application: QApplication, window: Window) -> None:
    """Hear of the keys of undo, of the system's theme, and of its wish to end."""
    from app.ui.undo_keys import UndoIsOurs

    ours = UndoIsOurs(application)
    ours.follow(None, application.focusWidget())
    application.focusChanged.connect(ours.follow)
    application.styleHints().colorSchemeChanged.connect(lambda: redress(application, window))
    close_on_signals(window)


def begin(window: Window, file: Path | None) -> None:
    """Load what plans need, and from then on look for garbage in what comes after it."""
    try:
        window.begin(file)
    finally:
        look_seldom(window)


def look_seldom(window: Window) -> None:
    """Look through everything for garbage between two plans only: it stops the window a while."""
    collector = GarbageCollector(window)
    window.undo.activeStackChanged.connect(collector.collect_soon)


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
    dress(window)
    window.build()
    if window.settings.shown:
        window.settings.shown.build()


def note_faults(window: Window) -> TextIO | None:
    """Catch what nobody expected: note it in a report, keep everything typed, and go on."""
    report = faults.open_report()
    if report:
        faulthandler.enable(report)

    def caught(
        kind: type[BaseException], error: BaseException, place: TracebackType | None
    ) -> None:
        if report:
            faults.note(report, kind, place)
        if window.desk:
            window.desk.keep_now()

    sys.excepthook = caught
    return report


def close_on_signals(window: Window) -> None:
    """Close in order when the system asks to end (not on Windows, which asks the window)."""
    import signal

    from PySide6.QtCore import QSocketNotifier

    if sys.platform == "win32":
        return
    reading, writing = os.pipe()
    for end in (reading, writing):
        os.set_blocking(end, False)
    signal.set_wakeup_fd(writing)
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, lambda *_: None)
    notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read, window)
    notifier.activated.connect(window.end)
