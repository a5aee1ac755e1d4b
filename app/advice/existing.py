"""Existing accounts: whether each is kept, repaired, parked or closed, as the plan stands."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.advice.answers import answers, named
from app.advice.finding import Finding
from app.advice.readiness import accounts, is_silent, owed
from app.advice.reckoning import Reckoning
from app.knowledge.catalogue import Status
from app.language import N_
from app.model.sentence import Sentence, sentence
from app.sections.business.profiles import Fate, Profile
from app.sections.choices import YesNo

CLOSED = N_("{network} itself has closed: take it off the website, the cards and the signatures.")
KEEP = N_("{network} is in the plan and alive: keep it.")
REPAIR = N_("{network} is in the plan. First answer what waits there, and wake it up.")
CLOSE = N_("{network} is not in the plan and silent: say there where you are, then close it.")
PARK = N_("{network} is not in the plan, but in use: answer what waits, then park it.")
OPEN = N_("What becomes of {network} can be said once places are chosen.")


@dataclass(frozen=True)
class Existing:
    """An account that is there already: what is proposed for it, and what was found about it."""

    profile: Profile
    fate: Fate | None
    sentence: Sentence
    found: tuple[Finding, ...]
    sources: tuple[str, ...] = ("S34", "E31")


def existing(reckoning: Reckoning, findings: Iterable[Finding]) -> Iterator[Existing]:
    """Yield the accounts that the firm has; what was found of their keys belongs to them too."""
    page, told = answers(reckoning.plan.business.profiles), list(findings)
    keys = {account.id: account.network for account in accounts(reckoning.plan)}
    for profile in page.rows if page.any is not YesNo.NO else ():
        if profile.network:
            fate, text = _proposed(profile, reckoning)
            about = {profile.id, *(i for i, n in keys.items() if n == profile.network)}
            name = named(reckoning.knowledge, profile.network)
            found = tuple(finding for finding in told if finding.subject in about)
            yield Existing(profile, fate, sentence(text, network=name), found)


def _proposed(profile: Profile, reckoning: Reckoning) -> tuple[Fate | None, str]:
    network = reckoning.knowledge.networks.get(profile.network)
    silent = is_silent(profile, reckoning.today)
    if network is not None and network.status is Status.RETIRED:
        return Fate.CLOSE, CLOSED
    if not reckoning.way.networks:
        return None, OPEN
    if profile.network in reckoning.way.networks:
        return (Fate.REPAIR, REPAIR) if silent or owed(profile) else (Fate.KEEP, KEEP)
    return (Fate.CLOSE, CLOSE) if silent else (Fate.PARK, PARK)
