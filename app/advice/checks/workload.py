"""Checks of hours: more networks, work or posts than the hours that really happen (Q3.4, Q5.2)."""

from collections.abc import Iterator

from app.advice.answers import answers, named, typed
from app.advice.finding import Seen, Severity, Spot, check
from app.advice.reading import known
from app.advice.reckoning import MOST_WANTED, Reckoning
from app.advice.workload import EASY, State, needed_promise, workload
from app.knowledge.network import Network
from app.language import N_
from app.model.sentence import Listed, Sentence, counted, sentence
from app.sections.business.profiles import Fate, Profile
from app.sections.choices import YesNo

WANTED = Spot("Q3.4", "platforms", "candidates", "wanted")
HOURS = Spot("Q5.2", "resourcing", "people", "hours")
RHYTHM = Spot("Q0.6", "business", "profiles", "rhythm")

WEEKS = 90 / 7
"""The weeks of the days about which planned posts are asked."""


@check("X2", Severity.WARN, WANTED, seeds=("S37", "S54"))
def many_networks(reckoning: Reckoning) -> Iterator[Seen]:
    """See more than three networks on the owner's own list; maps are not counted (G2)."""
    social = reckoning.wanted
    if len(social) <= MOST_WANTED:
        return
    want = counted(N_("You want {count} network."), N_("You want {count} networks."), len(social))
    said = sentence(N_("{want} {hours}"), want=want, hours=_one_fewer(reckoning, social))
    yield Seen(said, tuple(network.id for network in social))


def _one_fewer(reckoning: Reckoning, social: list[Network]) -> Sentence:
    """Return what they need, and what is left without the one that takes most hours."""
    case, load = reckoning.case, reckoning.own_list.workload
    dearest = max(social, key=lambda network: (network.load.hours, network.id))
    fewer = case.known(id_ for id_ in load.networks if id_ != dearest.id)
    text = N_("Together they need {needed} hours a week. Without {network} it is {less}.")
    if load.usable:
        text = N_(
            "Together they need {needed} hours a week, and you have about {usable}. Without"
            " {network} it is {less}."
        )
    return sentence(
        text,
        needed=round(load.total, 1),
        usable=round(load.usable, 1),
        network=Sentence(dearest.short),
        less=round(workload(fewer, case.situation, case.parameters).total, 1),
    )


@check("X3", Severity.STOP, HOURS, seeds=("S59",))
def more_than_will_happen(reckoning: Reckoning) -> Iterator[Seen]:
    """See a plan that needs more than the usable hours, or so many that any illness breaks it (M4).

    It waits until somebody named hours; a plan that fits barely is a warning only.
    """
    load = reckoning.way.workload
    people = reckoning.plan.resourcing.people
    if people.unknown("hours") or all(known(person.hours) is None for person in people.people):
        return
    if load.state is not State.GREEN:
        over = load.state is State.RED
        yield Seen(
            _too_much(reckoning) if over else _barely(reckoning),
            typed(round(load.total, 1), round(load.usable, 1)),
            severity=Severity.STOP if over else Severity.WARN,
        )


def _too_much(reckoning: Reckoning) -> Sentence:
    load, proposed = reckoning.way.workload, reckoning.proposal.networks
    instead = sentence(N_("Fewer networks need fewer hours."))
    if proposed:
        names = Listed(tuple(named(reckoning.knowledge, id_) for id_ in proposed))
        instead = sentence(N_("The proposal fits into your hours: {networks}."), networks=names)
    return sentence(
        N_(
            "This list needs {needed} hours a week, and of your {promised} about {usable} really"
            " happen. It would take {enough} promised hours. {instead}"
        ),
        needed=round(load.total, 1),
        promised=round(load.promised, 1),
        usable=round(load.usable, 1),
        enough=needed_promise(load.total, reckoning.case.parameters),
        instead=instead,
    )


def _barely(reckoning: Reckoning) -> Sentence:
    load = reckoning.way.workload
    return sentence(
        N_(
            "This plan needs {needed} of the {usable} hours a week that really happen, so any"
            " illness breaks it. With {enough} promised hours instead of {promised} there is room."
        ),
        needed=round(load.total, 1),
        usable=round(load.usable, 1),
        enough=needed_promise(load.total / EASY, reckoning.case.parameters),
        promised=round(load.promised, 1),
    )


@check("X7", Severity.WARN, RHYTHM, seeds=("S93",), evidence=("E14",))
def posts_that_do_not_appear(reckoning: Reckoning) -> Iterator[Seen]:
    """See posts planned that did not appear, or that take more than the usable hours.

    Planned are those of the last 90 days; profiles to be parked or closed are left out.
    """
    rows = _kept(reckoning)
    for row in rows:
        planned, appeared = known(row.promised), known(row.appeared)
        if planned and appeared is not None and appeared < planned / 2:
            yield Seen(_missed(reckoning, row, planned, appeared), typed(planned, appeared), row.id)
    needed, usable = _hours(reckoning, rows), reckoning.way.workload.usable
    if needed > usable > 0:
        yield Seen(
            _unaffordable(rows, needed, usable),
            (*sorted(typed(*(row.promised for row in rows))), *typed(round(usable, 1))),
        )


def _kept(reckoning: Reckoning) -> list[Profile]:
    page = answers(reckoning.plan.business.profiles)
    if page.any is YesNo.NO or page.unknown("rhythm"):
        return []
    return [r for r in page.rows if r.network and r.fate not in (Fate.PARK, Fate.CLOSE)]


def _hours(reckoning: Reckoning, rows: list[Profile]) -> float:
    """Return the hours a week it takes to make the posts that are planned."""
    networks = reckoning.knowledge.networks
    minutes = (
        (known(row.promised) or 0) * networks[row.network].load.minutes_per_post
        for row in rows
        if row.network in networks
    )
    return sum(minutes) / 60 / WEEKS


def _missed(reckoning: Reckoning, row: Profile, planned: float, appeared: float) -> Sentence:
    return sentence(
        N_(
            "{network}: of {planned} posts planned in 90 days {appeared} appeared. One post a week"
            " for a year is better than five a week for a month."
        ),
        network=named(reckoning.knowledge, row.network),
        planned=planned,
        appeared=appeared,
    )


def _unaffordable(rows: list[Profile], needed: float, usable: float) -> Sentence:
    return sentence(
        N_(
            "You planned {posts} posts in 90 days. Making them takes {needed} hours a week, and"
            " about {usable} really happen."
        ),
        posts=sum(known(row.promised) or 0 for row in rows),
        needed=round(needed, 1),
        usable=round(usable, 1),
    )
