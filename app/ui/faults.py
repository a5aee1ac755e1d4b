"""What should be looked at again, told once above a page: each line leads to its field."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from app.language import N_, Language
from app.ui import theme
from app.ui.document import Place
from app.ui.text import Label, button, in_lines
from app.ui.theme import Face


@dataclass(frozen=True)
class Fault:
    """What should be looked at again: where, the name of the question, and the sentence."""

    place: Place
    name: str
    text: str


class FaultSummary(QFrame):
    """Takes the focus when one goes on; nobody is stopped by it."""

    led = Signal(object)  # Place

    def __init__(self, language: Language) -> None:
        """Show nothing yet."""
        super().__init__()
        self.language = language
        self.setProperty("wrong", True)
        self.places: dict[QWidget, Place] = {}
        self.lines: list[QPushButton] = []
        self.shown: list[Fault] = []
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(theme.UNIT * 2, theme.UNIT * 2, theme.UNIT * 2, theme.UNIT * 2)
        self.rows.setSpacing(theme.UNIT // 2)
        self.heading = Label(language.say(N_("⚠  Please look at this again")), Face.STRONG)
        self.rest = Label(language.say(N_("Or go on: nothing you typed is lost.")), quiet=True)
        self.rows.addWidget(self.heading)
        self.rows.addWidget(self.rest)
        self.setAccessibleName(self.heading.text())
        self.hide()

    def show_faults(self, faults: list[Fault]) -> None:
        """Show a line for each fault; none hides the summary. Who is at a line stays here."""
        if faults != self.shown:
            before, self.shown = self.lines, faults
            held = any(line.hasFocus() for line in before)
            self.places = {}
            self.lines = [self._line(fault) for fault in faults]
            if held and faults:
                self.take_focus()
            for line in before:
                line.hide()
                line.deleteLater()
        self.setVisible(bool(faults))

    def _line(self, fault: Fault) -> QPushButton:
        room = theme.px(theme.TEXT_WIDTH) - 6 * theme.UNIT
        made = button(in_lines(f"{fault.name}: {fault.text}", room), link=True)
        made.setAccessibleDescription(self.heading.text())
        made.clicked.connect(self._lead)
        self.places[made] = fault.place
        self.rows.insertWidget(self.rows.count() - 1, made)
        made.show()  # a layout would do so later, and who is at a line would be led away
        return made

    def _lead(self) -> None:
        sender = self.sender()
        assert isinstance(sender, QWidget)
        self.led.emit(self.places[sender])

    def take_focus(self) -> None:
        """Bring the person to the first line."""
        self.lines[0].setFocus()
