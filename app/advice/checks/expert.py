"""Checks of the advice of an expert (Q5.14)."""

from collections.abc import Iterator

from app.advice.answers import typed
from app.advice.finding import Seen, Severity, Spot, check
from app.advice.reading import known
from app.advice.reckoning import Reckoning
from app.language import N_
from app.model.sentence import Money, sentence
from app.sections.choices import YesNo

EXPERT = Spot("Q5.14", "resourcing", "budget", "ask_expert")


@check("X43", Severity.NOTE, EXPERT, seeds=("S62",))
def advice_before_deciding(reckoning: Reckoning) -> Iterator[Seen]:
    """See an expert refused by a firm that was never on networks, or one dearer than all else.

    All else is the rest of the first year with its hours (M7), once an hour has a price.
    """
    budget, new = reckoning.plan.resourcing.budget, reckoning.plan.business.profiles.any
    if budget.ask_expert is YesNo.NO:
        if new is YesNo.NO:
            yield Seen(sentence(REFUSED), ("no", "no"))
        return
    cost, money = known(budget.expert), reckoning.money
    if cost and money.total is not None and cost > money.total - cost and reckoning.way.networks:
        price = Money(cost, reckoning.plan.business.firm.currency or "EUR")
        spot = Spot("Q5.14", "resourcing", "budget", "expert")
        yield Seen(sentence(DEAR, price=price), typed(cost), spot=spot)


REFUSED = N_(
    "You have no profiles yet, and want to ask no expert."
    " Some hours and a few hundred euros before deciding may be the cheapest part of the plan."
)
DEAR = N_(
    "The expert costs {price}, more than everything else in the first year."
    " A shorter talk with the ten questions of this plan may be enough."
)
