"""The tone card as it will print, from the same description, while somebody types."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from app.advice.advise import Advice
from app.language import N_, Language
from app.model.block import Answer, Block, Figure, Lines, Paragraph, Voice
from app.model.figure import Bars
from app.report.content.sheets.tone_card import tone_card
from app.ui import theme
from app.ui.advice.bars import BarsFigure
from app.ui.advice.live import LiveAdvice
from app.ui.advice.view import Rows
from app.ui.text import Label, line
from app.ui.theme import Face

SHOWN = frozenset({"addresses", "scales", "words", "feelings", "answers", "silence"})
"""The pages whose answers stand on the card."""
NAMES = 152
"""Pixels of the column of names, at the usual size of text."""
HAND = 28
"""Pixels from one line for a hand to the next."""


class ToneCard(QWidget):
    """Shows what the paper will say, in its order and its words."""

    def __init__(self, live: LiveAdvice, language: Language) -> None:
        """Follow the live advice."""
        super().__init__()
        self.live, self.language = live, language
        self.shown: tuple[Block, ...] = ()
        title = Label(language.say(N_("Your tone card, as it will print")), Face.HEADING)
        self.inside = Rows(theme.UNIT)
        self.inside.rows.setContentsMargins(*(theme.UNIT * 3,) * 4)
        card = QFrame()
        card.setProperty("paper", True)
        card.setAccessibleName(title.text())
        rows = QVBoxLayout(card)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.UNIT * 4, 0, 0)
        column.setSpacing(theme.UNIT)
        column.addWidget(title)
        column.addWidget(card)
        self.setMaximumWidth(theme.px(theme.TABLE_WIDTH))
        live.follow(self, self.show_advice)

    def show_advice(self, advice: Advice) -> None:
        """Show the card as the plan is now; what stays the same is not touched."""
        blocks = tuple(tone_card(advice, self.language))
        if blocks != self.shown:
            self.shown = blocks
            self.inside.empty()
            for block in blocks:
                self.inside.add(shown(block))

    def showEvent(self, event: QShowEvent) -> None:
        """Be true from the first moment on."""
        super().showEvent(event)
        self.live.tell_within(self)


def shown(block: Block) -> QWidget:
    """Return a block of the card as a widget."""
    return KINDS[type(block)](block)


def _answer(block: Answer) -> QWidget:
    """Return a name with what is said beside it, or below where text is large."""
    made, beside = QWidget(), theme.scale() < theme.LARGE
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.UNIT * 2)
    name = Label(block.name, Face.STRONG)
    grid.addWidget(line(), 0, 0, 1, 2)
    grid.addWidget(name, 1, 0, Qt.AlignmentFlag.AlignTop)
    if beside:
        name.setFixedWidth(theme.px(NAMES))
    for place, told in enumerate(block.told, start=1 if beside else 2):
        grid.addWidget(shown(told), place, int(beside))
    grid.setColumnStretch(int(beside), 1)
    return made


def _paragraph(block: Paragraph) -> QWidget:
    face = Face.SAID if block.voice is Voice.PERSON else Face.BODY
    return Label(block.text, face, quiet=block.quiet)


def _lines(block: Lines) -> QWidget:
    """Return what the paper leaves to a hand."""
    made = Rows(0)
    for _ in range(block.count):
        made.rows.addSpacing(theme.px(HAND))
        made.add(line())
    return made


def _figure(block: Figure) -> QWidget:
    assert isinstance(block.figure, Bars)
    made, drawn = Rows(theme.UNIT), BarsFigure(NAMES + 2 * theme.UNIT)
    made.add(Label(block.figure.title, Face.STRONG))
    drawn.show_figure(block.figure)
    made.add(drawn)
    return made


KINDS: Mapping[type, Callable[..., QWidget]] = {
    Answer: _answer,
    Paragraph: _paragraph,
    Lines: _lines,
    Figure: _figure,
}
"""How each kind of block of the card is shown."""
