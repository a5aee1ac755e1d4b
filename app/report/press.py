"""The only door to reportlab, which trusts nobody (see also this package's first lines)."""

from collections.abc import Sequence
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
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
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
    "TaggedCanvas",
    "formatted",
    "registerFont",
]

rl_config.trustedHosts = None
rl_config.trustedSchemes = []
rl_config.toColorCanUse = ""
rl_config.useA85 = 0
rl_config.canvas_basefontname = "NotoSans-Regular"


class MarkedText(PDFTextObject):
    """Text whose pieces can be marked."""

    _code: list[str]

    def mark(self, *signs: str) -> None:
        """Write what begins or ends a marked piece."""
        self._code += signs


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
    """A font that encodes letters it has met before at once instead of one by one."""

    def __init__(self, name: str, path: str) -> None:
        super().__init__(name, path, shapable=False)
        self._met: WeakKeyDictionary[object, set[str]] = WeakKeyDictionary()

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
