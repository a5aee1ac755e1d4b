"""Reading facts: a table of a file becomes a frozen value, or it is said what is wrong with it."""

import math
import tomllib
import types
from collections.abc import Collection, Iterator, Mapping
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from enum import Enum
from functools import cache
from pathlib import Path
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    NewType,
    TypeVar,
    get_args,
    get_origin,
    get_type_hints,
)

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Text = NewType("Text", str)
"""A text that people read, in English; it is said in their language like any marked text."""

Kind = TypeVar("Kind", bound="DataclassInstance")

SIZE_LIMIT = 1_000_000
"""Bytes in a file of knowledge; a longer one is something else."""

WORDS: Mapping[Any, str] = types.MappingProxyType(
    {
        bool: "true or false",
        str: "a text",
        Text: "a text",
        tuple: "a list",
        Mapping: "a table",
        int: "a whole number",
        float: "a number",
    }
)


def nothing() -> Mapping[str, Any]:
    """Return a table in which nothing stands."""
    return types.MappingProxyType({})


@dataclass(frozen=True)
class Between:
    """What a number is at least, and at most."""

    low: float
    high: float = math.inf

    def __str__(self) -> str:
        """Say the bounds."""
        most = f" to {self.high:g}" if self.high < math.inf else " or more"
        return f"{self.low:g}{most}"


Rating = Annotated[int, Between(0, 4)]
Share = Annotated[float, Between(0, 1)]
Amount = Annotated[float, Between(0)]


class WrongKnowledge(Exception):
    """A file of knowledge that cannot be read: which file, which place, what is wrong."""

    def __init__(self, file: Path, place: str, fault: str) -> None:
        """Name the file, the place in it and the fault."""
        super().__init__(f"{file.name}: {place}: {fault}")
        self.file, self.place, self.fault = file, place, fault


@dataclass(frozen=True)
class Spot:
    """A place in a file of knowledge."""

    file: Path
    name: str = ""

    def of(self, part: str) -> "Spot":
        """Return the place of a part of what stands here."""
        return Spot(self.file, f"{self.name}, {part}" if self.name else part)

    def wrong(self, fault: str) -> WrongKnowledge:
        """Return the error that names this place."""
        return WrongKnowledge(self.file, self.name or "content", fault)


def facts_of(file: Path) -> Mapping[str, Any]:
    """Return what stands in a file; nothing if there is no such file."""
    spot = Spot(file)
    try:
        if file.exists() and not file.is_file():
            raise spot.wrong("is not a file")
        if file.exists() and file.stat().st_size > SIZE_LIMIT:
            raise spot.wrong("is too long")
        return tomllib.loads(file.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except OSError as fault:
        raise spot.wrong(f"cannot be read: {fault.strerror}") from fault
    except RecursionError as fault:
        raise spot.wrong("is too deep") from fault
    except ValueError as fault:
        raise spot.wrong(str(fault)) from fault


def tables_of(file: Path, *names: str) -> Mapping[str, Any]:
    """Return the tables of a file that has no others."""
    facts = facts_of(file)
    _refuse_unknown(Spot(file), facts, names)
    return facts


def entries(
    file: Path, facts: Mapping[str, Any], name: str, kind: type[Kind], key: str = "id"
) -> Mapping[str, Kind]:
    """Return the entries of one table of a file by id, each checked, in their order."""
    tables = facts.get(name, [])
    if not isinstance(tables, list):
        raise Spot(file, name).wrong(f"is not written as [[{name}]]")
    found: dict[str, Kind] = {}
    for number, table in enumerate(tables, start=1):
        id_ = str(table.get(key, ""))
        spot = Spot(file, f"{name} “{id_}”" if id_ else f"{name} number {number}")
        if id_ in found:
            raise spot.wrong("stands there twice")
        found[id_] = made(kind, table, spot)
    return types.MappingProxyType(found)


@cache
def hints(kind: type[Any]) -> Mapping[str, Any]:
    """Return the type of every field of a dataclass, with its bounds."""
    return types.MappingProxyType(get_type_hints(kind, include_extras=True))


def made(kind: type[Kind], facts: Mapping[str, Any], spot: Spot) -> Kind:
    """Return a frozen value from the facts of a table, each checked."""
    known = {field.name: field for field in fields(kind)}
    _refuse_unknown(spot, facts, known)
    of = hints(kind)
    values: dict[str, Any] = {n: _value(of[n], facts, f, spot) for n, f in known.items()}
    return kind(**values)


def _refuse_unknown(spot: Spot, facts: Mapping[str, Any], known: Collection[str]) -> None:
    for name in facts:
        if name not in known:
            raise spot.of(name).wrong("is not known; perhaps it is misspelt")


def _value(kind: object, facts: Mapping[str, Any], field: "Field[Any]", spot: Spot) -> object:
    if field.name in facts:
        return checked(kind, facts[field.name], spot.of(field.name))
    if field.default is not MISSING:
        return field.default
    if field.default_factory is not MISSING:
        return field.default_factory()
    raise spot.of(field.name).wrong("is missing")


def checked(kind: Any, value: Any, spot: Spot) -> Any:  # noqa: ANN401
    """Return a value as its type wants it, or WrongKnowledge; an empty text is no text."""
    if isinstance(kind, types.UnionType):
        kind = get_args(kind)[0]  # what is not given is None; what is given is the first
    bounds, kind = _bounds(kind)
    origin = get_origin(kind) or kind
    if origin is tuple and isinstance(value, list):
        inner = get_args(kind)[0]
        places = (spot.of(f"number {n}") for n in range(1, len(value) + 1))
        return tuple(checked(inner, e, s) for e, s in zip(value, places, strict=True))
    if origin is Mapping and isinstance(value, dict):
        inner = get_args(kind)[1]
        inside = {name: checked(inner, each, spot.of(name)) for name, each in value.items()}
        return types.MappingProxyType(inside)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _member(kind, value, spot)
    if is_dataclass(kind) and isinstance(value, dict):
        return made(kind, value, spot)
    return _single(kind, value, bounds, spot)


def _bounds(kind: Any) -> tuple[Between | None, Any]:  # noqa: ANN401
    if get_origin(kind) is Annotated:
        inner, bounds = get_args(kind)
        return bounds, inner
    return None, kind


def _single(kind: Any, value: object, bounds: Between | None, spot: Spot) -> object:  # noqa: ANN401
    """Return a text, a number, or true or false."""
    if kind in (str, Text) and isinstance(value, str) and value.strip() == value != "":
        return value
    if kind is bool and isinstance(value, bool):
        return value
    if kind in (int, float) and _fits(kind, value, bounds):
        return kind(value)
    within = f" of {bounds}" if bounds else ""
    raise spot.wrong(f"is not {WORDS.get(get_origin(kind) or kind, 'a table')}{within}: {value!r}")


def _fits(kind: type, value: object, bounds: Between | None) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return False
    whole = kind is float or float(value).is_integer()
    return whole and (bounds is None or bounds.low <= value <= bounds.high)


def _member(kind: type[Enum], value: object, spot: Spot) -> Enum:
    """Return the member of an enum by its value."""
    try:
        return kind(value)
    except ValueError:
        known = ", ".join(str(member.value) for member in kind)
        raise spot.wrong(f"is {value!r}, not one of {known}") from None


def texts(value: "DataclassInstance") -> Iterator[str]:
    """Yield every text of a fact that people read, to be translated."""
    for name, kind in hints(type(value)).items():
        yield from _texts(kind, getattr(value, name))


def _texts(kind: Any, value: Any) -> Iterator[str]:  # noqa: ANN401
    if kind is Text and value:
        yield value
    elif get_origin(kind) is tuple:
        for each in value:
            yield from _texts(get_args(kind)[0], each)
    elif get_origin(kind) is Mapping:
        for each in value.values():
            yield from _texts(get_args(kind)[1], each)
    elif is_dataclass(value) and not isinstance(value, type):
        yield from texts(value)
