"""The logo: a picture that is checked before it is kept, beside the settings."""

from pathlib import Path

from app import paths
from app.storage.disk import DISK, Disk
from app.storage.errors import NotAPicture, reading
from app.storage.whole import write_whole

LIMIT = 4 << 20
"""Bytes of the largest logo."""
PIXELS = 25_000_000
"""Pixels of the largest logo."""
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_NO_SIZE = (0xC4, 0xC8, 0xCC)
"""Of the JPEG markers from C0 to CF, those that hold no size."""


def keep_logo(path: Path, *, disk: Disk = DISK) -> str:
    """Copy a PNG or JPEG picture beside the settings and return the name of the copy.

    What else it holds (where it was taken, by whom) is left out when the paper is made.
    """
    try:
        data = disk.read(path, LIMIT)
    except OSError as error:
        raise reading(error, path) from None
    width, height = size_of(data)
    if not 0 < width * height <= PIXELS:
        raise NotAPicture(path)
    name = "logo.png" if data.startswith(_PNG) else "logo.jpg"
    write_whole(paths.private(paths.config_folder()) / name, data)
    return name


def logo_file(name: str) -> Path | None:
    """Return where the logo of this name is kept, if it is there."""
    file = paths.config_folder() / Path(name).name
    return file if name and file.is_file() else None


def kept_logo(name: str, *, disk: Disk = DISK) -> bytes:
    """Return the logo of this name; nothing if none is kept or it cannot be read."""
    file = logo_file(name)
    try:
        return disk.read(file, LIMIT) if file else b""
    except OSError:
        return b""  # a plan is printed without it rather than not at all


def size_of(data: bytes) -> tuple[int, int]:
    """Return width and height of a PNG or JPEG picture in pixels; 0 and 0 if it is neither."""
    if data.startswith(_PNG) and data[12:16] == b"IHDR" and len(data) > 24:
        return int.from_bytes(data[16:20]), int.from_bytes(data[20:24])
    return _size_of_jpeg(data) if data.startswith(_JPEG) else (0, 0)


def _size_of_jpeg(data: bytes) -> tuple[int, int]:
    place = 2
    while place + 9 < len(data) and data[place] == 0xFF:
        marker = data[place + 1]
        if 0xC0 <= marker <= 0xCF and marker not in _NO_SIZE:
            height, width = data[place + 5 : place + 7], data[place + 7 : place + 9]
            return int.from_bytes(width), int.from_bytes(height)
        place += 2 + int.from_bytes(data[place + 2 : place + 4])
    return 0, 0
