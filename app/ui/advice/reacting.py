"""Answers to findings, put into the plan: accepted for a reason, put off, or taken back."""

from app.advice.finding import Finding
from app.language import N_
from app.sections.decisions.reactions import Reaction, Reactions, Said
from app.ui.document import Document, Place

DECISIONS = "decisions"
REACTIONS = (DECISIONS, "reactions")
ANSWER, REASON = N_("Answer to a finding"), N_("Reason")


def key_of(finding: Finding) -> tuple[str, str, str]:
    """Return what tells a finding from all others; it changes with the words it rests on."""
    return (finding.id, finding.subject, finding.rests_on)


def reaction_to(document: Document, finding: Finding) -> Reaction | None:
    """Return what was said to a finding as it is now."""
    return document.plan.decisions.reactions.to(*key_of(finding))


def react(document: Document, finding: Finding, said: Said | None, text: str) -> None:
    """Take an answer into the plan, or take it back; `text` names the step for undo."""
    page, before = document.plan.decisions.reactions, reaction_to(document, finding)
    others = _others(page, finding)
    if said is None:
        rows = others
    elif before:
        rows = (*others, before.replace(said=said))
    else:
        check, subject, words = key_of(finding)
        rows = (*others, Reaction(check=check, subject=subject, words=words, said=said))
    document.settle()
    document.change(Place(*REACTIONS, "rows", _cell(finding)), page.replace(rows=rows), text)


def give_reason(document: Document, finding: Finding, reason: str, text: str) -> None:
    """Take the reason for which a finding is accepted into the plan."""
    page, before = document.plan.decisions.reactions, reaction_to(document, finding)
    if before is None:
        return
    rows = tuple(r.replace(reason=reason) if r.id == before.id else r for r in page.rows)
    place = Place(*REACTIONS, "rows", f"{_cell(finding)}.reason")
    document.change(place, page.replace(rows=rows), text)


def _others(page: Reactions, finding: Finding) -> tuple[Reaction, ...]:
    """Return the answers to all other findings; one that lapsed makes room for the new one."""
    same = (finding.id, finding.subject)
    return tuple(row for row in page.rows if (row.check, row.subject) != same)


def _cell(finding: Finding) -> str:
    return f"{finding.id}.{finding.subject}"
