"""The report of faults: kinds of errors and places in the program, never what somebody typed."""

import contextlib
import os
import traceback
from pathlib import Path
from types import TracebackType
from typing import TextIO

from app import paths

REPORT = "faults.txt"
LIMIT = 1 << 20
"""Bytes after which the report begins anew."""


def open_report() -> TextIO | None:
    """Open the report, which only its owner may read; nothing if that is not possible."""
    with contextlib.suppress(OSError):
        file = paths.private(paths.state_folder()) / REPORT
        if file.exists() and file.stat().st_size > LIMIT:
            file.unlink()
        number = os.open(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        return os.fdopen(number, "a", encoding="utf-8")
    return None


def note(report: TextIO, kind: type[BaseException], place: TracebackType | None) -> None:
    """Write down the kind of a fault and its places; its message may hold answers."""
    frames = traceback.extract_tb(place)
    places = "".join(f"  {Path(f.filename).name}:{f.lineno} {f.name}\n" for f in frames)
    with contextlib.suppress(OSError):
        report.write(f"{kind.__name__}\n{places}")
        report.flush()
