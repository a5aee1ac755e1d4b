"""What to print and how: which document, on which paper, for whose eyes, and without what."""

from collections.abc import Iterable

from PySide6.QtCore import QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.language import N_, Language
from app.report.content.documents import EVERY, PLAN
from app.report.content.plan import parts
from app.ui import theme
from app.ui.boxes import CheckBox, RoundButton

PAPERS = {
    "a4": N_("A4"),
    "letter": N_("Letter"),
    "a3": N_("A3 for the wall: two pages side by side, or one sheet enlarged"),
}
SWITCHES = {
    "large_print": N_("Large print: 18 points, set anew"),
    "mono": N_("Black only, for printers without colour"),
    "redact": N_("Black out costs and the names of people"),
}


class PaperDialog(QDialog):
    """Asks what of a plan is to be printed, and how."""

    def __init__(self, parent: QWidget, language: Language, paper: str) -> None:
        """Offer every choice, with the whole plan and a paper (a4, letter or a3) chosen."""
        super().__init__(parent)
        self.language = language
        say = language.say
        self.setWindowTitle(say(N_("Export the plan")))
        self.documents = QListWidget()
        self.documents.addItems([say(document.title) for document in EVERY])
        self.about = QLabel(wordWrap=True)
        self.papers = {size: RoundButton(say(text)) for size, text in PAPERS.items()}
        self.papers[paper].setChecked(True)
        group = QButtonGroup(self)
        for radio in self.papers.values():
            group.addButton(radio)
        self.switches = {name: CheckBox(say(text)) for name, text in SWITCHES.items()}
        self.hidden = {n: CheckBox(say(text).replace("&", "&&")) for n, text in parts().items()}
        self.leave_out = _group(say(N_("Leave out of the plan")), self.hidden.values())
        self._lay_out()
        self.documents.currentRowChanged.connect(self.show_document)
        self.documents.setCurrentRow(0)
        self.documents.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Measure the rows again: before they were dressed they would stand on one another."""
        super().showEvent(event)
        self.documents.doItemsLayout()

    def _lay_out(self) -> None:
        columns = QHBoxLayout()
        columns.addWidget(self._what(), 2)
        columns.addWidget(self._how(), 3)
        outside = QVBoxLayout(self)
        outside.addLayout(columns, 1)
        outside.addWidget(self._buttons())
        wanted = QSize(theme.px(820), theme.px(560))
        self.resize(wanted.boundedTo(self.screen().availableSize()))

    def _what(self) -> QWidget:
        """Return the list of documents above what the chosen one is for."""
        group = _group(self.language.say(N_("Document")), (self.documents, self.about))
        self.documents.setAccessibleName(group.title())
        return group

    def _how(self) -> QWidget:
        """Return the options, which may be more than the screen is high."""
        say, inside = self.language.say, QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(_group(say(N_("Paper")), self.papers.values()))
        column.addWidget(_group(say(N_("For whose eyes")), self.switches.values()))
        column.addWidget(self.leave_out)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        return scroll

    def _buttons(self) -> QWidget:
        say, buttons = self.language.say, QDialogButtonBox()
        go = buttons.addButton(say(N_("Choose the file")), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(say(N_("Cancel")), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        go.setDefault(True)
        return buttons

    def show_document(self, row: int) -> None:
        """Say what the chosen document is for; only the plan has parts that can be left out."""
        say, document = self.language.say, EVERY[row]
        self.about.setText(say(document.about))
        self.documents.setAccessibleDescription(say(document.about))
        self.leave_out.setEnabled(document.name == PLAN)

    @property
    def document(self) -> str:
        """The name of the chosen document."""
        return EVERY[self.documents.currentRow()].name

    def chosen(self) -> dict[str, object]:
        """Return how to print it, as the worker takes it."""
        paper = next(size for size, radio in self.papers.items() if radio.isChecked())
        switched = {name: box.isChecked() for name, box in self.switches.items()}
        left = [name for name, box in self.hidden.items() if box.isChecked()]
        return {"paper": paper, "without": left if self.document == PLAN else [], **switched}


def _group(title: str, boxes: Iterable[QWidget]) -> QGroupBox:
    group = QGroupBox(title)
    column = QVBoxLayout(group)
    for box in boxes:
        column.addWidget(box)
    return group
