"""Whether a group can live: how many of its members would speak (M8)."""

from dataclasses import dataclass

from app.advice.reading import half_up, known, reaches
from app.knowledge.parameters import Parameters
from app.language import N_
from app.model.sentence import Sentence, sentence
from app.model.value import Option
from app.plan import Plan
from app.sections.platforms.group import GroupKind

SOURCES = ("M8", "E28", "S9", "S104")


class Gathering(Option):
    """What becomes of a wanted group."""

    NONE = "no group", N_("no group")
    CIRCLE = "hosted circle", N_("a hosted circle")
    GROUP = "group", N_("a group")


ADVICE = {
    Gathering.GROUP: N_("That is enough for a group."),
    Gathering.CIRCLE: N_("A circle lives if the host asks two named people each month to speak."),
    Gathering.NONE: N_("A meeting, a telephone round or a mailing list does more than a group."),
}


@dataclass(frozen=True)
class GroupProspect:
    """What a group can become with so many members; `guessed` where nobody was asked yet.

    `kind` is None where no group is wanted, and where nobody knows how many could join.
    """

    wanted: bool
    members: int | None
    guessed: bool
    speakers: int | None
    kind: Gathering | None
    sentence: Sentence
    sources: tuple[str, ...] = SOURCES


def group_prospect(plan: Plan, parameters: Parameters) -> GroupProspect:
    """Return what becomes of the group that a firm wants, if it wants one."""
    page = plan.platforms.group
    if page.kind in (None, GroupKind.NONE):
        told = sentence(N_("No group is wanted."))
        return GroupProspect(False, None, False, None, None, told)
    agreed, possible = known(page.agreed), known(page.possible)
    if agreed is not None and not page.unknown("agreed"):
        return _prospect(int(agreed), False, parameters)
    if possible is None:
        told = sentence(N_("How many people could join the group is not known yet."))
        return GroupProspect(True, None, True, None, None, told)
    return _prospect(int(possible / 2), True, parameters)


def _prospect(members: int, guessed: bool, parameters: Parameters) -> GroupProspect:
    speakers = half_up(members * parameters.speakers)
    kind = _kind(members, parameters)
    told = sentence(
        N_("{members} {advice}"),
        members=_members(members, guessed, speakers),
        advice=sentence(ADVICE[kind]),
    )
    return GroupProspect(True, members, guessed, speakers, kind, told)


def _kind(members: int, parameters: Parameters) -> Gathering:
    if reaches(members, parameters.group_from):
        return Gathering.GROUP
    return Gathering.CIRCLE if reaches(members, parameters.circle_from) else Gathering.NONE


def _members(members: int, guessed: bool, speakers: int) -> Sentence:
    text = N_("Of {members} people who said yes, about {speakers} will speak regularly.")
    if guessed:
        text = N_(
            "How many will join is not known yet. If every second one does, about {speakers} of"
            " {members} will speak regularly."
        )
    return sentence(text, members=members, speakers=speakers)
