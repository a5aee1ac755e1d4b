"""The pen: lines of text drawn on a page, and the boxes for what no font can write."""

from collections.abc import Callable, Iterable, Sequence

from app.report.fonts import coded, face
from app.report.lines import width
from app.report.paper import BOLD, Style
from app.report.press import MarkedText, TaggedCanvas, drawn_with, filled_with
from app.report.row import Text
from app.report.tag import Element
from app.report.text import BAR
from app.report.typeset import Piece, placed

_DEPTH, _HEIGHT = 0.22, 1.0
"""How far a box reaches below the baseline and how high it is, for letters of size 1."""
_EDGE = 0.5
_LINE_ENDS = "T*"
"""What programs that copy texts take for the end of a line; it draws nothing."""
_THICK = 0.03
"""How thick the line is around letters that are lent to a bold cut, for letters of size 1."""


class Pen:
    """Draws the texts of a page, each piece marked with what it belongs to."""

    def __init__(
        self, canvas: TaggedCanvas, place: tuple[float, float], mark: Callable[..., str]
    ) -> None:
        self._canvas, self._mark = canvas, mark
        self._left, self._top = place
        self._drawn = MarkedText(canvas)
        self._now: tuple[str, Style] | None = None
        self._within: tuple[Sequence[Element], str] | None = None

    def draw(self, texts: Iterable[tuple[float, Text]]) -> None:
        """Draw lines of text, in the order of reading, each so far below the top of the block."""
        for below, (x, down, text, style, path) in texts:
            self._line(self._left + x, self._top - below - down, text, style, path)
        self._leave()
        self._canvas.drawText(self._drawn)

    def _enter(self, path: Sequence[Element], said: str = "") -> None:
        """Mark what follows as part of an element; and what it reads as, if that is unclear."""
        if said or self._within != (path, ""):
            self._leave()
            self._drawn.mark(self._mark(path))
            self._within = path, said
        if said:
            code = said.encode("utf-16-be").hex()
            self._drawn.mark(f"/Span <</ActualText <feff{code}>>> BDC")

    def _leave(self) -> None:
        if self._within:
            self._drawn.mark("EMC", *(["EMC"] if self._within[1] else []))
            self._within = None

    def _line(self, x: float, y: float, text: str, style: Style, path: Sequence[Element]) -> None:
        cut = face(style.cut)
        if cut.plain.issuperset(text):
            self._enter(path)
            self._run(x, y, text, cut.name, style)
            self._drawn.mark(_LINE_ENDS)
            return
        for away, piece in placed(text, cut):
            left = x + away * style.size / 1000
            if not piece.font:
                self._boxes(left, y, piece.drawn, style, path)
                continue
            self._enter(path, piece.said)
            self._piece(left, y, piece, style)
        self._drawn.mark(_LINE_ENDS)

    def _piece(self, x: float, y: float, piece: Piece, style: Style) -> None:
        """Draw a part of a line, thicker if it is lent to a bold cut."""
        # Said anew for each piece: programs that copy texts turn around what comes in one.
        self._now = None
        thick = style.cut in BOLD and piece.font != style.cut.value
        if thick:
            self._drawn.mark(drawn_with(style.colour))
            self._drawn.mark(f"2 Tr {_THICK * style.size:.2f} w")
        self._run(x, y, piece.drawn, piece.font, style)
        if thick:
            self._drawn.mark("0 Tr")

    def _run(self, x: float, y: float, run: str, font: str, style: Style) -> None:
        if self._now != (font, style):
            self._now = font, style
            self._drawn.take(font, style.size, style.leading)
            self._drawn.mark(filled_with(style.colour))
        self._drawn.draw(x, y, run)

    def _boxes(self, x: float, y: float, run: str, style: Style, path: Sequence[Element]) -> None:
        """Draw a bar, or the code of each character in a box; it is read as the character."""
        self._drawn.mark(filled_with(style.colour))
        self._drawn.mark(drawn_with(style.colour))
        self._now = None
        for character in run:
            self._enter(path, character)
            wide = width(character, style)
            box = _box(x, y, wide, style.size, filled=character == BAR)
            self._drawn.mark("ET", box, "BT")
            if character != BAR:
                code = coded(character)
                self._run(x + (wide - width(code, style)) / 2, y, code, style.cut.value, style)
            x += wide


def _box(x: float, y: float, wide: float, size: float, *, filled: bool) -> str:
    """Return what draws a box as high as a line of text."""
    inset = 0.0 if filled else size / 12
    place = f"{x + inset:.2f} {y - _DEPTH * size:.2f} {wide - 2 * inset:.2f} {_HEIGHT * size:.2f}"
    return f"{place} re f" if filled else f"{_EDGE} w {place} re S"
