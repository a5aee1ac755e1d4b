"""Questions by the place that advice points to."""

from typing import TYPE_CHECKING

from app.advice.finding import Spot
from app.language import N_, Language
from app.model.question import Asked
from app.plan import Plan

if TYPE_CHECKING:
    from app.model.section import Section


def asked_at(plan: Plan, spot: Spot) -> Asked | None:
    """Return the question at a spot; nothing where a page has no such question."""
    section: Section = getattr(plan, spot.section)
    every = (a for s in section.screens() if s.page == spot.page for a in s.asked)
    return next((asked for asked in every if asked.key == spot.key), None)


def name_of(plan: Plan, spot: Spot, language: Language) -> str:
    """Return the short name of the question at a spot, or its section's where there is none."""
    asked = asked_at(plan, spot)
    if asked is None:
        section: Section = getattr(plan, spot.section)
        return language.say(section.title)
    name = language.say(asked.question.name or asked.question.ask)
    number = spot.question.removeprefix("Q")
    return language.say(N_("{name} ({number})"), name=name, number=number)
