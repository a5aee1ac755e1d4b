"""Live advice: what follows from the plan, worked out after a rest and only while it is seen."""

from collections.abc import Callable
from dataclasses import dataclass
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


@dataclass
class Reader:
    """A widget that shows advice, how it does so, and what it was told last."""

    widget: QWidget
    show: Callable[[Advice], None]
    told: Advice | None = None

    def tell(self, advice: Advice) -> None:
        """Let it show advice, unless it shows that already."""
        if advice is not self.told:
            self.told = advice
            self.show(advice)


class LiveAdvice(QObject):
    """Works out advice once for everybody who shows it; none of it is kept in the plan."""

    lifted = Signal(object)  # a tuple of ToldLift, for the plan as it is now

    def __init__(self, document: Document, known: Knowledge) -> None:
        """Work nothing out yet."""
        super().__init__()
        self.document, self.known = document, known
        self.readers: list[Reader] = []
        self._last: Advice | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._tell)
        self._later = QTimer(self, singleShot=True, interval=LATER)
        self._later.timeout.connect(self._lift)
        document.changed.connect(self._wait)

    def follow(self, widget: QWidget, show: Callable[[Advice], None]) -> None:
        """Tell a widget what follows whenever that changes while it can be seen."""
        self.readers = [reader for reader in self.readers if isValid(reader.widget)]
        self.readers.append(Reader(widget, show))

    def tell_within(self, view: QWidget) -> None:
        """Tell the readers within a view that is not seen yet, or is just being shown."""
        for reader in self.readers:
            widget = reader.widget
            if isValid(widget) and (widget is view or view.isAncestorOf(widget)):
                reader.tell(self.now())

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

    def _seen(self) -> list[Reader]:
        return [each for each in self.readers if isValid(each.widget) and each.widget.isVisible()]

    def _tell(self) -> None:
        for reader in self._seen():
            reader.tell(self.now())
