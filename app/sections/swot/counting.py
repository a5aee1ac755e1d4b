"""Choosing among items that weigh the same, so that it is clear which of them count most."""

from collections.abc import Collection

from app.sections.swot import Swot
from app.sections.swot.item import LISTS, SwotItem, weight_of
from app.sections.swot.moving import list_of

LEAST = 1
"""The weight below which none goes."""


def counting(swot: Swot, tied: Collection[str], chosen: Collection[str]) -> Swot:
    """Return the SWOT with the chosen of some tied items ahead of the other tied ones.

    Both are ids. The others weigh a step less; where there is no less, the chosen ones weigh more.
    """

    def weighed(item: SwotItem) -> SwotItem:
        weight = weight_of(item)
        if item.id in chosen and weight == LEAST:
            return item.replace(weight=weight + 1)
        if item.id in tied and item.id not in chosen and weight > LEAST:
            return item.replace(weight=weight - 1)
        return item

    pages = {name: list_of(swot, name) for name in LISTS}
    return swot.replace(
        **{n: page.replace(items=tuple(map(weighed, page.items))) for n, page in pages.items()}
    )
