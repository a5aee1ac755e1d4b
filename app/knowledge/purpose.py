"""Purposes: what networks can be good for, and what only looks like it (S4-S10, S35)."""

from dataclasses import dataclass

from app.knowledge.facts import Text


@dataclass(frozen=True)
class Purpose:
    """What a firm may want, in one sentence, with an example that can be counted."""

    id: str
    name: Text
    sentence: Text
    example: Text
    seeds: tuple[str, ...]
