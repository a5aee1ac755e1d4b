"""The group charter: subject, who joins, the host, kindness, what stays inside, three strikes."""

from collections.abc import Iterator

from app.advice.advise import Advice
from app.language import N_, Language
from app.model.block import Block, Items, Lines, Paragraph, Voice
from app.report.content.sheets.parts import by_hand, labelled, listed, own_or_by_hand
from app.sections.platforms.group import GroupKind

DOOR = (
    N_("Who are you, and what is your work?"),
    N_("What do you hope to find here?"),
    N_("Do you agree with these rules?"),
)
RULES = (
    N_("Be kind. Disagree with what was said, not with who said it."),
    N_("What is said here stays here."),
    N_("Nobody sells, except on the day that is named for it."),
    N_("Competitors never speak of prices or of sharing out customers: the law forbids it."),
    N_("Stay with the subject. Report what troubles you to the host."),
    N_("Three strikes: a word in private, a week of silence, then goodbye."),
    N_("The rules of the network stand above these."),
)
"""What holds for everybody (E47)."""


def group_charter(advice: Advice, language: Language) -> Iterator[Block]:
    """Return the charter of the group, with lines where the plan says nothing (S9, S93)."""
    say, group = language.say, advice.plan.platforms.group
    if group.kind in (None, GroupKind.NONE):
        text = N_("The plan has no group. This is the charter for the day when it has one.")
        yield Paragraph(say(text), quiet=True)
    else:
        told = Paragraph(advice.group.sentence.said(language))
        yield labelled(say(N_("The group")), Paragraph(say(group.kind.label)), told)
    for name, text in (
        (N_("Subject"), group.subject),
        (N_("For whom"), group.for_whom),
        (N_("Host"), group.host),
    ):
        yield own_or_by_hand(say(name), text)
    questions = Items(tuple(map(say, DOOR)), Voice.PROGRAM, numbered=True)
    yield labelled(say(N_("At the door")), questions)
    if block := listed(say(N_("The rules")), map(say, RULES)):
        yield block
    benefit = say(N_("Everybody takes something home each month:"))
    yield labelled(say(N_("Each month")), Paragraph(benefit), Lines(2))
    yield by_hand(say(N_("Day for offers")))
