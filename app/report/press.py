"""The only door to reportlab, which trusts nobody (see also this package's first lines)."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any
from weakref import WeakKeyDictionary

from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfdoc import (
    LinkAnnotation,
    PDFDictionary,
    PDFError,
    PDFName,
    PDFObject,
    PDFStream,
)
from reportlab.pdfbase.pdfdoc import format as formatted
from reportlab.pdfbase.pdfmetrics import getFont, registerFont
from reportlab.pdfbase.ttfonts import ShapeData, ShapedStr, TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

__all__ = [
    "Canvas",
    "ImageReader",
    "MarkedText",
    "PDFError",
    "PDFObject",
    "PDFStream",
    "QuickFont",
    "ShapeData",
    "ShapedStr",
    "TaggedCanvas",
    "drawn_with",
    "filled_with",
    "formatted",
    "registerFont",
]

_LETTERS, _GLYPHS = 0xF0000, 0x100000
"""Where the letters for glyphs with a text begin, and for those without."""

rl_config.trustedHosts = None
rl_config.trustedSchemes = []
rl_config.toColorCanUse = ""
rl_config.useA85 = 0
rl_config.canvas_basefontname = "NotoSans-Regular"


_ESCAPED = {n: f"\\{n:03o}" for n in range(256) if not 32 <= n < 127} | {
    ord(sign): f"\\{sign}" for sign in "()\\"
}
"""How the bytes of a text are written that mean something else in a PDF."""


@cache
def filled_with(colour: tuple[float, float, float]) -> str:
    """Return what fills in a colour from there on."""
    return f"{' '.join(f'{part:.4g}' for part in colour)} rg"


@cache
def drawn_with(colour: tuple[float, float, float]) -> str:
    """Return what draws lines in a colour from there on."""
    return f"{' '.join(f'{part:.4g}' for part in colour)} RG"


class MarkedText(PDFTextObject):
    """Text whose pieces can be marked."""

    _canvas: Any
    _code: list[str]

    def mark(self, *signs: str) -> None:
        """Write what begins or ends a marked piece."""
        self._code += signs

    def take(self, font: str, size: float, leading: float) -> None:
        """Write in a font from here on, lines so far apart."""
        self._font: Any = getFont(font)
        self._sized, self._subset = f"{size:g} Tf {leading:g} TL", -1

    def draw(self, x: float, y: float, text: str) -> None:
        """Write a text from a place; the pen stays where it began."""
        self._code.append(f"1 0 0 1 {x:.3f} {y:.3f} Tm")
        for subset, part in self._canvas.parts(self._font, text):
            if subset != self._subset:
                self._subset = subset
                self._code.append(f"{self._canvas.subset_name(self._font, subset)} {self._sized}")
            self._code.append(f"({part}) Tj")


class TaggedLink(LinkAnnotation):
    """A link that the structure of its document knows."""

    permitted = (*LinkAnnotation.permitted, "StructParent")


class TaggedCanvas(Canvas):
    """A canvas whose pieces can be marked, and whose links are part of the structure."""

    _doc: Any
    _code: list[str]
    _absRect: Any  # noqa: N815 (reportlab's name)
    _bookmarkReference: Any  # noqa: N815 (reportlab's name)
    _addAnnotation: Any  # noqa: N815 (reportlab's name)

    def mark(self, *signs: str) -> None:
        """Write what begins or ends a marked piece."""
        self._code += signs

    def rule(self, x: float, y: float, width: float, thickness: float) -> None:
        """Draw a level line from a place, in the colour that lines have now."""
        self._code.append(f"{thickness:.2f} w {x:.2f} {y:.2f} m {x + width:.2f} {y:.2f} l S")

    def strokes(self, lines: Iterable[tuple[float, float, float, float]]) -> None:
        """Draw lines from one place to another, in the colour and thickness that lines have now."""
        self._code += [f"{x:.2f} {y:.2f} m {to:.2f} {up:.2f} l" for x, y, to, up in lines]
        self._code.append("S")

    def plain_box(self, x: float, y: float, width: float, height: float) -> None:
        """Fill a box whose lower left corner is at a place, in the colour that is filled with."""
        self._code.append(f"{x:.2f} {y:.2f} {width:.2f} {height:.2f} re f")

    def parts(self, font: Any, text: str) -> Iterator[tuple[int, str]]:  # noqa: ANN401 (reportlab's)
        """Yield the parts of a text as they are written, each with the subset that has it."""
        for subset, part in font.splitString(text, self._doc):
            yield subset, part.decode("latin-1").translate(_ESCAPED)

    def subset_name(self, font: Any, subset: int) -> str:  # noqa: ANN401 (reportlab's)
        """Return by what name the document knows a subset of a font."""
        name: str = font.getSubsetInternalName(subset, self._doc)
        return name

    def describe(self, packet: bytes) -> None:
        """Put a description of the whole file into it, in XMP."""
        kind = PDFDictionary({"Type": PDFName("Metadata"), "Subtype": PDFName("XML")})
        stream = PDFStream(kind, packet + b"\n", filters=[])
        self._doc.Catalog.Metadata = self._doc.Reference(stream)

    def tagged_link(self, said: str, target: str, place: Sequence[float], key: int) -> str:
        """Lead from a place of the page to a target; return the name of the link."""
        # reportlab's own linkRect lets a link not say where it is in the structure.
        rectangle = self._absRect(place, 1)
        leads = self._bookmarkReference(target)
        link = TaggedLink(rectangle, said, leads, Border="[0 0 0]", StructParent=key)
        self._addAnnotation(link, f"{key}")
        return f"Annot.{key}"


class QuickFont(TTFont):
    """A font that encodes letters it has met before at once, and can draw any of its glyphs."""

    def __init__(self, name: str, path: str) -> None:
        super().__init__(name, path)
        self.face: Any
        self.said: dict[int, str] = {}
        """What the glyphs stand for that are drawn by a letter of private use."""
        self._letters: dict[tuple[int, str], str] = {}
        self._met: WeakKeyDictionary[object, set[str]] = WeakKeyDictionary()

    def letter(self, glyph: int, text: str) -> str:
        """Return the letter of private use by which a glyph is drawn that stands for a text."""
        known = self._letters.get((glyph, text))
        return known or self._lettered(glyph, text)

    def _lettered(self, glyph: int, text: str) -> str:
        if len(self._letters) >= _GLYPHS - _LETTERS:
            # So many texts that no person typed them: glyphs go without, and no plan takes all.
            code, text = _GLYPHS + glyph, ""
        else:
            code = _LETTERS + len(self._letters)
            self._letters[glyph, text] = chr(code)
        self.face.charToGlyph[code] = glyph
        self.face.charWidths[code] = self.scaled(self.face.hmetrics[glyph][0])
        self.said[code] = text
        return chr(code)

    def scaled(self, length: float) -> float:
        """Return a length of the file in thousandths of the size."""
        return length * 1000 / float(self.face.unitsPerEm)

    def splitString(  # noqa: N802 (reportlab's name)
        self, text: str, doc: object, encoding: str = "utf-8"
    ) -> list[tuple[int, bytes]]:
        """Return the parts of a text, each with the subset of this font that has it."""
        met = self._met.setdefault(doc, set())
        if met.issuperset(text):
            known: Any = self.state[doc]
            return [(0, text.translate(known.assignments).encode("latin-1"))]
        parts = super().splitString(text, doc, encoding)
        state: Any = self.state[doc]
        codes = state.assignments
        met.update(letter for letter in set(text) if codes.get(ord(letter), 256) < 256)
        return parts

    def addObjects(self, doc: Any) -> None:  # noqa: ANN401, N802 (reportlab's)
        """Add the font to a document, and what its letters are copied as."""
        state: Any = self.state[doc]
        super().addObjects(doc)
        for number, subset in enumerate(state.subsets):
            font = doc.idToObject[f"{state.internalName}+{number}"]
            copied = doc.idToObject[font.ToUnicode.name]
            begin, end = copied.content.split("beginbfchar")[0], "\nendbfchar"
            # reportlab's own is wrong above U+FFFF, and knows nothing of shaped letters.
            letters = "\n".join(f"<{n:02X}> <{self._copied(c)}>" for n, c in enumerate(subset))
            rest = copied.content.split("endbfchar")[1]
            copied.content = f"{begin}beginbfchar\n{letters}{end}{rest}"

    def _copied(self, code: int) -> str:
        return self.said.get(code, chr(code)).encode("utf-16-be").hex().upper()
