"""The editor of a week: seven days by half hours, for the keyboard and the mouse."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.language import N_
from app.model import week
from app.model.figure import Week
from app.model.question import Asked, Context
from app.model.table import Rota, Slot, Weekday, clock
from app.report.content.sheets.rota import bare_week
from app.ui import theme
from app.ui.drawn_once import DrawnOnce
from app.ui.editors.editor import Editor
from app.ui.editors.week import COLUMNS, Place, WeekPainter, WeekShape
from app.ui.text import Label
from app.ui.theme import Face

DAYS = list(Weekday)
HELP_SPANS = N_("Arrows move, Space opens or closes half an hour, Shift with arrows takes several.")
HELP_LOOKS = N_("Arrows move, Space sets or removes a look, Shift with arrows takes several.")
HELP_PEOPLE = N_("A letter sets a look by that person: {people}.")
MOVES: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Home: (0, -COLUMNS),
    Qt.Key.Key_End: (0, COLUMNS),
}


class RotaEditor(Editor):
    """Edits spans or looks of a week in a grid, with a line that says the cell in words."""

    def __init__(self, asked: Asked, context: Context, *, compact: bool = False) -> None:
        """Show an empty week."""
        super().__init__(asked, context, compact=compact)
        assert isinstance(asked.question, Rota)
        self.question = asked.question
        self.grid = WeekGrid(self)
        self.help = Label("", Face.SMALL, quiet=True)
        self.here = Label("", Face.SMALL_STRONG)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self.help, self.grid, self.here):
            layout.addWidget(part)
        self.letters: dict[str, str] = {}
        self.figure = bare_week(context.language)
        self.show_context(context)

    def field(self) -> QWidget:
        """Return the grid."""
        return self.grid

    def show_context(self, context: Context) -> None:
        """Follow the names of the people who look."""
        super().show_context(context)
        people = self.question.people(context) if self.question.people else {}
        self.letters = week.initials(dict(people))
        text = self.say(HELP_SPANS if self.question.spans else HELP_LOOKS)
        lettered = {id_: sign for id_, sign in self.letters.items() if sign != week.NO_LETTER}
        if lettered:
            named = ", ".join(f"{sign} {people[id_]}" for id_, sign in lettered.items())
            text += " " + self.say(HELP_PEOPLE, people=named)
        self.help.setText(text)
        self.grid.update()
        self.tell_cell()

    def show_value(self, value: tuple[Slot, ...]) -> None:
        """Show the slots of a week."""
        self.grid.update()
        self.tell_cell()

    def show_figure(self, figure: Week) -> None:
        """Draw what follows from the week: the opening hours and the longest wait."""
        if figure != self.figure:
            self.figure = figure
            self.grid.update()

    def drawn(self) -> Week:
        """Return the figure with the looks as they are at this moment."""
        return replace(self.figure, looks=week.drawn_looks(self.slots(), self.letters))

    def slots(self) -> tuple[Slot, ...]:
        """Return the slots shown."""
        return tuple(self._value)

    def filled(self, place: Place) -> bool:
        """Say whether a cell is open, or holds a look."""
        day, minute = DAYS[place[0]], place[1] * week.HALF_HOUR
        if self.question.spans:
            return week.open_at(self.slots(), day, minute)
        return bool(week.looks_at(self.slots(), day, minute))

    def fill(self, places: list[Place], *, on: bool, person: str = "") -> None:
        """Open or close cells, set or remove looks, as one change."""
        slots = self.slots()
        for number, column in places:
            day, minute = DAYS[number], column * week.HALF_HOUR
            if self.question.spans:
                change = week.opened if on else week.closed
                slots = change(slots, day, minute, minute + week.HALF_HOUR)
            elif on:
                slots = week.looked(slots, day, minute, person)
            else:
                slots = week.unlooked(slots, day, minute)
        self.answer(slots, "{}.{}".format(*places[0]))
        self.grid.update()
        self.tell_cell()

    def tell_cell(self) -> None:
        """Say in words where the cursor is, on screen and to a screen reader."""
        number, column = self.grid.at
        day, minute = DAYS[number], column * week.HALF_HOUR
        there = [
            self._told(slot, minute)
            for slot in self.question.day(self.slots(), day)
            if slot.start < minute + week.HALF_HOUR and (slot.end or slot.start + 1) > minute
        ]
        nothing = self.say(N_("closed") if self.question.spans else N_("nobody looks"))
        name = self.context.language.weekday(number)
        self.here.setText(f"{name} {clock(minute)}: {', '.join(there) or nothing}")
        self.grid.setAccessibleDescription(self.here.text())
        changed = QAccessibleEvent(self.grid, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(changed)

    def _told(self, slot: Slot, minute: int) -> str:
        """Return what is in a cell; its time is said already."""
        words = self.question.slot_words(slot, self.context)
        if slot.end is not None:
            return self.say(N_("open {hours}"), hours=words)
        if slot.start != minute:
            return words
        return words.removeprefix(clock(minute)).strip() or self.say(N_("somebody looks"))

    def focus_cell(self, cell: str) -> None:
        """Bring the person to a cell."""
        day, _, column = cell.partition(".")
        if day.isdecimal() and column.isdecimal():
            self.grid.go_to((int(day), int(column)))
        super().focus_cell(cell)


class WeekGrid(QPushButton):
    """Seven days by 48 half hours, painted; the cursor is a cell or a block of cells.

    To a screen reader it is a button that tells its cell and, when pressed, fills or empties it.
    """

    def __init__(self, rota: RotaEditor) -> None:
        """Put the cursor on Monday at nine."""
        super().__init__()
        self.rota = rota
        self.kept = DrawnOnce()
        self.at: Place = (0, 18)
        self.anchor: Place = self.at
        self.painting: bool | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.clicked.connect(self._turn)

    def sizeHint(self) -> QSize:
        """Ask for the width of a table and seven rows."""
        return QSize(theme.TABLE_WIDTH, WeekShape(0).height())

    def minimumSizeHint(self) -> QSize:
        """Take less width in a small window, never less height."""
        return QSize(WeekShape(0).narrowest(), self.sizeHint().height())

    def shape(self) -> WeekShape:
        """Return where each cell is at the present size."""
        return WeekShape(self.width())

    def _block(self) -> list[Place]:
        days = sorted((self.anchor[0], self.at[0]))
        columns = sorted((self.anchor[1], self.at[1]))
        return [
            (day, column)
            for day in range(days[0], days[1] + 1)
            for column in range(columns[0], columns[1] + 1)
        ]

    def go_to(self, place: Place, *, several: bool = False) -> None:
        """Move the cursor to a cell, keeping the block's other corner if several are taken."""
        day, column = place
        self.at = (min(max(day, 0), 6), min(max(column, 0), COLUMNS - 1))
        if not several:
            self.anchor = self.at
        self.update()
        self.rota.tell_cell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, set, remove, or set for a person by the first letter of the name."""
        several = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        plain = not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        key = event.key() if plain else 0
        letter = next((i for i, c in self.rota.letters.items() if c == event.text().upper()), "")
        if key in MOVES:
            down, right = MOVES[key]
            self.go_to((self.at[0] + down, self.at[1] + right), several=several)
        elif key == Qt.Key.Key_Space:
            self._turn()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.rota.fill(self._block(), on=False)
        elif plain and letter:
            self.rota.fill(self._block(), on=True, person=letter)
        else:
            super().keyPressEvent(event)

    def _turn(self) -> None:
        self.rota.fill(self._block(), on=not self.rota.filled(self.at))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Set or remove the cell under the mouse, and go on painting the same way."""
        place = self.shape().place_at(event.position())
        if place and event.button() is Qt.MouseButton.LeftButton:
            self.painting = not self.rota.filled(place)
            self.go_to(place)
            self.rota.fill([place], on=self.painting)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Paint further cells while the button is held."""
        place = self.shape().place_at(event.position())
        if place and self.painting is not None and place != self.at:
            self.go_to(place)
            if self.rota.filled(place) != self.painting:
                self.rota.fill([place], on=self.painting)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stop painting."""
        self.painting = None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the cursor and say where it is."""
        super().focusInEvent(event)
        self.rota.tell_cell()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the week, the spans that are edited, and the cursor."""
        figure, slots = self.rota.drawn(), self.rota.slots()
        self.kept.paint(self, partial(self._draw, figure, slots), figure, slots)
        if self.hasFocus():
            paint = WeekPainter(QPainter(self), self.shape())
            paint.cursor(self._block())
            paint.painter.end()

    def _draw(self, figure: Week, slots: tuple[Slot, ...], painter: QPainter) -> None:
        paint = WeekPainter(painter, self.shape())
        paint.frame(figure)
        for slot in slots:
            paint.opening(slot)
        for look in figure.looks:
            paint.look(look)
