"""The steps of the interview: the glance, all that a way asks, what follows, the check."""

from collections.abc import Iterator

from app.model.section import Screen, Section, Way
from app.plan import Plan, sections
from app.ui.sections import CHECK, GLANCE, VERDICT
from app.ui.together import leader, led_by

Step = tuple[str, Screen | None]
"""A section and one of its screens; a step that asks nothing has a name of its own and no screen.

What follows from a section has the section's name before a point.
"""

WHERE = "platforms.where"
TAKES = "resourcing.takes"
AGAIN = "again"
"""The step that ends a section, if there is something to look at again: purpose.again."""
TWO_PLANS = "plans"
"""What is no step, but is shown over one: both plans side by side."""
DECISION = "decision"
"""The page of the section of platforms before which its fits are shown."""


def steps_of(plan: Plan, way: Way) -> list[Step]:
    """Return what is asked on a way, in order."""
    every = (step for name, section in sections(plan).items() for step in _of(name, section, way))
    return [(GLANCE, None), *every, (VERDICT, None), (CHECK, None)]


def _of(name: str, section: Section, way: Way) -> Iterator[Step]:
    for screen in section.screens(way):
        if screen.page == DECISION and name == owner_of(WHERE):
            yield (WHERE, None)
        if screen.page == leader(name, screen.page):
            yield (name, screen)
    if name == owner_of(TAKES):
        yield (TAKES, None)
    yield (f"{name}.{AGAIN}", None)


def questions_of(steps: list[Step], here: Step) -> tuple[int, int, int]:
    """Return which questions of its section a step asks, first and last, and how many there are.

    All three are 0 for a step that asks nothing.
    """
    name, screen = here
    own = [(s, len(led_by(n, s.page))) for n, s in steps if s and n == name]
    if screen is None:
        return (0, 0, 0)
    place = [s for s, _ in own].index(screen)
    before = sum(asked for _, asked in own[:place])
    return (before + 1, before + own[place][1], sum(asked for _, asked in own))


def owner_of(name: str) -> str:
    """Return the section that a step belongs to."""
    return name.partition(".")[0]


def same_step(plan: Plan, here: Step, steps: list[Step]) -> int:
    """Return the place of a step among others; of the next one there is if it is not."""
    order = [name_of(step) for step in steps_of(plan, Way.FULL)]
    start = order.index(name_of(here))
    return next(i for i, step in enumerate(steps) if order.index(name_of(step)) >= start)


def first_open(plan: Plan, steps: list[Step]) -> int:
    """Return the first step that is not answered, or the glance."""
    every = sections(plan)
    open_steps = (
        n
        for n, (name, screen) in enumerate(steps)
        if screen and any(is_open(every[name], s) for s in _seen_with(every[name], name, screen))
    )
    return next(open_steps, 0)


def _seen_with(section: Section, name: str, screen: Screen) -> Iterator[Screen]:
    """Yield a screen, and those of the pages that stand on it as well."""
    yield screen
    others = led_by(name, screen.page)[1:]
    yield from (other for other in section.screens(Way.SHORT) if other.page in others)


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
