"""The case for the boss: what for, how it is seen, what it takes; and what people object."""

from collections.abc import Iterator

from app.advice.advise import Advice
from app.advice.answers import quoted
from app.language import N_, Language
from app.model.block import Block, Paragraph
from app.report.content.sheets.parts import labelled, own, said


def case_sheet(advice: Advice, language: Language) -> Iterator[Block]:
    """Return what to say to somebody who decides, then an answer to each objection (S96, S70)."""
    say = language.say
    sentences = (sentence.said(language) for sentence in advice.case_for_the_boss)
    yield from filter(None, [said(say(N_("In short")), sentences)])
    yield from _sceptic(advice, language)
    for objection in advice.objections:
        text = " ".join(part.said(language) for part in objection.answer)
        yield labelled(say(N_("“{words}”"), words=say(objection.said)), Paragraph(text))


def _sceptic(advice: Advice, language: Language) -> Iterator[Block]:
    """Tell what was tried, what would convince whoever doubts, and the trial that was agreed."""
    say, doubts = language.say, advice.plan.purpose.conviction
    before = advice.plan.business.history.tried
    for name, text in (
        (N_("Tried before"), before),
        (N_("What convinces"), doubts.convince),
        (N_("The trial"), doubts.trial),
    ):
        if text.strip():
            yield labelled(say(name), own(quoted(text)))
