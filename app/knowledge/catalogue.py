"""The catalogue: everything the program knows, read from resources/knowledge through one door."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from app import paths
from app.knowledge.country import CountryNote
from app.knowledge.evidence import Evidence
from app.knowledge.facts import (
    NO_TEXT,
    Spot,
    Text,
    WrongKnowledge,
    entries,
    facts_of,
    made,
    nothing,
    tables_of,
    texts,
)
from app.knowledge.format import Format
from app.knowledge.measure import Measure, Vanity
from app.knowledge.network import Network, Status
from app.knowledge.networks import Ids, check_country, read_networks
from app.knowledge.policy import PolicyPoint
from app.knowledge.purpose import Purpose

__all__ = [
    "Knowledge",
    "Network",
    "Status",
    "WrongKnowledge",
    "all_texts",
    "installed",
    "read",
    "read_evidence",
    "read_folder",
]


@dataclass(frozen=True)
class Version:
    """Which catalogue this is, and when its facts were looked up."""

    number: str = ""
    researched: Text = NO_TEXT


@dataclass(frozen=True)
class Knowledge:
    """Everything the program knows without a plan, each thing by its id.

    `own` holds the numbers of networks that a person's own files overrule or add, by path, and
    `shipped` those networks as they were before; `troubles` says which of these files were
    skipped, and why.
    """

    networks: Mapping[str, Network] = field(default_factory=nothing)
    purposes: Mapping[str, Purpose] = field(default_factory=nothing)
    pseudo_purposes: Mapping[str, Purpose] = field(default_factory=nothing)
    vanity: Mapping[str, Vanity] = field(default_factory=nothing)
    measures: Mapping[str, Measure] = field(default_factory=nothing)
    policy_points: Mapping[str, PolicyPoint] = field(default_factory=nothing)
    formats: Mapping[str, Format] = field(default_factory=nothing)
    countries: Mapping[str, CountryNote] = field(default_factory=nothing)
    version: Version = field(default_factory=Version)
    own: Mapping[str, Mapping[str, float]] = field(default_factory=nothing)
    shipped: Mapping[str, Network] = field(default_factory=nothing)
    troubles: tuple[WrongKnowledge, ...] = ()


def installed() -> Knowledge:
    """Read the knowledge of this computer: what is shipped, and the person's own networks."""
    return read_folder(own=paths.own_networks())


@cache
def read() -> Knowledge:
    """Return the knowledge that is shipped, read once: nothing changes it while this runs."""
    return read_folder()


def read_folder(folder: Path | None = None, own: Path | None = None) -> Knowledge:
    """Read all knowledge; WrongKnowledge names the file that is wrong, the place and the fault.

    A wrong file in the folder of one's own networks is skipped and stands in `troubles`.
    """
    folder = folder or paths.resources() / "knowledge"
    named, counted = folder / "purposes.toml", folder / "measures.toml"
    purposes = tables_of(named, "purpose", "pseudo")
    measures = tables_of(counted, "vanity", "measure")
    wanted = entries(named, purposes, "purpose", Purpose)
    formats = _list(folder / "formats.toml", "format", Format)
    found = read_networks(folder / "networks", own, Ids(wanted, formats))
    version = folder / "catalogue.toml"
    known = Knowledge(
        networks=_ordered(found.networks.values()),
        purposes=wanted,
        pseudo_purposes=entries(named, purposes, "pseudo", Purpose),
        vanity=entries(counted, measures, "vanity", Vanity),
        measures=entries(counted, measures, "measure", Measure),
        policy_points=_list(folder / "policy.toml", "point", PolicyPoint),
        formats=formats,
        countries=_list(folder / "countries.toml", "note", CountryNote, "country"),
        version=made(Version, facts_of(version), Spot(version)),
        own=MappingProxyType(found.own),
        shipped=MappingProxyType(found.overruled),
        troubles=tuple(found.troubles),
    )
    _check(known, folder)
    return known


def _list(file: Path, name: str, kind: Any, key: str = "id") -> Mapping[str, Any]:  # noqa: ANN401
    """Read a file that is one list of entries."""
    return entries(file, tables_of(file, name), name, kind, key)


def _ordered(networks: Iterable[Network]) -> Mapping[str, Network]:
    """Return the networks by id: those that can be chosen first, and each group by name."""
    ordered = sorted(networks, key=lambda n: (list(Status).index(n.status), n.name.casefold()))
    return MappingProxyType({network.id: network for network in ordered})


def _check(known: Knowledge, folder: Path) -> None:
    """Raise WrongKnowledge where one entry names another that does not exist."""
    named, counted = folder / "purposes.toml", folder / "measures.toml"
    for country in known.countries:
        check_country(Spot(folder / "countries.toml", "note"), country)
    for id_ in known.pseudo_purposes:
        _refuse_twice(Spot(named, f"pseudo “{id_}”"), id_, known.purposes)
    for id_, measure in known.measures.items():
        spot = Spot(counted, f"measure “{id_}”")
        _refuse_twice(spot, id_, known.vanity)
        _refuse_strange(spot.of("purposes"), measure.purposes, known.purposes, "a purpose")
    for id_, vanity in known.vanity.items():
        spot = Spot(counted, f"vanity “{id_}”")
        spot = spot.of("instead")
        _refuse_strange(spot, vanity.instead, known.purposes, "a purpose")
        for purpose, instead in vanity.instead.items():
            _refuse_strange(spot.of(purpose), instead, known.measures, "a measure")


def _refuse_twice(spot: Spot, id_: str, others: Mapping[str, Any]) -> None:
    if id_ in others:
        raise spot.wrong("stands there twice")


def _refuse_strange(spot: Spot, ids: Iterable[str], known: Mapping[str, Any], what: str) -> None:
    for id_ in ids:
        if id_ not in known:
            raise spot.wrong(f"“{id_}” is not the id of {what}")


def read_evidence(known: Knowledge, folder: Path | None = None) -> Mapping[str, Evidence]:
    """Read what was found, by number; WrongKnowledge also where something known has no source.

    It is a third of all there is to read, and no plan needs it: only who asks for sources does.
    """
    folder = folder or paths.resources() / "knowledge"
    evidence = _list(folder / "evidence.toml", "evidence", Evidence)
    for kind, counted in (("measure", known.measures), ("vanity", known.vanity)):
        for id_, thing in counted.items():
            spot = Spot(folder / "measures.toml", f"{kind} “{id_}”, sources")
            _refuse_strange(spot, _found(thing.sources), evidence, "any evidence")
    return evidence


def _found(sources: Iterable[str]) -> list[str]:
    """Return the sources that are evidence; the others are rules of the method (M4)."""
    return [source for source in sources if not re.fullmatch(r"M\d+", source)]


def all_texts(known: Knowledge) -> Iterator[str]:
    """Yield every text of knowledge that people read, to be translated."""
    yield from texts(known)
    for found in read_evidence(known).values():
        yield from texts(found)
