"""What is done ahead, in stages, while nobody waits: the next page while one is read."""

from collections.abc import Callable, Iterator
from itertools import islice

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

AHEAD = 100
"""Milliseconds after which the next page is prepared: nobody has read this one by then."""
REST = 500
"""Milliseconds after the last change until it is prepared anew: who types is not interrupted."""
BREATH = 10
"""Milliseconds between two stages of it."""
PASSES = 8
"""How often a page is laid out before that is left to when it is shown."""


class Ahead(QTimer):
    """Does the stages of some work one after the other; a new beginning ends what was begun."""

    def __init__(self, parent: QWidget, work: Callable[[], Iterator[None]]) -> None:
        """Do nothing yet."""
        super().__init__(parent, singleShot=True)
        self.work = work
        self.stages: Iterator[None] = iter(())
        self.timeout.connect(self._go_on)

    def begin(self, wait: int = REST) -> None:
        """Begin after so many milliseconds."""
        self.stages = self.work()
        self.start(wait)

    def give_up(self) -> None:
        """Leave the rest undone."""
        self.stop()
        self.stages = iter(())

    def _go_on(self) -> None:
        """Do one stage; between two of them the window hears keys and is painted."""
        if any(True for _ in islice(self.stages, 1)):
            self.start(BREATH)


def drawn(view: QWidget) -> Iterator[None]:
    """Lay out and draw a view that is not seen yet, until nothing in it waits for that."""
    for _ in range(PASSES):
        view.grab()
        yield  # labels that found their height have told what they stand in afterwards
        if _laid_out(view):
            return


def _laid_out(view: QWidget) -> bool:
    """Lay out what waits for that in a view; say whether nothing did."""
    parts = [view, *(part for part in view.findChildren(QWidget) if part.isVisibleTo(view))]
    return not [part for part in parts if (own := part.layout()) and own.activate()]
