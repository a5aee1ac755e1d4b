"""What the law or habit of a country asks before networks are chosen there."""

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


class CountryNotes(QWidget):
    """Shows the notes of the countries where the customers live; often there are none."""

    def __init__(self, language: Language) -> None:
        """Show nothing yet."""
        super().__init__()
        self.language = language
        self.shown: list[CountryNote] = []
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(0)
        self.hide()

    def show_advice(self, advice: Advice) -> None:
        """Show the notes of a plan's countries."""
        codes = [row.country for row in advice.plan.business.countries.shares]
        known = advice.knowledge.countries
        notes = [known[code] for code in dict.fromkeys(codes) if code in known]
        if notes != self.shown:
            self.shown = notes
            clear(self.rows)
            for note in notes:
                self._add(note)
        self.setVisible(bool(notes))

    def _add(self, note: CountryNote) -> None:
        say = self.language.say
        country = self.language.country(note.country)
        heading = say(N_("Before you choose: {country}"), country=country)
        self.rows.addWidget(signed(SeveritySign(Severity.NOTE), Label(heading, Face.STRONG)))
        source = Label(told_source(note, self.language), Face.SMALL, quiet=True)
        for label in (Label(say(note.text)), source):
            label.setMaximumWidth(theme.px(theme.TEXT_WIDTH))
            self.rows.addWidget(label)
        self.rows.addSpacing(theme.UNIT * 2)
