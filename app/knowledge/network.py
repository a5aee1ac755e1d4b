"""Networks: the places where a small firm can meet people."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from app.knowledge.facts import Spot, Text, facts_of, made


class Status(Enum):
    """Whether a network can be chosen today."""

    ACTIVE = "active"
    WATCH = "watch"
    RETIRED = "retired"


@dataclass(frozen=True)
class Network:
    """A place where a small firm can meet people; its id is the name of its file."""

    id: str
    name: Text
    status: Status


def read_network(file: Path) -> Network:
    """Read one network; WrongKnowledge names what is wrong in its file."""
    return made(Network, {**facts_of(file), "id": file.stem}, Spot(file))
