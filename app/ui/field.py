"""One question on a page: its words, its editor, what to look at again, and how sure one is."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language import N_, Language
from app.model.question import Asked, Context
from app.model.section import Mark, Page
from app.ui import theme
from app.ui.editors import editor_for
from app.ui.editors.row_line import remark_on
from app.ui.editors.rows import RowsEditor
from app.ui.marks import MarkEditor
from app.ui.text import Label
from app.ui.theme import Face

MARK = "mark"
"""The cell that an undo step names when a mark changed."""


class Earlier(QWidget):
    """What the person said before, in the person's own words."""

    def __init__(self, language: Language) -> None:
        """Show nothing yet."""
        super().__init__()
        self.words = Label("", Face.SAID)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.UNIT * 2, 0, 0, theme.UNIT)
        layout.setSpacing(0)
        layout.addWidget(Label(language.say(N_("You said before")), Face.SMALL, quiet=True))
        layout.addWidget(self.words)

    def show_words(self, words: str) -> None:
        """Show these words, or nothing at all."""
        self.words.setText(words)
        self.setVisible(bool(words.strip()))


class Field(QWidget):
    """Shows one question and tells what the person changed."""

    edited = Signal(object, object, str)  # Asked, value, cell
    marked = Signal(object, object)  # Asked, Mark or None

    def __init__(self, asked: Asked, context: Context, title: Label | None) -> None:
        """Build the editor; the first question of a page has the page's title for its label."""
        super().__init__()
        self.asked, self.language = asked, context.language
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.UNIT)
        if title is None:
            title = Label(self.language.say(asked.question.ask), Face.STRONG)
            layout.addSpacing(theme.UNIT * 2)
            layout.addWidget(title)
        self.beside = Earlier(self.language)
        self.wait = Label("", quiet=True)
        self.wait.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.editor = editor_for(asked, context)
        self.editor.name_after(title)
        self.editor.edited.connect(self._edit)
        self.editor.noted.connect(self.note)
        self.remark, self.fault = Label("", Face.SMALL), Label("", Face.SMALL)
        for below in (self.remark, self.fault):
            below.hide()
        self.mark = MarkEditor(self.language, key_figure=asked.question.key_figure)
        self.mark.name_after(title)
        self.mark.edited.connect(self._mark)
        for part in (self.beside, self.wait, self.editor, self.remark, self.fault, self.mark):
            layout.addWidget(part)
        self.show_context(context)

    def show_context(self, context: Context) -> None:
        """Show what stands elsewhere in the plan, or what has to be answered there first."""
        question = self.asked.question
        self.editor.show_context(context)
        self.beside.show_words(question.beside(context) if question.beside else "")
        waits = question.waits(context) if question.waits else ""
        self.wait.setText(self.language.say(waits))
        self.wait.setVisible(bool(waits))
        self.editor.setVisible(not waits)
        self.mark.setVisible(not waits and not question.optional)

    def put_below(self, *parts: QWidget) -> None:
        """Put something right below the editor, before the mark."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        for part in parts:
            layout.insertWidget(layout.indexOf(self.mark), part)

    def _edit(self, value: object, cell: str) -> None:
        self.edited.emit(self.asked, value, cell)

    def _mark(self, mark: Mark | None) -> None:
        self.marked.emit(self.asked, mark)

    def show_page(self, page: Page) -> None:
        """Show the answer and the mark that a page holds; a fault that is mended goes away."""
        self.editor.set_value(getattr(page, self.asked.field))
        self.mark.set_mark(page.marks.get(self.asked.key))
        if not self.fault.isHidden() and not list(page.faults(self.asked)):
            self.fault.hide()

    def show_remarks(self, remarks: Mapping[str, str]) -> None:
        """Show in place what is remarked about the answer, or about rows of it by their ids."""
        if isinstance(self.editor, RowsEditor):
            self.editor.show_remarks(remarks)
        else:
            remark_on(self.editor.field(), self.remark, remarks.get("", ""))

    def note(self, text: str) -> None:
        """Show a sentence below the editor."""
        self.fault.setText(text)
        self.fault.show()

    def show_fault(self, fault: str) -> bool:
        """Show below the editor what to look at again; say whether that is new."""
        text = self.language.say(N_("⚠  {fault}"), fault=fault)
        if not self.fault.isHidden() and self.fault.text() == text:
            return False
        self.note(text)
        self.editor.field().setAccessibleDescription(text)
        return True

    def go_to(self, cell: str) -> None:
        """Bring the person to the editor, to one of its cells, or to the mark."""
        if not self.wait.isHidden():
            self.wait.setFocus(Qt.FocusReason.OtherFocusReason)
        elif cell == MARK:
            next(iter(self.mark.boxes.values())).setFocus()
        else:
            self.editor.focus_cell(cell)
