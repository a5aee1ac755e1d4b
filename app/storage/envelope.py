"""The content of a plan file: the plan, and what tells its copies and states apart."""

import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError
from pydantic_core import from_json, to_json

from app.plan import Plan
from app.storage.errors import (
    DamagedPlan,
    EmptyFile,
    NewerPlan,
    NotAPlan,
    UpgradeFailed,
    WrongContent,
)
from app.storage.raw import Malformed, canonical, parse
from app.storage.upgrades import UPGRADES, VERSION, Upgrade, newest, upgrade
from app.storage.whole import digest

FORMAT = "strateg-plan"
PARENTS_LIMIT = 50
"""Earlier states that a file remembers."""

PlanId = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
Rev = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{16}$")]
Digest = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Parents = Annotated[list[Rev], Field(max_length=PARENTS_LIMIT)]

_BEGINNING = f'{{\n "format": "{FORMAT}"'.encode()
_BOM = b"\xef\xbb\xbf"
_FIELD_NAME = re.compile(r"[0-9A-Za-z_-]{1,40}")


@dataclass(frozen=True)
class Envelope:
    """A plan with the id it keeps for life, its state (`rev`) and the states before it."""

    plan: Plan
    id: str
    rev: str
    parents: tuple[str, ...] = ()

    def followed_by(self, plan: Plan) -> "Envelope":
        """Return the next state of the same plan."""
        parents = (*self.parents, self.rev)[-PARENTS_LIMIT:]
        return Envelope(plan, self.id, new_rev(), parents)


class _Frame(BaseModel):
    """What stands around the raw plan in a file."""

    model_config = ConfigDict(extra="forbid", strict=True, hide_input_in_errors=True)

    format: Literal["strateg-plan"]
    version: Annotated[int, Field(ge=1)]
    id: PlanId
    rev: Rev
    parents: Parents
    sha256: Digest
    plan: dict[str, Any]


def new_id() -> str:
    """Return a random id for a new plan."""
    return secrets.token_hex(16)


def new_rev() -> str:
    """Return a random name for a new state of a plan."""
    return secrets.token_hex(8)


def new_envelope(plan: Plan) -> Envelope:
    """Return the first state of a new plan."""
    return Envelope(plan, new_id(), new_rev())


def to_raw(plan: Plan) -> dict[str, Any]:
    """Return the raw content of a plan; a ValueError tells that it holds what no file can."""
    return plan.model_dump(mode="json", warnings="error")


def to_bytes(envelope: Envelope) -> bytes:
    """Return the bytes of a plan file; a ValueError tells that the plan holds what no file can."""
    plan = canonical(to_raw(envelope.plan))
    content = {
        "format": FORMAT,
        "id": envelope.id,
        "parents": envelope.parents,
        "plan": from_json(plan),
        "rev": envelope.rev,
        "sha256": digest(plan),
        "version": VERSION,
    }
    # Its keys are sorted as they stand; json.dumps would take ten times as long to indent them.
    return to_json(content, indent=1) + b"\n"


def from_bytes(
    data: bytes, path: Path | None = None, *, upgrades: Mapping[int, Upgrade] = UPGRADES
) -> Envelope:
    """Return what a plan file says, or raise what is wrong with it."""
    if not data:
        raise EmptyFile(path)
    frame = _frame(_content(data.removeprefix(_BOM), path), newest(upgrades), path)
    if digest(canonical(frame.plan)) != frame.sha256:
        raise DamagedPlan(path, "checksum")
    plan = plan_from_raw(frame.plan, frame.version, path, upgrades)
    return Envelope(plan, frame.id, frame.rev, tuple(frame.parents))


def plan_from_raw(
    raw: dict[str, Any],
    version: int,
    path: Path | None = None,
    upgrades: Mapping[int, Upgrade] = UPGRADES,
) -> Plan:
    """Return the plan of raw content that an earlier or the present version wrote."""
    try:
        data = canonical(upgrade(raw, version, upgrades))
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError):
        raise UpgradeFailed(path, version) from None
    try:
        return Plan.model_validate_json(data, strict=True)
    except ValidationError as error:
        raise WrongContent(path, field_of(error)) from None


def field_of(error: ValidationError) -> str:
    """Return where the first fault is, in names of fields only: a file may put words there."""
    place = error.errors(include_input=False, include_url=False, include_context=False)[0]["loc"]
    return ".".join(p if _FIELD_NAME.fullmatch(p) else "?" for p in map(str, place))


def _content(data: bytes, path: Path | None) -> dict[str, Any]:
    try:
        content = parse(data)
    except Malformed as error:
        if _was_a_plan(data):
            raise DamagedPlan(path, error.why) from None
        raise NotAPlan(path) from None
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise NotAPlan(path)
    return content


def _was_a_plan(data: bytes) -> bool:
    head = data[: len(_BEGINNING)].rstrip(b"\0")
    return _BEGINNING.startswith(head) or f'"{FORMAT}"'.encode() in data[:200]


def _frame(content: dict[str, Any], known: int, path: Path | None) -> _Frame:
    version = content.get("version")
    if type(version) is int and version > known:
        raise NewerPlan(path, version)
    try:
        return _Frame.model_validate(content)
    except ValidationError as error:
        raise WrongContent(path, field_of(error)) from None
