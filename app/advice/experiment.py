"""Experiments: what the proposal would be if hours, constants or ratings were a little different.

They take some tenths of a second; a process beside the window runs them.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from random import Random
from typing import Any

from app.advice.case import Case
from app.advice.choice import FOR_FIRST, Member, choose, entering
from app.advice.fit import Fit, audience, weighed
from app.advice.reading import EPSILON
from app.advice.situation import active
from app.advice.ties import Tie, ties
from app.knowledge.catalogue import Network
from app.language import N_
from app.model.sentence import Sentence, Share, counted, sentence

DRAWS = 400
"""How often the ratings are changed at random (method, sensitivity)."""
SEED = 20260522
"""The same draws every time: the same plan gives the same advice."""
STEP = 0.25
"""Promised hours between two looks."""
MOST_HOURS = 80.0
"""Promised hours up to which one looks, whatever was promised; no set asks for more."""
KAPPAS = (0.0, 0.05, 0.10, 0.15, 0.20, 0.25, 0.30)
"""What an hour on one network may cost more for another: the plausible range (M4)."""
EXPONENTS = (
    *("purpose_weight", "audience_weight", "buyers_weight", "formats_weight", "region_weight"),
)
MORE_OR_LESS = (0.75, 1.25)
"""How far each exponent is moved, one at a time."""
NEARLY = 0.9
"""The part of the coverage from which on another set is nearly as good."""


@dataclass(frozen=True)
class Bought:
    """From how many promised hours on another set of networks is proposed, and its coverage."""

    promised: float
    networks: tuple[str, ...]
    coverage: float


@dataclass(frozen=True)
class Tried:
    """A constant with another value, and the networks that are proposed then."""

    name: str
    value: float
    networks: tuple[str, ...]


@dataclass(frozen=True)
class Experiment:
    """How firmly a proposal stands: what comes out when its grounds are moved."""

    networks: tuple[str, ...]
    more_hours: tuple[Bought, ...]
    ties: tuple[Tie, ...]
    kappas: tuple[Tried, ...]
    exponents: tuple[Tried, ...]
    same: float
    """The share of the draws in which the same networks come out."""
    near: float
    """The share in which a set at least 90 % as good comes out, by the unchanged ratings."""

    def more_than(self, promised: float) -> tuple[Bought, ...]:
        """Return what more hours than those promised would buy."""
        return tuple(each for each in self.more_hours if each.promised > promised)

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """Say in one sentence each how firmly the proposal stands; nothing where there is none."""
        if not self.networks:
            return ()
        chosen = (tie for tie in self.ties if {tie.first, tie.second} & {*self.networks})
        return (
            *(tie.sentence for tie in chosen),
            _moved(KAPPA_SAID, self.kappas, self.networks),
            _moved(EXPONENTS_SAID, self.exponents, self.networks),
            sentence(
                N_(
                    "We changed our ratings at random {draws} times: in {same} the same networks"
                    " came out, in {near} these or others nearly as good."
                ),
                draws=DRAWS,
                same=Share(self.same),
                near=Share(self.near),
            ),
        )


KAPPA_SAID = (
    N_("Whatever a further network costs in hours, the proposal stays the same."),
    N_("With another cost of a further network, the proposal changes in {count} case of {all}."),
    N_("With another cost of a further network, the proposal changes in {count} cases of {all}."),
)
EXPONENTS_SAID = (
    N_("Whichever factor weighs a quarter more or less, the proposal stays the same."),
    N_("If a factor weighs a quarter more or less, it changes in {count} case of {all}."),
    N_("If a factor weighs a quarter more or less, it changes in {count} cases of {all}."),
)


def _moved(
    said: tuple[str, str, str], tried: tuple[Tried, ...], networks: tuple[str, ...]
) -> Sentence:
    others = sum(each.networks != networks for each in tried)
    never, one, many = said
    return counted(one, many, others, all=len(tried)) if others else sentence(never)


def experiment(case: Case) -> Experiment:
    """Return how firmly the proposal of a case stands."""
    same, near = _drawn(case) if case.choice else (0.0, 0.0)
    weights = [(name, factor) for name in EXPONENTS for factor in MORE_OR_LESS]
    return Experiment(
        networks=case.chosen,
        more_hours=more_hours(case),
        ties=tuple(ties(case)),
        kappas=tuple(_with(case, "pair_cost", kappa) for kappa in KAPPAS),
        exponents=tuple(
            _with(case, name, factor * getattr(case.parameters, name)) for name, factor in weights
        ),
        same=same,
        near=near,
    )


def _with(case: Case, name: str, value: float) -> Tried:
    changed: dict[str, Any] = {name: value}
    other = replace(case, parameters=replace(case.parameters, **changed))
    return Tried(name, value, other.chosen)


def more_hours(case: Case) -> tuple[Bought, ...]:
    """Return what more hours would buy, from one hour to twice the promise, in quarters."""
    found: list[Bought] = []
    most = min(2 * case.situation.promised, MOST_HOURS)
    for quarter in range(int(1 / STEP), int(most / STEP + EPSILON) + 1):
        promised = quarter * STEP
        other = _promised(case, promised)
        if other.choice and (not found or other.chosen != found[-1].networks):
            found.append(Bought(promised, other.chosen, other.choice.best.coverage))
    return tuple(found)


def _promised(case: Case, hours: float) -> Case:
    """Return a case with other promised hours; its fits stay as they are."""
    other = replace(case, situation=replace(case.situation, promised=hours))
    other.__dict__["fits"] = case.fits
    return other


def _drawn(case: Case) -> tuple[float, float]:
    """Return in which share of the draws the same set comes out, and in which one nearly as good.

    Each rating for the purposes and ages that matter moves by one step with a probability of one
    half, up or down, within 0 to 4.
    """
    random, whole = Random(SEED), case.way(case.chosen).coverage or 0.0
    rated = [_Rated.of(network, case) for network in active(case.knowledge).values()]
    covered: dict[tuple[str, ...], float] = {}
    same = near = 0
    for _ in range(DRAWS):
        networks = _draw(rated, case, random)
        if networks not in covered:
            covered[networks] = case.way(networks).coverage or 0.0
        same += networks == case.chosen
        near += covered[networks] >= NEARLY * whole - EPSILON
    return same / DRAWS, near / DRAWS


@dataclass(frozen=True)
class _Rated:
    """The ratings of a network that matter to a case, and its fit with them."""

    network: Network
    fit: Fit
    purposes: tuple[int, ...]
    ages: tuple[int, ...]

    @staticmethod
    def of(network: Network, case: Case) -> "_Rated":
        purposes = tuple(network.purposes[id_] for id_, _ in case.situation.purposes)
        ages = tuple(network.ages[age] for age in case.situation.ages)
        return _Rated(network, case.fits[network.id], purposes, ages)


def _draw(rated: Iterable[_Rated], case: Case, random: Random) -> tuple[str, ...]:
    """Return the networks that are proposed with other ratings."""
    fits: dict[str, Fit] = {}
    members: list[Member] = []
    for each in rated:
        purposes = _stepped(each.purposes, random)
        fit = _fit(each, purposes, _stepped(each.ages, random), case)
        if fit.fit >= case.parameters.enter_fit - EPSILON:
            fits[fit.network] = fit
            members.append(_member(each.network, fit, purposes, case))
    market = replace(case.market, members=entering(members, fits, case.situation, case.parameters))
    choice = choose(market)
    return choice.best.networks if choice else ()


def _stepped(ratings: tuple[int, ...], random: Random) -> tuple[int, ...]:
    """Return ratings, each with a probability of one half a step up or down, within 0 to 4."""
    return tuple(min(max(rating + STEPS[random.getrandbits(2)], 0), 4) for rating in ratings)


STEPS = (0, 0, 1, -1)


def _fit(each: _Rated, purposes: tuple[int, ...], ages: tuple[int, ...], case: Case) -> Fit:
    weights = (weight for _, weight in case.situation.purposes)
    served = sum(weight * rating for weight, rating in zip(weights, purposes, strict=True)) / 4
    there = audience(ages, each.fit.asked or (0.0, 0.0), case.parameters)
    values = (served, there, *each.fit.values[2:])
    return weighed(each.network, values, case.situation, case.parameters, each.fit.powers)


def _member(network: Network, fit: Fit, purposes: tuple[int, ...], case: Case) -> Member:
    pairs = zip(case.situation.purposes, purposes, strict=True)
    serves = tuple(weight * rating / 4 * fit.reach for (_, weight), rating in pairs)
    return Member(network, serves, purposes[0] >= FOR_FIRST)
