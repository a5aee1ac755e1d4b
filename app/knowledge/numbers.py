"""The numbers of a network that a person may overrule, each by its path: “purposes.care”."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from app.knowledge.facts import Fault, checked, shapes
from app.knowledge.network import Network, Status
from app.language import N_

ROUNDING = 0.005
"""How far shares may be from adding up to 1."""

NUMBERS: Mapping[str, str] = MappingProxyType(
    {
        "b2b": N_("Buyers of firms are there (0 to 4)"),
        "b2c": N_("Private buyers are there (0 to 4)"),
        "load.posts_per_week": N_("Posts a week"),
        "load.minutes_per_post": N_("Minutes for one post"),
        "load.converse_minutes_per_day": N_("Minutes a day for answering"),
        "load.days": N_("Days a week for answering"),
        "load.setup_hours": N_("Hours to set it up"),
        "care.rating": N_("How well customers can be helped (0 to 4)"),
        "person.without": N_("Factor if nobody speaks in person (0 to 1)"),
        "talk.without": N_("Factor if nobody can answer on working days (0 to 1)"),
        "purposes.*": N_("How good it is for “{name}” (0 to 4)"),
        "ages.*": N_("How many people aged {name} use it (0 to 4)"),
        "formats.*": N_("Share of the work that is “{name}” (0 to 1)"),
        "region.default": N_("How usual it is in other countries (0 to 4)"),
        "region.*": N_("How usual it is in {name} (0 to 4)"),
    }
)
"""What may be overruled, and how it is called; * is an id, whose name stands in the label."""


class WrongNumber(Exception):
    """A number that cannot stand at its path in a network."""

    def __init__(self, path: str) -> None:
        """Name the path."""
        super().__init__(path)
        self.path = path


def label(path: str) -> str:
    """Return the marked text for a path, which may want a {name}; WrongNumber if unknown."""
    part, dot, _ = path.partition(".")
    known = NUMBERS.get(path) or NUMBERS.get(f"{part}{dot}*")
    if known is None:
        raise WrongNumber(path)
    return known


def numbers_of(network: Network) -> Mapping[str, float]:
    """Return every number of a network that may be overruled by its path; none if it is closed."""
    return dict(_numbers(network)) if network.status is Status.ACTIVE else {}


def _numbers(network: Network) -> Iterator[tuple[str, float]]:
    for path in NUMBERS:
        top, _, rest = path.partition(".")
        value = getattr(network, top)
        if rest == "*":
            yield from ((f"{top}.{id_}", n) for id_, n in value.items() if id_ != "default")
        elif isinstance(value, Mapping):
            yield path, value[rest]
        else:
            yield path, getattr(value, rest) if rest else value


def overruled(
    network: Network, numbers: Mapping[str, float], formats: Collection[str] = ()
) -> Network:
    """Return a network with some numbers replaced; WrongNumber names a path that does not fit.

    A format the network has no share of yet is taken only if `formats` names it.
    """
    known = {*numbers_of(network), *(f"formats.{id_}" for id_ in formats)}
    for path, number in numbers.items():
        if path not in known and not re.fullmatch(r"region\.(?!UK)[A-Z]{2}", path):
            raise WrongNumber(path)
        network = _with(network, path, number)
    if numbers and abs(sum(network.formats.values()) - 1) > ROUNDING:
        raise WrongNumber("formats")
    return network


def _with(network: Network, path: str, number: float) -> Network:
    top, _, rest = path.partition(".")
    try:
        return replace(network, **{top: _replaced(network, top, rest, number)})
    except Fault as fault:
        raise WrongNumber(path) from fault


def _replaced(network: Network, top: str, rest: str, number: float) -> Any:  # noqa: ANN401
    """Return what stands at the top of a path, with the number in it, checked."""
    value, shape = getattr(network, top), shapes(Network)[top]
    if not rest:
        return checked(shape, number)
    if isinstance(value, Mapping):
        return checked(shape, {**value, rest: number})
    return replace(value, **{rest: checked(shapes(shape.inner)[rest], number)})
