"""From the start of the process to the list of plans, with many and with none; and a search."""

import subprocess
import sys
from collections.abc import Iterator
from copy import copy
from pathlib import Path

from figure import Figure
from scene import BAKERY, PATIENCE, Scene

PLANS = 5000
LETTER = 50.0
"""Milliseconds that a letter of a search may take."""
ROOT = Path(__file__).parents[2]
NOTE = """
from app import paths
from app.storage import shelf
folder = paths.documents_folder()
plans = shelf.survey(folder)
shelf.note(folder, [shelf.look_into(folder, plan) for plan in plans.values()])
"""


def figures(scene: Scene) -> Iterator[Figure]:
    """Yield what many plans cost: at the first sight of them, when they are known, and searched."""
    none, known, new = (_home(scene, name) for name in ("none", "known", "new"))
    _fill(known)
    _fill(new)
    _note(known)

    def listed(home: Scene) -> float:
        with home.started("strateg") as window:
            return window.until("listed")

    def listed_new() -> float:
        (new.folder / "state" / "strateg" / "plans.json").unlink(missing_ok=True)
        return listed(new)

    for name, ours in ((f"{PLANS} plans listed", lambda: listed(known)),
                       (f"{PLANS} plans never seen, listed", listed_new)):  # fmt: skip
        yield Figure(name, ours, lambda: listed(none), 1.3, note="against an empty folder")
    yield Figure(
        f"a letter of a search in {PLANS} plans",
        lambda: known.measured("searching.py"),
        most=LETTER,
    )


def _home(scene: Scene, name: str) -> Scene:
    """Return a scene with a home of its own."""
    home = copy(scene)
    home.folder = scene.folder / name
    folders = {"HOME": "home", "XDG_STATE_HOME": "state", "XDG_CONFIG_HOME": "config"}
    for folder in (*folders.values(), "home/Documents"):
        (home.folder / folder).mkdir(parents=True)
    home.environment = scene.environment | {k: str(home.folder / v) for k, v in folders.items()}
    return home


def _fill(home: Scene) -> None:
    """Put plans there, each with a firm of its own."""
    text = BAKERY.read_text("utf-8")
    for number in range(PLANS):
        file = home.folder / "home" / "Documents" / f"plan {number}.strateg"
        file.write_text(text.replace("Φούρνος", f"Φούρνος {number}", 1), "utf-8")


def _note(home: Scene) -> None:
    """Note the plans, as Strateg does once it has read them."""
    environment = home.environment | {"PYTHONPATH": str(ROOT)}
    subprocess.run([sys.executable, "-c", NOTE], env=environment, timeout=PATIENCE, check=True)
