"""The plan as bytes, and the bytes on their way to the disk."""

import itertools
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from figure import Figure
from scene import Scene

from app.plan import Plan
from app.storage.envelope import from_bytes, to_bytes
from app.storage.file import load, save

ONE_AFTER_ANOTHER = 5
"""Saves measured together, for the shortest times a clock tells well."""


def figures(scene: Scene) -> Iterator[Figure]:
    """Yield what is measured of storage."""
    yield from _bytes_and_back(scene)
    ours, bare = Saving(scene), BareSaving(scene)
    yield Figure(
        "one save: bytes written",
        lambda: ours.counted("wchar"),
        lambda: bare.counted("wchar"),
        2.0,
        "bytes",
        "bytes given to write(), all files (wchar in /proc/self/io)",
    )
    if bare.counted("write_bytes"):
        yield Figure(
            "one save: pages written",
            lambda: ours.counted("write_bytes"),
            lambda: bare.counted("write_bytes"),
            2.0,
            "bytes",
            "pages sent to the disk (write_bytes in /proc/self/io)",
        )
    yield Figure(
        "one save",
        ours.timed,
        bare.timed,
        note="with lock, checks, reading back and the folder's fsync",
    )


def _bytes_and_back(scene: Scene) -> Iterator[Figure]:
    envelope, data = load(scene.plan).envelope, scene.plan.read_bytes()
    size = f"{len(data):,} bytes"
    yield Figure("plan to bytes", lambda: timed(lambda: to_bytes(envelope)), note=size)
    yield Figure("bytes to plan", lambda: timed(lambda: from_bytes(data)), note=size)


def timed(work: Callable[[], object]) -> float:
    """Return how long one of several runs of something took, in milliseconds."""
    began = time.perf_counter()
    for _ in range(ONE_AFTER_ANOTHER):
        work()
    return (time.perf_counter() - began) * 1000 / ONE_AFTER_ANOTHER


def written(what: str) -> int:
    """Return how many bytes this process has written since it began, by one of Linux's counts."""
    lines = Path("/proc/self/io").read_text("ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{what}:"))


class Saving:
    """Saves one plan over itself, each time with one answer changed."""

    def __init__(self, scene: Scene) -> None:
        """Take the example."""
        self.path = scene.folder / "saved.strateg"
        self.opened = save(load(scene.plan).envelope.plan, self.path, replace=True).opened
        self.answers = itertools.cycle(("Φούρνος Α", "Φούρνος Β"))

    def _changed(self) -> Plan:
        plan = self.opened.envelope.plan
        firm = plan.business.firm.replace(name=next(self.answers))
        return plan.replace(business=plan.business.replace(firm=firm))

    def _save(self, plan: Plan) -> None:
        self.opened = save(plan, self.path, self.opened).opened

    def counted(self, what: str) -> float:
        """Return the bytes that one save writes."""
        plan, before = self._changed(), written(what)
        self._save(plan)
        return float(written(what) - before)

    def timed(self) -> float:
        """Return how long a save takes in milliseconds."""
        return timed(lambda: self._save(self._changed()))


class BareSaving:
    """Writes the same bytes with the least that a disk needs."""

    def __init__(self, scene: Scene) -> None:
        """Take the example's bytes."""
        self.path, self.data = scene.folder / "bare.strateg", scene.plan.read_bytes()

    def _save(self) -> None:
        number, temp = tempfile.mkstemp(dir=self.path.parent)
        try:
            os.write(number, self.data)
            os.fsync(number)
        finally:
            os.close(number)
        Path(temp).replace(self.path)

    def counted(self, what: str) -> float:
        """Return the bytes that one save writes."""
        before = written(what)
        self._save()
        return float(written(what) - before)

    def timed(self) -> float:
        """Return how long a save takes in milliseconds."""
        return timed(self._save)
