"""Fit: how well each network suits this firm, from five factors (M2, M3)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import log
from types import MappingProxyType

from app.advice.reading import EPSILON
from app.advice.situation import Situation, active
from app.knowledge.catalogue import Knowledge, Network
from app.knowledge.parameters import Parameters
from app.language import N_
from app.model.sentence import Sentence, Share, sentence
from app.model.value import Option

FLOOR = 0.05
"""What every factor is worth at least (M3)."""
CAPPED = 44.0
"""The fit that a network cannot pass while something keeps it out (M3)."""
NICHE, COMMON, RAMP = 0.25, 0.5, 200.0
"""Regions up to which the cap holds fully, and in part; and how it rises between them (M3)."""
PROVED = 0.2
"""The share of customers asked who use a network that proves it is no niche (M3)."""
HARD_TO_RUN = 0.6
"""A factor for nobody conversing, under which a network cannot do without (M3)."""
TOO_LITTLE = 0.15
"""Formats mastered, under which a firm has to learn first (M3)."""
HALF = 0.5
"""Customers in countries without the network, from which on it is not for them (M3)."""


Five = tuple[float, float, float, float, float]
"""A number for each factor, in the order P, A, B, F, R."""


class Factor(Option):
    """One of the five questions about a network; its id is the letter of the method."""

    PURPOSES = "P", N_("People go there for something close to what you want.")
    AUDIENCE = "A", N_("Your customers are really there.")
    BUYERS = "B", N_("They are there in the role in which they buy from you.")
    FORMATS = "F", N_("You can make what that place lives on.")
    REGION = "R", N_("It is an everyday thing where your customers live.")


class Band(Option):
    """How good a fit is."""

    STRONG = "strong", N_("strong")
    POSSIBLE = "possible", N_("possible")
    WEAK = "weak", N_("weak")
    NO = "no", N_("no")


BANDS = ((60.0, Band.STRONG), (45.0, Band.POSSIBLE), (30.0, Band.WEAK))
"""From which fit on; below all of them it is no (M3)."""


class Gate(Option):
    """Why a network is out of the question, whatever else speaks for it."""

    REGION = "region", N_("blocked, unlawful or not offered where your customers live")
    PURPOSE = "purpose", N_("it serves none of your purposes")


class Cap(Option):
    """Why a network may not enter a plan by itself, though its fit would be higher."""

    TALK = "talk", N_("a place to talk, and nobody can talk there")
    FORMATS = "formats", N_("you would have to learn first what it lives on")
    BLOCKED = "blocked", N_("blocked for most of your customers")
    NICHE = "niche", N_("few people use it where your customers live; ask ten of them")


@dataclass(frozen=True)
class Fit:
    """How well one network suits the firm: `fit` is 0 to 100, all parts are 0 to 1."""

    network: str
    name: str
    fit: float
    values: Five
    powers: Five
    gate: Gate | None
    cap: Cap | None
    asked: tuple[float, float] | None
    """Customers who use it, of how many asked."""
    blocked: float
    """The share of customers where it is blocked, unlawful or not offered."""
    sources: tuple[str, ...] = ("M2", "M3", "S3", "S38", "S39", "S41", "S47", "S55", "S56")

    @cached_property
    def factors(self) -> Mapping[Factor, float]:
        """The five factors by their letters."""
        return MappingProxyType(dict(zip(Factor, self.values, strict=True)))

    @cached_property
    def brake(self) -> Mapping[Factor, float]:
        """Which part of what is missing to 100 each factor holds back; empty at 0 and at 100."""
        pairs = zip(self.values, self.powers, strict=True)
        missing = [power * log(1 / min(max(x, FLOOR), 1.0)) for x, power in pairs]
        whole = 0.0 if self.gate else sum(missing)
        shares = [part / whole for part in missing] if whole > EPSILON else []
        return MappingProxyType(dict(zip(Factor, shares, strict=False)))

    @cached_property
    def reach(self) -> float:
        """How far it could do what it is for: the factors but for P (G of M3, M13)."""
        rest = sum(self.powers[1:])
        if self.gate:
            return 0.0
        return _product(self.values[1:], self.powers[1:]) ** (1 / rest) if rest > EPSILON else 1.0

    @property
    def band(self) -> Band:
        """The band of the unrounded fit (M13)."""
        return next((band for least, band in BANDS if self.fit >= least - EPSILON), Band.NO)

    @property
    def holds_back(self) -> Factor | None:
        """The factor that holds most back, the first of equals; nothing at 0 and at 100."""
        return max(self.brake, key=self.brake.__getitem__, default=None)

    @property
    def sentence(self) -> Sentence:
        """Say in one sentence what speaks against the network, or for it."""
        name = Sentence(self.name)
        if self.gate:
            return sentence(N_("{network}: {reason}."), network=name, reason=_said(self.gate))
        if self.cap:
            return sentence(N_("{network}: {reason}."), network=name, reason=_said(self.cap))
        if not (factor := self.holds_back):
            return sentence(N_("Nothing holds {network} back."), network=name)
        return sentence(BRAKES[factor], network=name, share=Share(self.brake[factor]))


BRAKES = {
    Factor.PURPOSES: N_(
        "What holds {network} back most ({share} of it): people go there for other things."
    ),
    Factor.AUDIENCE: N_(
        "What holds {network} back most ({share} of it): part of your customers is not there."
    ),
    Factor.BUYERS: N_(
        "What holds {network} back most ({share} of it): buyers are there in another role."
    ),
    Factor.FORMATS: N_(
        "What holds {network} back most ({share} of it): you would have to make what it lives on."
    ),
    Factor.REGION: N_(
        "What holds {network} back most ({share} of it): it is no everyday thing where your"
        " customers live."
    ),
}


def _said(option: Option) -> Sentence:
    return Sentence(option.label)


def fits(situation: Situation, knowledge: Knowledge, parameters: Parameters) -> dict[str, Fit]:
    """Return the fit of every network that can be chosen, the best first; none without purposes.

    Fits that differ by less than 0.000001 are equal and stand by id (M13).
    """
    if not situation.purposes:
        return {}
    powers = exponents(parameters)
    every = [fit_of(n, situation, parameters, powers) for n in active(knowledge).values()]
    every.sort(key=lambda fit: (-round(fit.fit, 6), fit.network))
    return {fit.network: fit for fit in every}


def exponents(parameters: Parameters) -> Five:
    """Return the exponents of the five factors, scaled to the sum of 1 (M3, M13)."""
    p = parameters
    raw = (p.purpose_weight, p.audience_weight, p.buyers_weight, p.formats_weight, p.region_weight)
    whole = sum(raw) or 1.0
    first, second, third, fourth, fifth = raw
    return first / whole, second / whole, third / whole, fourth / whole, fifth / whole


def fit_of(network: Network, situation: Situation, parameters: Parameters, powers: Five) -> Fit:
    """Return the fit of one network (M2, M3)."""
    return weighed(network, _factors(network, situation, parameters), situation, parameters, powers)


def weighed(
    network: Network, values: Five, situation: Situation, parameters: Parameters, powers: Five
) -> Fit:
    """Return the fit of a network from its five factors: product, gates and caps (M3)."""
    gate = _gate(values)
    full = 0.0 if gate else 100 * _product(values, powers)
    blocked = sum(share for code, share in situation.countries if not network.region_in(code))
    cap, most = _lowest_cap(network, situation, parameters, values, blocked)
    return Fit(
        network=network.id,
        name=network.name,
        fit=min(full, most),
        values=values,
        powers=powers,
        gate=gate,
        cap=cap if most < full else None,
        asked=situation.asked.get(network.id),
        blocked=blocked,
    )


def _factors(network: Network, situation: Situation, parameters: Parameters) -> Five:
    b = situation.from_firms
    shares = situation.countries or (("", 1.0),)
    return (
        sum(weight * network.purposes[id_] for id_, weight in situation.purposes) / 4,
        _audience(network, situation, parameters),
        b * network.b2b / 4 + (1 - b) * network.b2c / 4,
        _formats(network, situation),
        sum(share * network.region_in(code) for code, share in shares) / 4,
    )


def _audience(network: Network, situation: Situation, parameters: Parameters) -> float:
    ratings = [network.ages[age] for age in situation.ages]
    return audience(ratings, situation.asked.get(network.id, (0.0, 0.0)), parameters)


def audience(ratings: Sequence[int], said: tuple[float, float], parameters: Parameters) -> float:
    """Return A: the table of ages, and the customers asked once there are enough of them (M2)."""
    table = sum(ratings) / 4 / len(ratings)
    yes, asked = said
    if not asked or asked < parameters.asked_least - EPSILON:
        return table
    return (yes + parameters.table_worth * table) / (asked + parameters.table_worth)


def _formats(network: Network, situation: Situation) -> float:
    """Return F: what can be made, less without a person who speaks or converses (M2)."""
    able = sum(part * situation.formats.get(id_, 0.0) for id_, part in network.formats.items())
    able *= 1.0 if situation.speaks else network.person.without
    return able * (1.0 if situation.converses else network.talk.without)


def _gate(values: Five) -> Gate | None:
    if values[4] <= EPSILON:
        return Gate.REGION
    return Gate.PURPOSE if values[0] <= EPSILON else None


def _product(values: Sequence[float], powers: Sequence[float]) -> float:
    whole = 1.0
    for value, power in zip(values, powers, strict=True):
        whole *= max(value, FLOOR) ** power
    return whole


def _lowest_cap(
    network: Network,
    situation: Situation,
    parameters: Parameters,
    values: Five,
    blocked: float,
) -> tuple[Cap | None, float]:
    """Return what the fit cannot pass, and why; the first of equals is named."""
    yes, asked = situation.asked.get(network.id, (0.0, 0.0))
    enough = asked >= parameters.asked_least - EPSILON and asked > 0
    proved = enough and yes / asked >= PROVED - EPSILON
    if not situation.converses and network.talk.without < HARD_TO_RUN - EPSILON:
        return Cap.TALK, CAPPED
    if values[3] < TOO_LITTLE - EPSILON:
        return Cap.FORMATS, CAPPED
    if blocked >= HALF - EPSILON and not proved:
        return Cap.BLOCKED, CAPPED
    if values[4] < COMMON - EPSILON and not proved:
        return Cap.NICHE, CAPPED + RAMP * max(values[4] - NICHE, 0.0)
    return None, 100.0


def shown(fit: float) -> float:
    """Return a fit with one decimal that never reaches a band it is not in (M13)."""
    rounded = int(fit * 10 + 0.5) / 10
    passed = any(fit < least - EPSILON and rounded >= least for least, _ in BANDS)
    return int(fit * 10) / 10 if passed else rounded
