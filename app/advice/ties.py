"""Ties: networks that are equally good for a firm, and what its customers would decide (M3)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.advice.case import Case
from app.advice.fit import Fit, audience, weighed
from app.advice.reading import EPSILON
from app.knowledge.catalogue import Knowledge
from app.knowledge.parameters import Parameters
from app.language import N_
from app.model.sentence import Sentence, sentence

FURTHER = 10
"""Further customers that are asked to decide between two networks (Q3.4)."""


@dataclass(frozen=True)
class Tie:
    """Two networks that are equally good, by id and name.

    `first_by` and `second_by` say by how many of ten further customers one has to lead before it
    is clearly better; None where ten customers cannot decide it.
    """

    first: str
    second: str
    names: tuple[str, str]
    first_by: int | None
    second_by: int | None

    @property
    def sentence(self) -> Sentence:
        """Say what would decide between the two."""
        first, second = map(Sentence, self.names)
        if self.first_by is None and self.second_by is None:
            text = N_("{first} and {second} are equally good; ten more customers cannot decide it.")
            return sentence(text, first=first, second=second)
        if self.first_by is None or self.second_by is None:
            by = self.first_by or self.second_by or 0
            better = first if self.second_by is None else second
            return sentence(
                N_(
                    "{first} and {second} are equally good. Ask ten more customers: if {by} more"
                    " open {better}, it is clearly better."
                ),
                first=first,
                second=second,
                by=by,
                better=better,
            )
        return sentence(
            N_(
                "{first} and {second} are equally good. Ask ten more customers: a lead of"
                " {lead} decides for the first, of {other} for the second."
            ),
            first=first,
            second=second,
            lead=self.first_by,
            other=self.second_by,
        )


def groups(
    fits: Mapping[str, Fit], knowledge: Knowledge, parameters: Parameters
) -> list[list[str]]:
    """Return the groups of networks, not of maps, that are equally good for this firm (M3).

    Each group begins with the best that is in none yet and holds what is within the tie of it.
    """
    found: list[list[Fit]] = []
    for fit in fits.values():
        if not knowledge.networks[fit.network].social or fit.fit < parameters.enter_fit - EPSILON:
            continue
        if found and found[-1][0].fit - fit.fit <= parameters.tie + EPSILON:
            found[-1].append(fit)
        else:
            found.append([fit])
    return [[fit.network for fit in group] for group in found if len(group) > 1]


def ties(case: Case) -> Iterator[Tie]:
    """Yield the best of each group with the next of it, and what would decide between them."""
    for group in groups(case.fits, case.knowledge, case.parameters):
        first, second = group[:2]
        names = tuple(case.knowledge.networks[id_].short for id_ in (first, second))
        yield Tie(
            first,
            second,
            (names[0], names[1]),
            _lead(first, second, case),
            _lead(second, first, case),
        )


def _lead(leading: str, other: str, case: Case) -> int | None:
    """Return by how many of ten further customers a network has to lead to be clearly better."""
    for lead in range(1, FURTHER + 1):
        fewer = (FURTHER - lead) // 2
        ahead = _asked_again(leading, fewer + lead, case) - _asked_again(other, fewer, case)
        if ahead > case.parameters.tie + EPSILON:
            return lead
    return None


def _asked_again(id_: str, yes: int, case: Case) -> float:
    """Return the fit of a network after ten further customers were asked."""
    network, fit = case.knowledge.networks[id_], case.fits[id_]
    before, asked = case.situation.asked.get(id_, (0.0, 0.0))
    ratings: Sequence[int] = [network.ages[age] for age in case.situation.ages]
    there = audience(ratings, (before + yes, asked + FURTHER), case.parameters)
    purposes, _, *others = fit.values
    values = (purposes, there, others[0], others[1], others[2])
    return weighed(network, values, case.situation, case.parameters, fit.powers).fit
