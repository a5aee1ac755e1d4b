"""One hour together: why we are there, the rules, three cases, passwords, questions."""

from collections.abc import Iterator, Mapping

from app.advice.advise import Advice
from app.advice.answers import quoted
from app.language import N_, Language
from app.model.block import Block, Grid, Lines, Paragraph
from app.report.content.sheets.parts import by_hand, labelled, own

HOUR: tuple[tuple[int, str], ...] = (
    (15, N_("Why we are there: our purposes, and what we will not do")),
    (10, N_("The rules, point by point")),
    (15, N_("Three cases: praise, a complaint, a provocation")),
    (10, N_("Passwords, two-step login, fraud by message")),
    (10, N_("Questions, and the signature")),
)
"""What the hour is spent on, in minutes (S26, S27)."""
CASES: Mapping[str, str] = {
    "thanks": N_("Praise: “You saved my day.” What do we answer, and who?"),
    "just": N_("Complaint: “They kept me waiting again.” What do we say in public?"),
    "unjust": N_("Provocation: “Liars, all of you.” Do we answer at all? What is the level?"),
}
CASE_NAMES: Mapping[str, str] = {
    "thanks": N_("Case 1"),
    "just": N_("Case 2"),
    "unjust": N_("Case 3"),
}
NAMES = 4
"""Lines to sign on; each has room for two people."""


def training_sheet(advice: Advice, language: Language) -> Iterator[Block]:
    """Return the hour by the clock, its cases with the firm's own answers, and who was there."""
    say = language.say
    why = quoted(advice.plan.purpose.why.text)
    if why:
        yield labelled(say(N_("Our why")), own(why))
    yield labelled(say(N_("The hour")), _hour(language))
    answers = advice.plan.tone.answers
    for name, text in CASES.items():
        told: list[Block] = [Paragraph(say(text))]
        answer = getattr(answers, name).strip()
        told.append(own(quoted(answer)) if answer else Lines(1))
        yield labelled(say(CASE_NAMES[name]), *told)
    heads = (tuple(map(say, (N_("Name"), N_("Signature"), N_("Name"), N_("Signature")))),)
    yield by_hand(say(N_("Held on")))
    yield Lines(NAMES, heads)


def _hour(language: Language) -> Grid:
    """Return what is done from which minute to which."""
    say, rows, at = language.say, [], 0
    for minutes, what in HOUR:
        rows.append((f"{at}–{at + minutes}", say(what)))
        at += minutes
    return Grid((say(N_("Minutes")), say(N_("What"))), tuple(rows))
