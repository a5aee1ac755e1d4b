"""The paper on its way to the printer: one private file, which is gone when the window is."""

from contextlib import suppress
from pathlib import Path

from app import paths


def paper_file(name: str) -> Path:
    """Return where a paper to be printed is put; the one before goes away."""
    clear()
    return paths.private(_folder()) / name


def clear() -> None:
    """Take away what was printed; what a viewer still holds goes the next time."""
    with suppress(OSError):
        for paper in _folder().iterdir():
            with suppress(OSError):
                paper.unlink()


def _folder() -> Path:
    return paths.state_folder() / "print"
