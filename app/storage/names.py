"""Which names a file cannot have."""

import os
import re
import sys
from pathlib import Path

from app.storage.errors import InvalidName, NameTooLong

PATH_LIMIT = 4095
"""Bytes in a path."""
WINDOWS_PATH_LIMIT = 259
"""Characters in a path that every Windows program can open."""
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\..*)?", re.I)
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')


def check_name(path: Path, *, windows: bool = sys.platform == "win32") -> None:
    """Refuse a path whose file could not be written, or not be found again, under that name."""
    name = path.name
    if name in ("", ".", "..") or not _encodable(path):
        raise InvalidName(path)
    if len(os.fsencode(path)) > PATH_LIMIT:
        raise NameTooLong(path)
    if not windows:
        return
    if name[-1] in ". " or _RESERVED.fullmatch(name) or _FORBIDDEN.search(name):
        raise InvalidName(path)
    if len(str(path)) > WINDOWS_PATH_LIMIT:
        raise NameTooLong(path)


def _encodable(path: Path) -> bool:
    try:
        return b"\0" not in os.fsencode(path)
    except UnicodeEncodeError:
        return False
