"""Moving an item of the SWOT: within its list, or to another one where it belongs."""

from app.model.table import Pair
from app.model.value import ROWS_LIMIT
from app.sections.swot import Swot
from app.sections.swot.item import LISTS, SwotItem, SwotPage

MATRICES = ("use", "repair", "defend", "avoid")
"""The pairs of the lists, by their field in the page of pairs."""


def list_of(swot: Swot, name: str) -> SwotPage:
    """Return one of the four lists."""
    page: SwotPage = getattr(swot, name)
    return page


def home_of(swot: Swot, id_: str) -> str:
    """Return the list that an item stands in; LookupError if there is no such item."""
    homes = (name for name in LISTS for item in list_of(swot, name).items if item.id == id_)
    if (home := next(homes, None)) is None:
        raise LookupError(id_)
    return home


def moved(swot: Swot, id_: str, to: str, place: int | None = None) -> Swot:
    """Return the SWOT with an item moved to a list, before the item at a place or to the end.

    In another list the item is another thing: S1 becomes the next W. The number it had is never
    given again, not even when it comes back, since S1 may stand on paper. Its pairs said how it
    helps or hurts as what it was, so they are dropped; all else that was said of it stays. To a
    list that is full nothing is moved.
    """
    home = home_of(swot, id_)
    if to == home:
        return swot.replace(**{home: _put(list_of(swot, home), id_, place)})
    source, target = list_of(swot, home), list_of(swot, to)
    if len(target.items) >= ROWS_LIMIT:
        return swot
    item = next(item for item in source.items if item.id == id_)
    known = source.replace(items=source.items)  # remembers its highest number
    left = tuple(other for other in source.items if other is not item)
    come = _with(target.items, item.replace(number=""), place)
    lists = {home: known.replace(items=left), to: target.replace(items=come)}
    return swot.replace(**lists, pairs=_without(swot, id_))


def _put(page: SwotPage, id_: str, place: int | None) -> SwotPage:
    item = next(item for item in page.items if item.id == id_)
    others = tuple(other for other in page.items if other is not item)
    if place is not None and place > page.items.index(item):
        place -= 1
    return page.replace(items=_with(others, item, place))


def _with(items: tuple[SwotItem, ...], item: SwotItem, place: int | None) -> tuple[SwotItem, ...]:
    at = len(items) if place is None else max(place, 0)
    return (*items[:at], item, *items[at:])


def _without(swot: Swot, id_: str) -> object:
    def kept(pairs: tuple[Pair, ...]) -> tuple[Pair, ...]:
        return tuple(pair for pair in pairs if id_ not in (pair.row, pair.column))

    return swot.pairs.replace(**{name: kept(getattr(swot.pairs, name)) for name in MATRICES})
