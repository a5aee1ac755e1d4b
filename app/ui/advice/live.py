"""Live advice: what follows from the plan, worked out after a rest and only while it is seen."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.advice.advise import Advice, advise
from app.knowledge.catalogue import Knowledge
from app.ui.document import Document

REST = 150
"""Milliseconds after the last change; who types faster than that is never interrupted."""


class LiveAdvice(QObject):
    """Works out advice once for everybody who shows it; none of it is kept in the plan."""

    def __init__(self, document: Document, known: Knowledge) -> None:
        """Work nothing out yet."""
        super().__init__()
        self.document, self.known = document, known
        self.readers: dict[QWidget, Callable[[Advice], None]] = {}
        self._last: Advice | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._tell)
        document.changed.connect(self._wait)

    def follow(self, reader: QWidget, show: Callable[[Advice], None]) -> None:
        """Tell a widget what follows whenever that changes while it can be seen."""
        self.readers[reader] = show
        reader.destroyed.connect(lambda: self.readers.pop(reader, None))

    def now(self) -> Advice:
        """Return what follows from the plan as it is; the same plan on the same day once only."""
        plan, today = self.document.plan, date.today()
        last = self._last
        if last is None or last.plan is not plan or last.today != today:
            last = self._last = advise(plan, self.known, today)
        return last

    def _wait(self) -> None:
        if self._seen():
            self._rest.start()

    def _seen(self) -> list[Callable[[Advice], None]]:
        return [show for reader, show in self.readers.items() if reader.isVisible()]

    def _tell(self) -> None:
        for show in self._seen():
            show(self.now())
