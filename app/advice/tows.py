"""From the four lists to sentences: the pairs that matter most, and what weighs more (M10)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.advice.reading import EPSILON
from app.language import N_
from app.model.sentence import Sentence, sentence
from app.model.table import Pair
from app.plan import Plan
from app.sections.swot.item import SwotItem, weight_of

SOURCES = ("M10", "E41", "S48", "S68", "S92")

BEST = 2
"""Pairs of each field that become sentences."""

STRONGEST = 2
"""The strongest tick there is; a higher level counts as this one."""

USE, REPAIR, DEFEND, AVOID = "SO", "WO", "ST", "WT"

TEXTS = {
    USE: N_("Use “{inner}” for “{outer}”."),
    REPAIR: N_("Repair “{inner}” so that “{outer}” is of use to us."),
    DEFEND: N_("Use “{inner}” against “{outer}”."),
    AVOID: N_(
        "As long as “{inner}” meets “{outer}”, we will not start anything that suffers from both."
    ),
}


@dataclass(frozen=True)
class TowsPair:
    """An inner and an outer item that belong together; the value is 1 to 18."""

    field: str
    inner: SwotItem
    outer: SwotItem
    value: int

    @property
    def sentence(self) -> Sentence:
        """What to do about it, in the owner's words."""
        return sentence(
            TEXTS[self.field], inner=self.inner.text.strip(), outer=self.outer.text.strip()
        )


@dataclass(frozen=True)
class Tows:
    """The two best pairs of each field, and how the weights balance, -1 to 1; None without items.

    An item without a weight weighs 1, here and in the pairs.
    """

    pairs: tuple[TowsPair, ...]
    inner: float | None
    outer: float | None
    sources: tuple[str, ...] = SOURCES

    def of(self, field: str) -> tuple[TowsPair, ...]:
        """Return the best pairs of a field: SO, WO, ST or WT."""
        return tuple(pair for pair in self.pairs if pair.field == field)

    @property
    def repair_first(self) -> bool:
        """Whether the first ninety days repair and do not publish."""
        return self.inner is not None and self.inner < -EPSILON

    @property
    def not_done(self) -> tuple[Sentence, ...]:
        """What we will not do."""
        return tuple(pair.sentence for pair in self.of(AVOID))

    @property
    def sentence(self) -> Sentence:
        """What the balance of strengths and weaknesses says."""
        if self.inner is None:
            return sentence(N_("No strength and no weakness is written down yet."))
        if self.repair_first:
            return sentence(
                N_("Your weaknesses outweigh your strengths: repair for 90 days, publish later.")
            )
        return sentence(N_("Your strengths weigh at least as much as your weaknesses."))


def tows(plan: Plan) -> Tows:
    """Return what follows from the four lists and from what was ticked between them."""
    swot, ticked = plan.swot, plan.swot.pairs
    strengths, weaknesses = _worded(swot.strengths.items), _worded(swot.weaknesses.items)
    chances, threats = _worded(swot.opportunities.items), _worded(swot.threats.items)
    return Tows(
        (
            *_best(USE, ticked.use, strengths, chances),
            *_best(REPAIR, ticked.repair, weaknesses, chances),
            *_best(DEFEND, ticked.defend, strengths, threats),
            *_best(AVOID, ticked.avoid, weaknesses, threats),
        ),
        inner=_balance(strengths, weaknesses),
        outer=_balance(chances, threats),
    )


def _worded(items: Sequence[SwotItem]) -> tuple[SwotItem, ...]:
    """Return the items that say something; a row without words is none yet."""
    return tuple(item for item in items if item.text.strip())


def _best(
    field: str, ticked: Sequence[Pair], inner: Sequence[SwotItem], outer: Sequence[SwotItem]
) -> tuple[TowsPair, ...]:
    """Return the best pairs of a field; among equals the inner item entered first goes first."""
    every = sorted(_pairs(field, ticked, inner, outer), key=lambda pair: -pair.value)
    return tuple(every[:BEST])


def _pairs(
    field: str, ticked: Sequence[Pair], inner: Sequence[SwotItem], outer: Sequence[SwotItem]
) -> Iterator[TowsPair]:
    """Yield the pairs in the order of entry; ticks between items that are gone are left out."""
    levels: dict[tuple[str, str], int] = {}
    for tick in ticked:
        place = tick.row, tick.column
        levels[place] = max(levels.get(place, 0), min(tick.level, STRONGEST))
    rows, columns = _places(inner), _places(outer)
    ticks = [
        (one, other, level)
        for (row, column), level in levels.items()
        for one in rows.get(row, ())
        for other in columns.get(column, ())
        if level
    ]
    for one, other, level in sorted(ticks):
        value = weight_of(inner[one]) * weight_of(outer[other]) * level
        yield TowsPair(field, inner[one], outer[other], value)


def _places(items: Sequence[SwotItem]) -> dict[str, list[int]]:
    """Return where the items of each id stand; in an odd file an id may stand twice."""
    places: dict[str, list[int]] = {}
    for place, item in enumerate(items):
        places.setdefault(item.id, []).append(place)
    return places


def _balance(good: Sequence[SwotItem], bad: Sequence[SwotItem]) -> float | None:
    plus, minus = sum(map(weight_of, good)), sum(map(weight_of, bad))
    return (plus - minus) / (plus + minus) if plus + minus else None
