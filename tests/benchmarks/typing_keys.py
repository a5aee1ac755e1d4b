"""From a keystroke to the plan that is shown, in a window that runs in a process of its own."""

from collections.abc import Iterator

from figure import FRAME, Figure
from scene import Scene

LETTER = 8.0
"""Milliseconds from a key to its letter on the screen."""
PREVIEW = 500.0
"""Milliseconds from a key to the page beside it that shows it."""


def figures(scene: Scene) -> Iterator[Figure]:
    """Yield what a keystroke takes, in one line and in a cell of a table, and on the paper."""
    for name, place in (("a line", "firm"), ("a cell of a table", "people")):
        yield Figure(
            f"keystroke to shown plan: {name}",
            lambda place=place: scene.measured("keystrokes.py", place, scene.plan),
            lambda: scene.measured("keystrokes.py", "bare"),
            most=LETTER,
            note=f"a frame is {FRAME:g} ms; against a bare line; all pages were opened before",
        )
    yield Figure(
        "keystroke to the page of the preview",
        lambda: scene.measured("preview_pages.py", scene.plan),
        most=PREVIEW,
        note="printed and drawn in the process beside the window",
    )
