"""What is known of the countries of the customers: laws before the choice, figures after it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.advice.advise import Advice
from app.advice.finding import Severity
from app.knowledge.country import CountryNote
from app.language import N_, Language
from app.ui import theme
from app.ui.advice.disc import SeveritySign
from app.ui.advice.facts import told_source
from app.ui.advice.signed import signed
from app.ui.advice.view import clear
from app.ui.text import Label
from app.ui.theme import Face

BEFORE, FIGURES = N_("Before you choose: {country}"), N_("Who is where: {country}")


class CountryNotes(QWidget):
    """Shows the laws, or the figures, of the countries where the customers live; often none."""

    def __init__(self, language: Language, *, law: bool) -> None:
        """Show nothing yet."""
        super().__init__()
        self.language, self.law = language, law
        self.shown: list[CountryNote] = []
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(0)
        self.hide()

    def show_advice(self, advice: Advice) -> None:
        """Show the notes of a plan's countries."""
        codes = [row.country for row in advice.plan.business.countries.shares]
        known = advice.knowledge.countries
        every = (known[code] for code in dict.fromkeys(codes) if code in known)
        notes = [note for note in every if note.law is self.law]
        if notes != self.shown:
            self.shown = notes
            clear(self.rows)
            for note in notes:
                self._add(note)
        self.setVisible(bool(notes))

    def _add(self, note: CountryNote) -> None:
        say = self.language.say
        country = self.language.country(note.country)
        heading = say(BEFORE if self.law else FIGURES, country=country)
        title = Label(heading, Face.STRONG)
        sign = SeveritySign(Severity.NOTE)
        self.rows.addWidget(signed(sign, title) if self.law else title)
        source = Label(told_source(note, self.language), Face.SMALL, quiet=True)
        for label in (Label(say(note.text)), source):
            label.setMaximumWidth(theme.px(theme.TEXT_WIDTH))
            self.rows.addWidget(label)
        self.rows.addSpacing(theme.UNIT * 2)
