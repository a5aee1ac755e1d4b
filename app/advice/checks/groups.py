"""Checks of a group: a place that has it, people who speak in it, a host with hours (Q3.8)."""

from collections.abc import Iterator

from app.advice.answers import answers, named, quoted, typed
from app.advice.finding import Seen, Severity, Spot, check
from app.advice.group import Gathering
from app.advice.reading import known
from app.advice.reckoning import Reckoning
from app.advice.situation import willing
from app.advice.workload import group_hours
from app.language import N_
from app.model.sentence import Listed, sentence
from app.plan import Plan
from app.sections.platforms.group import GroupKind

KIND = Spot("Q3.8", "platforms", "group", "kind")
HOST = Spot("Q3.8", "platforms", "group", "host")
PEOPLE = Spot("Q3.8b", "platforms", "group", "possible")
HOURS = Spot("Q5.2", "resourcing", "people", "hours")

GROUPS = {
    GroupKind.OPEN: N_("an open group"),
    GroupKind.CLOSED: N_("a closed group"),
    GroupKind.HIDDEN: N_("a hidden group"),
}
HOSTED = {
    GroupKind.OPEN: N_("An open group"),
    GroupKind.CLOSED: N_("A closed group"),
    GroupKind.HIDDEN: N_("A hidden group"),
}


def _wanted(plan: Plan) -> GroupKind | None:
    kind = answers(plan.platforms.group).kind
    return None if kind is GroupKind.NONE else kind


@check("X19", Severity.WARN, KIND, seeds=("S51",))
def group_without_a_place(reckoning: Reckoning) -> Iterator[Seen]:
    """See a group for which no network of the plan has room; the best that has it is named."""
    kind, known_networks = _wanted(reckoning.plan), reckoning.knowledge.networks
    ids = reckoning.way.networks
    if kind is None or not ids or any(known_networks[id_].offers(kind.value) for id_ in ids):
        return
    text = N_("You want {group}. Not one of these has it: {networks}.")
    suiting = (id_ for id_, fit in reckoning.fits.items() if fit.fit)
    if other := next((id_ for id_ in suiting if known_networks[id_].offers(kind.value)), ""):
        text = N_("You want {group}. Not one of these has it: {networks}. {other} has.")
    said = sentence(
        text,
        group=sentence(GROUPS[kind]),
        networks=Listed(tuple(named(reckoning.knowledge, id_) for id_ in ids)),
        other=named(reckoning.knowledge, other),
    )
    yield Seen(said, (*typed(kind), *ids))


@check("X20", Severity.WARN, PEOPLE, seeds=("S9",))
def group_without_people(reckoning: Reckoning) -> Iterator[Seen]:
    """See a group of too few people (G8), without a host, or whose host has no hours for it (M8).

    The first of these is told; a host is found among those with hours by any part of the name.
    """
    kind, page = _wanted(reckoning.plan), answers(reckoning.plan.platforms.group)
    if kind is None:
        return
    if reckoning.group.kind is Gathering.NONE:
        yield Seen(reckoning.group.sentence, typed(kind, page.possible, page.agreed))
    elif not page.host.strip():
        text = N_("You want {group}, and nobody is named as its host. A group lives by its host.")
        yield Seen(sentence(text, group=sentence(GROUPS[kind])), typed(kind, ""), spot=HOST)
    else:
        yield from _host_without_hours(reckoning, kind, page.host)


def _host_without_hours(reckoning: Reckoning, kind: GroupKind, host: str) -> Iterator[Seen]:
    people = reckoning.plan.resourcing.people
    if people.unknown("hours") or all(known(person.hours) is None for person in people.people):
        return
    needed, promised = group_hours(kind, reckoning.case.parameters), _hours_of(host, reckoning.plan)
    if promised < needed:
        text = N_(
            "{group} takes its host about {needed} hours a week. “{host}” promises {promised}."
        )
        said = sentence(
            text,
            group=sentence(HOSTED[kind]),
            needed=round(needed, 1),
            host=quoted(host),
            promised=round(promised, 1),
        )
        yield Seen(said, typed(kind, host, promised), spot=HOURS)


def _hours_of(host: str, plan: Plan) -> float:
    names = set(host.casefold().split())
    people = willing(plan.resourcing.people.people)
    hosting = (p for p in people if names & set(p.name.casefold().split()))
    return sum(known(person.hours) or 0.0 for person in hosting)
