"""Reading answers: a number that can be reckoned with, or none; limits that allow for rounding."""

from app.model.question import Amount
from app.model.value import Number

EPSILON = 1e-9
"""What a comparison with a limit allows: 0.4 is 0.4 (M13)."""


def known(answer: Number) -> float | None:
    """Return an answer as a number; None where it cannot be read or no amount can be so large."""
    number = answer if isinstance(answer, float) else None
    return None if number is None or not Amount.low <= number <= Amount.high else number


def reaches(number: float, limit: float) -> bool:
    """Say whether a number is at a limit or above it."""
    return number >= limit - EPSILON


def half_up(number: float) -> int:
    """Return the nearest whole number; a half is rounded up (M13)."""
    return int((number + 0.5 + EPSILON) // 1)
