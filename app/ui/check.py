"""The last page: what is missing, by question, and the button that makes the paper."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.language import N_, Language
from app.model.section import Gap, Section, Way
from app.plan import Plan, sections
from app.ui import theme
from app.ui.column import Column
from app.ui.document import Document, Place
from app.ui.text import Label, button, line
from app.ui.theme import Face


class CheckView(QScrollArea):
    """Shows what is not answered yet or should be looked at again, each with a way there."""

    export_wanted = Signal()
    led = Signal(object)  # Place

    def __init__(self, document: Document, language: Language) -> None:
        """Show nothing yet; `refresh` shows the plan's gaps as they are then."""
        super().__init__()
        self.document, self.language = document, language
        self.places: dict[QWidget, Place] = {}
        self.setWidgetResizable(True)
        self.setAccessibleName(language.say(N_("Check your plan")))
        document.changed.connect(self.show_plan)

    def show_plan(self, plan: Plan) -> None:
        """Build the page anew while it can be seen."""
        if self.isVisible():
            self._build(plan)

    def refresh(self) -> None:
        """Show the plan as it is now."""
        self._build(self.document.plan)

    def _build(self, plan: Plan) -> None:
        say = self.language.say
        inside = Column()
        layout = inside.rows
        layout.addWidget(Label(say(N_("Check your plan")), Face.TITLE))
        layout.addWidget(Label(self._summary(plan), quiet=True))
        export = button(say(N_("Export the plan")), accent=True)
        export.setFixedWidth(theme.px(216))
        export.clicked.connect(self.export_wanted)
        layout.addWidget(export)
        self.places = {}
        for name, section in sections(plan).items():
            self._add_section(layout, name, section, plan.way)
        layout.addStretch(1)
        self.setWidget(inside)

    def _summary(self, plan: Plan) -> str:
        count = sum(1 for s in sections(plan).values() for _ in s.gaps(plan.way))
        if not count:
            return self.language.say(N_("Nothing is missing. The plan can be printed."))
        return self.language.plural(
            N_("One thing is still open. The plan can be printed all the same."),
            N_("{count} things are still open. The plan can be printed all the same."),
            count,
        )

    def _add_section(self, layout: QVBoxLayout, name: str, section: Section, way: Way) -> None:
        gaps = list(section.gaps(way))
        layout.addSpacing(theme.UNIT * 3)
        layout.addWidget(Label(self.language.say(section.title), Face.HEADING))
        layout.addWidget(line())
        if not gaps:
            layout.addWidget(Label(self.language.say(N_("Nothing is missing here.")), quiet=True))
        for gap in gaps:
            self._add_gap(layout, name, section, gap)

    def _add_gap(self, layout: QVBoxLayout, name: str, section: Section, gap: Gap) -> None:
        asked = section.asked_for(gap)
        question = self.language.say(asked.question.name or asked.question.ask)
        sign = "○" if gap.missing else "⚠"
        way = button(f"{sign}  {question}: {gap.sentence.said(self.language)}", link=True)
        way.clicked.connect(self._lead)
        self.places[way] = Place(name, gap.page, gap.key)
        layout.addWidget(way)

    def _lead(self) -> None:
        sender = self.sender()
        assert isinstance(sender, QWidget)
        self.led.emit(self.places[sender])

    def focus_first(self) -> None:
        """Bring the person to the button that exports."""
        self.focusNextChild()
