"""The steps of the interview: the screens that the way of a plan asks, then the check."""

from app.model.section import Screen, Way
from app.plan import Plan, sections
from app.ui.sections import CHECK

Step = tuple[str, Screen | None]
"""A section and one of its screens; the last step is the check and has none."""


def steps_of(plan: Plan, way: Way) -> list[Step]:
    """Return what is asked on a way, in order."""
    every = [
        (name, screen)
        for name, section in sections(plan).items()
        for screen in section.screens(way)
    ]
    return [*every, (CHECK, None)]


def same_step(plan: Plan, here: Step, steps: list[Step]) -> int:
    """Return the place of a step among others; of the next one there is if it is not."""
    order = [_name(step) for step in steps_of(plan, Way.FULL)]
    start = order.index(_name(here))
    return next(i for i, step in enumerate(steps) if order.index(_name(step)) >= start)


def first_open(plan: Plan, steps: list[Step]) -> int:
    """Return the first step that is not answered, or the very first."""
    every = sections(plan)
    for place, (name, screen) in enumerate(steps):
        page = every[name].page(screen.page) if screen else None
        for asked in screen.asked if screen else ():
            if page and not page.answered(asked) and not asked.question.optional:
                return place
    return 0


def _name(step: Step) -> tuple[str, str, str]:
    section, screen = step
    return (section, screen.page, screen.asked[0].key) if screen else (section, "", "")
