"""The bar below a page: back, where one is, “finished”, and on."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.language import N_, Language
from app.ui import theme
from app.ui.boxes import CheckBox
from app.ui.column import keep_margin
from app.ui.text import Label, button


class FootBar(QWidget):
    """Leads back and on; at the end of a section the person may say that it is finished."""

    went_back = Signal()
    went_on = Signal()
    finished = Signal(bool)
    export_wanted = Signal()

    def __init__(self, language: Language) -> None:
        """Show the two buttons."""
        super().__init__()
        say = language.say
        self.language, self.room = language, theme.TABLE_WIDTH
        self.inside = QWidget()
        self.box = CheckBox(say(N_("This section is finished")))
        self.back = button(say(N_("Back")))
        self.next = button(say(N_("Next")), accent=True)
        self.export = button(say(N_("Export the plan")), accent=True)
        self.place = Label("", quiet=True)
        self.place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._arrange()
        self.back.clicked.connect(self.went_back)
        self.next.clicked.connect(self.went_on)
        self.export.clicked.connect(self.export_wanted)
        self.box.toggled.connect(self.finished)

    def _arrange(self) -> None:
        unit = theme.UNIT
        self.inside.setMaximumWidth(theme.px(theme.TEXT_WIDTH))
        grid = QGridLayout(self.inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(unit)
        grid.addWidget(self.box, 0, 0, 1, 3)
        for column, part in enumerate((self.back, self.place, self.next)):
            grid.addWidget(part, 1, column)
        grid.addWidget(self.export, 1, 2)
        grid.setColumnStretch(1, 1)
        for control in (self.back, self.next):
            control.setMinimumWidth(theme.px(112))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.margin(), unit * 2, unit * 4, unit * 2)
        outer.addWidget(self.inside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the margin of the page."""
        super().resizeEvent(event)
        keep_margin(self, event.size().width(), self.room)

    def height_with(self, *, box: bool) -> int:
        """Return how many pixels high the bar is when it has the box, or has not."""
        now = self.height() if self.isVisible() else self.sizeHint().height()
        more = self.box.sizeHint().height() + theme.UNIT
        return now + more * (box - (not self.box.isHidden()))

    def stand_below(self, width: int, room: int) -> None:
        """Begin and end where a page does: one so many pixels wide that wants some room."""
        self.room = room
        self.inside.setMaximumWidth(width)
        keep_margin(self, self.width(), room)

    def show_place(self, number: int, last: int, count: int) -> None:
        """Show which question, or first and last of several, of how many; 0 of 0 is none."""
        text = N_("Question {number} of {count}")
        if last > number:
            text = N_("Questions {number} to {last} of {count}")
        said = self.language.say(text, number=number, last=last, count=count)
        self.place.setText(said if count else "")

    def show_alone(self) -> None:
        """Show the way back only."""
        self.place.setText("")
        for part in (self.next, self.box, self.export):
            part.hide()

    def show_end(self, *, end: bool) -> None:
        """Lead on, or at the end of the interview to the paper."""
        self.next.setVisible(not end)
        self.export.setVisible(end)

    def show_section(self, number: int, count: int) -> None:
        """Show which section of how many this is (1 to count)."""
        text = N_("Section {number} of {count}")
        self.place.setText(self.language.say(text, number=number, count=count))

    def show_finished(self, finished: bool) -> None:
        """Show silently whether the section is finished."""
        with QSignalBlocker(self.box):
            self.box.setChecked(finished)
