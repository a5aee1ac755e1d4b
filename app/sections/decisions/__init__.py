"""What was decided: answers to findings, conditions before the start, a meeting's minutes."""

from typing import ClassVar

from app.language import N_
from app.model.section import Section
from app.sections.decisions.conditions import Conditions
from app.sections.decisions.given_up import GivenUp
from app.sections.decisions.minutes import Minutes
from app.sections.decisions.parked import Parked
from app.sections.decisions.reactions import Reactions


class Decisions(Section):
    """Nothing that follows from the plan stands here, only what people said to it."""

    title: ClassVar[str] = N_("Decisions")
    aside: ClassVar[bool] = True

    reactions: Reactions = Reactions()
    conditions: Conditions = Conditions()
    minutes: Minutes = Minutes()
    parked: Parked = Parked()
    given_up: GivenUp = GivenUp()
