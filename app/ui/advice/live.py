"""Live advice: what follows from the plan, worked out after a rest and only while it is seen."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.advice.advise import Advice, advise
from app.knowledge.catalogue import Knowledge
from app.ui.advice.lifting import told_lifts
from app.ui.document import Document

REST = 150
"""Milliseconds after the last change; who types faster than that is never interrupted."""

LATER = 450
"""Milliseconds after that for what takes longer."""


class LiveAdvice(QObject):
    """Works out advice once for everybody who shows it; none of it is kept in the plan."""

    lifted = Signal(object)  # a tuple of ToldLift, for the plan as it is now

    def __init__(self, document: Document, known: Knowledge) -> None:
        """Work nothing out yet."""
        super().__init__()
        self.document, self.known = document, known
        self.readers: list[tuple[QWidget, Callable[[Advice], None]]] = []
        self._last: Advice | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._tell)
        self._later = QTimer(self, singleShot=True, interval=LATER)
        self._later.timeout.connect(self._lift)
        document.changed.connect(self._wait)

    def follow(self, reader: QWidget, show: Callable[[Advice], None]) -> None:
        """Tell a widget what follows whenever that changes while it can be seen."""
        self.readers = [each for each in self.readers if isValid(each[0])]
        self.readers.append((reader, show))

    def tell_within(self, view: QWidget) -> None:
        """Tell the readers within a view that is not seen yet."""
        for reader, show in self.readers:
            if isValid(reader) and (reader is view or view.isAncestorOf(reader)):
                show(self.now())

    def now(self) -> Advice:
        """Return what follows from the plan as it is; the same plan on the same day once only."""
        plan, today = self.document.plan, date.today()
        last = self._last
        if last is None or last.plan is not plan or last.today != today:
            last = self._last = advise(plan, self.known, today)
        return last

    def want_lifts(self) -> None:
        """Work out, when nothing else is to be done, what would change the result."""
        self._later.start()

    def _lift(self) -> None:
        if self._seen():
            self.lifted.emit(told_lifts(self.now()))

    def _wait(self) -> None:
        self._later.stop()
        if self._seen():
            self._rest.start()

    def _seen(self) -> list[Callable[[Advice], None]]:
        return [show for reader, show in self.readers if isValid(reader) and reader.isVisible()]

    def _tell(self) -> None:
        for show in self._seen():
            show(self.now())
