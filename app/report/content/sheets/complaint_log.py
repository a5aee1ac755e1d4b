"""One log for every complaint, whichever way it came."""

from collections.abc import Iterator

from app.advice.advise import Advice
from app.language import N_, Language
from app.model.block import Block, Lines, Paragraph

RECORDS = 10
"""Complaints that one page has room for."""
HEADS = (
    (N_("Date"), N_("From where"), N_("Name"), N_("Matter")),
    (N_("Answered, by whom"), N_("Closed"), N_("Cause"), N_("What changed")),
)
"""The columns of the log, two lines for each complaint (S22)."""


def complaint_log(_: Advice, language: Language) -> Iterator[Block]:
    """Return the rule of the log and its empty lines (S22)."""
    say = language.say
    yield Paragraph(
        say(
            N_(
                "One log for telephone, counter, e-mail, website and networks. Write it down before"
                " you answer, and close it when the customer says so."
            )
        )
    )
    heads = tuple(tuple(say(name) for name in head) for head in HEADS)
    yield Lines(RECORDS, heads)
