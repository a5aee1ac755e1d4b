"""The look of the paper: sizes, the grid, the styles of text and the colours."""

from dataclasses import dataclass, replace
from enum import Enum

Colour = tuple[float, float, float]
"""Red, green and blue, each from 0 to 1."""

COLUMN = 30.0
"""Width of a column of the grid, in points."""
GUTTER = 12.0
"""Space between two columns, in points."""
BLOCK_WIDTH = 12 * COLUMN + 11 * GUTTER
LINE = 16.0
"""The distance of two baselines, in points; everything sits on it."""
BLOCK_HEIGHT = 41 * LINE
_LARGE = 26 / LINE
"""How much larger a line is in large print: its leading is 26 points."""
_LETTERS = 18 / 12 / _LARGE
"""Letters grow less than lines, from 12 to 18 points."""


class Cut(Enum):
    """The cuts of type that ship with the program."""

    SANS = "NotoSans-Regular"
    SANS_BOLD = "NotoSans-Bold"
    SERIF = "NotoSerif-Regular"
    SERIF_BOLD = "NotoSerif-Bold"


BOLD = (Cut.SANS_BOLD, Cut.SERIF_BOLD)


@dataclass(frozen=True)
class Style:
    """How a text is set; size and leading in points."""

    cut: Cut
    size: float
    leading: float
    colour: Colour

    def coloured(self, colour: Colour) -> "Style":
        """Return this style in another colour."""
        return replace(self, colour=colour)


@dataclass(frozen=True)
class Palette:
    """The colours of the paper, all as good in grey."""

    ink: Colour = (0x14 / 255, 0x1D / 255, 0x25 / 255)
    grey: Colour = (0x4F / 255, 0x5C / 255, 0x64 / 255)
    hairline: Colour = (0x99 / 255, 0xA2 / 255, 0xA8 / 255)
    accent: Colour = (0x0A / 255, 0x3A / 255, 0x44 / 255)
    ground: Colour = (1.0, 1.0, 1.0)


_BLACK = (0.0, 0.0, 0.0)
MONO = Palette(_BLACK, _BLACK, _BLACK, _BLACK)
"""Black only: textures, letters and labels say what colours would."""


@dataclass(frozen=True)
class Paper:
    """A sheet with its palette; its block of 12 columns is centred, a little high.

    Large print is set like all else on a smaller block, whose points are larger then.
    """

    id: str
    width: float
    height: float
    palette: Palette = Palette()
    blocks: int = 1
    """How many pages stand side by side on a sheet."""
    large: bool = False
    enlarged: float = 1.0
    """How many times as large everything is as on a sheet for the hand."""

    @property
    def point(self) -> float:
        """Return how large a point of the block is on the sheet."""
        return self._grown * self.enlarged

    @property
    def _grown(self) -> float:
        return _LARGE if self.large else 1.0

    @property
    def block_width(self) -> float:
        """Return how wide the block is, in its points."""
        return BLOCK_WIDTH / self._grown

    @property
    def block_height(self) -> float:
        """Return how high the block is, in its points: whole lines."""
        return BLOCK_HEIGHT / self._grown // LINE * LINE

    @property
    def left(self) -> float:
        """Return where the first block begins, in its points from the left edge."""
        return (self.page_width - self.block_width) / 2

    @property
    def page_width(self) -> float:
        """Return how wide the part of the sheet is that belongs to a block, in its points."""
        return self.width / self.blocks / self.point

    @property
    def top(self) -> float:
        """Return where the block begins, in its points from the lower edge."""
        height = self.height / self.point
        return height - (height - self.block_height) * 0.47

    def adapted(self, *, large: bool, mono: bool, accent: Colour | None) -> "Paper":
        """Return this paper in large print, in black only, or with a firm's own colour."""
        coloured = replace(self.palette, accent=accent) if accent else self.palette
        return replace(self, large=large, palette=MONO if mono else coloured)

    def filled(self) -> "Paper":
        """Return this paper for a single page, which fills the sheet instead of a part of it."""
        if self.blocks == 1:
            return self
        return replace(
            self, width=self.height, height=self.width, blocks=1, enlarged=self.blocks**0.5
        )

    def _set(self, cut: Cut, size: float, leading: float, colour: Colour) -> Style:
        return Style(cut, size * _LETTERS if self.large else size, leading, colour)

    @property
    def firm(self) -> Style:
        """Return the style of the firm's name on the cover."""
        return self._set(Cut.SANS_BOLD, 30, 36, self.palette.ink)

    @property
    def chapter(self) -> Style:
        """Return the style of a chapter's title."""
        return self._set(Cut.SANS_BOLD, 22, 28, self.palette.ink)

    @property
    def lead(self) -> Style:
        """Return the style of what stands out: a document's title, a part's heading."""
        return self._set(Cut.SANS, 15, 20, self.palette.ink)

    @property
    def body(self) -> Style:
        """Return the style of what the program says."""
        return self._set(Cut.SANS, 12, LINE, self.palette.ink)

    @property
    def strong(self) -> Style:
        """Return the style of what a reader looks for in a text."""
        return self._set(Cut.SANS_BOLD, 12, LINE, self.palette.ink)

    @property
    def label(self) -> Style:
        """Return the style of the labels at the left edge."""
        return self.strong.coloured(self.palette.accent)

    @property
    def quiet(self) -> Style:
        """Return the style of what only accompanies."""
        return self.body.coloured(self.palette.grey)

    @property
    def owner(self) -> Style:
        """Return the style of people's own words."""
        return self._set(Cut.SERIF, 12, LINE, self.palette.ink)

    @property
    def small(self) -> Style:
        """Return the style of heads, feet, questions and sources."""
        return self._set(Cut.SANS, 9.5, 12, self.palette.grey)

    @property
    def head(self) -> Style:
        """Return the style of the head of a table."""
        return self._set(Cut.SANS_BOLD, 9.5, 12, self.palette.ink)


A4 = Paper("a4", 595.28, 841.89)
LETTER = Paper("letter", 612, 792)
A3 = Paper("a3", 2 * A4.width, A4.height, blocks=2)
PAPERS = {paper.id: paper for paper in (A4, LETTER, A3)}
"""The papers that can be chosen, by id."""


def columns(first: int, count: int) -> tuple[float, float]:
    """Return where some columns of the grid begin in the block and how wide they are."""
    return first * (COLUMN + GUTTER), count * (COLUMN + GUTTER) - GUTTER
