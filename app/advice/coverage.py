"""Coverage: how much of what a firm wants some networks can do together (M3)."""

from collections.abc import Mapping, Sequence

from app.advice.fit import Fit
from app.advice.situation import Situation
from app.knowledge.catalogue import Knowledge

Served = tuple[float, ...]
"""For each purpose of the firm, how much of it a network serves: 0 to the purpose's weight."""


def served(fit: Fit, situation: Situation, knowledge: Knowledge) -> Served:
    """Return what a network serves of each purpose; a gated one serves nothing."""
    ratings = knowledge.networks[fit.network].purposes
    return tuple(w * ratings[id_] / 4 * fit.reach for id_, w in situation.purposes)


def together(parts: Sequence[Served]) -> float:
    """Return the coverage of some networks, 0 to 1: for each purpose the best of them."""
    return float(sum(map(max, zip(*parts, strict=True))))


def coverage(
    networks: Sequence[str],
    fits: Mapping[str, Fit],
    situation: Situation,
    knowledge: Knowledge,
) -> float | None:
    """Return the coverage of networks by id; unknown while there is no purpose."""
    if not situation.purposes:
        return None
    return together([served(fits[id_], situation, knowledge) for id_ in networks if id_ in fits])
