"""The journal of a plan: its latest state on this computer, whether or not it has a file."""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints
from pydantic_core import from_json

from app import paths
from app.plan import Plan
from app.storage.disk import DISK, Disk
from app.storage.envelope import Digest, Parents, PlanId, Rev, plan_from_raw, to_raw
from app.storage.errors import StorageError, Unsavable, writing
from app.storage.raw import canonical
from app.storage.upgrades import VERSION
from app.storage.whole import LIMIT, digest

SLOTS = ("journal-0.json", "journal-1.json")
"""Written in turn, so that one is whole whatever happens to the other."""
_ID = re.compile(r"[0-9a-f]{32}")
_SEAL = re.compile(rb'\{"sha256":"([0-9a-f]{64})",')


@dataclass(frozen=True)
class JournalEntry:
    """One state of a plan; `base` is the digest of the file it grew from, `path` its place.

    `saved` says that this state is in the file as well. `time` is for a sentence only.
    """

    plan: Plan
    id: str
    path: str = ""
    base: str = ""
    time: str = ""
    saved: bool = False
    rev: str = ""
    parents: tuple[str, ...] = ()
    sequence: int = 0


class _Slot(BaseModel):
    """What stands in a slot."""

    model_config = ConfigDict(extra="forbid", strict=True, hide_input_in_errors=True)

    format: Literal["strateg-journal"]
    version: Annotated[int, Field(ge=1, le=VERSION)]
    sequence: Annotated[int, Field(ge=1)]
    id: PlanId
    path: Annotated[str, StringConstraints(max_length=50_000)]
    base: Digest | Literal[""]
    time: Annotated[str, StringConstraints(max_length=40)]
    saved: bool
    rev: Rev | Literal[""]
    parents: Parents
    plan: dict[str, Any]


class Journal:
    """The two slots of one plan in its private folder."""

    def __init__(self, plan_id: str, disk: Disk = DISK) -> None:
        if not _ID.fullmatch(plan_id):
            raise ValueError("not the id of a plan")
        self._id = plan_id
        self._disk = disk
        self._last: tuple[int, int] | None = None
        self.folder = _projects() / plan_id
        """The private folder of this plan; it stays where it is until the plan is closed."""

    def write(self, entry: JournalEntry) -> JournalEntry:
        """Put a state on the disk, and return it with its number; the state before it stays."""
        newest, slot = self._last or self._newest()
        entry = replace(entry, id=self._id, sequence=newest + 1)
        path = self.folder / SLOTS[1 - slot]
        try:
            self._overwrite(path, _to_bytes(entry))
        except OSError as error:
            raise writing(error, path) from None
        except ValueError:
            raise Unsavable(path) from None
        self._last = entry.sequence, 1 - slot
        return entry

    def read(self) -> JournalEntry | None:
        """Return the latest whole state."""
        return next(self._entries(self._slots()), None)

    def unsaved(self) -> JournalEntry | None:
        """Return the latest whole state if it is in no file."""
        slots = self._slots()
        if slots and slots[0][1].saved:
            return None
        entry = next(self._entries(slots), None)
        return None if entry is None or entry.saved else entry

    def forget(self) -> None:
        """Remove the states from this computer, and the folder if nothing else is in it."""
        for name in SLOTS:
            self._disk.remove(self.folder / name)
        self._last = None
        with suppress(OSError):
            self.folder.rmdir()

    def _overwrite(self, path: Path, data: bytes) -> None:
        _private(self.folder)
        known = path.exists()
        number = self._disk.create(path, anew=True)
        try:
            self._disk.write(number, data)
            self._disk.sync(number)
        finally:
            self._disk.close(number)
        if not known:
            self._disk.sync_folder(self.folder)
            self._disk.sync_folder(self.folder.parent)

    def _newest(self) -> tuple[int, int]:
        slots = self._slots()
        return (slots[0][1].sequence, slots[0][0]) if slots else (0, 1)

    def _slots(self) -> list[tuple[int, _Slot]]:
        """Return the whole slots, the latest first."""
        read = ((n, self._slot(self.folder / name)) for n, name in enumerate(SLOTS))
        whole = [(number, slot) for number, slot in read if slot]
        return sorted(whole, key=lambda each: each[1].sequence, reverse=True)

    def _slot(self, path: Path) -> _Slot | None:
        with suppress(OSError, StorageError, ValueError):
            slot = _Slot.model_validate(_unseal(self._disk.read(path, 2 * LIMIT)))
            return slot if slot.id == self._id else None
        return None

    def _entries(self, slots: list[tuple[int, _Slot]]) -> Iterator[JournalEntry]:
        for _number, slot in slots:
            with suppress(StorageError, ValueError):
                yield _entry(slot)


def unsaved() -> list[JournalEntry]:
    """Return the states that are in no file, of all plans, the latest first."""
    with suppress(OSError):
        ids = [folder.name for folder in _projects().iterdir() if _ID.fullmatch(folder.name)]
        found = [entry for plan_id in ids if (entry := Journal(plan_id).unsaved())]
        return sorted(found, key=lambda entry: entry.time, reverse=True)
    return []


def forget(plan_id: str) -> None:
    """Remove the states of a plan from this computer."""
    Journal(plan_id).forget()


def _projects() -> Path:
    return paths.data_folder() / "projects"


def _private(folder: Path) -> None:
    """Make the folders of a journal private, from the program's own downwards."""
    for private in (folder.parent.parent, folder.parent, folder):
        paths.private(private)


def _to_bytes(entry: JournalEntry) -> bytes:
    content = {
        "format": "strateg-journal",
        "version": VERSION,
        "sequence": entry.sequence,
        "id": entry.id,
        # A file name may hold bytes that are no text; JSON takes only text.
        "path": entry.path.encode("unicode_escape").decode(),
        "base": entry.base,
        "time": entry.time,
        "saved": entry.saved,
        "rev": entry.rev,
        "parents": entry.parents,
        "plan": to_raw(entry.plan),
    }
    return _seal(canonical(content))


def _seal(body: bytes) -> bytes:
    """Put the checksum of all the rest first, so that it is looked at before the rest."""
    return b'{"sha256":"%s",%s' % (digest(body).encode(), body.removeprefix(b"{"))


def _unseal(data: bytes) -> object:
    seal = _SEAL.match(data)
    body = b"{" + data[seal.end() :] if seal else b""
    if not seal or digest(body) != seal[1].decode():
        raise ValueError("not as it was written")
    return from_json(body, allow_inf_nan=False)


def _entry(slot: _Slot) -> JournalEntry:
    return JournalEntry(
        plan=plan_from_raw(slot.plan, slot.version),
        id=slot.id,
        path=slot.path.encode().decode("unicode_escape"),
        base=slot.base,
        time=slot.time,
        saved=slot.saved,
        rev=slot.rev,
        parents=tuple(slot.parents),
        sequence=slot.sequence,
    )
