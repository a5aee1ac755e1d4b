"""The checks X1 to X48 and T1: one small function each, found by being here."""

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from app.advice.finding import Check, Finding
from app.advice.reckoning import Reckoning


@cache
def every_check() -> tuple[Check, ...]:
    """Return the checks of all modules beside this one, in the order of their numbers."""
    modules = (import_module(f"{__name__}.{found.name}") for found in iter_modules(__path__))
    checks = (value for module in modules for value in vars(module).values())
    return tuple(sorted({c for c in checks if isinstance(c, Check)}, key=_place))


def _place(check: Check) -> tuple[bool, int]:
    """Return the place of a check: X1 to X48, then those of the golden thread."""
    return check.id[0] != "X", int(check.id[1:])


def findings(reckoning: Reckoning) -> Iterator[Finding]:
    """Yield everything that any check sees in a plan, in the order of the checks."""
    for check in every_check():
        yield from check.findings(reckoning)
