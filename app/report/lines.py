"""Texts broken into lines: ragged, without hyphens, whatever the words."""

from collections.abc import Iterator

from app.report import typeset
from app.report.fonts import Face, face
from app.report.order import base, levels, runs_from_right
from app.report.paper import Style
from app.report.text import clean
from app.report.typeset import Line, clusters, from_right
from app.report.words import words

_REMEMBERED = 10_000
"""Words whose width is remembered at a time, for each cut."""


def paragraphs(text: str, style: Style, width: float, *, indent: float = 0) -> list[list[str]]:
    """Return the lines of each paragraph of any text in a width, the first line indented.

    A line that goes on after a space ends with it, beyond the width.
    """
    breaker = Breaker(face(style.cut), style.size, width)
    broken = printable(text, style).strip("\n").split("\n")
    return [breaker.lines(part, 0 if n else indent) for n, part in enumerate(broken)]


def lines(text: str, style: Style, width: float, *, indent: float = 0) -> list[str]:
    """Return the lines of any text in a width, the first line indented."""
    return [line for part in paragraphs(text, style, width, indent=indent) for line in part]


def printable(text: str, style: Style) -> str:
    """Return a text cleaned: each of its characters can be printed, or its code in a box."""
    return clean(text)


def width(text: str, style: Style) -> float:
    """Return how wide a printable line is in a style, in points."""
    return typeset.width(text, face(style.cut)) * style.size / 1000


def start(line: str, style: Style, room: float) -> float:
    """Return how far from the left a line begins, if it is read from the right and ends there."""
    return room - width(line, style) if from_right(line) else 0.0


def longest_word(text: str, style: Style) -> float:
    """Return how wide the widest part of a printable text is that one would not break."""
    cut = face(style.cut)
    parts = {word for line in text.split("\n") for word in words(line)}
    wide = ((cut.words.get(word) or _measured(word, cut))[0] for word in parts)
    return max(wide, default=0) * style.size / 1000


def shortened(text: str, style: Style, room: float) -> str:
    """Return a printable line that fits into a room, its end left out if it must be."""
    if width(text, style) <= room:
        return text
    while text and width(text + "…", style) > room:
        text = text[:-1].rstrip()
    return text + "…"


def _ended(line: str) -> str:
    """Return a line that ends where a word does: one space, so that words stay two when read."""
    bare = line.rstrip()
    return bare if bare == line else f"{bare} "


class Breaker:
    """Breaks texts for one style and width."""

    def __init__(self, face: Face, size: float, width: float) -> None:
        self._face = face
        self._size = size
        self._room = width * 1000 / size

    def lines(self, text: str, indent: float) -> list[str]:
        """Return the lines of a printable paragraph."""
        stops = list(self._stops(text, indent * 1000 / self._size))
        parts = list(zip([0, *stops], [*stops, len(text)], strict=True))
        broken = [_ended(text[start:stop]) for start, stop in parts[:-1]]
        broken.append(text[parts[-1][0] :].rstrip())
        return _ordered(text, broken, parts) if runs_from_right(text) else broken

    def _stops(self, text: str, used: float) -> Iterator[int]:
        """Yield where each line but the last ends."""
        start, end, known = 0, 0, self._face.words
        for word in words(text):
            bare, full = known.get(word) or _measured(word, self._face)
            if used + bare > self._room:
                if used:
                    yield end
                    start, used = end, 0
                if bare > self._room:
                    for stop in self._cuts(text, start, end + len(word.rstrip())):
                        yield stop
                        start = stop
                    full = _measured(text[start : end + len(word)], self._face)[1]
            end += len(word)
            used += full

    def _cuts(self, text: str, start: int, end: int) -> Iterator[int]:
        """Yield where a word has to be cut that is longer than a line."""
        used = 0.0
        for place, one in clusters(text[start:end], self._face):
            used += one
            if used > self._room and place:
                yield start + place
                used = one


def _measured(word: str, face: Face) -> tuple[float, float]:
    """Return how wide a word is alone, and with the spaces after it; it is remembered."""
    letters = word.rstrip()
    bare = typeset.width(letters, face)
    full = bare + sum(map(face.__getitem__, word[len(letters) :]))
    if len(face.words) >= _REMEMBERED:
        face.words.clear()
    face.words[word] = bare, full
    return bare, full


def _ordered(text: str, broken: list[str], parts: list[tuple[int, int]]) -> list[str]:
    """Return the lines of a paragraph with the direction in which each character is read."""
    side = base(text)
    found = levels(text, side)
    return [Line(line, found[s:e], side) for line, (s, e) in zip(broken, parts, strict=True)]
