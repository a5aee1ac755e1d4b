"""One item of the board: its number, a short line, who says so, its weight, and where it goes."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.language import N_
from app.model.question import Asked, Context
from app.sections.swot.item import SwotItem
from app.ui import theme
from app.ui.editors.editor import Editor
from app.ui.editors.line import LineEditor
from app.ui.swot.badge import Badge
from app.ui.swot.dots import WeightDots
from app.ui.swot.item_grid import ItemGrid
from app.ui.swot.item_menu import ItemMenu
from app.ui.text import button
from app.ui.theme import Face

KINDS: dict[str, type[Editor]] = {
    "text": LineEditor,
    "evidence": LineEditor,
    "weight": WeightDots,
}
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
STAYS = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""Why a line is left only for a while."""
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: +1}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ItemLine(QWidget):
    """Edits one item; the last line of a list is no item until something is typed in it."""

    edited = Signal(object, str)  # SwotItem, field
    noted = Signal(str)
    stepped = Signal(int)  # to the line above (-1) or below (+1)
    entered = Signal()
    shifted = Signal(int)  # the item itself, by one place
    let_go = Signal(QPoint)  # drawn with the mouse to a point of the screen
    sent = Signal(str)  # to another list, by its name; nothing takes the item away

    def __init__(
        self, item: SwotItem, columns: tuple[Asked, ...], lists: dict[str, str], context: Context
    ) -> None:
        """Show an item; `lists` are the other lists it can go to, with their titles."""
        super().__init__()
        self.item, self.context, self.lists = item, context, lists
        self.say = context.language.say
        self.shown: tuple[SwotItem, bool] | None = None
        self.badge = Badge()
        self.badge.dropped.connect(self.let_go)
        self.cells: dict[str, Editor] = {a.field: self._cell(a) for a in columns}
        self.more = button("⋯", link=True)
        self.more.clicked.connect(self.open_menu)
        self.menu: ItemMenu | None = None
        self.wants_two = False
        self.grid = ItemGrid(self.badge, tuple(self.cells.values()), self.more)
        self.setLayout(self.grid)
        self.stand(narrow=False)
        for watched in (*(cell.field() for cell in self.cells.values()), self.more):
            watched.installEventFilter(self)

    def _cell(self, asked: Asked) -> Editor:
        cell = KINDS[asked.field](asked, self.context, compact=True)
        cell.setObjectName(asked.field)
        if isinstance(cell, LineEditor):
            cell.line.setProperty("item", True)
        if asked.field == "evidence":
            cell.field().setFont(theme.font(Face.SMALL))
            cell.field().setProperty("quiet", True)
        cell.edited.connect(self._edited)
        cell.noted.connect(self.noted)
        return cell

    def stand(self, *, narrow: bool) -> None:
        """Stand in two rows where there is little room; else only what is long does."""
        self.wants_two = narrow
        self._settle()

    def _settle(self) -> None:
        self.grid.stand(two=self.wants_two or self.grid.is_long(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand as the width allows."""
        super().resizeEvent(event)
        self._settle()

    def widgets(self) -> list[QWidget]:
        """Return what the tabulator leads through."""
        return [*self.cells.values(), self.more]

    def field_in_focus(self) -> str:
        """Return the field where the person is; the words where he is at none."""
        return next((f for f, cell in self.cells.items() if cell.field().hasFocus()), "text")

    def focus_field(self, field: str) -> None:
        """Bring the person to a field; to the words where there is no such field yet."""
        cell = self.cells.get(field, self.cells["text"])
        seen = self.cells["text"] if cell.isHidden() else cell
        part = seen.field()
        part.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(part, QLineEdit):
            part.end(False)

    def show_item(self, item: SwotItem, *, top: bool) -> None:
        """Show an item silently; nothing is touched if it is shown already."""
        if self.shown == (item, top):
            return
        self.item, self.shown = item, (item, top)
        for field, cell in self.cells.items():
            cell.set_value(getattr(item, field))
        self.badge.show_number(item.number or "+", filled=top)
        self.cells["text"].setToolTip(item.text)
        self._call(item.number)
        self._settle()

    def _call(self, number: str) -> None:
        for cell in self.cells.values():
            ask = self.say(cell.asked.question.ask)
            name = self.say(N_("{number}: {name}"), number=number, name=ask) if number else ask
            if isinstance(cell, WeightDots):
                cell.call(name)
            else:
                cell.field().setAccessibleName(name)
        self.more.setAccessibleName(self.say(N_("{number}: move or remove"), number=number))
        self.more.setToolTip(self.more.accessibleName())

    def invite(self, words: str) -> None:
        """Show words where nothing is typed yet; all but the line waits until something is."""
        line, doubt = (self.cells[name].field() for name in ("text", "evidence"))
        assert isinstance(line, QLineEdit)
        assert isinstance(doubt, QLineEdit)
        line.setPlaceholderText(words)
        if words:
            line.setAccessibleName(words)
        doubt.setPlaceholderText("" if words else self.say(N_("Who says so? Or “opinion”")))
        for part in (self.cells["evidence"], self.cells["weight"], self.more):
            part.setVisible(not words)

    def _edited(self, value: object, _: str) -> None:
        field = self.sender().objectName()
        self.item = self.item.replace(**{field: value})
        self.edited.emit(self.item, field)

    def open_menu(self) -> None:
        """Offer the other lists, the places above and below, and to take the item away."""
        self.menu = ItemMenu(self.lists, self.say)
        self.menu.setParent(self, self.menu.windowFlags())
        self.menu.sent.connect(self.sent)
        self.menu.shifted.connect(self.shifted)
        self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        self.menu.setActiveAction(self.menu.actions()[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to other lines with Enter and arrows; with Alt take the item along."""
        key, alt = event.key(), event.modifiers() & ALT
        if key in STEPS:
            (self.shifted if alt else self.stepped).emit(STEPS[Qt.Key(key)])
        elif key in ENTER and not alt:
            self.entered.emit()
        elif key == Qt.Key.Key_M and event.modifiers() & CONTROL:
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draw the ring anew when the focus comes or goes; a long line shows how it begins."""
        if isinstance(event, QFocusEvent):
            self.update()
            away = event.lostFocus() and event.reason() not in STAYS
            if away and isinstance(watched, QLineEdit):
                watched.setCursorPosition(0)
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a tint and a ring around the item where the person is."""
        if any(part.hasFocus() for part in self.widgets()):
            draw_ring(self)


def draw_ring(line: QWidget) -> None:
    """Draw a tint, and a ring around it, on all of a line."""
    c, painter = theme.colours(), QPainter(line)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(c.accent), 2))
    painter.setBrush(QColor(c.tint))
    painter.drawRoundedRect(line.rect().adjusted(1, 1, -1, -1), theme.UNIT, theme.UNIT)
    painter.end()
