"""The pen: lines of text drawn on a page, and the boxes for what no font can write."""

from collections.abc import Callable, Iterable, Sequence

from app.report.fonts import coded, face
from app.report.lines import width
from app.report.paper import Style
from app.report.press import MarkedText, TaggedCanvas
from app.report.row import Text
from app.report.tag import Element
from app.report.text import BAR

_DEPTH, _HEIGHT = 0.22, 1.0
"""How far a box reaches below the baseline and how high it is, for letters of size 1."""
_EDGE = 0.5


class Pen:
    """Draws the texts of a page, each piece marked with what it belongs to."""

    def __init__(
        self, canvas: TaggedCanvas, place: tuple[float, float], mark: Callable[..., str]
    ) -> None:
        self._canvas, self._mark = canvas, mark
        self._left, self._top = place
        self._drawn = MarkedText(canvas)
        self._now: tuple[str, Style] | None = None

    def draw(self, texts: Iterable[Text]) -> None:
        """Draw lines of text, in the order of reading."""
        before: tuple[Element, ...] | None = None
        for x, down, text, style, path in texts:
            if path != before:
                self._drawn.mark(*(["EMC"] if before is not None else []), self._mark(path))
                before = path
            self._line(self._left + x, self._top - down, text, style, path)
        if before is not None:
            self._drawn.mark("EMC")
        self._canvas.drawText(self._drawn)

    def _line(self, x: float, y: float, text: str, style: Style, path: Sequence[Element]) -> None:
        for font, run in face(style.cut).runs(text):
            if font:
                self._run(x, y, run, font, style)
            else:
                self._boxes(x, y, run, style, path)
            if run is not text:
                x += width(run, style)

    def _run(self, x: float, y: float, run: str, font: str, style: Style) -> None:
        if self._now != (font, style):
            self._now = font, style
            self._drawn.setFont(font, style.size, style.leading)
            self._drawn.setFillColor(style.colour)
        self._drawn.setTextOrigin(x, y)
        self._drawn.textLine(run)

    def _boxes(self, x: float, y: float, run: str, style: Style, path: Sequence[Element]) -> None:
        """Draw a bar, or the code of each character in a box; it is read as the character."""
        self._drawn.setFillColor(style.colour)
        self._drawn.setStrokeColor(style.colour)
        self._now = None
        self._drawn.mark("EMC", "ET")
        for character in run:
            said = character.encode("utf-16-be").hex()
            self._drawn.mark(self._mark(path), f"/Span <</ActualText <feff{said}>>> BDC")
            wide = width(character, style)
            self._drawn.mark(_box(x, y, wide, style.size, filled=character == BAR))
            if character != BAR:
                code = coded(character)
                self._drawn.mark("BT")
                self._run(x + (wide - width(code, style)) / 2, y, code, style.cut.value, style)
                self._drawn.mark("ET")
            self._drawn.mark("EMC", "EMC")
            x += wide
        self._drawn.mark("BT", self._mark(path))


def _box(x: float, y: float, wide: float, size: float, *, filled: bool) -> str:
    """Return what draws a box as high as a line of text."""
    inset = 0.0 if filled else size / 12
    place = f"{x + inset:.2f} {y - _DEPTH * size:.2f} {wide - 2 * inset:.2f} {_HEIGHT * size:.2f}"
    return f"{place} re f" if filled else f"{_EDGE} w {place} re S"
