"""Answers on the richest pages of a plan in Strateg's window, and prints the times as JSON.

answers.py line | tick | pair PLAN

A time is that of the processor from the key or the press to the window at rest: the plan changed,
everything that shows it did, and the last changed pixel was painted. Only the window's own thread
counts, so that neither a busy machine nor keeping the plan safe beside it lengthens a time.
"""

import json
import sys
import time
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication

KEYS, UNTIMED = 30, 10
"""Answers that count, and those before them."""
READ = 2.0
"""Seconds until everything on the page is built and laid out."""


def main(what: str, plan: str) -> None:
    """Open the plan, answer, and print what it took."""
    sys.path.append(str(Path(__file__).parent))
    from keystrokes import opened_plan, rest

    application = QApplication(sys.argv[:1])
    window = opened_plan(Path(plan))
    rest(READ)
    acts = ACTS[what](window.desk.interview)
    rest(READ)
    times = []
    for _ in range(KEYS + UNTIMED):
        began = time.thread_time()
        next(acts)
        QCoreApplication.processEvents()
        times.append((time.thread_time() - began) * 1000)
        rest(0.01)
    print(json.dumps(times[UNTIMED:]))
    window.close()
    application.quit()


def write_a_line(interview: object) -> Iterator[None]:
    """Type into the first strength of the board."""
    line = go(interview, "swot", "strengths", "items")
    return acts(key(line, letter) for letter in cycle("αβγδε ζηθικ"))


def tick_a_network(interview: object) -> Iterator[None]:
    """Tick the networks that are shown one after another, and take the ticks away again."""
    interview.go_to_section("platforms.where")
    lines = interview.stack.currentWidget().table.lines.values()
    return acts(press(row.box) for row in cycle(lines))


def weigh_a_pair(interview: object) -> Iterator[None]:
    """Say of one pair after another how much it belongs together."""
    go(interview, "swot", "pairs", "use")
    cells = interview.stack.currentWidget().forms[0].fields["use"].editor.cells.values()
    return acts(press(cell) for cell in cycle(cells))


def go(interview: object, *place: str) -> object:
    """Go to a question, and return the field that has the focus there."""
    from app.ui.document import Place

    interview.go_to(Place(*place))
    return interview.stack.currentWidget().focusWidget()


def key(line: object, letter: str) -> Callable[[], None]:
    """Return what types a letter."""

    def typed() -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.sendEvent(line, event)

    return typed


def press(button: QAbstractButton) -> Callable[[], None]:
    """Return what presses a button or ticks a box."""
    return button.click


def acts(every: Iterator[Callable[[], None]]) -> Iterator[None]:
    """Do one thing each time another is asked for."""
    for act in every:
        yield act()


ACTS = {"line": write_a_line, "tick": tick_a_network, "pair": weigh_a_pair}


if __name__ == "__main__":
    main(*sys.argv[1:])
