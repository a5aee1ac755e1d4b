"""Patterns: what others did for the same purpose, first as a small firm can do it."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.advice.advise import Advice
from app.language import N_, Language
from app.model.block import Answer, Block, Heading, Paragraph
from app.report.content.looked_up import looked_up
from app.report.content.networks import facts_told


@dataclass(frozen=True)
class Pattern:
    """What a known firm did, for which purposes it is of use, and how a small firm does it."""

    name: str
    purposes: tuple[str, ...]
    small: str
    evidence: str
    sources: tuple[str, ...]


PATTERNS = (
    Pattern(
        N_("As at Lego"),
        ("cocreate",),
        N_("One question, one deadline, a public choice, and the customer’s name on the product."),
        "E37",
        ("S18", "E37"),
    ),
    Pattern(
        N_("As at Starbucks"),
        ("care", "listening"),
        N_("Each remark is logged, answered and counted; once a month you tell what changed."),
        "E38",
        ("S19", "E38"),
    ),
    Pattern(
        N_("As at Zappos"),
        ("referral",),
        N_("First serve beyond your duty, then ask to be recommended."),
        "E39",
        ("S20", "E39"),
    ),
    Pattern(
        N_("As in a law office"),
        ("community",),
        N_(
            "Clients of one trade exchange experience. What comes of it is belonging and loyalty,"
            " counted as active members and as repeated purchases."
        ),
        "",
        ("S9", "S105"),
    ),
)


def pattern_pages(advice: Advice, language: Language) -> Iterator[Block]:
    """Return the patterns of the chosen purposes; nothing where none belongs to them."""
    chosen = {id_ for id_, _ in advice.case.situation.purposes}
    fitting = [pattern for pattern in PATTERNS if chosen & set(pattern.purposes)]
    if not fitting:
        return
    say, known = language.say, looked_up()
    yield Heading(say(N_("What others did")), 2)
    yield Paragraph(say(N_("Those were large firms. What fits a small one comes first.")))
    for pattern in fitting:
        told: list[Block] = [Paragraph(say(pattern.small))]
        if pattern.evidence in known:
            told += facts_told(known[pattern.evidence].facts, advice, language)
        yield Answer("", say(pattern.name), "", tuple(told))
