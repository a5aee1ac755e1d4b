"""What to print and how: which document, on which paper, for whose eyes, and without what."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QButtonGroup,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.language import N_, Language
from app.plan import Plan
from app.report.content.documents import EVERY, PLAN
from app.report.content.plan import parts
from app.ui import theme
from app.ui.boxes import CheckBox, RoundButton
from app.ui.text import Label, button, line
from app.ui.theme import Face

ROWS = 184
"""Pixels of the list of documents at least, at the usual size of text."""
PAPERS = {
    "a4": N_("A4"),
    "letter": N_("Letter"),
    "a3": N_("A3 for the wall: two pages side by side, or one sheet enlarged"),
}
SWITCHES = {
    "large_print": N_("Large print: 18 points, laid out anew"),
    "mono": N_("Black only, for printers without colour"),
    "redact": N_("Black out costs and the names of people"),
}


class PaperDialog(QDialog):
    """Asks how a plan is to be printed."""

    def __init__(self, parent: QWidget, language: Language, plan: Plan, paper: str) -> None:
        """Offer every choice, with a paper (a4, letter or a3) chosen."""
        super().__init__(parent)
        self.language = language
        say = language.say
        self.setWindowTitle(say(N_("Export the plan")))
        self.papers = {size: RoundButton(say(text)) for size, text in PAPERS.items()}
        self.papers[paper].setChecked(True)
        group = QButtonGroup(self)
        for radio in self.papers.values():
            group.addButton(radio)
        self.switches = {name: CheckBox(say(text)) for name, text in SWITCHES.items()}
        titles = {name: say(title).replace("&", "&&") for name, title in parts().items()}
        if not plan.alternative:
            del titles["alternative"]
        self.hidden = {name: CheckBox(title) for name, title in titles.items()}
        self.documents = QListWidget()
        self.documents.addItems([say(document.title) for document in EVERY])
        self.about = Label("", Face.SMALL, quiet=True)
        self._lay_out()
        self.documents.currentRowChanged.connect(self.show_document)
        self.documents.setCurrentRow(0)
        self.documents.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Measure the rows again: before they were dressed they would stand on one another."""
        super().showEvent(event)
        self.documents.doItemsLayout()

    def show_document(self, row: int) -> None:
        """Say what the chosen document is for; only the plan has parts that can be left out."""
        about = self.language.say(EVERY[row].about)
        self.about.setText(about)
        self.documents.setAccessibleDescription(about)
        for box in self.hidden.values():
            box.setEnabled(EVERY[row].name == PLAN)

    @property
    def document(self) -> str:
        """The name of the chosen document."""
        return EVERY[self.documents.currentRow()].name

    def _documents(self) -> QVBoxLayout:
        """Return the list of documents."""
        words, column = self.language.say(N_("Document")), QVBoxLayout()
        self.documents.setAccessibleName(words)
        self.documents.setMinimumHeight(theme.px(ROWS))
        longest = self.documents.sizeHintForColumn(0) + theme.UNIT * 4 + theme.BAR
        self.documents.setMinimumWidth(min(longest, theme.px(theme.LIST_WIDEST)))
        column.setSpacing(theme.UNIT)
        column.addSpacing(theme.UNIT)
        column.addWidget(Label(words, Face.STRONG))
        column.addWidget(self.documents, 1)
        return column

    def _options(self) -> QVBoxLayout:
        """Return the paper, the switches, and the parts that can be left out."""
        column = QVBoxLayout()
        column.setSpacing(theme.UNIT)
        self._add_group(column, N_("Paper"), list(self.papers.values()))
        self._add_group(column, N_("For whose eyes"), list(self.switches.values()))
        self._add_group(column, N_("Leave out of the plan"), list(self.hidden.values()), 2)
        column.addStretch(1)
        return column

    def _lay_out(self) -> None:
        say, unit, inside = self.language.say, theme.UNIT, QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(unit * 4, unit * 3, unit * 4, unit * 2)
        column.setSpacing(unit)
        column.addWidget(Label(say(N_("Export the plan")), Face.HEADING))
        roomy, side = theme.scale() < theme.LARGE, QBoxLayout.Direction
        sides = QBoxLayout(side.LeftToRight if roomy else side.TopToBottom)
        sides.setSpacing(unit * 5 if roomy else unit)
        for half in (self._documents(), self._options()):
            sides.addLayout(half, 1)
        column.addLayout(sides, 1)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(0)
        for part in (scroll, line(), self._foot()):
            outside.addWidget(part, 1 if part is scroll else 0)
        room, wanted = self.screen().availableSize() * 0.9, inside.sizeHint()
        bar = scroll.verticalScrollBar().sizeHint().width()
        high = wanted.height() + theme.px(theme.CONTROL) + unit * 5
        self.resize(QSize(wanted.width() + bar, high).boundedTo(room))

    def _add_group(
        self, column: QVBoxLayout, words: str, boxes: list[QAbstractButton], across: int = 1
    ) -> None:
        """Add boxes below a heading, a few of them beside one another where there is room."""
        heading, grid = self.language.say(words), QGridLayout()
        across = across if theme.scale() < theme.LARGE else 1
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.UNIT * 4)
        grid.setVerticalSpacing(0)
        for number, box in enumerate(boxes):
            box.setAccessibleDescription(heading)
            down = -(-len(boxes) // across)
            grid.addWidget(box, number % down, number // down)
        column.addSpacing(theme.UNIT)
        column.addWidget(Label(heading, Face.STRONG))
        column.addLayout(grid)

    def _foot(self) -> QWidget:
        say, foot = self.language.say, QWidget()
        cancel = button(say(N_("Cancel")))
        go = button(say(N_("Choose the file")), accent=True)
        go.setDefault(True)
        go.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout(foot)
        row.setContentsMargins(*[theme.UNIT * 4, theme.UNIT * 2] * 2)
        row.setSpacing(theme.UNIT * 2)
        row.addWidget(self.about, 1)  # always in sight, however long the lists are
        for part in (cancel, go):
            row.addWidget(part)
        return foot

    def chosen(self) -> dict[str, object]:
        """Return what was chosen, as the worker takes it."""
        paper = next(size for size, radio in self.papers.items() if radio.isChecked())
        switched = {name: box.isChecked() for name, box in self.switches.items()}
        left = [name for name, box in self.hidden.items() if box.isChecked()]
        return {"paper": paper, "without": left if self.document == PLAN else [], **switched}
