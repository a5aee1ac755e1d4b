"""Python's garbage is looked for in the window's thread only, where Qt's objects may be destroyed.

Left to itself, Python looks for garbage in whichever thread makes an object, and a thread that
reads a file would then destroy a window's parts.
"""

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL = 1000
"""Milliseconds between two looks at how much came since."""

MOST = (700, 10, 1000)
"""As Python looks for garbage by itself, but a hundred times more seldom in what is old."""


class GarbageCollector(QTimer):
    """Looks from time to time in what is young, and in everything when it is asked to."""

    def __init__(self, parent: QObject) -> None:
        """Keep what is loaded by now for good, and begin."""
        super().__init__(parent, interval=INTERVAL)
        gc.disable()
        gc.freeze()
        self.timeout.connect(self.collect)
        self.start()

    def collect(self) -> None:
        """Look in the oldest generation whose turn it is, and in those younger than it."""
        counts = zip(gc.get_count(), MOST, strict=True)
        due = [generation for generation, (count, most) in enumerate(counts) if count > most]
        if due:
            gc.collect(due[-1])

    def collect_soon(self) -> None:
        """Look through everything once what happens now is done: it stops the window a while."""
        QTimer.singleShot(0, self, gc.collect)
