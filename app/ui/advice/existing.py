"""The accounts a firm has already: what we propose for each, beside what the owner decides."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.advice.advise import Advice
from app.advice.existing import Existing
from app.language import N_
from app.model.question import Asked, Context, questions
from app.model.table import Rows as Table
from app.sections.business.profiles import Fate, Profile, Profiles
from app.ui import theme
from app.ui.advice.disc import SeveritySign
from app.ui.advice.signed import signed
from app.ui.advice.view import Rows
from app.ui.editors import cell_editor
from app.ui.more import More
from app.ui.text import Label, line
from app.ui.theme import Face

FOUND = 5
"""So many findings of an account are told here; the page of what to look at again has all."""
DECIDE = 152
"""Pixels of the owner's decision at the right."""


class ExistingRow(QWidget):
    """One account."""

    decided = Signal(str, object)  # id of the profile, Fate or None

    def __init__(self, asked: Asked, context: Context) -> None:
        """Show nothing yet."""
        super().__init__()
        self.language = context.language
        self.shown: Existing | None = None
        self.name = Label("", Face.STRONG)
        self.proposed = Label("")
        self.found = Rows(theme.UNIT // 2)
        self.decision = cell_editor(asked, context)
        self.decision.setFixedWidth(theme.px(DECIDE))
        words, row = QVBoxLayout(), QHBoxLayout(self)
        row.setContentsMargins(0, theme.UNIT, 0, theme.UNIT)
        row.setSpacing(theme.UNIT * 2)
        words.setSpacing(theme.UNIT // 2)
        for part in (self.name, self.proposed, self.found):
            words.addWidget(part)
        row.addLayout(words, 1)
        row.addWidget(self.decision, alignment=Qt.AlignmentFlag.AlignTop)
        self.decision.edited.connect(self._decide)

    def show_existing(self, told: Existing, name: str) -> None:
        """Show what is proposed, what was found, and what the owner decided."""
        if told == self.shown:
            return
        self.shown, say = told, self.language.say
        self.name.setText(name)
        said = told.sentence.said(self.language)
        if told.fate:
            said = say(N_("We propose: {fate}. {why}"), fate=say(told.fate.label), why=said)
        self.proposed.setText(said)
        self.found.empty()
        for finding in told.found[:FOUND]:
            words = Label(finding.sentence.said(self.language), Face.SMALL)
            self.found.add(signed(SeveritySign(finding.severity), words))
        self.found.setVisible(bool(told.found))
        self.decision.set_value(told.profile.fate)
        field = self.decision.field()
        field.setAccessibleName(say(N_("{network}: what becomes of it?"), network=name))
        field.setAccessibleDescription(said)

    def _decide(self, fate: Fate | None, _: str) -> None:
        assert self.shown
        self.decided.emit(self.shown.profile.id, fate)


class ExistingAccounts(QWidget):
    """All accounts; nothing at all where there is none."""

    decided = Signal(str, object)

    def __init__(self, context: Context) -> None:
        """Show nothing yet."""
        super().__init__()
        self.context, say = context, context.language.say
        self.told: tuple[Existing, ...] = ()
        self.lines: list[ExistingRow] = []
        self.rows, self.more = Rows(0), More(context.language, self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.UNIT * 2, 0, 0)
        column.setSpacing(theme.UNIT)
        column.addWidget(line())
        column.addWidget(Label(say(N_("The accounts you have")), Face.STRONG))
        lead = N_("Answer or close an old door before you open a new one. You decide.")
        column.addWidget(Label(say(lead), Face.SMALL, quiet=True))
        for part in (self.rows, self.more.link):
            column.addWidget(part)

    def show_advice(self, advice: Advice) -> None:
        """Show what follows for each account."""
        if advice.existing != self.told:
            self.told = advice.existing
            self._show()
        self.setVisible(bool(self.told))

    def _show(self) -> None:
        shown = self.told[: self.more.room]
        while len(self.lines) < len(shown):
            self._add()
        known = self.context.knowledge.networks
        for row, told in zip(self.lines, shown, strict=False):
            id_ = told.profile.network
            name = self.context.language.say(known[id_].short) if id_ in known else id_
            row.show_existing(told, name)
        for place, row in enumerate(self.lines):
            row.setVisible(place < len(shown))
        self.more.show_rest(len(self.told) - len(shown))

    def _add(self) -> None:
        row = ExistingRow(fate_asked(), self.context)
        row.decided.connect(self.decided)
        self.lines.append(row)
        self.rows.add(row)


def fate_asked() -> Asked:
    """Return the question what becomes of an account, as the plan asks it."""
    tables = (a.question for a in questions(Profiles) if isinstance(a.question, Table))
    every = (cell for table in tables for cell in table.asked(Profile))
    return next(cell for cell in every if cell.field == "fate")
