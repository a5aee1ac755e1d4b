"""The open plan: what it is now, what it was, and who wants to know."""

from collections.abc import Callable
from dataclasses import dataclass
from weakref import finalize, ref

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from app.model.section import Page, Section
from app.plan import Plan

REST = 1500
"""Milliseconds without typing after which the next change is a step of its own."""
STEPS = 1000
"""Steps that can be undone."""


Complete = Callable[[Plan], Plan]


@dataclass(frozen=True)
class Place:
    """Where something changed: section, page, question and, in tables, the cell.

    A change of the plan itself, such as of its way, has no section.
    """

    section: str
    page: str = ""
    key: str = ""
    cell: str = ""


class _Change(QUndoCommand):
    """From one plan to the next. The only undo command there is."""

    def __init__(self, document: "Document", after: Plan, place: Place, text: str) -> None:
        super().__init__(text)
        # Qt keeps the step and the document keeps Qt's history: a strong reference would be a ring
        # that Python cannot see, and no document would ever go.
        self.document, self.place = ref(document), place
        self.before, self.after = document.plan, after

    def _there(self) -> "Document":
        document = self.document()
        assert document is not None
        return document

    def id(self) -> int:
        """Tell Qt that these commands may become one."""
        return 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Become one step with a further change of the same place."""
        assert isinstance(other, _Change)
        if other.place != self.place or self._there().settled:
            return False
        self.after = other.after
        return True

    def undo(self) -> None:
        """Put the plan before the change back."""
        self._there().show_again(self.before, self.place)

    def redo(self) -> None:
        """Put the plan after the change in place."""
        self._there().show_again(self.after, self.place)


class Document(QObject):
    """The one place where the plan is replaced."""

    changed = Signal(object)  # the new Plan
    led = Signal(object)  # the Place that undo or redo changed

    def __init__(self, plan: Plan, complete: Complete | None = None) -> None:
        """Hold a plan with no history; `complete` adds to a change what has to be remembered."""
        super().__init__()
        self.plan, self.complete = plan, complete
        self.history = QUndoStack(self)
        self.history.setUndoLimit(STEPS)
        # Python takes a circle of objects apart in any order; Qt crashes if steps go before it.
        finalize(self, self.history.clear).atexit = False
        self.settled = True
        self._pushing = False
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self.settle)

    def change(self, place: Place, page: Page, text: str) -> None:
        """Put a new page in the plan, as one step that can be undone and is named by a text."""
        section: Section = getattr(self.plan, place.section)
        self.change_section(place, section.replace(**{place.page: page}), text)

    def change_section(self, place: Place, section: Section, text: str) -> None:
        """Put a new section in the plan, as one step that can be undone."""
        self.change_plan(place, self.plan.replace(**{place.section: section}), text)

    def change_plan(self, place: Place, after: Plan, text: str) -> None:
        """Put a new plan in place of this one, as one step that can be undone."""
        if after == self.plan:
            return
        if self.complete:
            after = self.complete(after)
        self._pushing = True
        self.history.push(_Change(self, after, place, text))
        self._pushing = False
        self.settled = False
        self._rest.start()

    def settle(self) -> None:
        """End the run of changes that undo takes back together."""
        self.settled = True

    def show_again(self, plan: Plan, place: Place) -> None:
        """Take a plan of the history; lead the person there unless he is typing it."""
        self.plan = plan
        self.changed.emit(plan)
        if not self._pushing:
            self.settle()
            self.led.emit(place)
