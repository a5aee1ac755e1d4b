"""How sure an answer is: “I do not know yet”, and for key figures how it is known."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.language import N_, Language
from app.model.section import Mark
from app.ui import theme
from app.ui.boxes import CheckBox
from app.ui.text import Label


class MarkEditor(QWidget):
    """Edits the mark of one question; at most one box is ticked."""

    edited = Signal(object)  # Mark or None

    def __init__(self, language: Language, *, key_figure: bool) -> None:
        """Show a box for each mark; only key figures say how they are known."""
        super().__init__()
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(theme.UNIT * 3)
        layout.setVerticalSpacing(theme.UNIT // 2)
        lead = Label(language.say(N_("This is")) if key_figure else "", quiet=True)
        if key_figure:
            layout.addWidget(lead, 0, 0)
        marks = list(Mark) if key_figure else [Mark.UNKNOWN]
        self.boxes = {mark: CheckBox(language.say(mark.label)) for mark in marks}
        columns = self._columns(lead.sizeHint().width())
        for place, box in enumerate(self.boxes.values()):
            layout.addWidget(box, place // columns, 1 + place % columns)
            box.toggled.connect(self._ticked)
        layout.setColumnStretch(columns + 1, 1)
        self.mark: Mark | None = None

    def _columns(self, lead: int) -> int:
        """Return how many boxes stand beside one another: fewer where the words are long."""
        if theme.scale() >= theme.LARGE:
            return 1
        widths = [box.sizeHint().width() + theme.UNIT * 3 for box in self.boxes.values()]
        return len(widths) if lead + sum(widths) <= theme.px(theme.TEXT_WIDTH) else 2

    def name_after(self, label: QLabel) -> None:
        """Say the question with each of the boxes."""
        for box in self.boxes.values():
            box.setAccessibleDescription(label.text())

    def set_mark(self, mark: Mark | None) -> None:
        """Show a mark silently."""
        self.mark = mark
        for each, box in self.boxes.items():
            with QSignalBlocker(box):
                box.setChecked(each is mark)

    def _ticked(self, checked: bool) -> None:
        ticked = next(mark for mark, box in self.boxes.items() if box is self.sender())
        self.set_mark(ticked if checked else None)
        self.edited.emit(self.mark)
