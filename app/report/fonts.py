"""Fonts: how wide a text is, and which font has which of its characters."""

from functools import cache
from itertools import groupby

from app import paths
from app.report.paper import Cut
from app.report.press import QuickFont, registerFont
from app.report.text import BAR

_SIGNS = ("NotoSansMath-Regular", "NotoSansSymbols2-Regular")
_FALLBACKS = {
    Cut.SANS: (Cut.SERIF.value, *_SIGNS),
    Cut.SANS_BOLD: (Cut.SERIF_BOLD.value, *_SIGNS),
    Cut.SERIF: (Cut.SANS.value, *_SIGNS),
    Cut.SERIF_BOLD: (Cut.SANS_BOLD.value, *_SIGNS),
}


_BAR = 600.0
"""How wide a bar is, in thousandths of the size."""
_BESIDE = 330.0
"""The room that a box takes beside the code in it."""


def coded(character: str) -> str:
    """Return the code of a character (Unicode), as it is printed for want of a font."""
    return f"U+{ord(character):04X}"


class Font:
    """A font file: the characters it has and their widths in thousandths of its size."""

    def __init__(self, name: str) -> None:
        font = QuickFont(name, str(paths.resources() / "fonts" / f"{name}.ttf"))
        registerFont(font)
        face = font.face
        self.name = name
        self.widths: dict[str, float] = {
            chr(code): face.charWidths[code]
            for code in face.charToGlyph
            if 0x20 <= code <= 0xFFFF and code in face.charWidths
        }


_font = cache(Font)


class Face(dict[str, float]):
    """The width of every character in a cut of type, or in the font that lends it."""

    def __init__(self, cut: Cut) -> None:
        self.name = cut.value
        own = _font(cut.value).widths
        super().__init__(own)
        self.own = frozenset(own)
        self._lenders = _FALLBACKS[cut]

    def __missing__(self, character: str) -> float:
        """Look a character up where it is lent; if none lends it, its code needs room."""
        lender = self.font_of(character)
        self[character] = wide = (
            _font(lender).widths[character] if lender else self._boxed(character)
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
        for name in self._lenders:
            if character in _font(name).widths:
                return name
        return ""

    def runs(self, text: str) -> list[tuple[str, str]]:
        """Return the parts of a text, each with the font that has it all."""
        if self.own.issuperset(text):
            return [(self.name, text)]
        return [(font, "".join(part)) for font, part in groupby(text, self.font_of)]

    def missing(self, text: str) -> set[str]:
        """Return the characters of a text that no font has."""
        return {c for c in set(text) - self.own - {"\n", BAR} if not self.font_of(c)}

    def width(self, text: str, size: float) -> float:
        """Return how wide a printable text is at a size, in points."""
        return sum(map(self.__getitem__, text)) * size / 1000


face = cache(Face)
