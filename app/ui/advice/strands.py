"""The golden thread, drawn: each purpose from a task of the year to the result that shows it."""

from itertools import pairwise
from types import MappingProxyType

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.advice.finding import Severity
from app.advice.thread import SPOTS, Link, Strand
from app.language import N_, Language
from app.model.sentence import Sentence
from app.ui import theme
from app.ui.advice.disc import SeveritySign
from app.ui.advice.disclosure import Disclosure
from app.ui.advice.signed import signed
from app.ui.advice.view import place_of
from app.ui.text import Label, button
from app.ui.theme import Face

HEADS = MappingProxyType(
    {
        Link.PRIORITY: N_("Task"),
        Link.PURPOSE: N_("Purpose"),
        Link.ITEM: N_("SWOT"),
        Link.PAIR: N_("Pairs"),
        Link.NETWORK: N_("Network"),
        Link.PERSON: N_("Person"),
        Link.MEASURE: N_("Result"),
    }
)
"""What stands above the places of a strand."""
SHARES = MappingProxyType({Link.ITEM: 3, Link.PAIR: 4, Link.NETWORK: 4, Link.PERSON: 4})
"""How the width is shared between the links; the others, which are told in words, take 5."""
LINES = 3
"""So many lines of words stand below a knot; all of them can be opened."""
KNOT, DASHES = 4, (4.0, 3.0)


def said(part: Sentence | str, language: Language) -> str:
    """Return what a strand runs through, in words."""
    return part if isinstance(part, str) else part.said(language)


class StrandPicture(QWidget):
    """A line with a knot for each link; a broken one is a cross behind a dashed line."""

    def __init__(self, strand: Strand, language: Language, *, heads: bool) -> None:
        """Draw one strand, perhaps with the names of the links above it."""
        super().__init__()
        self.strand, self.say, self.heads = strand, language.say, heads
        self.words = [
            (link, ", ".join(strand.numbers.get(link) or (said(p, language) for p in through)))
            for link, through in strand.links
        ]
        self.setAccessibleName(in_words(strand, language))

    def sizeHint(self) -> QSize:
        """Ask for the heads, the line and the words below."""
        high = QFontMetrics(theme.font(Face.SMALL)).height() * (LINES + self.heads)
        return QSize(theme.px(theme.TEXT_WIDTH), high + theme.UNIT * 3)

    def minimumSizeHint(self) -> QSize:
        """Ask for no width of its own."""
        return QSize(0, self.sizeHint().height())

    def _columns(self) -> list[QRect]:
        """Return the areas of the links, of no height, from the first to the last."""
        shares = [SHARES.get(link, 5) for link, _ in self.words]
        ends = [round(self.width() * sum(shares[:n]) / sum(shares)) for n in range(len(shares) + 1)]
        return [QRect(left, 0, right - left, 0) for left, right in pairwise(ends)]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, and the words below each knot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(Face.SMALL))
        high, columns = painter.fontMetrics().height(), self._columns()
        middle = high * self.heads + theme.UNIT
        for number, ((link, words), column) in enumerate(zip(self.words, columns, strict=True)):
            area = column.adjusted(0, 0, -theme.UNIT, high)
            if self.heads:
                _write(painter, area, self.say(HEADS[link]), theme.colours().quiet, 1)
            at = QPointF(area.left() + KNOT, middle)
            if number:
                back = QPointF(columns[number - 1].width(), 0)
                self._draw_line(painter, at - back, at, number)
            self._draw_knot(painter, at, whole=bool(words))
            below = area.translated(0, middle + theme.UNIT)
            _write(painter, below, words, theme.colours().ink, LINES)
        painter.end()

    def _draw_line(self, painter: QPainter, start: QPointF, end: QPointF, number: int) -> None:
        """Draw the line that leads to a knot; dashed where one of its ends is missing."""
        c, ends = theme.colours(), self.words[number - 1 : number + 1]
        holds = all(words for _, words in ends)
        pen = QPen(QColor(c.ink if holds else c.smaller), theme.STROKE)
        if not holds:
            pen.setDashPattern(list(DASHES))
        painter.setPen(pen)
        gap = QPointF(KNOT * 2, 0)
        painter.drawLine(start + gap, end - gap)

    def _draw_knot(self, painter: QPainter, at: QPointF, *, whole: bool) -> None:
        c = theme.colours()
        painter.setPen(QPen(QColor(c.ink if whole else c.smaller), theme.STROKE))
        if whole:
            painter.setBrush(QColor(c.ink))
            painter.drawEllipse(at, KNOT, KNOT)
            return
        for way in (1, -1):
            corner = QPointF(KNOT, KNOT * way)
            painter.drawLine(at - corner, at + corner)


def _write(painter: QPainter, area: QRect, words: str, colour: str, most: int) -> None:
    """Write as much as stands in a few lines."""
    metrics = painter.fontMetrics()
    painter.setPen(QColor(colour))
    for number, text in enumerate(broken_into(words, metrics, area.width(), most)):
        painter.drawText(area.translated(0, number * metrics.height()), 0, text)


def broken_into(text: str, metrics: QFontMetrics, width: int, most: int) -> list[str]:
    """Return a text in lines of some pixels; one that is cut ends with …."""
    lines, space, filled = [""], metrics.horizontalAdvance(" "), 0
    for word in text.split():
        wide = metrics.horizontalAdvance(word)  # of the line so far, each time anew, takes longer
        if lines[-1] and filled + space + wide > width and len(lines) < most:
            lines.append("")
            filled = 0
        filled += wide + (space if lines[-1] else 0)
        lines[-1] = f"{lines[-1]} {word}".strip()
    return [metrics.elidedText(each, Qt.TextElideMode.ElideRight, width) for each in lines]


def in_words(strand: Strand, language: Language) -> str:
    """Return a strand in words, link after link."""
    return " ".join(f"{line}." for line in lines_of(strand, language))


def lines_of(strand: Strand, language: Language) -> list[str]:
    """Return a line for each link: its name, and what the strand runs through."""
    missing = (language.say(N_("missing")),)
    return [
        f"{language.say(link.label)}: "
        + "; ".join([said(part, language).rstrip(".") for part in through] or missing)
        for link, through in strand.links
    ]


class StrandRow(QWidget):
    """One strand: the picture, what is missing with a way there, and all of it in words."""

    change_wanted = Signal(object, str)  # Place, and the sentence about it

    def __init__(self, strand: Strand, language: Language, *, heads: bool) -> None:
        """Show one strand, perhaps with the names of the links above it."""
        super().__init__()
        self.strand, self.language = strand, language
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, theme.UNIT)
        rows.setSpacing(0)
        if theme.scale() < theme.LARGE:
            rows.addWidget(StrandPicture(strand, language, heads=heads))
        for link in strand.torn:
            rows.addWidget(self._missing(link))
        name = strand.purpose.said(language)
        words = Disclosure(language.say(N_("In words: {purpose}"), purpose=name), self._fill)
        words.opener.setAccessibleDescription(in_words(strand, language))
        rows.addWidget(words)
        rows.addStretch(1)

    def _missing(self, link: Link) -> QWidget:
        words = self.strand.missing(link).said(self.language)
        way = button(self.language.say(N_("Change")), link=True)
        way.setAccessibleDescription(words)
        way.clicked.connect(lambda: self.change_wanted.emit(place_of(SPOTS[link]), words))
        told = QWidget()
        beside = QBoxLayout.Direction.LeftToRight
        below = QBoxLayout.Direction.TopToBottom
        row = QBoxLayout(beside if theme.scale() < theme.LARGE else below, told)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(signed(SeveritySign(Severity.WARN), Label(words)), 1)
        row.addWidget(way)
        return told

    def _fill(self, rows: QVBoxLayout) -> None:
        for words in lines_of(self.strand, self.language):
            rows.addWidget(Label(words))
