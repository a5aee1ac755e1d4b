"""The listening sheet: the question, the remarks, the decision, and what changed."""

from collections.abc import Iterator

from app.advice.advise import Advice
from app.language import N_, Language
from app.model.block import Block, Lines, Paragraph
from app.report.content.sheets.parts import labelled, own_or_by_hand
from app.report.content.sheets.summary import written

ROWS = 12
"""Remarks that the sheet has room for."""
HEADS = (N_("Date, where"), N_("What was said"), N_("Decision"), N_("What changed"))


def listening_sheet(advice: Advice, language: Language) -> Iterator[Block]:
    """Return the question of the quarter and the lines for remarks and decisions (S6, S86)."""
    say, asked = language.say, advice.plan.purpose.listening
    yield own_or_by_hand(say(N_("We ask")), asked.question)
    yield own_or_by_hand(say(N_("Who decides")), asked.decides)
    by = "" if asked.by is None else written(asked.by, language)
    yield own_or_by_hand(say(N_("By")), by)
    yield Lines(ROWS, (tuple(map(say, HEADS)),))
    text = N_("Once a month we tell what we changed because of what was said. This month:")
    yield labelled(say(N_("We changed")), Paragraph(say(text)), Lines(3))
