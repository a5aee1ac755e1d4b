"""The run-sheet: how many minutes each section is given, and how many it took."""

import time
from collections.abc import Callable
from types import MappingProxyType

MINUTES = MappingProxyType(
    {"business": 10, "purpose": 25, "swot": 20, "platforms": 15, "tone": 10, "resourcing": 10}
)
"""Minutes planned for each section: ninety together, the time of the interview (S43)."""
SECONDS = 60

Key = tuple[str, str]
"""A section, and the number of one of its questions."""


class RunSheet:
    """Counts the time that questions take; nothing of it is kept when the plan is closed."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        """Begin with no time taken; `now` returns seconds."""
        self.now = now
        self.here: Key | None = None
        self._since = 0.0
        self._taken: dict[Key, float] = {}

    def turn_to(self, key: Key | None) -> None:
        """Count for a question from now on; for none while nobody meets."""
        now = self.now()
        if self.here:
            self._taken[self.here] = self._taken.get(self.here, 0.0) + now - self._since
        self.here, self._since = key, now

    def taken(self, section: str, number: str | None = None) -> float:
        """Return the minutes that a section took so far, or one of its questions."""
        seconds = sum(
            spent
            for (name, question), spent in self._taken.items()
            if name == section and number in (None, question)
        )
        if self.here and self.here[0] == section and number in (None, self.here[1]):
            seconds += self.now() - self._since
        return seconds / SECONDS


def planned(section: str, questions: int) -> float | None:
    """Return the minutes for one of so many questions of a section; None where none are planned."""
    whole = MINUTES.get(section)
    return None if whole is None else max(1.0, whole / max(questions, 1))
