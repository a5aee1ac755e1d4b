"""Figures: what is drawn, described once for paper and window. All text is already spoken."""

from dataclasses import dataclass
from enum import Enum

_DAY = 24 * 60


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
        """One part for each texture that is seen and has a label, in the order of the bars."""
        parts = (part for bar in self.bars for part in bar.parts if part.label and part.size > 0)
        return tuple({part.texture: part for part in reversed(tuple(parts))}.values())[::-1]

    @property
    def said(self) -> str:
        """The figure in words: its title, its limits, and each bar with its number."""
        bars = (f"{bar.label}: {bar.end}" if bar.end else bar.label for bar in self.bars)
        return _sentences(self.title, *(limit.word for limit in self.limits), *bars)


@dataclass(frozen=True)
class Field:
    """One of several fields: its name, what it means, and what stands in it, each with a sign."""

    name: str
    note: str
    texts: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Fields:
    """Fields two beside two, in the order of reading."""

    title: str
    fields: tuple[Field, ...]

    @property
    def said(self) -> str:
        """The figure in words: its title, and each field with what stands in it."""
        return _sentences(self.title, *(_field(field) for field in self.fields))


@dataclass(frozen=True)
class Span:
    """A part of a week, in minutes from its first midnight; it may end in the next week."""

    start: int
    end: int
    texture: Texture
    label: str


@dataclass(frozen=True)
class Look:
    """A minute of the week at which somebody looks, the word beside it, and who it is."""

    at: int
    word: str
    letter: str = ""
    """The letter of the person, where one is named."""

    @property
    def said(self) -> str:
        """The look in words, without its day."""
        return f"{self.word} {self.letter}".strip()


@dataclass(frozen=True)
class Week:
    """The days of a week beside one another, with spans of time and single looks in them.

    The opening hours are as wide as the day; the one span that matters runs beside them.
    """

    title: str
    days: tuple[str, ...]
    open: tuple[Span, ...]
    wait: Span | None
    looks: tuple[Look, ...]
    people: tuple[tuple[str, str], ...] = ()
    """Each letter that stands at a look, and whose it is."""

    @property
    def key(self) -> tuple[Span, ...]:
        """One span for each meaning: the opening hours, and the one that matters."""
        return (*self.open[:1], *filter(None, [self.wait]))

    @property
    def said(self) -> str:
        """The figure in words: its title, each span with its days and hours, each look."""
        spans = [
            f"{span.label}: {self._time(span.start)}–{self._time(span.end)}"
            for span in (*self.open, *filter(None, [self.wait]))
        ]
        looks = (f"{self.days[look.at // _DAY % 7]} {look.said}" for look in self.looks)
        people = (f"{letter}: {name}" for letter, name in self.people)
        return _sentences(self.title, *spans, *looks, *people)

    def _time(self, minute: int) -> str:
        hour, rest = divmod(minute % _DAY, 60)
        return f"{self.days[minute // _DAY % 7]} {hour}:{rest:02}"


@dataclass(frozen=True)
class Knot:
    """A link of a chain: what it is, and what it runs through; a torn one says what is missing."""

    label: str
    texts: tuple[str, ...]
    torn: bool = False
    brief: str | None = None
    """What stands for the texts where they have no room; nothing where they have to have it."""

    @property
    def line(self) -> str:
        """The link in words: what it is, and what it runs through or what is missing."""
        return f"{self.label}: {', '.join(self.texts)}"


@dataclass(frozen=True)
class Chain:
    """Knots one below another on a line that breaks where something is missing."""

    title: str
    knots: tuple[Knot, ...]

    @property
    def said(self) -> str:
        """The figure in words: its title, and each link with what it runs through."""
        return _sentences(self.title, *(knot.line for knot in self.knots))


def _field(field: Field) -> str:
    name = f"{field.name} ({field.note})" if field.note else field.name
    texts = (f"{sign} {text}".strip() for sign, text in field.texts)
    return f"{name}: {', '.join(texts)}"


def _sentences(title: str, *parts: str) -> str:
    return f"{title} {'; '.join(parts)}".strip()
