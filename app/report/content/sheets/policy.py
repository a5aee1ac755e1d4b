"""The written rules: thirteen points, drafts of those that are missing, and a line to sign."""

from collections.abc import Iterator

from app.advice.advise import Advice
from app.language import N_, Language
from app.model.block import Block, Grid, Lines, Paragraph
from app.sections.resourcing.policy import InWriting


def policy_sheet(advice: Advice, language: Language) -> Iterator[Block]:
    """Return a draft of every rule that is needed, and what exists already (S25, E45)."""
    say = language.say
    said = {point.of: point.answer for point in advice.plan.resourcing.policy.points}
    points = advice.knowledge.policy_points
    needed = [p for p in points.values() if said.get(p.id) is not InWriting.NOT_NEEDED]
    written = [p for p in needed if said.get(p.id) is InWriting.YES]
    rows = tuple(
        (f"{n}", say(p.name), say(p.rule) + (" *" if p in written else ""))
        for n, p in enumerate(needed, 1)
    )
    yield Grid((say(N_("No.")), say(N_("About")), say(N_("Our rule (a draft)"))), rows)
    notes = [say(N_("A draft, no legal advice. Labour law differs: staff may discuss their work."))]
    if written:
        notes.append(say(N_("* exists in writing already; what is written goes first.")))
    yield Paragraph(" ".join(notes), small=True)
    yield Lines(1, (tuple(map(say, (N_("Name"), N_("Signature"), N_("Date")))),))
