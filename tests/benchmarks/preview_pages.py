"""Types into a line of Strateg with the preview beside it, and prints the times as JSON.

preview_pages.py PLAN

A time is that from the key to the picture of the page, printed anew, in the window.
"""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

KEYS = 12
LATEST = 20_000
"""Milliseconds after which a page did not come."""


def main(plan: str) -> None:
    """Open the plan, type, and print what it took."""
    sys.path.append(str(Path(__file__).parent))
    from keystrokes import field, opened_plan, rest

    application = QApplication(sys.argv[:1])
    window = opened_plan(Path(plan))
    line = field(window, "firm")
    window.desk.interview.show_pages()
    preview = window.desk.interview.preview
    assert drawn(preview.printed.drawn), "there is no page to begin with"
    times = []
    for _ in range(KEYS):
        rest(0.5)
        began = time.perf_counter()
        key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "α")
        QCoreApplication.sendEvent(line, key)
        assert drawn(preview.printed.drawn), "the page did not come"
        QCoreApplication.processEvents()
        times.append((time.perf_counter() - began) * 1000)
    print(json.dumps(times))
    window.close()
    application.quit()


def drawn(signal: object) -> bool:
    """Wait for a signal; say whether it came."""
    loop, late = QEventLoop(), QTimer(singleShot=True, interval=LATEST)
    signal.connect(loop.quit)
    late.timeout.connect(lambda: loop.exit(1))
    late.start()
    return loop.exec() == 0


if __name__ == "__main__":
    main(*sys.argv[1:])
