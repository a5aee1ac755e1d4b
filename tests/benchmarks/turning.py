"""From Next to the painted page, all through the largest example, in a process of its own."""

import json
import shutil
import subprocess
from collections.abc import Iterator

from figure import Figure
from scene import BAKERY, PATIENCE, Scene

FRAME = 16
"""Milliseconds of one frame of a screen: what takes less is never seen."""


def figures(scene: Scene) -> Iterator[Figure]:
    """Yield what turning a page takes, when the question before was read."""
    plan = shutil.copy(BAKERY.with_name("law-firm.strateg"), scene.folder)

    def turned() -> list[float]:
        done = subprocess.run(
            scene.command("page_turns.py", plan),
            env=scene.environment,
            capture_output=True,
            timeout=PATIENCE,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(done.stderr.decode(errors="replace"))
        found: list[float] = json.loads(done.stdout)
        return found

    yield Figure("turning a page", turned, note=f"the aim is a 99th percentile under {FRAME} ms")
