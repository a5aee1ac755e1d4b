"""Spots: where in the interview something is changed."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Spot:
    """The question where a finding is changed: its number, and section, page and key."""

    question: str
    section: str
    page: str
    key: str
