"""Taking a list of networks: the one change of the plan that the comparison makes."""

from collections.abc import Set

from app.plan import Plan
from app.sections.choices import YesNo
from app.sections.platforms import Platforms
from app.sections.platforms.candidates import Candidate
from app.sections.platforms.decision import Decision


def taken(plan: Plan, ids: Set[str], *, proposed: bool) -> Platforms:
    """Return the platforms of a plan made for a list; the proposal leaves one's own list alone."""
    section = plan.platforms
    takes = Decision.PROPOSAL if proposed else Decision.OWN
    decided = section.replace(decision=section.decision.replace(takes=takes))
    if proposed:
        return decided
    rows = section.candidates.rows
    kept = tuple(_wanted(row, ids) for row in rows)
    new = sorted(ids - {row.network for row in rows})
    added = tuple(Candidate(network=id_, wanted=YesNo.YES) for id_ in new)
    return decided.replace(candidates=section.candidates.replace(rows=(*kept, *added)))


def _wanted(row: Candidate, ids: Set[str]) -> Candidate:
    wanted = row.network in ids
    if not row.network or (row.wanted is None and not wanted):
        return row
    return row.replace(wanted=YesNo.YES if wanted else YesNo.NO)
