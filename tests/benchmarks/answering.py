"""From an answer to the last changed pixel, where most follows from it and rows are most."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

from advising import largest
from figure import Figure
from scene import PATIENCE, Scene

from app.model.section import Way
from app.model.value import ROWS_LIMIT
from app.storage.file import load, save

FRAME = 16.0
"""Milliseconds of one frame of a screen: what takes less is never seen."""
WHAT = {
    "line": "typing a line of the SWOT",
    "tick": "ticking a network",
    "pair": "weighing a pair",
}


def figures(scene: Scene) -> Iterator[Figure]:
    """Yield what an answer takes in the example, and in the largest plan there can be."""

    def answered(what: str, plan: Path) -> list[float]:
        done = subprocess.run(
            scene.command("answers.py", what, plan),
            env=scene.environment,
            capture_output=True,
            timeout=PATIENCE,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(done.stderr.decode(errors="replace"))
        found: list[float] = json.loads(done.stdout)
        return found

    full = scene.folder / "largest.strateg"
    plan = largest(load(scene.plan).envelope.plan).replace(way=Way.FULL)
    save(plan, full)
    for what, name in WHAT.items():
        for file, rows in ((scene.plan, "the bakery"), (full, f"{ROWS_LIMIT} rows")):
            yield Figure(
                f"{name}: {rows}",
                lambda what=what, file=file: answered(what, file),
                last=FRAME,
                note="time of the processor, to the last changed pixel",
            )
