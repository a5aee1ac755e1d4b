"""The deciding questions: while one of them is untouched it is too early to say (J)."""

from collections.abc import Iterator

from app.advice.finding import Spot
from app.model.question import Asked
from app.model.section import Page, Screen, Way
from app.plan import Plan, sections

NOT_DECIDING = frozenset({"Q0", "Q0.1", "Q0.2", "Q2.1", "Q2.2", "Q2.3", "Q2.3b", "Q4.3", "Q4.6"})
"""Questions of the short way on which the result does not depend."""

PURPOSES = "Q1.15"
"""Who ticked a reason that only looks like a purpose has answered this one: with none (N1)."""


def untouched(plan: Plan) -> Iterator[Spot]:
    """Yield every deciding question that has neither an answer nor “I do not know”."""
    settled = {PURPOSES} if plan.purpose.why.reasons else set()
    for name, section in sections(plan).items():
        for screen in section.screens(Way.SHORT):
            deciding = screen.number not in NOT_DECIDING | settled
            if deciding and _open(screen, section.page(screen.page)):
                yield Spot(screen.number, name, screen.page, screen.asked[0].key)


def _open(screen: Screen, page: Page) -> bool:
    return any(_missing(asked, page) for asked in screen.asked)


def _missing(asked: Asked, page: Page) -> bool:
    needed = page.needed(asked) and not asked.question.optional
    return needed and not page.answered(asked)
