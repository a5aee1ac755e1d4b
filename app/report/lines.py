"""Texts broken into lines: ragged right, without hyphens, whatever the words."""

import re
from collections.abc import Iterator

from app.report.fonts import Face, face
from app.report.paper import Style
from app.report.text import clean

# Spaces that allow a break: not those of 13 985 EUR.
_S = " \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000"
# A word with the spaces after it; one may also break after a hyphen or dash inside a word.
_WORDS = re.compile(rf"[^{_S}]+?(?:(?<=\w\w[-–—/])(?=\w\w)|(?=[{_S}])|$)[{_S}]*|[{_S}]+")


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
    return face(style.cut).width(text, style.size)


def longest_word(text: str, style: Style) -> float:
    """Return how wide the widest part of a printable text is that one would not break."""
    words = {word.rstrip() for line in text.split("\n") for word in _WORDS.findall(line)}
    return max((width(word, style) for word in words), default=0)


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
    """Breaks texts for one style and width, and remembers how wide each word is."""

    def __init__(self, face: Face, size: float, width: float) -> None:
        self._face = face
        self._size = size
        self._room = width * 1000 / size
        self._known: dict[str, tuple[float, float]] = {}

    def lines(self, text: str, indent: float) -> list[str]:
        """Return the lines of a printable paragraph."""
        return list(self._broken(text, indent * 1000 / self._size))

    def _broken(self, text: str, used: float) -> Iterator[str]:
        start = end = 0
        for word in _WORDS.findall(text):
            bare, full = self._known.get(word) or self._measured(word)
            if used + bare > self._room:
                if used:
                    yield _ended(text[start:end])
                    start, used = end, 0
                for stop in self._stops(text, start, end + len(word.rstrip())):
                    yield text[start:stop]
                    start = stop
                if start > end:
                    full = self._measured(text[start : end + len(word)])[1]
            end += len(word)
            used += full
        yield text[start:].rstrip()

    def _measured(self, word: str) -> tuple[float, float]:
        letters = word.rstrip()
        bare = sum(map(self._face.__getitem__, letters))
        full = bare + sum(map(self._face.__getitem__, word[len(letters) :]))
        self._known[word] = bare, full
        return bare, full

    def _stops(self, text: str, start: int, end: int) -> Iterator[int]:
        """Yield where a word has to be cut that is longer than a line; nowhere in others."""
        used = 0.0
        for place in range(start, end):
            used += (one := self._face[text[place]])
            if used > self._room and place > start:
                yield place
                used = one
