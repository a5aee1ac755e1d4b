"""What no example shows: no rows and many, a fault, two plans, a meeting in which much was said."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial

from app.examples import example
from app.model.section import Way
from app.plan import Plan
from app.sections.business.countries import Country
from app.sections.decisions.minutes import Decided
from app.sections.decisions.parked import Thought
from app.ui.document import Place
from app.ui.page import PageView
from app.ui.steps import TAKES, WHERE
from app.ui.window import Window
from tests.ui.filled import plan_with

Show = Callable[[Window], None]
COUNTS = (0, 1, 5, 50)
ROWS = {
    "board": Place("swot", "strengths", "items"),
    "pairs": Place("swot", "pairs", "use"),
    "asked": Place("platforms", "candidates", "customers"),
    "people": Place("resourcing", "people", "people"),
    "rota": Place("resourcing", "looks", "looks"),
    "where": WHERE,
    "takes": TAKES,
}
FAULTY = Place("business", "countries", "shares")


@dataclass(frozen=True)
class Scene:
    """A plan, and by name what is shown of it."""

    plan: Plan
    shows: Mapping[str, Show]


def go(place: Place | str, window: Window) -> None:
    """Go to a question, or to what follows from a section."""
    interview = window.desk.interview
    if isinstance(place, Place):
        interview.go_to(place)
    else:
        interview.go_to_section(place)


def show_faults(window: Window) -> None:
    """Go on from a page that is not right."""
    go(FAULTY, window)
    view = window.desk.interview.stack.currentWidget()
    assert isinstance(view, PageView)
    view.show_faults()


def glance(window: Window) -> None:
    """Go home."""
    window.desk.interview.glance()


def two_plans(window: Window) -> None:
    """Look at both plans side by side."""
    window.desk.interview.two_plans()


def minutes(window: Window) -> None:
    """See what was decided."""
    window.desk.interview.minutes()


def meet(show: Show, window: Window) -> None:
    """Hold a meeting about something."""
    window.desk.room.turn()
    show(window)


def scenes() -> Iterator[Scene]:
    """Yield every scene."""
    for count in COUNTS:
        shows = {f"rows-{count:02}-{name}": partial(go, place) for name, place in ROWS.items()}
        yield Scene(plan_with(count), shows)
    firm = example("law-firm").replace(way=Way.FULL)
    shares = firm.business.countries.replace(shares=(Country(country="PL", share=60.0),))
    faulty = firm.replace(business=firm.business.replace(countries=shares))
    yield Scene(faulty, {"fault": show_faults})
    yield Scene(firm, {"two-plans-none": two_plans})
    both = {"two-plans": two_plans, "two-plans-page": partial(go, ROWS["people"])}
    yield Scene(firm.doubled(), both)
    yield Scene(
        talked_about(firm),
        {
            "parked": glance,
            "minutes-rows": minutes,
            "meeting-board": partial(meet, partial(go, ROWS["board"])),
            "meeting-people": partial(meet, partial(go, ROWS["people"])),
            "meeting-minutes": partial(meet, minutes),
        },
    )


def talked_about(firm: Plan) -> Plan:
    """Return a plan in whose meeting thoughts were parked and much was decided."""
    said = firm.decisions
    thoughts = (
        Thought(text="Who pays for the breakfast in spring?", section="resourcing"),
        Thought(text="Ask the guild whether it would lend us its hall", section="platforms"),
    )
    decided = (
        Decided(what="Anna opens the group", who="Anna", by=date(2027, 1, 11)),
        Decided(what="Piotr reads the rules of the chamber, all of them", who="Piotr"),
    )
    parked = said.parked.replace(rows=thoughts)
    return firm.replace(
        decisions=said.replace(parked=parked, minutes=said.minutes.replace(rows=decided))
    )
