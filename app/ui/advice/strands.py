"""The golden thread: each purpose from a task of the year to the result that shows it."""

from types import MappingProxyType

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.advice.finding import Severity
from app.advice.thread import SPOTS, Link, Strand
from app.language import N_, Language
from app.report.content.sheets.thread import thread_figure
from app.ui import theme
from app.ui.advice.chain import ChainFigure
from app.ui.advice.disc import SeveritySign
from app.ui.advice.disclosure import Disclosure
from app.ui.advice.signed import signed
from app.ui.advice.view import place_of
from app.ui.text import Label, button

SHARES = MappingProxyType({Link.ITEM: 3, Link.PAIR: 4, Link.NETWORK: 4, Link.PERSON: 4})
"""How the width is shared between the links; the others, which are told in words, take 5."""


class StrandRow(QWidget):
    """One strand: the picture, what is missing with a way there, and all of it in words."""

    change_wanted = Signal(object, str)  # Place, and the sentence about it

    def __init__(self, strand: Strand, language: Language, *, heads: bool) -> None:
        """Show one strand, perhaps with the names of the links above it."""
        super().__init__()
        self.strand, self.language = strand, language
        self.figure = thread_figure(strand, language)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, theme.UNIT)
        rows.setSpacing(0)
        if theme.scale() < theme.LARGE:
            shares = tuple(SHARES.get(link, 5) for link, _ in strand.links)
            rows.addWidget(ChainFigure(self.figure, shares, heads=heads))
        for link in strand.torn:
            rows.addWidget(self._missing(link))
        name = strand.purpose.said(language)
        words = Disclosure(language.say(N_("In words: {purpose}"), purpose=name), self._fill)
        words.opener.setAccessibleDescription(self.figure.said)
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
        for knot in self.figure.knots:
            rows.addWidget(Label(knot.line))
