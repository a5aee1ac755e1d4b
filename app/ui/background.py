"""Slow work on a disk, away from the window: one thread, results come back to the window's own."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

T = TypeVar("T")


class Background(QObject):
    """Does one piece of work after another."""

    _done = Signal(object, object)  # what takes the result, the Future

    def __init__(self, parent: QObject, name: str) -> None:
        """Wait for work."""
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(1, name)
        self._done.connect(self._finish)

    def run(self, work: Callable[[], T], then: Callable[[Future[T]], None]) -> Future[T]:
        """Do a piece of work, then give its Future to `then` in the window's thread."""
        future = self._pool.submit(work)
        future.add_done_callback(lambda done: self._done.emit(then, done))
        return future

    def _finish(self, then: Callable[[Future[object]], None], done: Future[object]) -> None:
        then(done)

    def stop(self) -> None:
        """Wait for the work under way; nobody takes its result any more."""
        self._done.disconnect(self._finish)
        self._pool.shutdown()
