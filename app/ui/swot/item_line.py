"""One item of the board: its number, a short line, who says so, its weight, and where it goes."""

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from app.model.question import Asked, Context
from app.sections.swot.item import SwotItem, Voice
from app.ui import theme
from app.ui.swot.item_cells import ItemCells
from app.ui.swot.item_menu import ItemMenu

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: +1}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ItemLine(ItemCells):
    """Edits one item; the last line of a list is no item until something is typed in it."""

    edited = Signal(object, str)  # SwotItem, field
    stepped = Signal(int)  # to the line above (-1) or below (+1)
    entered = Signal()
    shifted = Signal(int)  # the item itself, by one place
    let_go = Signal(QPoint)  # drawn with the mouse to a point of the screen
    sent = Signal(str)  # to another list, by its name; nothing takes the item away

    def __init__(
        self, item: SwotItem, columns: tuple[Asked, ...], lists: dict[str, str], context: Context
    ) -> None:
        """Show an item; `lists` are the other lists it can go to, with their titles."""
        super().__init__(columns, context)
        self.item, self.lists = item, lists
        self.shown: tuple[SwotItem, bool] | None = None
        self.menu: ItemMenu | None = None
        self.badge.dropped.connect(self.let_go)
        self.more.clicked.connect(self.open_menu)
        for cell in self.cells.values():
            cell.edited.connect(self._edited)

    def show_item(self, item: SwotItem, *, top: bool) -> None:
        """Show an item silently; nothing is touched if it is shown already."""
        if self.shown == (item, top):
            return
        self.item, self.shown = item, (item, top)
        for field, cell in self.cells.items():
            cell.set_value(getattr(item, field))
        self.badge.show_number(item.number or "+", filled=top)
        self.cells["text"].setToolTip(item.text)
        self.show_voice()
        self.call(item.number)
        self.settle()

    def _edited(self, value: object, _: str) -> None:
        field = self.sender().objectName()
        self.item = self.item.replace(**{field: value})
        self.edited.emit(self.item, field)

    def _give_voice(self, voice: Voice | None) -> None:
        self.cells["voice"].answer(voice)
        self.show_voice()

    def open_menu(self) -> None:
        """Offer the other lists, the places above and below, who said it, and to take it away."""
        self.menu = ItemMenu(self.lists, self.item.voice, self.say)
        self.menu.setParent(self, self.menu.windowFlags())
        self.menu.sent.connect(self.sent)
        self.menu.shifted.connect(self.shifted)
        self.menu.voiced.connect(self._give_voice)
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

    def follow_focus(self) -> None:
        """Draw the ring anew; a voice that nobody gave is seen only by who stands on it."""
        self.update()
        self.show_voice()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a tint and a ring around the item where the person is."""
        focused = self.focusWidget()
        if focused and focused.hasFocus():
            draw_ring(self)


class LineFocus(QObject):
    """Tells the items within a widget when somebody comes to them or leaves them."""

    def __init__(self, within: QWidget) -> None:
        """Follow the focus for as long as the widget lives."""
        super().__init__(within)
        self.within = within
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def _follow(self, left: QWidget | None, entered: QWidget | None) -> None:
        for widget in (left, entered):
            while widget and not isinstance(widget, ItemLine):
                widget = widget.parentWidget()
            if isinstance(widget, ItemLine) and self.within.isAncestorOf(widget):
                widget.follow_focus()


def draw_ring(line: QWidget) -> None:
    """Draw a tint, and a ring around it, on all of a line."""
    c, painter = theme.colours(), QPainter(line)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(c.accent), 2))
    painter.setBrush(QColor(c.tint))
    painter.drawRoundedRect(line.rect().adjusted(1, 1, -1, -1), theme.UNIT, theme.UNIT)
    painter.end()
