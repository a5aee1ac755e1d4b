"""Where too many items weigh the same: which of them count most, to be ticked."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.advice.top import Top
from app.language import N_, Language
from app.sections.swot.item import SwotItem
from app.ui import theme
from app.ui.advice.view import Rows
from app.ui.announcing import announce
from app.ui.boxes import CheckBox
from app.ui.more import More
from app.ui.text import Label, in_lines

REST = 300
"""Milliseconds of rest after which an item that is being typed is named anew."""
WIDTH = 360
"""Pixels that the words of an item take before they go on in the next line."""


class ChoiceOfThree(QWidget):
    """Asks which items count most; as soon as enough are ticked, it is decided."""

    chosen = Signal(object)  # ids
    grown = Signal()

    def __init__(self, language: Language) -> None:
        """Ask nothing yet."""
        super().__init__()
        self.language, self.top = language, Top((), ())
        self.boxes: dict[str, CheckBox] = {}
        self.insisted = False
        self.rest = QTimer(self, singleShot=True, interval=REST)
        self.rest.timeout.connect(self._name)
        self.words = Label("")
        self.words.setProperty("doubt", True)
        self.rows, self.more = Rows(theme.UNIT // 2), More(language, self._show_more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT // 2)
        for part in (self.words, self.rows, self.more.link):
            column.addWidget(part)
        self.hide()

    def show_top(self, top: Top) -> None:
        """Ask about the items that weigh the same, or nothing if it is clear which count most."""
        before, self.top = self.top, top
        if [item.id for item in top.tied] == [item.id for item in before.tied]:
            if top.tied:
                self.rest.start()
            return
        self.insisted = False
        self.rows.empty()
        self.boxes = {}
        self._show_boxes()
        self.setVisible(bool(top.tied))
        if self.isVisible() and not before.tied:
            announce(self, self.words.text())

    def _show_boxes(self) -> None:
        text = N_("⚠  These weigh the same. Tick the {count} that count most.")
        if self.top.free == 1:
            text = N_("⚠  These weigh the same. Tick the one that counts most.")
        self.words.setText(self.language.say(text, count=self.language.number(self.top.free)))
        for item in self.top.tied[len(self.boxes) : self.more.room]:
            box = CheckBox(named(item))
            box.toggled.connect(self._tick)
            self.boxes[item.id] = box
            self.rows.add(box)
        self.more.show_rest(len(self.top.tied) - len(self.boxes))

    def _name(self) -> None:
        for item in self.top.tied:
            if (box := self.boxes.get(item.id)) and box.text() != named(item):
                box.setText(named(item))

    def _show_more(self) -> None:
        self._show_boxes()
        self.grown.emit()

    def _tick(self) -> None:
        ticked = frozenset(id_ for id_, box in self.boxes.items() if box.isChecked())
        if len(ticked) == self.top.free:
            self.chosen.emit(ticked)

    def insist(self) -> bool:
        """Say whether there is a choice that nobody was asked to make before."""
        new = bool(self.top.tied) and not self.insisted
        self.insisted = True
        return new

    def take_focus(self) -> None:
        """Bring the person to the first item."""
        next(iter(self.boxes.values())).setFocus()

    def tabbed(self) -> list[QWidget]:
        """Return what the tabulator leads through, in order."""
        return [*self.boxes.values(), self.more.link]


def named(item: SwotItem) -> str:
    """Return the number and the words of an item, in lines."""
    text = in_lines(f"{item.number}  {item.text}", theme.px(WIDTH))
    return text.replace("&", "&&")
