"""Shaping: letters that join, stack and change places beside each other, as glyphs."""

from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import groupby, pairwise, zip_longest
from typing import Any, NamedTuple, cast

import uharfbuzz

from app.report.press import QuickFont, ShapeData, ShapedStr

_HIGHEST, _LOWEST = 900.0, -600.0
"""How far a mark is moved at most, in thousandths of the size: piles of them stay on their line."""
_KNOWN = 4096
_OVERLAP = 0.15
"""How far an empty letter reaches into the one before it, for letters of size 1.

Less is taken for a letter printed twice by programs that copy, and more for another word.
"""


class Shaped(NamedTuple):
    """A text as glyphs, from the left, and how wide they are in thousandths of the size."""

    letters: ShapedStr
    wide: float
    whole: bool
    """Whether it is read well glyph by glyph: no character takes several."""


class _Glyph(NamedTuple):
    """A glyph, where the text begins that it is for, and its advance and offset in units."""

    number: int
    cluster: int
    advance: int
    right: int
    up: int


Said = Iterator[tuple[_Glyph, str]]


@lru_cache(_KNOWN)
def shaped(font: QuickFont, text: str, *, from_right: bool) -> Shaped:
    """Return a text that a font has, all in one direction, as glyphs of it."""
    glyphs = list(_glyphs(font, text, from_right=from_right))
    starts = sorted({glyph.cluster for glyph in glyphs})
    ends = dict(pairwise([*starts, len(text)]))
    said = _said_backwards if from_right else _said
    parts = [
        part
        for start, cluster in groupby(glyphs, lambda glyph: glyph.cluster)
        for part in said(font, list(cluster), text[start : ends[start]])
    ]
    letters = [font.letter(glyph.number, part) for glyph, part in parts]
    data = [_placed(font, glyph, letter) for (glyph, _), letter in zip(parts, letters, strict=True)]
    wide = sum(each.x_advance for each in data)
    whole = all(part for _, part in parts)
    return Shaped(ShapedStr("".join(letters), cast("Any", data)), wide, whole)


def _said(_: QuickFont, cluster: list[_Glyph], text: str) -> Said:
    """Yield the glyphs of a cluster, with what each is copied as: the first as all of it."""
    yield from zip_longest(cluster, [text], fillvalue="")


def _said_backwards(font: QuickFont, cluster: list[_Glyph], text: str) -> Said:
    """Yield the glyphs of a cluster that is read from the right, and what each is copied as.

    Programs that copy a text turn it around glyph by glyph, so that none may be more than one
    character. The letter of a cluster is its last; empty ones that reach into it are the others.
    """
    letter = max(range(len(cluster)), key=lambda n: cluster[n].advance)
    overlap = int(_OVERLAP * font.face.unitsPerEm)
    space = font.face.charToGlyph[ord(" ")]
    for n, glyph in enumerate(cluster):
        if n != letter:
            yield glyph, ""
            continue
        others = text[-2::-1]
        yield glyph._replace(advance=glyph.advance - overlap * len(others)), text[-1]
        yield from ((_Glyph(space, 0, overlap, 0, 0), other) for other in others)


def _placed(font: QuickFont, glyph: _Glyph, letter: str) -> ShapeData:
    up = min(max(font.scaled(glyph.up), _LOWEST), _HIGHEST)
    width = font.face.charWidths[ord(letter)]
    return ShapeData(0, font.scaled(glyph.advance), 0, font.scaled(glyph.right), up, width)


def _glyphs(font: QuickFont, text: str, *, from_right: bool) -> Iterator[_Glyph]:
    buffer = uharfbuzz.Buffer()
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_GRAPHEMES
    buffer.flags = uharfbuzz.BufferFlags.REMOVE_DEFAULT_IGNORABLES
    buffer.add_str(text)
    buffer.language = "und"
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if from_right else "ltr"
    uharfbuzz.shape(_shaper(font), buffer, {})
    for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        yield _Glyph(info.codepoint, info.cluster, place.x_advance, place.x_offset, place.y_offset)


@cache
def _shaper(font: QuickFont) -> uharfbuzz.Font:
    return uharfbuzz.Font(font.hbFace)
