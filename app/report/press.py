"""The only door to reportlab, which trusts nobody (see also this package's first lines)."""

from typing import Any
from weakref import WeakKeyDictionary

from reportlab import rl_config
from reportlab.pdfbase.pdfdoc import PDFError
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

__all__ = ["Canvas", "PDFError", "QuickFont", "registerFont"]

rl_config.trustedHosts = None
rl_config.trustedSchemes = []
rl_config.toColorCanUse = ""
rl_config.useA85 = 0
rl_config.canvas_basefontname = "NotoSans-Regular"


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
