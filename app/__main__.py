"""Start: the arguments decide between the command line and the window."""

import builtins
import gc
import os
import sys
from importlib import import_module
from pathlib import Path


def main() -> int:
    """Run Strateg and return its exit code."""
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    arguments = sys.argv[1:]
    if arguments and (arguments[0] in COMMANDS or arguments[0].startswith("-")):
        from app import cli

        return cli.run(arguments)
    if len(arguments) > 1:
        sys.stderr.write(f"{ONE_PLAN}\n")
        return 2
    if not _screen():
        sys.stderr.write(f"{NO_SCREEN}\n")
        return 1
    # What is loaded now stays; to look for garbage in it again and again takes a tenth of the time.
    gc.disable()
    load_qt()
    from app.ui.application import start

    return start(Path(arguments[0]) if arguments else None)


COMMANDS = ("new", "export", "check", "schema")
ONE_PLAN = "strateg: the window takes one plan. “strateg --help” lists the commands."
NO_SCREEN = (
    "strateg: there is no screen here. “strateg export FILE -o FILE.pdf” makes the PDF without one."
)


def load_qt() -> None:
    """Load Qt, and go on importing as Python does.

    PySide6 puts an import of its own in place. It reads the source of every module, and keeps it,
    to find out where other names for Qt's methods are wanted: nowhere here.
    """
    plain = builtins.__import__
    import_module("PySide6.QtCore")
    builtins.__import__ = plain


def _screen() -> bool:
    """Say whether a window can be shown; only Linux and its like may be without a screen."""
    if sys.platform in ("win32", "darwin"):
        return True
    named = os.environ.get("QT_QPA_PLATFORM", "")
    return bool(named or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
