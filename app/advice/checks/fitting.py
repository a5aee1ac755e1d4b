"""Checks of networks that the owner wants and that suit him little (Q3.3, Q3.11)."""

from collections.abc import Iterator

from app.advice.finding import Seen, Severity, Spot, check
from app.advice.fit import Cap, Factor, Gate, shown
from app.advice.reading import EPSILON
from app.advice.reckoning import Reckoning
from app.language import N_
from app.model.sentence import Listed, Sentence, sentence
from app.sections.business.buyers import Age

WANTED = Spot("Q3.4", "platforms", "candidates", "wanted")
FEW_OF_AN_AGE = 0.35
"""The part of an age group, 0 to 1, under which few of it are on a network (A of M2)."""


@check("X26", Severity.WARN, WANTED, seeds=("S3",))
def customers_of_another_age(reckoning: Reckoning) -> Iterator[Seen]:
    """See a wanted network where few people of the customers' ages are, and few were asked.

    Own evidence is an answer of as many customers as the method asks for, whatever they said.
    """
    buyers, situation = reckoning.plan.business.buyers, reckoning.case.situation
    if not buyers.ages or buyers.unknown("ages"):
        return
    ages = Listed(tuple(Sentence(age.label) for age in Age if age in buyers.ages))
    for id_ in situation.wanted:
        network = reckoning.knowledge.networks[id_]
        _, asked = situation.asked.get(id_, (0.0, 0.0))
        there = sum(network.ages[age] for age in situation.ages) / 4 / len(situation.ages)
        if (
            asked < reckoning.case.parameters.asked_least - EPSILON
            and there < FEW_OF_AN_AGE - EPSILON
        ):
            text = sentence(OTHER_AGES, network=Sentence(network.short), ages=ages)
            yield Seen(text, (id_, *situation.ages), id_)


OTHER_AGES = N_(
    "On {network} there are few people of your customers’ ages: {ages}."
    " Please ask ten of them before you begin there."
)


@check("X48", Severity.WARN, WANTED, seeds=("S3", "S38", "S39", "S41", "S55"), evidence=("M3",))
def wanted_but_unsuited(reckoning: Reckoning) -> Iterator[Seen]:
    """See a wanted network whose fit is too low to enter a plan; purposes have to be chosen.

    The reaction lapses when the network leaves the list, not whenever its fit moves a little.
    """
    least = reckoning.case.parameters.enter_fit
    for id_ in reckoning.case.situation.wanted:
        fit = reckoning.fits.get(id_)
        if fit and fit.fit < least - EPSILON:
            text = sentence(TOO_LOW, reason=fit.sentence, fit=shown(fit.fit), least=least)
            need = NEEDS.get(fit.gate or fit.cap or fit.holds_back)
            whole = sentence(NEEDED, said=text, need=Sentence(need)) if need else text
            yield Seen(whole, (id_,), id_)


TOO_LOW = N_("{reason} You want it, and it reaches {fit} of the {least} points needed.")
NEEDED = N_("{said} It would need {need}.")
NEEDS: dict[Gate | Cap | Factor | None, str] = {
    Gate.REGION: N_("customers in other countries"),
    Gate.PURPOSE: N_("another purpose of yours"),
    Cap.TALK: N_("somebody who talks there on working days"),
    Cap.FORMATS: N_("somebody who learns to make what it lives on"),
    Cap.BLOCKED: N_("two of ten customers asked, or more, who use it"),
    Cap.NICHE: N_("two of ten customers asked, or more, who use it"),
    Factor.PURPOSES: N_("another purpose of yours"),
    Factor.AUDIENCE: N_("more of your customers there; ask ten of them"),
    Factor.BUYERS: N_("other buyers than yours"),
    Factor.FORMATS: N_("somebody who learns to make what it lives on"),
    Factor.REGION: N_("customers in other countries"),
}
"""What would have to change, by what speaks most against a network."""
