"""The last page: the whole plan with what is missing, each with a way there and back."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from shiboken6 import isValid

from app.advice.advise import Advice
from app.language import N_
from app.model.question import Context
from app.plan import Plan, sections
from app.ui import theme
from app.ui.advice.conditions import ConditionList
from app.ui.advice.four_lists import FourLists
from app.ui.advice.live import LiveAdvice
from app.ui.advice.questions import name_of
from app.ui.advice.strands import StrandRow
from app.ui.advice.view import AdviceView, Rows, place_of
from app.ui.check_rows import CAME, ScreenRow, SectionRows
from app.ui.document import Place
from app.ui.text import Label, button, line
from app.ui.theme import Face

if TYPE_CHECKING:
    from app.advice.thread import Thread
    from app.model.section import Section

BREATH = 20
"""Milliseconds from one section to the next, in which the window is painted and hears keys."""
SIGNS = ("resourcing", "signature")
"""The page that says who signs."""


class CheckView(AdviceView):
    """Shows everything on one page; the sections are built one after another once it is seen."""

    pages_wanted = Signal()

    def __init__(self, live: LiveAdvice, context: Context) -> None:
        """Show nothing yet."""
        super().__init__(live, context)
        self.setAccessibleName(self.language.say(N_("Check your plan")))
        self.summary = Label("", quiet=True)
        self.pages = button(self.language.say(N_("Show the pages as they are printed")), link=True)
        self.pages.clicked.connect(self.pages_wanted)
        self.thread_lead = Label("", quiet=True)
        self.open, self.strands = Rows(0), Rows()
        self.lists = FourLists(self.language)
        self.before = Label(self.language.say(N_("Before the start")), Face.HEADING)
        self.conditions = ConditionList(self.document, self.context, narrow=True)
        self.signs = SectionRows(SIGNS[0], N_("Who signs"))
        self.sections = {
            name: SectionRows(name, section.title)
            for name, section in sections(self.document.plan).items()
        }
        self.drawn: Thread | None = None
        self.waiting: list[str] = []
        self.left: ScreenRow | None = None
        self._soon = QTimer(self, singleShot=True, interval=BREATH)
        self._soon.timeout.connect(self._show_next)
        self._build()

    def _build(self) -> None:
        say = self.language.say
        for part in (Label(say(N_("Check your plan")), Face.TITLE), self.summary, self.pages):
            self.rows.addWidget(part)
        self.rows.addWidget(self.open)
        self._head(N_("The golden thread"))
        self.rows.addWidget(self.thread_lead)
        self.rows.addWidget(self.strands)
        self.rows.addWidget(self.lists)
        self.rows.addSpacing(theme.UNIT * 2)
        self.rows.addWidget(self.before)
        self.rows.addWidget(self.conditions)
        for rows in (self.signs, *self.sections.values()):
            rows.change_wanted.connect(self._change_row)
            self.rows.addWidget(rows)
        self.rows.addStretch(1)

    def _head(self, words: str) -> None:
        self.rows.addSpacing(theme.UNIT * 2)
        self.rows.addWidget(Label(self.language.say(words), Face.HEADING))
        self.rows.addWidget(line())

    def show_changed(self, advice: Advice) -> None:
        """Show what the plan says now; the sections follow in idle moments once it is seen."""
        self._show_summary(advice)
        self._show_open(advice)
        self._show_thread(advice)
        self.lists.show_advice(advice)
        self.conditions.show_advice(advice)
        self.before.setVisible(not self.conditions.isHidden())
        self._show_screens(self.signs, SIGNS[1])
        self.waiting = list(self.sections)
        if self.isVisible():
            self._soon.start()

    def _show_summary(self, advice: Advice) -> None:
        plan, plural = advice.plan, self.language.plural
        count = sum(1 for s in sections(plan).values() for _ in s.gaps(plan.way))
        one = N_("One thing is still open. The plan can be printed all the same.")
        many = N_("{count} things are still open. The plan can be printed all the same.")
        nothing = N_("Nothing is missing. The plan can be printed.")
        self.summary.setText(plural(one, many, count) if count else self.language.say(nothing))

    def _show_open(self, advice: Advice) -> None:
        self.open.empty()
        if not advice.verdict.open:
            return
        words = N_("These questions decide the result, and are open:")
        self.open.add(Label(self.language.say(words)))
        for spot in advice.verdict.open:
            name = name_of(advice.plan, spot, self.language)
            way = button(name, link=True)
            place, why = place_of(spot), self.language.say(CAME)
            way.clicked.connect(partial(self._change, place, why))
            self.open.add(way)

    def _show_thread(self, advice: Advice) -> None:
        thread, plural = advice.thread, self.language.plural
        if thread == self.drawn:
            return
        self.drawn = thread
        self.strands.empty()
        if not thread.strands:
            words = self.language.say(N_("It begins when you have chosen a purpose."))
        elif thread.broken:
            words = plural(
                N_("One thread is broken."), N_("{count} threads are broken."), thread.broken
            )
        else:
            words = self.language.say(N_("Every purpose leads from a task to a result."))
        self.thread_lead.setText(words)
        for strand in thread.strands:
            row = StrandRow(strand, self.language, heads=strand is thread.strands[0])
            row.change_wanted.connect(self._change)
            self.strands.add(row)

    def showEvent(self, event: QShowEvent) -> None:
        """Show the sections that wait."""
        super().showEvent(event)
        self._soon.start()

    def _show_next(self) -> None:
        """Show one section, then wait for an idle moment."""
        if self.waiting:
            self._show_section(self.waiting.pop(0))
            self._soon.start()

    def _show_section(self, name: str) -> None:
        self._show_screens(self.sections[name])

    def _show_screens(self, rows: SectionRows, page: str = "") -> None:
        """Show the answers of a section, or those of one of its pages."""
        plan: Plan = self.document.plan
        section: Section = getattr(plan, rows.name)
        screens = tuple(s for s in section.screens(plan.way) if page in ("", s.page))
        rows.show_screens(screens, self.context)

    def _change(self, place: Place, words: str, _clicked: bool = False) -> None:
        self.left = None
        self.change_wanted.emit(place, words)

    def _change_row(self, row: ScreenRow) -> None:
        self.left = row
        self.change_wanted.emit(row.place(), row.reason())

    def come_back(self) -> None:
        """Bring the person back to the question that he changed."""
        while self.waiting:
            self._show_section(self.waiting.pop(0))
        super().come_back()
        if self.left and isValid(self.left):
            self.left.way.setFocus()
            self.ensureWidgetVisible(self.left)
