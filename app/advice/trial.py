"""A trial: so little is known or believed that one network for 90 days is enough (G5, G6)."""

from app.advice.answers import answers
from app.advice.confidence import Confidence
from app.advice.reading import EPSILON, known
from app.plan import Plan
from app.sections.choices import YesNo

MOSTLY_GUESSES = 0.4
"""How sure one has to be for more than a trial (M11)."""
DOUBTFUL, UNCONVINCED = 5, 2
"""Up to these numbers of 10 a person doubts, or does not believe in it at all (N7, G6)."""


def conviction(plan: Plan) -> float | None:
    """Return how convinced the one who decides is, 0 to 10: by his own number, if there is one."""
    said = plan.purpose.conviction
    own = known(said.own_level)
    return own if own is not None else known(said.level)


def trial_agreed(plan: Plan) -> bool:
    """Say whether the one who decides agreed to a small trial."""
    return bool(plan.purpose.conviction.trial.strip())


def unconvinced(plan: Plan) -> bool:
    """Say whether the one who decides does not believe in it, and agreed to no trial (N7)."""
    level = conviction(plan)
    return level is not None and level <= UNCONVINCED and not trial_agreed(plan)


def doubted(plan: Plan) -> bool:
    """Say whether belief is enough for a trial only, or the break-even is not believed (G6)."""
    level = conviction(plan)
    doubt = level is not None and level <= DOUBTFUL and not unconvinced(plan)
    return doubt or disbelieved(plan)


def disbelieved(plan: Plan) -> bool:
    """Say whether whoever signs does not believe that the plan pays (G6, X36)."""
    return answers(plan.resourcing.signature).believes is YesNo.NO


def guessed(confidence: Confidence) -> bool:
    """Say whether the plan rests mostly on guesses (G5)."""
    return confidence.value < MOSTLY_GUESSES - EPSILON
