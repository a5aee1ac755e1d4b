"""Reading networks: those that come with the program, and a person's own files over them."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.knowledge.facts import Spot, WrongKnowledge, facts_of, made
from app.knowledge.network import AGES, DEFAULT, Network, Status
from app.knowledge.numbers import ROUNDING, numbers_of

ACTIVE = (
    *("kind", "owner", "inbox_family", "motive", "audience", "ages", "b2b", "b2c", "purposes"),
    *("formats", "works", "resented", "risks", "load", "groups", "care", "person", "talk", "ads"),
    "region",
)
"""What must be known of a network that can be chosen."""

CLOSED = ("what",)
"""What must be known of a network that is closed or only watched."""


@dataclass(frozen=True)
class Ids:
    """The ids that the ratings of a network are given for."""

    purposes: Collection[str]
    formats: Collection[str]


@dataclass
class Found:
    """The networks read so far by id, the facts they were made of, and what was wrong."""

    ids: Ids
    networks: dict[str, Network] = field(default_factory=dict)
    facts: dict[str, Mapping[str, Any]] = field(default_factory=dict)
    own: dict[str, Mapping[str, float]] = field(default_factory=dict)
    overruled: dict[str, Network] = field(default_factory=dict)
    troubles: list[WrongKnowledge] = field(default_factory=list)


def read_networks(shipped: Path, own: Path | None, ids: Ids) -> Found:
    """Read every network; what is wrong with a person's own file is kept, and the file skipped."""
    found = Found(ids)
    for file in sorted(shipped.glob("*.toml")):
        found.facts[file.stem] = facts_of(file)
        found.networks[file.stem] = network_of(file, found.facts[file.stem], ids)
    shipped_names = {network.name.casefold(): id_ for id_, network in found.networks.items()}
    for file in _own_files(own, found) if own else ():
        try:
            _add_own(file, found, shipped_names)
        except WrongKnowledge as wrong:
            found.troubles.append(wrong)
    return found


def _own_files(own: Path, found: Found) -> Iterator[Path]:
    try:
        yield from sorted(file for file in own.iterdir() if file.suffix == ".toml")
    except FileNotFoundError:
        return
    except OSError as fault:
        found.troubles.append(Spot(own).wrong(f"cannot be read: {fault.strerror}"))


def _add_own(file: Path, found: Found, taken: Mapping[str, str]) -> None:
    """Add a person's own network, or overrule what it says of one that is known."""
    id_, spot = file.stem, Spot(file)
    if not re.fullmatch(r"[0-9A-Za-z_.-]{1,60}", id_):
        raise spot.wrong("its name may only have letters a to z, digits, and the signs _ . -")
    facts = facts_of(file)
    if not facts:
        raise spot.wrong("says nothing")
    network = network_of(file, _merged(found.facts.get(id_, {}), facts), found.ids)
    if taken.get(network.name.casefold(), id_) != id_:
        raise spot.of("name").wrong(f"is the name of another network already: {network.name!r}")
    if id_ in found.networks:
        found.overruled[id_] = found.networks[id_]
    before = numbers_of(found.networks[id_]) if id_ in found.networks else {}
    after = numbers_of(network)
    found.own[id_] = {path: n for path, n in after.items() if before.get(path) != n}
    found.networks[id_] = network


def _merged(shipped: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    """Return facts with those of another file over them, table by table."""
    merged = dict(shipped)
    for name, value in own.items():
        before = merged.get(name)
        if isinstance(before, dict) and isinstance(value, dict):
            merged[name] = _merged(before, value)
        else:
            merged[name] = value
    return merged


def network_of(file: Path, facts: Mapping[str, Any], ids: Ids) -> Network:
    """Return a network from the facts of its file; WrongKnowledge names what is wrong."""
    spot = Spot(file)
    if "id" in facts:
        raise spot.of("id").wrong("is not known; the id of a network is the name of its file")
    network = made(Network, {**facts, "id": file.stem}, spot)
    active = network.status is Status.ACTIVE
    _refuse_missing(spot, facts, ACTIVE if active else CLOSED)
    if active:
        _check_keys(spot.of("ages"), network.ages, AGES)
        _refuse_missing(spot.of("ages"), network.ages, AGES)
        _check_keys(spot.of("purposes"), network.purposes, ids.purposes)
        _refuse_missing(spot.of("purposes"), network.purposes, ids.purposes)
        _check_formats(spot.of("formats"), network.formats, ids.formats)
        _check_region(spot.of("region"), network.region)
    return network


def _refuse_missing(spot: Spot, facts: Collection[str], needed: Collection[str]) -> None:
    for name in needed:
        if name not in facts:
            raise spot.of(name).wrong("is missing")


def _check_keys(spot: Spot, given: Collection[str], known: Collection[str]) -> None:
    for name in given:
        if name not in known:
            raise spot.of(name).wrong("is not known; perhaps it is misspelt")


def _check_formats(spot: Spot, shares: Mapping[str, float], known: Collection[str]) -> None:
    _check_keys(spot, shares, known)
    whole = sum(shares.values())
    if abs(whole - 1) > ROUNDING:
        raise spot.wrong(f"the shares add up to {whole:.2f}, not to 1.00")


def _check_region(spot: Spot, region: Mapping[str, int]) -> None:
    _refuse_missing(spot, region, [DEFAULT])
    for country in region:
        if country != DEFAULT:
            check_country(spot, country)


def check_country(spot: Spot, country: str) -> None:
    """Raise WrongKnowledge if a country is not written as two letters (ISO 3166)."""
    if country == "UK" or not re.fullmatch("[A-Z]{2}", country):
        raise spot.of(country).wrong("is not the code of a country; the United Kingdom is GB")
