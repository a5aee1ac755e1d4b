"""Lifts as they are told: what would change the result, and what it would become."""

from dataclasses import dataclass

from app.advice.advise import Advice, advise
from app.advice.finding import Spot
from app.advice.rules.verdict import Result
from app.model.sentence import Sentence


@dataclass(frozen=True)
class ToldLift:
    """A change that takes one reason away, and the result of the whole plan after it."""

    rule: str
    spot: Spot
    sentence: Sentence
    now: Result
    becomes: Result


def told_lifts(advice: Advice) -> tuple[ToldLift, ...]:
    """Return the changes that would lift the reasons, those that lead furthest first."""
    told = (
        ToldLift(
            lift.rule,
            lift.spot,
            lift.sentence,
            advice.verdict.result,
            advise(lift.plan, advice.knowledge, advice.today).verdict.result,
        )
        for lift in advice.lifts
    )
    return tuple(sorted(told, key=lambda lift: list(Result).index(lift.becomes)))
