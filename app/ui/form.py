"""A form: one numbered question with all that belongs to it, in step with the document."""

from collections.abc import Iterator
from typing import Any, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.knowledge.catalogue import Knowledge
from app.language import N_, Language
from app.model.question import Asked, Context
from app.model.section import Mark, Page, Screen, Section
from app.model.table import Matrix, Rota, Rows
from app.plan import Plan
from app.ui import theme
from app.ui.advice.disclosure import Disclosure
from app.ui.document import Document, Place
from app.ui.examples import add_examples
from app.ui.faults import Fault
from app.ui.field import MARK, Field
from app.ui.text import Label, led_in
from app.ui.theme import Face

WIDE = (Matrix, Rota, Rows)


class Form(QWidget):
    """Asks one numbered question."""

    went_on = Signal()
    room: ClassVar[int] = theme.TABLE_WIDTH
    """The widest that a page with this form becomes, in pixels at the usual size of text."""

    def __init__(
        self,
        document: Document,
        section: str,
        screen: Screen,
        language: Language,
        known: Knowledge,
        parent: QWidget | None = None,
    ) -> None:
        """Build the widgets of a screen and show what the plan says."""
        super().__init__(parent)  # to move all of them there later would take as long again
        self.document, self.section, self.asks = document, section, screen
        self.language, self.known = language, known
        self.shown: tuple[Page, Plan] | None = None
        self.fields: dict[str, Field] = {}
        wide = any(isinstance(asked.question, WIDE) for asked in screen.asked)
        self.setMaximumWidth(theme.px(theme.TABLE_WIDTH if wide else theme.TEXT_WIDTH))
        self._build()
        self.show_plan(document.plan)

    def _context(self) -> Context:
        return Context(self.language, self.document.plan, self.known)

    def _page(self, plan: Plan) -> Page:
        section: Section = getattr(plan, self.section)
        return section.page(self.asks.page)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT)
        self._add_head(column)
        for asked in self.asks.asked:
            column.addWidget(self._field(asked))
        if self.asks.asked[0].question.examples:
            column.addSpacing(theme.UNIT)
            words = self.language.say(N_("How other firms answered"))
            column.addWidget(Disclosure(words, self._tell_examples))

    def _tell_examples(self, rows: QVBoxLayout) -> None:
        add_examples(rows, self.asks.asked[0].question.examples, self._context())

    def _add_head(self, column: QVBoxLayout) -> None:
        first, say = self.asks.asked[0].question, self.language.say
        section: Section = getattr(self.document.plan, self.section)
        self.title = Label(say(first.ask), Face.TITLE)
        self.above = Label(say(section.title), quiet=True)
        self.above.setHidden(theme.in_meeting())  # its head says so already
        column.addWidget(self.above)
        column.addWidget(self.title)
        column.addSpacing(theme.UNIT // 2)
        column.addWidget(led_in(say(N_("Why we ask.")), say(first.why)))
        if first.help:
            column.addWidget(Label(say(first.help), quiet=True))
        column.addSpacing(theme.UNIT)

    def _field(self, asked: Asked) -> Field:
        first = asked is self.asks.asked[0]
        field = Field(asked, self._context(), self.title if first else None)
        field.edited.connect(self.answer)
        field.marked.connect(self.mark)
        self.fields[asked.key] = field
        return field

    def answer(self, asked: Asked, value: Any, cell: str) -> None:
        """Take an answer from an editor into the plan; who answers does know."""
        page = self._page(self.document.plan).replace(**{asked.field: value})
        if page.unknown(asked.key) and asked.question.answered(value):
            page = page.marked(asked.key, None)
        self._change(asked, page, cell)

    def mark(self, asked: Asked, mark: Mark | None) -> None:
        """Take a mark into the plan."""
        self._change(asked, self._page(self.document.plan).marked(asked.key, mark), MARK)

    def _change(self, asked: Asked, page: Page, cell: str) -> None:
        place = Place(self.section, self.asks.page, asked.key, cell)
        name = asked.question.name or asked.question.ask
        self.document.change(place, page, self.language.say(name))
        self.catch_up()  # a screen reader answers where nobody looks: undo has to find it shown

    def show_plan(self, plan: Plan) -> None:
        """Show what the plan says now; a form that nobody sees waits until it is seen."""
        if self.shown and (self.shown[1] is plan or self.visibleRegion().isEmpty()):
            return
        self.catch_up()

    def catch_up(self) -> None:
        """Show what the plan says now, seen or not."""
        plan = self.document.plan
        if self.shown and self.shown[1] is plan:
            return
        page, before = self._page(plan), self.shown[0] if self.shown else None
        self.shown = (page, plan)
        context = self._context()
        for field in self.fields.values():
            field.show_context(context)
            if page is not before:
                field.show_page(page)

    def faults(self) -> Iterator[Fault]:
        """Yield what to look at again, the first of each question."""
        page = self._page(self.document.plan)
        for asked in self.asks.asked:
            found = [] if page.unknown(asked.key) else list(page.faults(asked))
            for fault in found[:1]:
                name = self.language.say(asked.question.name or asked.question.ask)
                place = Place(self.section, self.asks.page, asked.key)
                yield Fault(place, name, fault.said(self.language))

    def show_faults(self) -> bool:
        """Show below each field what to look at again; say whether anything was new."""
        new = [self.fields[fault.place.key].show_fault(fault.text) for fault in self.faults()]
        return any(new)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while nobody saw the form."""
        super().showEvent(event)
        self.catch_up()

    def focus_first(self) -> None:
        """Bring the person to the first field."""
        next(iter(self.fields.values())).go_to("")

    def go_to(self, place: Place) -> None:
        """Bring the person to the very field, or cell, of a place."""
        first = next(iter(self.fields.values()))
        self.fields.get(place.key, first).go_to(place.cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.went_on.emit()
        else:
            super().keyPressEvent(event)
