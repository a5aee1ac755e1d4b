"""Small private files of the program itself. Read before the first window: standard library only.

They may be lost or damaged at any time, and then cost nobody an error.
"""

import json
import os
from contextlib import suppress
from pathlib import Path

from app import paths

LIMIT = 8 << 20
"""Bytes of the largest."""


def read(file: Path, limit: int = LIMIT) -> object:
    """Return the content of a JSON file; nothing if there is none, ValueError if it is damaged."""
    try:
        with file.open("rb") as opened:
            content = json.loads(opened.read(limit))
    except OSError:
        return None
    except RecursionError as error:
        raise ValueError from error
    if content is None:
        raise ValueError
    return content


def write(file: Path, content: object) -> bool:
    """Put a JSON file that only its owner can read in place of the one before; say whether."""
    # Escaped to ASCII, file names that are no text come through as they are.
    data = json.dumps(content, separators=(",", ":")).encode()
    with suppress(OSError):
        folder = paths.private(file.parent)
        temp = folder / f"~{file.stem}.{os.getpid()}.{os.urandom(4).hex()}.tmp"
        try:
            temp.touch(mode=0o600, exist_ok=False)
            temp.write_bytes(data)
            temp.replace(file)
            return True
        finally:
            temp.unlink(missing_ok=True)
    return False


def remove(file: Path) -> None:
    """Remove a file, if it is there and can be removed."""
    with suppress(OSError):
        file.unlink(missing_ok=True)


def rename(file: Path, name: Path) -> None:
    """Give a file another name, if that is possible."""
    with suppress(OSError):
        file.replace(name)
