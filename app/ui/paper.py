"""How to print: the paper, for whose eyes, and what is left out; asked before where to."""

from collections.abc import Iterable

from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QGroupBox,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.language import N_, Language
from app.plan import Plan, sections
from app.report.content.two_plans import OTHER_PLAN
from app.ui import theme
from app.ui.boxes import CheckBox, RoundButton

PAPERS = {
    "a4": N_("A4"),
    "letter": N_("Letter"),
    "a3": N_("A3, two pages side by side, for the wall"),
}
SWITCHES = {
    "large_print": N_("Large print: 18 points, set anew"),
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
        chapters = {name: say(section.title) for name, section in sections(plan).items()}
        if plan.alternative:
            chapters["alternative"] = say(OTHER_PLAN)
        self.hidden = {name: CheckBox(title.replace("&", "&&")) for name, title in chapters.items()}
        self._lay_out()

    def _lay_out(self) -> None:
        say = self.language.say
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.addWidget(_group(say(N_("Paper")), self.papers.values()))
        column.addWidget(_group(say(N_("For whose eyes")), self.switches.values()))
        column.addWidget(_group(say(N_("Leave out the answers of")), self.hidden.values()))
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        buttons = QDialogButtonBox()
        go = buttons.addButton(say(N_("Choose the file")), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(say(N_("Cancel")), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(buttons)
        outside = QVBoxLayout(self)
        outside.addWidget(scroll, 1)
        outside.addLayout(foot)
        go.setDefault(True)
        self.resize(
            inside.sizeHint().width() + theme.px(60), inside.sizeHint().height() + theme.px(90)
        )

    def chosen(self) -> dict[str, object]:
        """Return what was chosen, as the worker takes it."""
        paper = next(size for size, radio in self.papers.items() if radio.isChecked())
        switched = {name: box.isChecked() for name, box in self.switches.items()}
        without = [name for name, box in self.hidden.items() if box.isChecked()]
        return {"paper": paper, "without": without, **switched}


def _group(title: str, boxes: Iterable[QWidget]) -> QGroupBox:
    group = QGroupBox(title)
    column = QVBoxLayout(group)
    for box in boxes:
        column.addWidget(box)
    return group
