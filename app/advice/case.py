"""A case: one situation with its constants and networks, and what is reckoned from them."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from app.advice.choice import Choice, Market, choose, market
from app.advice.coverage import coverage
from app.advice.fit import Fit, fits
from app.advice.situation import Situation
from app.advice.workload import Workload, startup_hours, week, workload
from app.knowledge.catalogue import Knowledge, Network
from app.knowledge.parameters import Parameters


@dataclass(frozen=True)
class Way:
    """A way to go: some networks, what they take and how much of what is wanted they can do.

    Coverage is 0 to 1, and unknown while there is no purpose; start-up hours are spent once.
    """

    networks: tuple[str, ...]
    workload: Workload
    coverage: float | None
    startup_hours: float


@dataclass(frozen=True)
class Case:
    """What the choice depends on. An experiment changes one part of it and looks again."""

    situation: Situation
    parameters: Parameters
    knowledge: Knowledge
    most: int
    """How many networks besides the maps the choice may hold."""
    group: bool
    """There are people enough for the group, if one is wanted (M8)."""

    @cached_property
    def fits(self) -> Mapping[str, Fit]:
        """The fit of every network that can be chosen, the best first."""
        return fits(self.situation, self.knowledge, self.parameters)

    @cached_property
    def market(self) -> Market:
        """What a choice can be made from."""
        return market(
            self.situation,
            self.fits,
            self.knowledge,
            self.parameters,
            most=self.most,
            group=self.group,
        )

    @cached_property
    def choice(self) -> Choice | None:
        """The best set that can be afforded; nothing if none can be."""
        return choose(self.market)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The networks of the choice, by id; perhaps none."""
        return self.choice.best.networks if self.choice else ()

    def known(self, ids: Iterable[str]) -> list[Network]:
        """Return networks by id, each once, those that are known."""
        return [
            self.knowledge.networks[i] for i in sorted(set(ids)) if i in self.knowledge.networks
        ]

    def way(self, ids: Iterable[str]) -> Way:
        """Return what some networks take and bring."""
        networks = self.known(ids)
        names = tuple(network.id for network in networks)
        return Way(
            networks=names,
            workload=workload(networks, self.situation, self.parameters),
            coverage=coverage(names, self.fits, self.situation, self.knowledge),
            startup_hours=startup_hours(networks, self.parameters),
        )

    def prices(self, ids: Collection[str], of: Iterable[str]) -> Mapping[str, float]:
        """Return the hours a week that each network costs among some, or would add to them."""
        chosen = frozenset(ids)
        hours = self._hours(chosen)
        return {id_: abs(hours - self._hours(chosen ^ {id_})) for id_ in of}

    def _hours(self, ids: Collection[str]) -> float:
        return week(self.known(ids), self.situation, self.parameters).total
