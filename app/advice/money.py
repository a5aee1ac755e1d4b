"""Money: what the first year costs, and how many results pay for it (M7)."""

import math
from dataclasses import dataclass

from app.advice.reading import EPSILON, half_up, known
from app.language import N_
from app.model.question import Amount
from app.model.sentence import Money, Sentence, counted, sentence
from app.plan import Plan

SOURCES = ("M7", "E11", "S59", "S62")

WEEKS = 52
"""Weeks of work in a year."""

RESULTS = {
    "local": (N_("{count} more visit"), N_("{count} more visits")),
    "b2b_leads": (N_("{count} more order"), N_("{count} more orders")),
    "sales_ads": (N_("{count} more order"), N_("{count} more orders")),
    "influencer": (N_("{count} more order"), N_("{count} more orders")),
    "recruit": (N_("{count} more hire"), N_("{count} more hires")),
    "care": (N_("{count} kept customer"), N_("{count} kept customers")),
}
"""What one result is called where a purpose comes first; elsewhere it is a client."""

CLIENTS = (N_("{count} more client"), N_("{count} more clients"))


@dataclass(frozen=True)
class FirstYear:
    """The cost of the first year in the firm's currency, unrounded; None where it is not known.

    `break_even` is the smallest whole number of results that pays for it; none without a margin.
    """

    currency: str
    work: float | None
    startup: float | None
    advertisements: float | None
    tools: float | None
    expert: float | None
    creators: float | None
    margin: float | None
    result: tuple[str, str]
    sources: tuple[str, ...] = SOURCES

    @property
    def total(self) -> float | None:
        """The sum; None while the cost of an hour is not known, else without what is unknown."""
        if self.work is None or self.startup is None:
            return None
        bought = (self.advertisements, self.tools, self.expert, self.creators)
        return self.work + self.startup + sum(part or 0 for part in bought)

    @property
    def break_even(self) -> int | None:
        """The results whose margin pays for the unrounded cost, if they can be counted at all."""
        if self.total is None or not self.margin:
            return None
        results = (self.total - EPSILON) / self.margin
        return max(0, math.ceil(results)) if results <= Amount.high else None

    @property
    def a_week(self) -> float | None:
        """The same for a week of the year."""
        return None if self.break_even is None else self.break_even / WEEKS

    @property
    def sentence(self) -> Sentence:
        """What the one who decides is asked; money is told to the unit."""
        if self.total is None:
            return sentence(
                N_("What an hour of work costs is not known, so the cost of the year is open too.")
            )
        cost = Money(half_up(self.total), self.currency)
        if self.break_even is None:
            text = N_("The first year costs {cost}. What one result is worth has no price yet.")
            return sentence(text, cost=cost)
        return sentence(
            N_("The first year costs {cost}. It pays if it brings {results}; do you believe that?"),
            cost=cost,
            results=counted(*self.result, self.break_even),
        )


def first_year(plan: Plan, hours: float, startup_hours: float) -> FirstYear:
    """Return the first year of a plan that needs some hours a week, and some once to begin."""
    counts, budget = plan.resourcing.counts, plan.resourcing.budget
    hour = known(counts.hour)
    return FirstYear(
        currency=plan.business.firm.books,
        work=None if hour is None else WEEKS * hours * hour,
        startup=None if hour is None else startup_hours * hour,
        advertisements=known(budget.advertisements),
        tools=known(budget.tools),
        expert=known(budget.expert),
        creators=known(budget.creators),
        margin=known(counts.margin),
        result=_result(plan),
    )


def _result(plan: Plan) -> tuple[str, str]:
    chosen = [row.purpose for row in plan.purpose.purposes.rows if row.purpose]
    return RESULTS.get(chosen[0], CLIENTS) if chosen else CLIENTS
