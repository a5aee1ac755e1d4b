"""Types into the line that finds a plan, and prints the times as JSON.

A time is that from the key event to the window at rest: the rows were searched and painted.
"""

import json
import time

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from app.language import Language
from app.ui import theme
from app.ui.window import Window

TYPED = "φουρνος 1234"
TIMES = 4


def main() -> None:
    """Open the start, wait for its plans, type, and print what it took."""
    application = QApplication(["searching", "-style", "Fusion"])
    theme.load_fonts()
    theme.dress(application)
    window = Window(Language())
    window.show()
    rest(0.2)
    window.begin(None)
    plans = window.centralWidget().plans  # type: ignore[attr-defined]
    until = time.monotonic() + 30
    while len(plans.model.shown) < 5000 and time.monotonic() < until:
        rest(0.1)
    assert len(plans.model.shown) >= 5000
    plans.search.setFocus()
    times: list[float] = []
    for _ in range(TIMES):
        plans.search.clear()
        rest(0.1)
        times += [typed(plans.search, letter) for letter in TYPED]
    assert len(plans.model.shown) < 20
    print(json.dumps(times))
    window.close()


def typed(line: object, letter: str) -> float:
    """Return how long a keystroke took in milliseconds."""
    began = time.perf_counter()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
        QCoreApplication.sendEvent(line, key)  # type: ignore[arg-type]
    QCoreApplication.processEvents()
    took = (time.perf_counter() - began) * 1000
    rest(0.01)
    return took


def rest(seconds: float) -> None:
    """Let the window do what waits, as between two keystrokes."""
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        QCoreApplication.processEvents()
        time.sleep(0.002)


if __name__ == "__main__":
    main()
