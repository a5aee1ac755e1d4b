"""Which items of the four lists are paired: all can be, those that weigh most are asked about."""

from collections.abc import Iterable, Iterator, Mapping

from app.model.question import Context, Options
from app.model.section import Page
from app.sections.swot.item import LISTS, MOST, SwotItem, weight_of

PAIRED = MOST
"""So many further items stay in the question because something was said of them already."""


def swot_items(name: str) -> Options:
    """Return options: the items of a field of the SWOT ("strengths"...) with their numbers."""

    def items(context: Context) -> Mapping[str, str]:
        return _named(worded(context, name))

    return items


def asked_items(name: str, *matrices: str) -> Options:
    """Return options: the items that weigh most, and some that `matrices` have pairs of."""

    def items(context: Context) -> Mapping[str, str]:
        every = sorted(worded(context, name), key=weight_of, reverse=True)
        paired = set(_in_pairs(context.plan.swot.pairs, matrices))
        others = [item for item in every[MOST:] if item.id in paired]
        asked = {item.id for item in (*every[:MOST], *others[:PAIRED])}
        return _named(item for item in worded(context, name) if item.id in asked)

    return items


def worded(context: Context, name: str) -> list[SwotItem]:
    """Return the items of a field of the SWOT that say something."""
    items: tuple[SwotItem, ...] = getattr(context.plan.swot, name).items
    return [item for item in items if item.text.strip()]


def left_out(context: Context) -> int:
    """Return how many items are no more among those that weigh most of their list."""
    return sum(max(len(worded(context, name)) - MOST, 0) for name in LISTS)


def _in_pairs(pairs: Page, matrices: Iterable[str]) -> Iterator[str]:
    for matrix in matrices:
        for tick in getattr(pairs, matrix):
            yield from (tick.row, tick.column)


def _named(items: Iterable[SwotItem]) -> Mapping[str, str]:
    return {item.id: f"{item.number} {item.text}".strip() for item in items}
