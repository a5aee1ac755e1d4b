"""What can be done with an item besides typing: to another list, up, down, away."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.language import N_

SHIFTS = {N_("Move up"): -1, N_("Move down"): +1}
"""By how many places an item moves within its list."""


class ItemMenu(QMenu):
    """Offers the lists an item can go to, its neighbours' places, and to take it away."""

    sent = Signal(str)  # to a list by its name; nothing takes the item away
    shifted = Signal(int)  # by so many places

    def __init__(self, lists: Mapping[str, str], say: Callable[..., str]) -> None:
        """Offer lists by their names and titles."""
        super().__init__()
        for name, title in lists.items():
            self._offer(say(N_("Move to: {list}"), list=title), name)
        self.addSeparator()
        for words, by in SHIFTS.items():
            self._offer(say(words), by)
        self.addSeparator()
        self._offer(say(N_("Remove")), "")
        self.triggered.connect(self._act)

    def _offer(self, words: str, given: str | int) -> None:
        action = QAction(words, self)
        action.setData(given)
        self.addAction(action)

    def _act(self, action: QAction) -> None:
        given = action.data()
        if isinstance(given, str):
            self.sent.emit(given)
        else:
            self.shifted.emit(given)
