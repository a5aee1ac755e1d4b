"""Types into a line of Strateg, or of a bare window, and prints the times as JSON.

keystrokes.py bare | PAGE PLAN

A time is that from the key event to the window at rest: the plan changed, everything that shows
it did, and nothing waits to be painted. Every page was opened before, so all of them listen.
"""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QWidget

KEYS = 60
UNTIMED = 20
"""Keystrokes before those that count."""


def main(place: str, *plan: str) -> None:
    """Open a window, type, and print what it took."""
    application = QApplication(sys.argv[:1])
    window = opened(Path(plan[0])) if plan else bare()
    line = field(window, place) if plan else window.findChild(QLineEdit)
    assert line
    line.setFocus()
    rest(0.3)
    print(json.dumps(typed(line)))
    window.close()
    application.quit()


def bare() -> QMainWindow:
    """Return the least window that takes a line."""
    window = QMainWindow()
    window.setCentralWidget(QLineEdit())
    window.resize(1280, 768)
    window.show()
    return window


def opened(plan: Path) -> QMainWindow:
    """Return Strateg's window with a plan, every page of which was shown once."""
    window = opened_plan(plan)
    for step in range(len(window.desk.interview.steps)):  # type: ignore[attr-defined]
        window.desk.interview.go(step)  # type: ignore[attr-defined]
        rest(0.02)
    return window


def opened_plan(plan: Path) -> QMainWindow:
    """Return Strateg's window with a plan."""
    from app.language import Language
    from app.ui import theme
    from app.ui.application import look_seldom
    from app.ui.undo_keys import UndoIsOurs
    from app.ui.window import Window

    theme.load_fonts()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setStyle("Fusion")
    theme.dress(application)
    ours = UndoIsOurs(application)
    application.focusChanged.connect(ours.follow)
    window = Window(Language())
    window.show()
    window.open_file(plan)
    look_seldom(window)
    assert window.desk
    assert window.desk.interview
    return window


def field(window: QMainWindow, page: str) -> QLineEdit:
    """Go to the first question of a page, and return its first line."""
    interview = window.desk.interview  # type: ignore[attr-defined]
    step = next(n for n, (_, s) in enumerate(interview.steps) if s and s.page == page)
    interview.go(step)
    rest(0.1)
    view: QWidget = interview.stack.currentWidget()
    return next(line for line in view.findChildren(QLineEdit) if line.isVisible())


def typed(line: QLineEdit) -> list[float]:
    """Return how long each keystroke took in milliseconds."""
    times: list[float] = []
    line.clear()
    for number in range(KEYS + UNTIMED):
        letter = "αβγδε ζηθικ"[number % 11]
        began = time.perf_counter()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.sendEvent(line, key)
        QCoreApplication.processEvents()
        times.append((time.perf_counter() - began) * 1000)
        rest(0.005)
    assert len(line.text()) == KEYS + UNTIMED
    return times[UNTIMED:]


def rest(seconds: float) -> None:
    """Let the window do what waits, as between two keystrokes."""
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        QCoreApplication.processEvents()
        time.sleep(0.002)


if __name__ == "__main__":
    main(*sys.argv[1:])
