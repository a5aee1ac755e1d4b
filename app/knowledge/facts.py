"""Reading facts: a table of a file becomes a frozen value, or it is said what is wrong with it."""

import tomllib
import types
from collections.abc import Collection, Iterator, Mapping
from dataclasses import MISSING, Field, dataclass, fields
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, NewType, TypeVar, get_args, get_origin, get_type_hints

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Text = NewType("Text", str)
"""A text that people read, in English; it is said in their language like any marked text."""

Kind = TypeVar("Kind", bound="DataclassInstance")

WORDS: Mapping[Any, str] = types.MappingProxyType(
    {bool: "true or false", str: "a text", Text: "a text", tuple: "a list", Mapping: "a table"}
)


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
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except ValueError as fault:
        raise Spot(file).wrong(str(fault)) from fault


def tables_of(file: Path, *names: str) -> Mapping[str, Any]:
    """Return the tables of a file that has no others."""
    facts = facts_of(file)
    _refuse_unknown(Spot(file), facts, names)
    return facts


def entries(
    file: Path, facts: Mapping[str, Any], name: str, kind: type[Kind]
) -> Mapping[str, Kind]:
    """Return the entries of one table of a file by id, each checked, in their order."""
    tables = facts.get(name, [])
    if not isinstance(tables, list):
        raise Spot(file, name).wrong(f"is not written as [[{name}]]")
    found: dict[str, Kind] = {}
    for number, table in enumerate(tables, start=1):
        id_ = str(table.get("id", ""))
        spot = Spot(file, f"{name} “{id_}”" if id_ else f"{name} number {number}")
        if id_ in found:
            raise spot.wrong("stands there twice")
        found[id_] = made(kind, table, spot)
    return types.MappingProxyType(found)


def made(kind: type[Kind], facts: Mapping[str, Any], spot: Spot) -> Kind:
    """Return a frozen value from the facts of a table, each checked."""
    known = {field.name: field for field in fields(kind)}
    _refuse_unknown(spot, facts, known)
    hints = get_type_hints(kind)
    values: dict[str, Any] = {n: _value(hints[n], facts, f, spot) for n, f in known.items()}
    return kind(**values)


def _refuse_unknown(spot: Spot, facts: Mapping[str, Any], known: Collection[str]) -> None:
    for name in facts:
        if name not in known:
            raise spot.of(name).wrong("is not known; perhaps it is misspelt")


def _value(kind: object, facts: Mapping[str, Any], field: "Field[Any]", spot: Spot) -> object:
    if field.name in facts:
        return _checked(kind, facts[field.name], spot.of(field.name))
    if field.default is MISSING:
        raise spot.of(field.name).wrong("is missing")
    return field.default


def _checked(kind: object, value: object, spot: Spot) -> object:
    """Return a value as its type wants it; an empty text is no text."""
    origin = get_origin(kind) or kind
    if origin is tuple and isinstance(value, list):
        return tuple(_checked(get_args(kind)[0], each, spot) for each in value)
    if origin is Mapping and isinstance(value, dict):
        inner = get_args(kind)[1]
        inside = {name: _checked(inner, each, spot.of(name)) for name, each in value.items()}
        return types.MappingProxyType(inside)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _member(kind, value, spot)
    if kind in (str, Text) and isinstance(value, str) and value.strip() == value != "":
        return value
    if kind is bool and isinstance(value, bool):
        return value
    raise spot.wrong(f"is not {WORDS[origin]}: {value!r}")


def _member(kind: type[Enum], value: object, spot: Spot) -> Enum:
    """Return the member of an enum by its value."""
    try:
        return kind(value)
    except ValueError:
        known = ", ".join(str(member.value) for member in kind)
        raise spot.wrong(f"is {value!r}, not one of {known}") from None


def texts(value: "DataclassInstance") -> Iterator[str]:
    """Yield every text of a fact that people read, to be translated."""
    hints = get_type_hints(type(value))
    yield from (getattr(value, f.name) for f in fields(value) if hints[f.name] is Text)
