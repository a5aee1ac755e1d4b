"""The bar below a page: back, where one is, “finished”, and on."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from app.language import N_, Language
from app.ui import theme
from app.ui.text import Label, button


class FootBar(QWidget):
    """Leads back and on; at the end of a section the person may say that it is finished."""

    went_back = Signal()
    went_on = Signal()
    finished = Signal(bool)

    def __init__(self, language: Language) -> None:
        """Show the two buttons."""
        super().__init__()
        say, unit = language.say, theme.UNIT
        self.language = language
        self.back = button(say(N_("Back")))
        self.next = button(say(N_("Next")), accent=True)
        self.place = Label("", quiet=True)
        self.place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.box = QCheckBox(say(N_("This section is finished")))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.margin(), unit * 2, theme.margin(), unit * 2)
        layout.addWidget(self.back)
        layout.addWidget(self.place, 1)
        layout.addWidget(self.box)
        layout.addSpacing(unit * 3)
        layout.addWidget(self.next)
        for control in (self.back, self.next):
            control.setMinimumWidth(theme.px(112))
        self.back.clicked.connect(self.went_back)
        self.next.clicked.connect(self.went_on)
        self.box.toggled.connect(self.finished)

    def show_place(self, number: int, count: int) -> None:
        """Show which question of how many this is (1 to count); 0 of 0 is none."""
        text = N_("Question {number} of {count}")
        self.place.setText(self.language.say(text, number=number, count=count) if count else "")

    def show_finished(self, finished: bool) -> None:
        """Show silently whether the section is finished."""
        with QSignalBlocker(self.box):
            self.box.setChecked(finished)
