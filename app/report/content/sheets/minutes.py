"""Minutes of a meeting about the plan: what is open, and what was decided by whom until when."""

from collections.abc import Iterator

from app.advice.advise import Advice
from app.language import N_, Language
from app.model.block import Block, Grid, Lines, Paragraph
from app.report.content.sheets.parts import by_hand, labelled, listed
from app.report.content.sheets.summary import written

MOST = 4
"""Open points that the sheet has room for."""
DECISIONS, LEFT = 6, 3
"""Decisions that the sheet has room for, and the lines that are always left to a hand."""
DECIDED, ALSO = N_("Decided today"), N_("Also decided")
OTHERS = (N_("Who"), N_("By when"))


def minutes_sheet(advice: Advice, language: Language) -> Iterator[Block]:
    """Return who met, how the plan stands, what is open, and what was decided (S96)."""
    say = language.say
    yield by_hand(say(N_("Day and place")))
    yield by_hand(say(N_("Who was there")), 2)
    standing = Paragraph(advice.verdict.sentence.said(language))
    yield labelled(say(N_("How it stands")), standing)
    findings = (*advice.put_off, *advice.open_findings)[:MOST]
    texts = (f"{f.sentence.said(language)} ({f.spot.question})" for f in findings)
    if block := listed(say(N_("To talk about")), texts):
        yield block
    yield from _decided(advice, language)
    heads = (tuple(map(say, (N_("Next meeting"), N_("Signature")))),)
    yield Lines(1, heads)


def _decided(advice: Advice, language: Language) -> Iterator[Block]:
    """Return what was decided, and lines for what is decided with the paper on the table."""
    others = tuple(map(language.say, OTHERS))
    rows = tuple(
        (row.what.strip(), row.who.strip(), written(row.by, language) if row.by else "")
        for row in advice.plan.decisions.minutes.rows
    )
    rows = tuple(row for row in rows if any(row))
    if rows:
        yield Grid((language.say(DECIDED), *others), rows)
    left = language.say(ALSO if rows else DECIDED)
    yield Lines(max(LEFT, DECISIONS - len(rows)), ((left, *others),))
