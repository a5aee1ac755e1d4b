"""The metric sheet: what is counted month by month, what comes next, and vanity in small print."""

from collections.abc import Iterator

from app.advice.advise import Advice
from app.language import N_, Language
from app.model.block import Block, Lines, Paragraph
from app.report.content.sheets.parts import run_in, said
from app.report.content.sheets.summary import MOST, measures_grid
from app.sections.choices import YesNo

MONTHS = 12


def metrics_sheet(advice: Advice, language: Language) -> Iterator[Block]:
    """Return the measures, how to count them, a line for each month (S29-S31, S75)."""
    say = language.say
    texts = (advice.phase.sentence.said(language), advice.phase.next_step.said(language))
    if block := run_in(say(N_("Crawl, walk, run")), texts):
        yield block
    if grid := measures_grid(advice, language):
        yield grid
    yield from _how(advice, language)
    names = [say(N_("Result {number}"), number=n) for n in range(1, MOST + 1)]
    heads = (say(N_("Month")), *names, say(N_("What we do")))
    yield Lines(MONTHS, (heads,))
    yield from _vanity(advice, language)


def _how(advice: Advice, language: Language) -> Iterator[Block]:
    """Return for each measure how it is counted."""
    say, known = language.say, advice.knowledge.measures
    rows = [row for row in advice.plan.purpose.measures.rows if row.measure in known][:MOST]
    texts = (f"{n}. {say(known[row.measure].how)}" for n, row in enumerate(rows, 1))
    if block := said(say(N_("How it is counted")), texts):
        yield block


def _vanity(advice: Advice, language: Language) -> Iterator[Block]:
    """Return in small print the numbers that look good and are looked at today (S29, S75)."""
    say, numbers = language.say, advice.plan.purpose.numbers
    looked_at = () if numbers.any is YesNo.NO else numbers.looked_at
    vanity = advice.knowledge.vanity
    names = ", ".join(say(vanity[id_].name) for id_ in looked_at if id_ in vanity)
    text = N_("Numbers that look good stand in small print, and decide nothing.")
    also = say(N_("You look at: {names}."), names=names) if names else ""
    yield Paragraph(f"{say(text)} {also}".strip(), small=True)
