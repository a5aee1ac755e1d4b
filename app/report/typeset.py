"""Lines typeset: which font draws each part of a line, where, and in what order it is read."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import groupby, pairwise
from typing import NamedTuple

from app.report.fonts import Face, font
from app.report.lenders import EMOJI, SHAPED
from app.report.order import arranged, base, levels, runs_from_right
from app.report.shaping import shaped
from app.report.text import JOINER, PICTURE, UNSEEN

_TONES = "\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
_LETTERS = frozenset(("L", "R", "AL"))
_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")
_VIRAMA = 9
"""What joins two consonants, in Unicode's classes of marks."""
_AFTER = "\u0e33\u0eb3"
"""Vowels of Thai and Lao that are half a mark."""


class Line(str):
    """A line of a paragraph some of which is read from the right."""

    levels: bytes
    base: int

    def __new__(cls, text: str, levels: bytes, base: int) -> "Line":
        """Return a text with the levels of its characters; those after them have the base."""
        line = super().__new__(cls, text)
        line.levels, line.base = levels, base
        return line


def ended(line: str) -> str:
    """Return a line with a space after it, as the last of a paragraph has."""
    return Line(f"{line} ", line.levels, line.base) if isinstance(line, Line) else f"{line} "


class Piece(NamedTuple):
    """A part of a line that one font draws, or none; its width in thousandths of the size."""

    font: str
    drawn: str
    wide: float
    level: int = 0
    said: str = ""
    """What it is copied as, if not as what is drawn."""


def width(text: str, face: Face) -> float:
    """Return how wide a printable line is, in thousandths of the size."""
    if face.plain.issuperset(text):
        return sum(map(face.__getitem__, text))
    return sum(piece.wide for piece in _pieces(text, face))


def placed(text: str, face: Face) -> list[tuple[float, Piece]]:
    """Return the pieces of a line as they are read, and where each begins on the paper."""
    pieces = list(_pieces(text, face))
    starts = [0.0] * len(pieces)
    x = 0.0
    for number in arranged([piece.level for piece in pieces]):
        starts[number] = x
        x += pieces[number].wide
    return list(zip(starts, pieces, strict=True))


def clusters(text: str, face: Face) -> list[tuple[int, float]]:
    """Return where each part of a text begins that is never cut, and how wide it is alone."""
    starts = [place for place, joined in enumerate(_joined(text)) if not joined]
    return [(s, width(text[s:end], face)) for s, end in pairwise((*starts, len(text)))]


def from_right(line: str) -> bool:
    """Return whether a line is part of a paragraph that begins at the right."""
    if isinstance(line, Line):
        return bool(line.base)
    return runs_from_right(line) and bool(base(line))


def _pieces(text: str, face: Face) -> Iterator[Piece]:
    """Yield the pieces of a line as they are read.

    In a line read from both sides what is no letter stands alone: programs that copy texts turn
    words around, but not what is between them.
    """
    turned = runs_from_right(text)
    depths = _levels(text) if turned else bytes(len(text))
    alone = _alone(text) if turned else bytes(len(text))
    keys = list(zip(_fonts(text, face), depths, alone, strict=True))
    for (name, depth, _), part in groupby(range(len(text)), keys.__getitem__):
        if name is None:
            continue
        piece = _piece(name, "".join(text[place] for place in part), depth, face)
        if piece.drawn:
            yield piece


def _alone(text: str) -> list[int]:
    """Return a number for each character: its own for what is no letter, with what joins it."""
    found: list[int] = []
    for place, joined in enumerate(_joined(text)):
        found.append(found[-1] if joined else 0 if _letter(text[place]) else place + 1)
    return found


def _levels(text: str) -> bytes:
    if isinstance(text, Line):
        found, side = text.levels[: len(text.rstrip())], text.base
    else:
        side = base(text)
        found = levels(text, side)[: len(text.rstrip())]
    return found + bytes([side]) * (len(text) - len(found))


def _letter(character: str) -> bool:
    return unicodedata.bidirectional(character) in _LETTERS


def _piece(name: str, text: str, level: int, face: Face) -> Piece:
    if not name:
        return Piece(name, text, sum(map(face.__getitem__, text)), level)
    lender = font(name)
    turned = level % 2 == 1
    if not (turned or name in SHAPED or any(map(unicodedata.combining, text))):
        return Piece(name, text, sum(map(lender.widths.__getitem__, text)), level)
    found = shaped(lender.font, text, from_right=turned)
    said = "" if turned or found.whole else text
    return Piece(name, found.letters, found.wide, level, said)


def _fonts(text: str, face: Face) -> Iterator[str | None]:
    """Yield the font of each character; nothing for what is not seen and joins no letters."""
    before: str | None = None
    for place, character in enumerate(text):
        if character in UNSEEN:
            yield before if before in SHAPED else None
            continue
        before = _font(text, place, before or "", face)
        yield before


def _font(text: str, place: int, before: str, face: Face) -> str:
    """Return the font of a character, which may be that of its neighbours."""
    character = text[place]
    if before and unicodedata.category(character)[0] == "M" and character in font(before).widths:
        return before
    if _pictured(text, place, before, face) and character in font(EMOJI).widths:
        return EMOJI
    return face.font_of(character)


def _pictured(text: str, place: int, before: str, face: Face) -> bool:
    """Return whether neighbours make a picture of a character that is also a sign."""
    after = text[place + 1 : place + 2]
    if after == PICTURE or (before == EMOJI and text[place - 1] == JOINER):
        return True
    return text[place] not in face.own and after != "" and after in _TONES + JOINER


def _joined(text: str) -> list[bool]:
    """Return for each character whether it belongs to the one before it."""
    flags = {found.end() - 1 for found in _FLAG.finditer(text)}
    neighbours = zip(f"\n{text}", text, strict=False)
    return [n in flags or (n > 0 and _joins(*pair)) for n, pair in enumerate(neighbours)]


def _joins(before: str, character: str) -> bool:
    if before == JOINER or unicodedata.combining(before) == _VIRAMA:
        return True
    mark = unicodedata.category(character)[0] == "M" or character in UNSEEN
    return mark or character in _TONES or character in _AFTER
