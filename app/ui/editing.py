"""Cut, copy, paste and select all from the menu: what the field with the focus does itself."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit


class Editing:
    """Passes what the Edit menu says to the field where one is typing; elsewhere nothing is."""

    def cut(self) -> None:
        """Cut what is selected."""
        if field := _field():
            field.cut()

    def copy(self) -> None:
        """Copy what is selected."""
        if field := _field():
            field.copy()

    def paste(self) -> None:
        """Paste what was cut or copied."""
        if field := _field():
            field.paste()

    def select_all(self) -> None:
        """Select everything in the field."""
        if field := _field():
            field.selectAll()


def _field() -> "QLineEdit | QPlainTextEdit | QTextEdit | None":
    from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit

    widget = QApplication.focusWidget()
    if isinstance(widget, QComboBox):
        widget = widget.lineEdit()
    return widget if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit) else None
