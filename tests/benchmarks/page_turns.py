"""Turns the pages of a plan in Strateg's window, and prints the times as JSON.

page_turns.py PLAN

A time is that from Next to the window at rest, with the page painted; before each, one rests as
long as a person needs at least to read the question.
"""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

READ = 1.0
"""Seconds on each page: nobody reads a question and why it is asked in less."""


def main(plan: str) -> None:
    """Open the plan, go through it to the end, and print what each page took."""
    sys.path.append(str(Path(__file__).parent))
    from keystrokes import opened_plan, rest

    application = QApplication(sys.argv[:1])
    window = opened_plan(Path(plan))
    interview = window.desk.interview
    interview.go(0)
    times = []
    while interview.step + 1 < len(interview.steps):
        rest(READ)
        before, began = interview.step, time.perf_counter()
        interview.go(before + 1)
        QCoreApplication.processEvents()
        times.append((time.perf_counter() - began) * 1000)
    print(json.dumps(times))
    window.close()
    application.quit()


if __name__ == "__main__":
    main(*sys.argv[1:])
