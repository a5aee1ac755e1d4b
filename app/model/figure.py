"""Figures: what is drawn, described once for paper and window. All text is already spoken."""

from dataclasses import dataclass
from enum import Enum


class Texture(Enum):
    """How a part of a bar is filled; each is told from the others without any colour."""

    FILLED = "filled"
    HATCHED = "hatched"
    DOTTED = "dotted"
    OUTLINE = "outline"


@dataclass(frozen=True)
class Part:
    """A part of a bar: its size on the scale of the figure, never below 0."""

    size: float
    texture: Texture = Texture.FILLED
    label: str = ""
    """What this part is, in a word or two; the same texture has one label in a figure."""


@dataclass(frozen=True)
class Bar:
    """A row of a figure: whose bar it is, its parts side by side, and the number in words."""

    label: str
    parts: tuple[Part, ...]
    end: str = ""

    @property
    def size(self) -> float:
        """The whole length of the bar, on the scale of the figure."""
        return sum(part.size for part in self.parts)


@dataclass(frozen=True)
class Limit:
    """A rule across all bars with its word above; a dashed one is hoped for, not counted on."""

    at: float
    word: str
    dashed: bool = False


@dataclass(frozen=True)
class Bars:
    """Bars beside one another on one scale from 0 to `most`; none is drawn beyond it.

    The title is a sentence that says what the figure shows, for those who do not see it too.
    """

    title: str
    bars: tuple[Bar, ...]
    most: float
    limits: tuple[Limit, ...] = ()

    @property
    def key(self) -> tuple[Part, ...]:
        """One part for each texture that has a label, in the order in which they appear."""
        parts = (part for bar in self.bars for part in bar.parts if part.label)
        return tuple({part.texture: part for part in reversed(tuple(parts))}.values())[::-1]
