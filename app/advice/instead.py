"""What a firm does in the next 90 days without networks, and when it looks again (H1, S64)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from app.advice.lifts.not_yet import LATEST
from app.advice.reckoning import Reckoning
from app.language import N_
from app.model.sentence import Sentence, sentence
from app.plan import Plan
from app.sections.choices import YesNo
from app.sections.purpose.website import SiteState
from app.sections.resourcing.complaints import OneBook


@dataclass(frozen=True)
class Step:
    """Something that helps whatever becomes of networks, and what makes it needless."""

    text: str
    done: Callable[[Plan, Reckoning], bool]
    sources: tuple[str, ...]


def look_again(today: date) -> date:
    """Return the day on which the same questions are asked again."""
    return today + LATEST


def instead(reckoning: Reckoning) -> tuple[Sentence, ...]:
    """Return what is still to be done, in this order."""
    open_ = (step for step in STEPS if not step.done(reckoning.plan, reckoning))
    return tuple(sentence(step.text) for step in open_)


def _site(plan: Plan, _: Reckoning) -> bool:
    return plan.purpose.website.state is SiteState.GOOD


def _nobody_comes(plan: Plan, _: Reckoning) -> bool:
    return plan.business.door.exists is YesNo.NO


def _book(plan: Plan, _: Reckoning) -> bool:
    return plan.resourcing.complaints.one_book is OneBook.YES


def _asked(_: Plan, reckoning: Reckoning) -> bool:
    least = reckoning.case.parameters.asked_least
    return any(asked >= least for _, asked in reckoning.case.situation.asked.values())


def _never(_plan: Plan, _: Reckoning) -> bool:
    return False


STEPS = (
    Step(
        N_("Put the website in order: what you sell, where you are, when you are open."),
        _site,
        ("S65", "S66", "S102"),
    ),
    Step(
        N_("Fill in the entry on the map: address, opening hours, telephone, three pictures."),
        _nobody_comes,
        ("S66",),
    ),
    Step(N_("Answer every review there is, the bad ones first."), _never, ("S24", "S68")),
    Step(
        N_("Keep one book of questions and complaints, whichever way they come."),
        _book,
        ("S22",),
    ),
    Step(
        N_("Ask ten customers by name which networks they open every week, and what for."),
        _asked,
        ("S39", "S43"),
    ),
)
"""In the order in which they are done (H1)."""
