"""The head of a meeting: whose plan, which question, what time it is, and how much is left."""

from datetime import datetime
from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.advice.finding import Severity
from app.language import N_, Language
from app.ui import theme
from app.ui.advice.disc import SeveritySign
from app.ui.announcing import announce
from app.ui.text import Label
from app.ui.theme import Face

RIGHT = Qt.AlignmentFlag.AlignRight


class MeetingHead(QWidget):
    """Says at the left where the meeting is, at the right how its time goes."""

    def __init__(self, language: Language) -> None:
        """Show nothing yet."""
        super().__init__()
        self.language = language
        self.firm, self.place = Label("", quiet=True), Label("", quiet=True)
        self.time, self.left = Label("", Face.TITLE), Label("", quiet=True)
        self.sign = SeveritySign(Severity.WARN)
        for label in (self.time, self.left):
            label.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.margin(), theme.UNIT * 3, theme.UNIT * 6, theme.UNIT)
        row.addLayout(stacked(self.firm, self.place), 1)
        row.addLayout(stacked(self.time, self._below()))

    def _below(self) -> QWidget:
        self.time.setAlignment(RIGHT)
        below = QWidget()
        row = QHBoxLayout(below)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.UNIT)
        row.addStretch(1)
        row.addWidget(self.sign)
        row.addWidget(self.left)
        return below

    def show_place(self, firm: str, place: str) -> None:
        """Show whose plan it is, and where in it the meeting is."""
        self.firm.setText(firm)
        self.place.setText(place)

    def show_time(self, now: datetime, taken: float, planned: float | None) -> None:
        """Show the time of day, and how many of the planned minutes are left, or are over."""
        self.time.setText(self.language.time(now.time()))
        over = planned is not None and taken > planned
        self.left.setText("" if planned is None else self._told(taken, planned))
        if over and self.sign.isHidden():
            announce(self, self.left.text())
        self.sign.setVisible(over)

    def _told(self, taken: float, planned: float) -> str:
        whole = ceil(planned)
        if taken > planned:
            return self.language.plural(
                N_("{count} minute over, planned: {planned}"),
                N_("{count} minutes over, planned: {planned}"),
                max(1, ceil(taken - planned)),
                planned=whole,
            )
        return self.language.plural(
            N_("{left} of {count} minute left"),
            N_("{left} of {count} minutes left"),
            whole,
            left=ceil(planned - taken),
        )


def stacked(*parts: QWidget) -> QVBoxLayout:
    """Return widgets right below one another, at the top."""
    rows = QVBoxLayout()
    rows.setSpacing(0)
    for part in parts:
        rows.addWidget(part)
    rows.addStretch(1)
    return rows
