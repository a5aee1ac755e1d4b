"""From Next to the painted page, all through two plans, each in a process of its own."""

import shutil
from collections.abc import Iterator

from advising import filled_up
from figure import FRAME, Figure
from scene import BAKERY, Scene

from app.model.section import Way
from app.model.value import ROWS_LIMIT
from app.storage.file import load, save


def figures(scene: Scene) -> Iterator[Figure]:
    """Yield what turning a page takes, when the question before was read."""
    example = shutil.copy(BAKERY.with_name("law-firm.strateg"), scene.folder)
    largest = scene.folder / "largest to turn.strateg"
    save(filled_up(load(scene.plan).envelope.plan.replace(way=Way.FULL), ROWS_LIMIT), largest)
    for name, plan in (("largest example", example), (f"{ROWS_LIMIT} rows a table", largest)):
        yield Figure(
            f"turning a page: {name}",
            lambda plan=plan: scene.measured("page_turns.py", plan),
            last=FRAME,
            once=True,
            note="from Next to the painted page",
        )
