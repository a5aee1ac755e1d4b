"""The golden thread: from each task of the year to the number in which it will be seen."""

from collections.abc import Iterator

from app.advice.advise import Advice
from app.advice.thread import Link, Strand
from app.language import N_, Language
from app.model.block import Block, Figure, Paragraph
from app.model.figure import Chain, Knot
from app.model.sentence import Sentence
from app.report.content.sheets.parts import by_hand, short

MOST = {Link.ITEM: 2, Link.PAIR: 1}
"""How many of what a link runs through are told; the others stand with the four lists."""


def thread_sheet(advice: Advice, language: Language) -> Iterator[Block]:
    """Return a chain for each purpose, or lines to write a first one on."""
    yield from thread_pages(advice, language)
    if not advice.thread.strands:
        yield from (by_hand(language.say(link.label)) for link in Link)


def thread_pages(advice: Advice, language: Language) -> Iterator[Block]:
    """Return a chain for each purpose; where a link is missing, what it is."""
    strands = advice.thread.strands
    if not strands:
        yield Paragraph(language.say(N_("There is no thread yet. It begins with a purpose.")))
    for strand in strands:
        yield Figure(thread_figure(strand, language))


def thread_figure(strand: Strand, language: Language) -> Chain:
    """Return the thread of a purpose from its task to its result, with what is missing."""
    title = N_("“{purpose}” runs from a task of the year to a result.")
    if strand.broken:
        title = N_("“{purpose}” does not yet run from a task of the year to a result.")
    knots = tuple(_knot(link, through, strand, language) for link, through in strand.links)
    return Chain(language.say(title, purpose=strand.purpose.said(language)), knots)


def _knot(
    link: Link, through: tuple[Sentence | str, ...], strand: Strand, language: Language
) -> Knot:
    label, brief = language.say(link.label), _brief(link, strand)
    if through:
        most = MOST.get(link, len(through))
        texts = (p if isinstance(p, str) else p.said(language) for p in through[:most])
        told_once = "; ".join(dict.fromkeys(texts))
        return Knot(label, (short(told_once, 300),), brief=brief)
    missing = strand.missing(link).said(language) if link in strand.torn else ""
    told = missing or language.say(N_("Follows from the link above."))
    return Knot(label, (told,), torn=True, brief=brief)


def _brief(link: Link, strand: Strand) -> str | None:
    """Return the numbers of what stands in the four lists; nothing for what has no number."""
    numbers = strand.numbers.get(link)
    return None if numbers is None else ", ".join(numbers)
