"""The catalogue: everything the program knows, read from resources/knowledge through one door."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from types import MappingProxyType
from typing import Any

from app import paths
from app.knowledge.facts import Spot, WrongKnowledge, entries, tables_of, texts
from app.knowledge.format import Format
from app.knowledge.measure import Measure, Vanity
from app.knowledge.network import Network, Status, read_network
from app.knowledge.policy import PolicyPoint
from app.knowledge.purpose import Purpose

__all__ = ["Knowledge", "Network", "Status", "WrongKnowledge", "all_texts", "read"]


def _nothing() -> Mapping[str, Any]:
    return MappingProxyType({})


@dataclass(frozen=True)
class Knowledge:
    """Everything the program knows without a plan, each thing by its id."""

    networks: Mapping[str, Network] = field(default_factory=_nothing)
    purposes: Mapping[str, Purpose] = field(default_factory=_nothing)
    pseudo_purposes: Mapping[str, Purpose] = field(default_factory=_nothing)
    vanity: Mapping[str, Vanity] = field(default_factory=_nothing)
    measures: Mapping[str, Measure] = field(default_factory=_nothing)
    policy_points: Mapping[str, PolicyPoint] = field(default_factory=_nothing)
    formats: Mapping[str, Format] = field(default_factory=_nothing)


def read(folder: Path | None = None) -> Knowledge:
    """Read all knowledge; WrongKnowledge names the file that is wrong, the place and the fault."""
    folder = folder or paths.resources() / "knowledge"
    named, counted = folder / "purposes.toml", folder / "measures.toml"
    rules, kinds = folder / "policy.toml", folder / "formats.toml"
    purposes = tables_of(named, "purpose", "pseudo")
    measures = tables_of(counted, "vanity", "measure")
    known = Knowledge(
        networks=_networks(folder / "networks"),
        purposes=entries(named, purposes, "purpose", Purpose),
        pseudo_purposes=entries(named, purposes, "pseudo", Purpose),
        vanity=entries(counted, measures, "vanity", Vanity),
        measures=entries(counted, measures, "measure", Measure),
        policy_points=entries(rules, tables_of(rules, "point"), "point", PolicyPoint),
        formats=entries(kinds, tables_of(kinds, "format"), "format", Format),
    )
    _check(known, named, counted)
    return known


def _networks(folder: Path) -> Mapping[str, Network]:
    """Read the networks: those that can be chosen first, and each group by name."""
    every = [read_network(file) for file in sorted(folder.glob("*.toml"))]
    ordered = sorted(every, key=lambda n: (list(Status).index(n.status), n.name.casefold()))
    return MappingProxyType({network.id: network for network in ordered})


def _check(known: Knowledge, named: Path, counted: Path) -> None:
    """Raise WrongKnowledge where one entry names another that does not exist."""
    for id_ in known.pseudo_purposes:
        _refuse_twice(Spot(named, f"pseudo “{id_}”"), id_, known.purposes)
    for id_, measure in known.measures.items():
        spot = Spot(counted, f"measure “{id_}”")
        _refuse_twice(spot, id_, known.vanity)
        _refuse_strange(spot.of("purposes"), measure.purposes, known.purposes, "purpose")
    for id_, vanity in known.vanity.items():
        spot = Spot(counted, f"vanity “{id_}”").of("instead")
        _refuse_strange(spot, vanity.instead, known.purposes, "purpose")
        for purpose, instead in vanity.instead.items():
            _refuse_strange(spot.of(purpose), instead, known.measures, "measure")


def _refuse_twice(spot: Spot, id_: str, others: Mapping[str, Any]) -> None:
    if id_ in others:
        raise spot.wrong("stands there twice")


def _refuse_strange(spot: Spot, ids: Iterable[str], known: Mapping[str, Any], what: str) -> None:
    for id_ in ids:
        if id_ not in known:
            raise spot.wrong(f"“{id_}” is not the id of a {what}")


def all_texts(known: Knowledge) -> Iterator[str]:
    """Yield every text of knowledge that people read, to be translated."""
    for kind in fields(known):
        for value in getattr(known, kind.name).values():
            yield from texts(value)
