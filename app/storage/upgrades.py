"""Bringing the raw content of an old plan file to the present format, one version at a time."""

from collections.abc import Callable, Mapping
from typing import Any

Upgrade = Callable[[dict[str, Any]], dict[str, Any]]
"""Takes the raw plan of one version and returns that of the next."""

UPGRADES: Mapping[int, Upgrade] = {}
"""For each old version, the step to the next one; every old version is here."""


def newest(upgrades: Mapping[int, Upgrade]) -> int:
    """Return the version to which these steps lead."""
    return len(upgrades) + 1


VERSION = newest(UPGRADES)
"""The version of the files that this program writes."""


def upgrade(plan: dict[str, Any], version: int, upgrades: Mapping[int, Upgrade]) -> dict[str, Any]:
    """Return a raw plan of an old version as one of the newest."""
    for number in range(version, newest(upgrades)):
        plan = upgrades[number](plan)
    return plan
