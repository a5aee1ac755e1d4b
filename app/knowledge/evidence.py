"""Evidence: what was found, by number (E1...), and what the program does with it."""

from dataclasses import dataclass

from app.knowledge.fact import Fact
from app.knowledge.facts import Text


@dataclass(frozen=True)
class Evidence:
    """One question that was looked up, the facts that were found, and their use."""

    id: str
    title: Text
    use: Text
    facts: tuple[Fact, ...]
