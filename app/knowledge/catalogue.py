"""The catalogue: what is known of networks, read from one file each."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from types import MappingProxyType

from app import paths


class WrongKnowledge(Exception):
    """A file of knowledge that cannot be read: which file, which place, what is wrong."""

    def __init__(self, file: Path, place: str, fault: str) -> None:
        """Name the file, the place in it and the fault."""
        super().__init__(f"{file.name}: {place}: {fault}")
        self.file, self.place, self.fault = file, place, fault


class Status(Enum):
    """Whether a network can be chosen today."""

    ACTIVE = "active"
    WATCH = "watch"
    RETIRED = "retired"


@dataclass(frozen=True)
class Network:
    """A place where a small firm can meet people."""

    id: str
    name: str
    status: Status


@dataclass(frozen=True)
class Knowledge:
    """Everything the program knows without a plan."""

    networks: Mapping[str, Network] = field(default_factory=lambda: MappingProxyType({}))


def read(folder: Path | None = None) -> Knowledge:
    """Read all knowledge; WrongKnowledge names a file that is wrong."""
    folder = folder or paths.resources() / "knowledge"
    networks = [_network(file) for file in sorted((folder / "networks").glob("*.toml"))]
    ordered = sorted(networks, key=lambda n: (list(Status).index(n.status), n.name.casefold()))
    return Knowledge(MappingProxyType({network.id: network for network in ordered}))


def _network(file: Path) -> Network:
    try:
        facts = tomllib.loads(file.read_text("utf-8"))
        return Network(file.stem, facts["name"], Status(facts["status"]))
    except KeyError as missing:
        raise WrongKnowledge(file, str(missing.args[0]), "is missing") from missing
    except ValueError as wrong:
        raise WrongKnowledge(file, "content", str(wrong)) from wrong
