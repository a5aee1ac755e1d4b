"""A page: one numbered question on the screen, with all that belongs to it."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.knowledge.catalogue import Knowledge
from app.language import N_, Language
from app.model.question import Asked, Context, Sentence
from app.model.section import Mark, Page, Screen, Section
from app.model.table import Matrix, Rota, Rows
from app.plan import Plan
from app.ui import theme
from app.ui.document import Document, Place
from app.ui.editors import editor_for
from app.ui.examples import Examples
from app.ui.marks import MarkEditor
from app.ui.text import Label, led_in
from app.ui.theme import Face

if TYPE_CHECKING:
    from app.ui.editors.editor import Editor

WIDE = (Matrix, Rota, Rows)


class PageView(QScrollArea):
    """Asks one numbered question and keeps in step with the document."""

    went_on = Signal()

    def __init__(
        self, document: Document, section: str, screen: Screen, language: Language, known: Knowledge
    ) -> None:
        """Build the widgets of a screen and show what the plan says."""
        super().__init__()
        self.document, self.section, self.asks = document, section, screen
        self.language, self.known = language, known
        self.shown: tuple[Page, Plan] | None = None
        self.editors: dict[str, Editor] = {}
        self.marks: dict[str, MarkEditor] = {}
        self.notes: dict[str, Label] = {}
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._build()
        document.changed.connect(self.show_plan)
        self.show_plan(document.plan)

    def _context(self) -> Context:
        return Context(self.language, self.document.plan, self.known)

    def _page(self, plan: Plan) -> Page:
        section: Section = getattr(plan, self.section)
        return section.page(self.asks.page)

    def _build(self) -> None:
        inside, self.column = QWidget(), QVBoxLayout()
        wide = any(isinstance(asked.question, WIDE) for asked in self.asks.asked)
        holder = QVBoxLayout(inside)
        unit = theme.UNIT
        holder.setContentsMargins(unit * 12, unit * 6, unit * 4, unit * 4)
        content = QWidget()
        content.setMaximumWidth(theme.px(theme.TABLE_WIDTH if wide else theme.TEXT_WIDTH))
        content.setLayout(self.column)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(unit)
        holder.addWidget(content)
        self._head()
        for asked in self.asks.asked:
            self._ask(asked)
        if examples := self.asks.asked[0].question.examples:
            self.column.addSpacing(unit)
            self.column.addWidget(Examples(examples, self.language))
        self.column.addStretch(1)
        self.setWidget(inside)

    def _head(self) -> None:
        first, say = self.asks.asked[0].question, self.language.say
        section: Section = getattr(self.document.plan, self.section)
        self.column.addWidget(Label(say(section.title), quiet=True))
        self.title = Label(say(first.ask), Face.TITLE)
        self.column.addWidget(self.title)
        self.column.addWidget(led_in(say(N_("Why we ask.")), say(first.why)))
        if first.help:
            self.column.addWidget(Label(say(first.help), quiet=True))
        self.column.addSpacing(theme.UNIT)

    def _ask(self, asked: Asked) -> None:
        editor = self.editors[asked.key] = editor_for(asked, self._context())
        label = self.title
        if asked is not self.asks.asked[0]:
            self.column.addSpacing(theme.UNIT * 2)
            label = Label(self.language.say(asked.question.ask), Face.STRONG)
            self.column.addWidget(label)
        editor.name_after(label)
        editor.setObjectName(asked.key)
        editor.edited.connect(self.answer)
        editor.noted.connect(self._note)
        self.column.addWidget(editor)
        note = self.notes[asked.key] = Label("", Face.SMALL)
        note.setObjectName("fault")
        note.hide()
        self.column.addWidget(note)
        if not asked.question.optional:
            self._add_mark(asked)

    def _add_mark(self, asked: Asked) -> None:
        mark = MarkEditor(self.language, key_figure=asked.question.key_figure)
        mark.setObjectName(asked.key)
        mark.edited.connect(self.mark)
        self.marks[asked.key] = mark
        self.column.addWidget(mark)

    def _asked(self, key: str) -> Asked:
        return next(asked for asked in self.asks.asked if asked.key == key)

    def answer(self, value: Any, cell: str) -> None:
        """Take an answer from an editor into the plan; who answers does know."""
        asked = self._asked(self.sender().objectName())
        page = self._page(self.document.plan).replace(**{asked.field: value})
        if page.unknown(asked.key) and asked.question.answered(value):
            page = page.marked(asked.key, None)
        self._change(asked, page, cell)

    def mark(self, mark: Mark | None) -> None:
        """Take a mark into the plan."""
        asked = self._asked(self.sender().objectName())
        self._change(asked, self._page(self.document.plan).marked(asked.key, mark), "mark")

    def _change(self, asked: Asked, page: Page, cell: str) -> None:
        place = Place(self.section, self.asks.page, asked.key, cell)
        name = asked.question.name or asked.question.ask
        self.document.change(place, page, self.language.say(name))

    def show_plan(self, plan: Plan) -> None:
        """Show what the plan says now; nothing is touched that is shown already."""
        if self.shown and self.shown[1] is plan:
            return
        page, before = self._page(plan), self.shown[0] if self.shown else None
        self.shown = (page, plan)
        context = self._context()
        for asked in self.asks.asked:
            self.editors[asked.key].show_context(context)
            if page is not before:
                self.editors[asked.key].set_value(getattr(page, asked.field))
                self._show_mark(asked, page)

    def _show_mark(self, asked: Asked, page: Page) -> None:
        if mark := self.marks.get(asked.key):
            mark.set_mark(page.marks.get(asked.key))
        if self.notes[asked.key].isVisible() and not list(page.faults(asked)):
            self.notes[asked.key].hide()

    def _note(self, text: str) -> None:
        self._show_note(self.sender().objectName(), text)

    def _show_note(self, key: str, text: str) -> None:
        self.notes[key].setText(text)
        self.notes[key].show()

    def faults(self) -> list[tuple[Asked, Sentence]]:
        """Return what should be looked at again before moving on."""
        page = self._page(self.document.plan)
        return [
            (asked, fault)
            for asked in self.asks.asked
            if not page.unknown(asked.key)
            for fault in page.faults(asked)
        ]

    def show_faults(self) -> bool:
        """Show what to look at again and lead there; say whether there was anything new."""
        new = False
        for asked, fault in reversed(self.faults()):
            text = "⚠  " + fault.said(self.language)
            note = self.notes[asked.key]
            if not note.isVisible() or note.text() != text:
                self._show_note(asked.key, text)
                note.setAccessibleName(text)
                self.editors[asked.key].field().setAccessibleDescription(text)
                self.editors[asked.key].focus_cell("")
                self.ensureWidgetVisible(note)
                new = True
        return new

    def focus_first(self) -> None:
        """Bring the person to the first field."""
        self.editors[self.asks.asked[0].key].focus_cell("")
        self.verticalScrollBar().setValue(0)

    def go_to(self, place: Place) -> None:
        """Bring the person to the very field, or cell, of a place."""
        if place.cell == "mark" and place.key in self.marks:
            next(iter(self.marks[place.key].boxes.values())).setFocus()
        else:
            editor = self.editors.get(place.key) or self.editors[self.asks.asked[0].key]
            editor.focus_cell(place.cell)
        if focused := self.focusWidget():
            self.ensureWidgetVisible(focused)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.went_on.emit()
        else:
            super().keyPressEvent(event)
