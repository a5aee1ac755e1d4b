"""Formats: the kinds of things a firm can make for a network (S41)."""

from dataclasses import dataclass

from app.knowledge.facts import Text


@dataclass(frozen=True)
class Format:
    """A kind of thing to make, and what is meant by it."""

    id: str
    name: Text
    sentence: Text
