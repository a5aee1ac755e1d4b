"""A figure: what is measured, against what, and how much more it may be."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from statistics import median

Measure = Callable[[], float | Iterable[float]]
"""Measures once; some give many samples at a time."""
FRAME = 16.0
"""Milliseconds of one frame of a screen: what takes less is never seen."""
FEWEST = 100
"""Samples below which a 99th percentile would only be the largest of them."""


@dataclass
class Figure:
    """Something measured on both sides; `limit` is the highest ratio, `None` that there is none.

    `most` is the highest median in its own unit, where a person waits and nothing compares;
    `last` is the highest 99th percentile, where nobody is to wait even once in a while; what is
    measured `once` takes long enough to be sure of after a single run.
    """

    name: str
    ours: Measure
    bare: Measure | None = None
    limit: float | None = None
    unit: str = "ms"
    note: str = ""
    most: float | None = None
    last: float | None = None
    once: bool = False
    measured: list[float] = field(default_factory=list)
    compared: list[float] = field(default_factory=list)

    def warm(self) -> None:
        """Measure both sides once for nothing, so that no run pays for cold caches."""
        if self.once:
            return
        self.ours()
        if self.bare:
            self.bare()

    def run(self, number: int) -> None:
        """Measure both sides, one right after the other, and in turn the other way round."""
        if self.once and self.measured:
            return
        sides = [(self.ours, self.measured)]
        if self.bare:
            sides.append((self.bare, self.compared))
        for measure, into in sides if number % 2 else reversed(sides):
            found = measure()
            into.extend([found] if isinstance(found, float) else found)

    @property
    def ratio(self) -> float | None:
        """How many times the bare thing ours is."""
        if not self.compared:
            return None
        return median(self.measured) / median(self.compared)

    @property
    def percentile(self) -> float:
        """The 99th percentile of our side."""
        return sorted(self.measured)[round(len(self.measured) * 0.99) - 1]

    @property
    def over(self) -> bool:
        """Whether the ratio, the median or the 99th percentile is above its limit."""
        if self.most is not None and self.measured and median(self.measured) > self.most:
            return True
        if self.last is not None and self.measured and self.percentile > self.last:
            return True
        return self.limit is not None and self.ratio is not None and self.ratio > self.limit

    def row(self) -> tuple[str, str, str, str, str, str, str]:
        """Return the line of the table."""
        ratio = self.ratio
        held = (self.limit and ratio) or ((self.most or self.last) and self.measured)
        verdict = "too slow" if self.over else "ok" if held else ""
        return (
            self.name,
            self._shown(self.measured),
            self._shown(self.compared),
            f"{ratio:.2f}" if ratio else "–",
            self._limit(),
            verdict,
            self._remark(),
        )

    def _limit(self) -> str:
        if self.most:
            return f"{self.most:g} {self.unit}"
        if self.last:
            return f"99 %: {self.last:g} {self.unit}"
        return f"{self.limit:g}" if self.limit else "–"

    def _remark(self) -> str:
        if len(self.measured) < FEWEST:
            return self.note
        return f"99th percentile {self.percentile:.1f} {self.unit}; {self.note}"

    def _shown(self, samples: list[float]) -> str:
        if not samples:
            return "–"
        middle = median(samples)
        digits = 0 if self.unit == "bytes" or middle >= 100 else 1 if middle >= 10 else 2
        return f"{middle:,.{digits}f} {self.unit}"
