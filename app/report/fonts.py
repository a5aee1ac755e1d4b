"""Fonts: how wide a text is, and which font has which of its characters."""

import unicodedata
from functools import cache

from app import paths
from app.report.lenders import lenders
from app.report.paper import Cut
from app.report.press import QuickFont, registerFont
from app.report.text import BAR, UNSEEN

_BAR = 600.0
"""How wide a bar is, in thousandths of the size."""
_BESIDE = 330.0
"""The room that a box takes beside the code in it."""
_SPACE = 0x20


def coded(character: str) -> str:
    """Return the code of a character (Unicode), as it is printed for want of a font."""
    return f"U+{ord(character):04X}"


class Font:
    """A font file: the characters it has and their widths in thousandths of its size."""

    def __init__(self, name: str) -> None:
        self.font = QuickFont(name, str(paths.resources() / "fonts" / f"{name}.ttf"))
        registerFont(self.font)
        face = self.font.face
        self.name = name
        self.widths: dict[str, float] = {
            chr(code): face.charWidths[code]
            for code in face.charToGlyph
            if code >= _SPACE and code in face.charWidths
        }


font = cache(Font)


class Face(dict[str, float]):
    """The width of every character in a cut of type, or in the font that lends it."""

    def __init__(self, cut: Cut) -> None:
        self.name = cut.value
        own = font(cut.value).widths
        super().__init__(own)
        self.own = frozenset(own)
        self.plain = frozenset(letter for letter in own if not unicodedata.combining(letter))
        """Characters that are drawn one after the other, wherever they stand."""
        self._fonts: dict[str, str] = {}
        self.words: dict[str, tuple[float, float]] = {}
        """How wide words are that were met, without the spaces after them and with these."""

    def __missing__(self, character: str) -> float:
        """Look a character up where it is lent; if none lends it, its code needs room."""
        lender = self.font_of(character)
        self[character] = wide = (
            font(lender).widths[character] if lender else self._boxed(character)
        )
        return wide

    def _boxed(self, character: str) -> float:
        if character == BAR:
            return _BAR
        return sum(map(self.__getitem__, coded(character))) + _BESIDE

    def font_of(self, character: str) -> str:
        """Return the name of the font that has a character; nothing if none has."""
        if character in self.own:
            return self.name
        if (known := self._fonts.get(character)) is None:
            having = (name for name in lenders(character) if character in font(name).widths)
            self._fonts[character] = known = next(having, "")
        return known

    def missing(self, text: str) -> set[str]:
        """Return the characters of a text that no font has."""
        return {c for c in set(text) - self.own - UNSEEN - {"\n", BAR} if not self.font_of(c)}


face = cache(Face)
