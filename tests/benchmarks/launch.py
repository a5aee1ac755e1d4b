"""Starts Strateg, or a bare window, as a person does, and says on stdout when it can be used.

launch.py strateg [FILE] | bare

Runs in a process of its own. Nothing is loaded earlier than the program itself loads it: the
watch is set when the program has loaded Qt's widgets by itself. Each line is a word and a time of
the monotonic clock in nanoseconds, which all processes of a machine share:

visible     the first exposed window was painted and handed to the screen
listed      the start has its list of plans, and it was painted
answerable  a field of a question has the focus and was painted and handed to the screen
"""

import importlib.abc
import importlib.machinery
import importlib.util
import runpy
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

WATCHED = "PySide6.QtWidgets"


class WhenLoaded(importlib.abc.MetaPathFinder):
    """Finds one module as ever, and sets the watch once it is loaded."""

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        """Find Qt's widgets."""
        if name != WATCHED:
            return None
        sys.meta_path.remove(self)
        spec = importlib.util.find_spec(name)
        assert spec is not None
        assert spec.loader is not None
        load = spec.loader.exec_module

        def load_and_watch(module: ModuleType) -> None:
            load(module)
            from watch import begin_with_the_event_loop

            begin_with_the_event_loop()

        spec.loader.exec_module = load_and_watch
        return spec


def bare() -> int:
    """Show the least window there is."""
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.setCentralWidget(QLabel("A plan that begins with why"))
    window.resize(1280, 768)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.path.append(str(Path(__file__).parent))
    sys.meta_path.insert(0, WhenLoaded())
    side = sys.argv.pop(1)
    if side == "bare":
        sys.exit(bare())
    runpy.run_module("app", run_name="__main__", alter_sys=True)
