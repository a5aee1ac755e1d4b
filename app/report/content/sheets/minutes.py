"""Minutes of a meeting about the plan: what is open, and what was decided by whom until when."""

from collections.abc import Iterator

from app.advice.advise import Advice
from app.language import N_, Language
from app.model.block import Block, Lines, Paragraph
from app.report.content.sheets.parts import by_hand, labelled, listed

MOST = 4
"""Open points that the sheet has room for."""
DECISIONS = 8


def minutes_sheet(advice: Advice, language: Language) -> Iterator[Block]:
    """Return who met, how the plan stands, what is open, and lines for decisions (S96)."""
    say = language.say
    yield by_hand(say(N_("Day and place")))
    yield by_hand(say(N_("Who was there")), 2)
    standing = Paragraph(advice.verdict.sentence.said(language))
    yield labelled(say(N_("How it stands")), standing)
    findings = (*advice.put_off, *advice.open_findings)[:MOST]
    texts = (f"{f.sentence.said(language)} ({f.spot.question})" for f in findings)
    if block := listed(say(N_("To talk about")), texts):
        yield block
    heads = (tuple(map(say, (N_("Decided today"), N_("Who"), N_("By when")))),)
    yield Lines(DECISIONS, heads)
    heads = (tuple(map(say, (N_("Next meeting"), N_("Signature")))),)
    yield Lines(1, heads)
