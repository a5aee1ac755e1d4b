"""The reckoning: every number that follows from a plan, each worked out when it is asked for."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from app.advice.assumed import judged, parameters
from app.advice.case import Case, Way
from app.advice.choice import Choice
from app.advice.confidence import Confidence, confidence
from app.advice.expectations import Followers, Showings, expectations
from app.advice.fit import Fit
from app.advice.group import Gathering, GroupProspect, group_prospect
from app.advice.money import FirstYear, first_year
from app.advice.phase import PhaseNow, phase_now
from app.advice.situation import situation
from app.advice.thread import Thread, thread
from app.advice.ties import groups
from app.advice.top import Top, top_three
from app.advice.tows import Tows, tows
from app.advice.trial import doubted, guessed
from app.advice.wait import FurtherLook, Wait, longest_wait, one_more_look
from app.advice.workload import Growth, growth
from app.knowledge.catalogue import Knowledge, Network
from app.plan import Plan
from app.sections.platforms.decision import Decision

POPULAR = ("facebook", "instagram", "linkedin", "x")
"""The four that are named first wherever networks are named (S37)."""
MOST_WANTED = 3
"""Networks that a small firm can want at once (G2, X2)."""
TYPICAL, MOST_GROWN = 2.5, 6
"""Hours of a usual network, and how many of them the table of growth shows (M5, S54)."""


@dataclass(frozen=True)
class Reckoning:
    """The numbers of a plan. None is stored; the same plan gives the same numbers."""

    plan: Plan
    today: date
    case: Case
    confidence: Confidence
    group: GroupProspect
    wait: Wait

    @property
    def knowledge(self) -> Knowledge:
        """What is known, as the plan judges it."""
        return self.case.knowledge

    @property
    def fits(self) -> Mapping[str, Fit]:
        """The fit of every network that can be chosen, the best first (M2, M3)."""
        return self.case.fits

    @property
    def choice(self) -> Choice | None:
        """The best set of networks that can be afforded (M3)."""
        return self.case.choice

    @cached_property
    def ties(self) -> list[list[str]]:
        """Networks that are equally good for this firm (M3)."""
        return groups(self.fits, self.knowledge, self.case.parameters)

    @cached_property
    def proposal(self) -> Way:
        """The way that is proposed; no network at all where none can be afforded."""
        return self.case.way(self.case.chosen)

    @cached_property
    def own_list(self) -> Way:
        """The networks the owner wants, whatever is proposed (S80)."""
        return self.case.way(self.case.situation.wanted)

    @property
    def wanted(self) -> list[Network]:
        """The networks of the owner's own list, without maps (M13)."""
        return [n for n in self.case.known(self.case.situation.wanted) if n.social]

    @cached_property
    def popular_four(self) -> Way:
        """The four that everybody names (S37)."""
        return self.case.way(POPULAR)

    @cached_property
    def nothing(self) -> Way:
        """To begin nothing."""
        return self.case.way(())

    @property
    def way(self) -> Way:
        """The way the plan is made for: the owner's own list if he takes it, else the proposal."""
        own = self.plan.platforms.decision.takes is Decision.OWN
        return self.own_list if own and self.own_list.networks else self.proposal

    @cached_property
    def first(self) -> str:
        """The network that comes first on that way; nothing where there is none."""
        if self.way is self.proposal:
            return self.choice.best.first if self.choice else ""
        by_fit = (id_ for id_ in self.fits if id_ in self.way.networks)
        return next(by_fit, next(iter(self.way.networks), ""))

    @cached_property
    def money(self) -> FirstYear:
        """What the first year of the proposal costs, and when it pays (M7)."""
        return first_year(self.plan, self.proposal.workload.total, self.proposal.startup_hours)

    @cached_property
    def further_look(self) -> FurtherLook | None:
        """The one further look that would shorten the longest wait most (M6)."""
        return one_more_look(self.plan)

    @cached_property
    def growth(self) -> tuple[Growth, ...]:
        """How one to six usual networks grow (M5)."""
        return growth(TYPICAL, MOST_GROWN, self.case.parameters)

    @cached_property
    def expectations(self) -> tuple[Followers | Showings, ...]:
        """What can honestly be expected of followers and showings (M9)."""
        return expectations(self.plan, self.knowledge)

    @cached_property
    def tows(self) -> Tows:
        """What the four lists give together (M10)."""
        return tows(self.plan)

    @cached_property
    def top(self) -> Top:
        """The three items of the four lists that count most."""
        return top_three(self.plan)

    @cached_property
    def thread(self) -> Thread:
        """From each task of the year to the number in which it will be seen."""
        purposes = [id_ for id_, _ in self.case.situation.purposes]
        return thread(self.plan, self.knowledge, purposes, self.way.networks, self.tows)

    @cached_property
    def phase(self) -> PhaseNow:
        """Whether the firm crawls, walks or runs in what it counts (S29-S31)."""
        return phase_now(self.plan, self.knowledge)


def begun(plan: Plan, knowledge: Knowledge, today: date) -> dict[str, Any]:
    """Return what a reckoning begins with; everything else in it waits until somebody asks."""
    sure = confidence(plan)
    constants = parameters(plan)
    known = judged(plan, knowledge)
    prospect = group_prospect(plan, constants)
    firm = situation(plan, known)
    single = firm.alone or doubted(plan) or guessed(sure)
    case = Case(
        situation=firm,
        parameters=constants,
        knowledge=known,
        most=1 if single else round(constants.most_networks),
        group=prospect.kind not in (None, Gathering.NONE),
    )
    return {
        "plan": plan,
        "today": today,
        "case": case,
        "confidence": sure,
        "group": prospect,
        "wait": longest_wait(plan),
    }
