"""From a keystroke to the plan that is shown, in a window that runs in a process of its own."""

import json
import subprocess
from collections.abc import Iterator

from figure import Figure
from scene import PATIENCE, Scene

FRAME = 16
"""Milliseconds of one frame of a screen: what takes less is never seen."""


def figures(scene: Scene) -> Iterator[Figure]:
    """Yield what a keystroke takes, in one line and in a cell of a table."""

    def typed(*arguments: object) -> list[float]:
        done = subprocess.run(
            scene.command("keystrokes.py", *arguments),
            env=scene.environment,
            capture_output=True,
            timeout=PATIENCE,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(done.stderr.decode(errors="replace"))
        found: list[float] = json.loads(done.stdout)
        return found

    for name, place in (("a line", "firm"), ("a cell of a table", "people")):
        yield Figure(
            f"keystroke to shown plan: {name}",
            lambda place=place: typed(place, scene.plan),
            lambda: typed("bare"),
            note=f"a frame is {FRAME} ms; against a bare line; all pages were opened before",
        )
