"""The verdict at its shortest: disc, word and sentence; and for the glance what would change it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.advice.advise import Advice
from app.advice.rules.verdict import Result, Verdict
from app.language import N_, Language
from app.ui import theme
from app.ui.advice.disc import LARGE, SMALL, Disc, colour_of
from app.ui.advice.lifting import ToldLift
from app.ui.advice.live import LiveAdvice
from app.ui.advice.signed import signed
from app.ui.advice.view import Rows, place_of
from app.ui.text import Label, button, line
from app.ui.theme import Face

MOST = 3
"""So many changes are named."""


def coloured(label: Label, result: Result) -> Label:
    """Write a label in the colour of a verdict."""
    shade = label.palette()
    shade.setColor(QPalette.ColorRole.WindowText, QColor(colour_of(result)))
    label.setPalette(shade)
    return label


class ResultHead(QWidget):
    """Disc, word and sentence of a verdict."""

    def __init__(self, language: Language, *, large: bool = False) -> None:
        """Show no verdict yet."""
        super().__init__()
        self.language = language
        self.disc = Disc(LARGE)
        self.word = Label("", Face.TITLE)
        self.sentence = Label("", Face.LEAD)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.UNIT * (2 if large else 1))
        rows.addWidget(signed(self.disc, self.word))
        rows.addWidget(self.sentence)

    def show_verdict(self, verdict: Verdict) -> None:
        """Show a verdict."""
        self.disc.show_result(verdict.result)
        self.word.setText(self.language.say(verdict.result.label))
        coloured(self.word, verdict.result)
        self.sentence.setText(verdict.sentence.said(self.language))
        self.setAccessibleName(f"{self.word.text()}. {self.sentence.text()}")


def becomes(lift: ToldLift, language: Language) -> QWidget:
    """Return in a small line what the result would become, or that it stays."""
    word = language.say(lift.becomes.label)
    words = N_("stays {result}") if lift.becomes is lift.now else N_("becomes {result}")
    text = Label(language.say(words, result=word))
    text.setWordWrap(False)
    return signed(Disc(SMALL, lift.becomes), coloured(text, lift.becomes))


class ResultSoFar(QWidget):
    """For the home of a plan: the verdict, how sure it is, and what would change it most."""

    led = Signal(object)  # Place
    wanted = Signal()

    def __init__(self, live: LiveAdvice, language: Language) -> None:
        """Show nothing yet; it follows the advice while it is seen."""
        super().__init__()
        self.live, self.language = live, language
        self.head = ResultHead(language)
        self.sure = Label("", quiet=True)
        self.more = button(language.say(N_("Show the result with its reasons")), link=True)
        self.heading = Label(language.say(N_("What would change it most")), Face.STRONG)
        self.edge = line()
        self.changes = Rows()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.UNIT)
        rows.addWidget(Label(language.say(N_("The result so far")), quiet=True))
        for part in (self.head, self.sure, self.more, self.edge, self.heading):
            rows.addWidget(part)
        rows.addWidget(self.changes)
        self.more.clicked.connect(self.wanted)
        live.follow(self, self.show_advice)
        live.lifted.connect(self.show_lifts)
        self.show_lifts(())

    def show_advice(self, advice: Advice) -> None:
        """Show the verdict; what would change it comes a little later."""
        self.head.show_verdict(advice.verdict)
        self.sure.setText(advice.confidence.sentence.said(self.language))
        self.live.want_lifts()

    def refresh(self) -> None:
        """Show what follows from the plan as it is now."""
        self.show_advice(self.live.now())

    def show_lifts(self, lifts: tuple[ToldLift, ...]) -> None:
        """Name the changes that lead furthest."""
        self.changes.empty()
        for part in (self.edge, self.heading):
            part.setVisible(bool(lifts))
        for number, lift in enumerate(lifts[:MOST], 1):
            self._add(number, lift)

    def _add(self, number: int, lift: ToldLift) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(lift.sentence.said(self.language)))
        words.addWidget(becomes(lift, self.language), alignment=Qt.AlignmentFlag.AlignLeft)
        way = button(self.language.say(N_("Change it")), link=True)
        way.setAccessibleDescription(lift.sentence.said(self.language))
        way.clicked.connect(lambda: self.led.emit(place_of(lift.spot)))
        words.addWidget(way, alignment=Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(theme.UNIT)
        place = Label(self.language.number(number), Face.STRONG, quiet=True)
        place.setFixedWidth(theme.px(16))
        row.addWidget(place, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.changes.rows.addLayout(row)
