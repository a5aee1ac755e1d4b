"""What is still open on the plan's way: its count, and the first of it with ways there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language import N_, Language
from app.model.section import Gap, Section, Way
from app.plan import Plan, sections
from app.ui import theme
from app.ui.document import Place
from app.ui.text import Label, button
from app.ui.theme import Face

SHOWN = 3
"""So many open questions are named."""
WAITS = N_("The result can be told when the questions of the short way are answered.")
SURER = N_("There is a result already. Each answer makes it more certain.")
ANSWERED = {
    Way.SHORT: N_("All questions of the short way are answered."),
    Way.FULL: N_("All questions are answered."),
}


class OpenQuestions(QWidget):
    """Names the first questions of the way that have no answer yet."""

    led = Signal(object)  # Place

    def __init__(self, language: Language) -> None:
        """Show nothing yet."""
        super().__init__()
        self.language = language
        self.places: dict[QWidget, Place] = {}
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.UNIT)
        self.count = Label("", Face.HEADING)
        self.words = Label("", quiet=True)
        self.ways = QVBoxLayout()
        self.ways.setSpacing(0)
        rows.addWidget(Label(language.say(N_("Still open")), quiet=True))
        rows.addWidget(self.count)
        rows.addWidget(self.words)
        rows.addLayout(self.ways)

    def show_plan(self, plan: Plan) -> None:
        """Count what is open, and name the first of it."""
        gaps = _gaps(plan, plan.way)
        self.count.setText(self._heading(len(gaps)))
        told = SURER if plan.way is Way.FULL and not _gaps(plan, Way.SHORT) else WAITS
        self.words.setText(self.language.say(told if gaps else ANSWERED[plan.way]))
        self._name(gaps[:SHOWN])

    def _heading(self, count: int) -> str:
        if not count:
            return self.language.say(N_("Nothing is open"))
        return self.language.plural(N_("One answer"), N_("{count} answers"), count)

    def _name(self, gaps: list[tuple[str, Section, Gap]]) -> None:
        for old in self.places:
            old.hide()
            old.deleteLater()
        self.places = {}
        for name, section, gap in gaps:
            question = section.asked_for(gap).question
            way = button(self.language.say(question.name or question.ask), link=True)
            way.clicked.connect(self._lead)
            self.places[way] = Place(name, gap.page, gap.key)
            self.ways.addWidget(way)

    def _lead(self) -> None:
        sender = self.sender()
        assert isinstance(sender, QWidget)
        self.led.emit(self.places[sender])


def _gaps(plan: Plan, way: Way) -> list[tuple[str, Section, Gap]]:
    return [
        (name, section, gap)
        for name, section in sections(plan).items()
        for gap in section.gaps(way)
        if gap.missing
    ]
