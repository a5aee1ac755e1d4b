"""What can be done with an item besides typing: to another list, up, down, said by, away."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.language import N_
from app.sections.swot.item import Voice

SHIFTS = {N_("Move up"): -1, N_("Move down"): +1}
"""By how many places an item moves within its list."""


class ItemMenu(QMenu):
    """Offers the lists an item can go to, its neighbours' places, its voices, and to remove it."""

    sent = Signal(str)  # to a list by its name; nothing takes the item away
    shifted = Signal(int)  # by so many places
    voiced = Signal(object)  # said by a Voice, or by nobody in particular

    def __init__(
        self, lists: Mapping[str, str], voice: Voice | None, say: Callable[..., str]
    ) -> None:
        """Offer lists by their names and titles; `voice` said the item so far."""
        super().__init__()
        self.acts: dict[QAction, Callable[[], None]] = {}
        for name, title in lists.items():
            self._offer(say(N_("Move to: {list}"), list=title), partial(self.sent.emit, name))
        self.addSeparator()
        for words, by in SHIFTS.items():
            self._offer(say(words), partial(self.shifted.emit, by))
        self.addSeparator()
        for each in (*Voice, None):
            said = say(each.label) if each else say(N_("nobody in particular"))
            words = say(N_("Said by: {voice}"), voice=said)
            act = self._offer(words, partial(self.voiced.emit, each))
            act.setCheckable(True)
            act.setChecked(each is voice)
        self.addSeparator()
        self._offer(say(N_("Remove")), partial(self.sent.emit, ""))
        self.triggered.connect(self._act)

    def _offer(self, words: str, act: Callable[[], None]) -> QAction:
        action = QAction(words, self)
        self.acts[action] = act
        self.addAction(action)
        return action

    def _act(self, action: QAction) -> None:
        self.acts[action]()
