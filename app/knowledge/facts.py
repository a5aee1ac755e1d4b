"""Reading facts: a table of a file becomes a frozen value, or it is said what is wrong with it."""

import tomllib
import types
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
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

NO_TEXT = Text("")

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
        dict: "a table",
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
    high: float


Rating = Annotated[int, Between(0, 4)]
Share = Annotated[float, Between(0, 1)]
Amount = Annotated[float, Between(0, 10_000)]


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
        return Spot(self.file, ", ".join(filter(None, (self.name, part))))

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
    for name in facts:
        if name not in names:
            raise Spot(file, name).wrong("is not known; perhaps it is misspelt")
    return facts


def entries(
    file: Path, facts: Mapping[str, Any], name: str, kind: type[Kind], key: str = "id"
) -> Mapping[str, Kind]:
    """Return the entries of one table of a file by id, each checked, in their order."""
    tables = facts.get(name, [])
    if not isinstance(tables, list) or not all(isinstance(t, dict) for t in tables):
        raise Spot(file, name).wrong(f"is not written as [[{name}]]")
    found: dict[str, Kind] = {}
    for number, table in enumerate(tables, start=1):
        id_ = str(table.get(key, ""))
        spot = Spot(file, f"{name} “{id_}”" if id_ else f"{name} number {number}")
        if id_ in found:
            raise spot.wrong("stands there twice")
        found[id_] = made(kind, table, spot)
    return types.MappingProxyType(found)


@dataclass(frozen=True)
class Shape:
    """What a type asks of a value: what it is, what is in it, how large it may be."""

    outer: Any
    inner: Any = None
    bounds: Between | None = None


def _shape(kind: Any) -> Shape:  # noqa: ANN401
    bounds = None
    if type(None) in get_args(kind):
        kind = get_args(kind)[0]  # what is not given is None; what is given is the first
    if get_origin(kind) is Annotated:
        kind, bounds = get_args(kind)
    if origin := get_origin(kind):
        return Shape(origin, _shape(get_args(kind)[0 if origin is tuple else 1]))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return Shape(Enum, kind)
    return Shape(dict, kind) if is_dataclass(kind) else Shape(kind, None, bounds)


@cache
def shapes(kind: type[Any]) -> Mapping[str, Shape]:
    """Return what is asked of every field of a dataclass."""
    hints = get_type_hints(kind, include_extras=True)
    return types.MappingProxyType({field.name: _shape(hints[field.name]) for field in fields(kind)})


class Fault(Exception):
    """What is wrong with a value, and where in it, from the outside in."""

    def __init__(self, fault: str, *place: str) -> None:
        """Name the fault, and the place if it is not the value itself."""
        super().__init__(fault)
        self.fault, self.place = fault, list(place)

    def within(self, name: str) -> "Fault":
        """Return this fault as one of the thing around it."""
        self.place.insert(0, name)
        return self


def made(kind: type[Kind], facts: Mapping[str, Any], spot: Spot) -> Kind:
    """Return a frozen value from the facts of a table, each checked."""
    try:
        return _made(kind, facts)
    except Fault as fault:
        raise spot.of(", ".join(fault.place)).wrong(fault.fault) from None


def _made(kind: type[Kind], facts: Mapping[str, Any]) -> Kind:
    known = shapes(kind)
    for name in facts:
        if name not in known:
            raise Fault("is not known; perhaps it is misspelt", name)
    given = {name: _within(name, known[name], value) for name, value in facts.items()}
    if len(given) < len(known):
        for field in fields(kind):
            if field.name not in given and field.default is field.default_factory is MISSING:
                raise Fault("is missing", field.name)
    return kind(**given)


def _within(name: str, shape: Shape, value: object) -> Any:  # noqa: ANN401
    try:
        return checked(shape, value)
    except Fault as fault:
        raise fault.within(name) from None


def checked(shape: Shape, value: Any) -> Any:  # noqa: ANN401
    """Return a value as its type wants it, or raise its Fault; an empty text is no text."""
    if shape.outer is tuple and isinstance(value, list):
        return tuple(_within(f"number {n}", shape.inner, v) for n, v in enumerate(value, start=1))
    if shape.outer is Mapping and isinstance(value, dict):
        inside = {name: _within(name, shape.inner, v) for name, v in value.items()}
        return types.MappingProxyType(inside)
    if shape.outer is dict and isinstance(value, dict):
        return _made(shape.inner, value)
    if shape.outer is Enum:
        return _member(shape.inner, value)
    return _single(shape, value)


def _single(shape: Shape, value: object) -> object:
    """Return a text, a number, or true or false."""
    if shape.outer in (str, Text) and isinstance(value, str) and value.strip() == value != "":
        return value
    if shape.outer is bool and isinstance(value, bool):
        return value
    if shape.bounds and _fits(value, shape.bounds, whole=shape.outer is int):
        return shape.outer(value)
    within = f" from {shape.bounds.low:g} to {shape.bounds.high:g}" if shape.bounds else ""
    raise Fault(f"is not {WORDS[shape.outer]}{within}: {value!r}")


def _fits(value: object, bounds: Between, *, whole: bool) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return bounds.low <= value <= bounds.high and (not whole or value == int(value))


def _member(kind: type[Enum], value: object) -> Enum:
    """Return the member of an enum by its value."""
    try:
        return kind(value)
    except ValueError:
        known = ", ".join(str(member.value) for member in kind)
        raise Fault(f"is {value!r}, not one of {known}") from None


def texts(value: "DataclassInstance") -> Iterator[str]:
    """Yield every text of a fact that people read, to be translated."""
    for name, shape in shapes(type(value)).items():
        yield from _texts(shape, getattr(value, name))


def _texts(shape: Shape, value: Any) -> Iterator[str]:  # noqa: ANN401
    if shape.outer is Text and value:
        yield value
    elif shape.outer in (tuple, Mapping):
        for each in value.values() if shape.outer is Mapping else value:
            yield from _texts(shape.inner, each)
    elif shape.outer is dict:
        yield from texts(value)
