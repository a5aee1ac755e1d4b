"""Where a person is typing: found again after the window was built anew."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QScrollArea, QStackedWidget, QWidget

from app.ui import theme
from app.ui.stack import Stack


@dataclass(frozen=True)
class Spot:
    """A field by its kind and number within a view, the text selected in it, and the scrolling."""

    kind: type[QWidget]
    number: int
    anchor: int = 0
    cursor: int = 0
    scrolled: int = 0


def spot_in(stack: QStackedWidget | Stack) -> Spot | None:
    """Return where the focus is in the view on top; what is half composed becomes text first."""
    QGuiApplication.inputMethod().commit()
    view = stack.currentWidget()
    field = stack.window().focusWidget()
    if field is None or not view or not view.isAncestorOf(field):
        return None
    kind = type(field)
    number = [each for each in view.findChildren(kind) if type(each) is kind].index(field)
    anchor, cursor = _selected(field)
    scrolled = view.verticalScrollBar().value() if isinstance(view, QScrollArea) else 0
    return Spot(kind, number, anchor, cursor, scrolled)


def return_to(stack: QStackedWidget | Stack, spot: Spot) -> None:
    """Bring the person back to a field of the view on top, which was built anew."""
    view = stack.currentWidget()
    found = view.findChildren(spot.kind) if view else []
    fields = [each for each in found if type(each) is spot.kind]
    if spot.number >= len(fields):
        return
    field = fields[spot.number]
    field.setFocus()
    _select(field, spot)
    if isinstance(view, QScrollArea):
        view.verticalScrollBar().setValue(spot.scrolled)
        view.ensureWidgetVisible(field)


def _selected(field: QWidget) -> tuple[int, int]:
    if isinstance(field, QPlainTextEdit):
        return field.textCursor().anchor(), field.textCursor().position()
    if isinstance(field, QLineEdit):
        start, cursor = field.selectionStart(), field.cursorPosition()
        return (cursor if start < 0 else field.selectionEnd() + start - cursor), cursor
    return 0, 0


def _select(field: QWidget, spot: Spot) -> None:
    if isinstance(field, QPlainTextEdit):
        cursor = field.textCursor()
        cursor.setPosition(spot.anchor)
        cursor.setPosition(spot.cursor, QTextCursor.MoveMode.KeepAnchor)
        field.setTextCursor(cursor)
    elif isinstance(field, QLineEdit):
        field.setSelection(spot.anchor, spot.cursor - spot.anchor)
        if spot.anchor == spot.cursor:
            field.setCursorPosition(spot.cursor)


def show_whole(area: QScrollArea, field: QWidget) -> None:
    """Scroll so far that a field is seen, or of a tall one enough; Qt would show its cursor."""
    least = min(field.height(), theme.px(theme.FIELD) * 2)
    if field.visibleRegion().boundingRect().height() < least:
        inside = area.widget()
        assert inside
        top = field.mapTo(inside, QPoint()).y()
        for y in (top + field.height(), top):
            area.ensureVisible(0, y, 0, theme.UNIT)
