"""Where the window stood. Read before it shows: standard library only."""

from pathlib import Path

from app import paths
from app.storage import private

_BYTES = 1 << 14


def read() -> bytes:
    """Return what the window wrote about its place; nothing if there is none."""
    try:
        content = private.read(_file(), _BYTES)
        return bytes.fromhex(content) if isinstance(content, str) else b""
    except ValueError:
        return b""


def write(place: bytes) -> None:
    """Keep what the window writes about its place; it may be lost."""
    private.write(_file(), place.hex())


def _file() -> Path:
    return paths.state_folder() / "window.json"
