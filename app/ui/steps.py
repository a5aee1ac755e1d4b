"""The steps of the interview: the glance, the screens that the way of a plan asks, the check."""

from app.model.section import Screen, Section, Way
from app.plan import Plan, sections
from app.ui.sections import CHECK, GLANCE

Step = tuple[str, Screen | None]
"""A section and one of its screens; the first step and the last, which is the check, have none."""


def steps_of(plan: Plan, way: Way) -> list[Step]:
    """Return what is asked on a way, in order."""
    every = [
        (name, screen)
        for name, section in sections(plan).items()
        for screen in section.screens(way)
    ]
    return [(GLANCE, None), *every, (CHECK, None)]


def same_step(plan: Plan, here: Step, steps: list[Step]) -> int:
    """Return the place of a step among others; of the next one there is if it is not."""
    order = [name_of(step) for step in steps_of(plan, Way.FULL)]
    start = order.index(name_of(here))
    return next(i for i, step in enumerate(steps) if order.index(name_of(step)) >= start)


def first_open(plan: Plan, steps: list[Step]) -> int:
    """Return the first step that is not answered, or the glance."""
    every = sections(plan)
    open_steps = (n for n, (name, screen) in enumerate(steps) if is_open(every.get(name), screen))
    return next(open_steps, 0)


def open_in(plan: Plan, name: str) -> Screen | None:
    """Return the first screen of a section that is not answered, if one is."""
    section = sections(plan)[name]
    return next((s for s in section.screens(plan.way) if is_open(section, s)), None)


def is_open(section: Section | None, screen: Screen | None) -> bool:
    """Say whether anything on a screen waits for an answer."""
    if section is None or screen is None:
        return False
    page = section.page(screen.page)
    return any(not page.answered(a) and not a.question.optional for a in screen.asked)


def name_of(step: Step) -> tuple[str, str, str]:
    """Return what tells a step from the others: section, page and first question."""
    section, screen = step
    return (section, screen.page, screen.asked[0].key) if screen else (section, "", "")
