"""From an answer to the last changed pixel, where most follows from it and rows are most."""

from collections.abc import Iterator

from advising import filled_up
from figure import FRAME, Figure
from scene import Scene

from app.model.section import Way
from app.model.value import ROWS_LIMIT
from app.storage.file import load, save

WHAT = {
    "line": "typing a line of the SWOT",
    "tick": "ticking a network",
    "pair": "weighing a pair",
}


def figures(scene: Scene) -> Iterator[Figure]:
    """Yield what an answer takes in the example, and in the largest plan there can be."""
    full = scene.folder / "largest.strateg"
    plan = filled_up(load(scene.plan).envelope.plan, ROWS_LIMIT).replace(way=Way.FULL)
    save(plan, full)
    for what, name in WHAT.items():
        for file, rows in ((scene.plan, "the bakery"), (full, f"{ROWS_LIMIT} rows")):
            yield Figure(
                f"{name}: {rows}",
                lambda what=what, file=file: scene.measured("answers.py", what, file),
                last=FRAME,
                note="time of the processor, to the last changed pixel",
            )
