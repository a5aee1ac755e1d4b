"""A rule of the verdict: when it fires it says why, in the firm's own numbers."""

from collections.abc import Callable
from dataclasses import dataclass

from app.advice.finding import Spot
from app.advice.reckoning import Reckoning
from app.model.sentence import Sentence

Look = Callable[[Reckoning], Sentence | None]


@dataclass(frozen=True)
class Rule:
    """One of N1 to N9 or G1 to G8: where its reason is changed, and what it is drawn from."""

    id: str
    spot: Spot
    seeds: tuple[str, ...]
    look: Look


@dataclass(frozen=True)
class Reason:
    """A rule that fires, and what it says."""

    rule: Rule
    sentence: Sentence

    @property
    def id(self) -> str:
        """The number of the rule."""
        return self.rule.id


def rule(id_: str, spot: Spot, *seeds: str) -> Callable[[Look], Rule]:
    """Make a rule of a function that returns what it says when it fires."""

    def made(look: Look) -> Rule:
        return Rule(id_, spot, seeds, look)

    return made


def reasons(rules: tuple[Rule, ...], reckoning: Reckoning) -> tuple[Reason, ...]:
    """Return the rules that fire, in their order."""
    looked = ((each, each.look(reckoning)) for each in rules)
    return tuple(Reason(each, said) for each, said in looked if said)
