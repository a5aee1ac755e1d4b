"""The three items of the four lists that count most, and whether it is clear which (S48)."""

from dataclasses import dataclass

from app.language import N_
from app.model.sentence import Listed, Sentence, sentence
from app.plan import Plan
from app.sections.swot.item import SwotItem, weight_of

THREE = 3
SHOWN = 6
"""So many of those that weigh the same are named."""


@dataclass(frozen=True)
class Top:
    """The heaviest items, and those of one weight of which some would be too many."""

    items: tuple[SwotItem, ...]
    tied: tuple[SwotItem, ...]

    @property
    def free(self) -> int:
        """How many of those that weigh the same there is room for, 0 to 3."""
        tied = {item.id for item in self.tied}
        return sum(item.id in tied for item in self.items)

    @property
    def sentence(self) -> Sentence | None:
        """What the owner still has to decide so that there are three; nothing if it is clear."""
        if not self.tied:
            return None
        named = Listed(tuple(item.number or item.text.strip() for item in self.tied[:SHOWN]))
        return sentence(
            N_("{items} weigh the same. Which of them count most? Give the others less."),
            items=named,
        )


def top_three(plan: Plan) -> Top:
    """Return the three items that weigh most; among equals the one entered first goes first.

    An item without a weight weighs 1, as in the pairs; one without words is none yet.
    """
    swot = plan.swot
    pages = (swot.strengths, swot.weaknesses, swot.opportunities, swot.threats)
    every = [item for page in pages for item in page.items if item.text.strip()]
    ordered = sorted(every, key=weight_of, reverse=True)
    top, rest = ordered[:THREE], ordered[THREE:]
    if not rest or weight_of(rest[0]) < weight_of(top[-1]):
        return Top(tuple(top), ())
    same = weight_of(rest[0])
    return Top(tuple(top), tuple(item for item in ordered if weight_of(item) == same))
