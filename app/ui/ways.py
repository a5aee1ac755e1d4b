"""The short way and the full way: a switch in the menu that can be undone and loses nothing."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from app.language import Language
from app.model.section import Way
from app.plan import Plan
from app.ui.document import Document, Place

PLACE = Place("", key="way")


class Ways(QObject):
    """Takes the plan from one way to the other, and ticks the one it is on."""

    def __init__(self, document: Document, language: Language, actions: Sequence[QAction]) -> None:
        """Tick the way of the plan among the actions of the menus."""
        super().__init__()
        self.document, self.language = document, language
        self.actions = {way: _of(way, actions) for way in Way}
        document.changed.connect(self.show_plan)
        self.show_plan(document.plan)

    def short(self) -> None:
        """Ask the deciding questions only."""
        self._take(Way.SHORT)

    def full(self) -> None:
        """Ask everything."""
        self._take(Way.FULL)

    def _take(self, way: Way) -> None:
        self.document.settle()
        after = self.document.plan.replace(way=way)
        self.document.change_plan(PLACE, after, self.language.say(way.label))
        self.show_plan(self.document.plan)

    def show_plan(self, plan: Plan) -> None:
        """Tick the way that a plan is on."""
        for way, action in self.actions.items():
            action.setChecked(way is plan.way)


def _of(way: Way, actions: Sequence[QAction]) -> QAction:
    return next(action for action in actions if action.objectName() == f"ways.{way.value}")


def tick_whole(actions: Sequence[QAction], *, whole: bool) -> None:
    """Tick among the actions of the menus whether whole sections stand on one page."""
    next(a for a in actions if a.objectName() == "interview.switch_whole").setChecked(whole)
