"""Example plans: the answers of firms that do not exist, shipped with the program."""

from functools import cache
from pathlib import Path

from app import paths
from app.plan import Plan
from app.storage.file import load
from app.storage.shelf import SUFFIX, ShelfPlan, look_into


def example_names() -> tuple[str, ...]:
    """Return the names of the examples there are."""
    return tuple(sorted(file.stem for file in _folder().glob("*.strateg")))


def example(name: str) -> Plan:
    """Return the plan of an example; KeyError if there is none of that name."""
    if name not in example_names():
        raise KeyError(name)
    return load(_folder() / f"{name}.strateg").envelope.plan


@cache
def example_titles() -> frozenset[str]:
    """Return the firms of the examples, with their places: by these a copy is known."""
    files = (ShelfPlan(f"{name}{SUFFIX}") for name in example_names())
    return frozenset(look_into(_folder(), file).title for file in files)


def _folder() -> Path:
    return paths.resources() / "examples"
