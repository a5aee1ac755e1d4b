"""Hearing of changes only while something is shown."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import SignalInstance


class Hearing:
    """A slot that hears a signal from when its widget is shown until it is hidden.

    Of all the pages of a plan one is shown at a time: a key would tell every one that was opened.
    What is shown again catches up by itself.
    """

    def __init__(self, signal: SignalInstance, slot: Callable[[Any], None]) -> None:
        """Hear nothing yet."""
        self.signal, self.slot, self.on = signal, slot, False

    def begin(self) -> None:
        """Hear from now on."""
        if not self.on:
            self.on = True
            self.signal.connect(self.slot)

    def end(self) -> None:
        """Hear nothing any more."""
        if self.on:
            self.on = False
            self.signal.disconnect(self.slot)
