"""The points that written rules for networks have (S25; E45)."""

from dataclasses import dataclass

from app.knowledge.facts import Text


@dataclass(frozen=True)
class PolicyPoint:
    """One point of the rules, with a draft of the rule to begin with."""

    id: str
    name: Text
    rule: Text
    seeds: tuple[str, ...]
