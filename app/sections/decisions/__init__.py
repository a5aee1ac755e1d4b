"""What was decided about the advice: answers to findings, and conditions before the start."""

from typing import ClassVar

from app.language import N_
from app.model.section import Section
from app.sections.decisions.conditions import Conditions
from app.sections.decisions.reactions import Reactions


class Decisions(Section):
    """Nothing that follows from the plan stands here, only what people said to it."""

    title: ClassVar[str] = N_("Decisions")
    aside: ClassVar[bool] = True

    reactions: Reactions = Reactions()
    conditions: Conditions = Conditions()
