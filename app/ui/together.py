"""Pages that stand together on one screen: the first of them leads, and has the step."""

from app.model.section import Screen
from app.ui.document import Place

TOGETHER: dict[str, tuple[str, ...]] = {
    "swot": ("strengths", "weaknesses", "opportunities", "threats")
}
"""Pages of a section that are seen at once."""


def leader(section: str, page: str) -> str:
    """Return the page on whose screen a page is shown: its own, or the one that leads it."""
    together = TOGETHER.get(section, ())
    return next(iter(together)) if page in together else page


def led_by(section: str, page: str) -> tuple[str, ...]:
    """Return the pages that are shown on the screen of a page, itself the first."""
    together = TOGETHER.get(section, ())
    return together if page in together[:1] else (page,)


def shows(section: str, screen: Screen, place: Place) -> bool:
    """Say whether a screen of a section shows a place; one that leads others shows theirs."""
    if len(led_by(section, screen.page)) > 1:
        return leader(section, place.page) == screen.page
    return screen.page == place.page and screen.holds(place.key)
