"""From the start of the process to a window, to a question, and what it keeps in memory."""

from collections.abc import Iterator

from figure import Figure
from scene import Scene


def figures(scene: Scene) -> Iterator[Figure]:
    """Yield what is measured of starting, each against the least window there is."""

    def until(word: str, *arguments: object) -> float:
        with scene.started(*arguments) as window:
            return window.until(word)

    def memory(word: str, *arguments: object) -> float:
        with scene.started(*arguments) as window:
            window.until(word)
            return window.settled_memory()

    def bare() -> float:
        return until("visible", "bare")

    yield Figure(
        "first window visible",
        lambda: until("visible", "strateg"),
        bare,
        1.3,
        note="from the start of the process until the window is painted",
    )
    yield Figure(
        "opened plan answerable",
        lambda: until("answerable", "strateg", scene.plan),
        bare,
        2.5,
        note="until a field of a question has the focus and is painted",
    )
    yield Figure(
        "memory with a plan open",
        lambda: memory("answerable", "strateg", scene.plan),
        lambda: memory("visible", "bare"),
        2.0,
        "MB",
        "VmRSS when it does not change any more",
    )
