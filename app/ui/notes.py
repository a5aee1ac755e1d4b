"""Private notes: a window of their own, which is neither printed nor shown in a meeting."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from app.language import N_
from app.sentences import words
from app.storage import notes
from app.storage.errors import StorageError
from app.ui import theme
from app.ui.editors.editor import whole_characters
from app.ui.text import Label
from app.ui.theme import Face

if TYPE_CHECKING:
    from app.ui.desk import Desk

REST = 500
"""Milliseconds after the last letter at which the notes are kept."""
LETTERS = notes.LIMIT // 4
"""So many letters always fit into the file."""
PRIVATE = N_(
    "Only on this computer: these notes are not in the plan’s file, not printed, and not shown in"
    " a meeting."
)
NOT_KEPT = N_("Your notes are only in this window: {reason}")


class PrivateNotes:
    """Opens the notes about the plan on a desk, and closes them when a meeting begins."""

    def __init__(self, desk: "Desk") -> None:
        """Read nothing yet."""
        self.desk = desk
        self.shown: NotesWindow | None = None

    def show(self) -> None:
        """Show the notes, or bring them to the front; say so if they cannot be read."""
        try:
            self.shown = self.shown or NotesWindow(self.desk)
        except StorageError as error:
            self.desk.tell(words(error).said(self.desk.language))
            return
        self.shown.come()

    def put_away(self) -> bool:
        """Keep the notes and close them; if they cannot be kept, show them and say False."""
        if self.shown is None:
            return True
        if not self.shown.keep():
            self.shown.come()
            return False
        self.shown.close()
        self.shown.deleteLater()
        self.shown = None
        return True


class NotesWindow(QWidget):
    """One text about one plan."""

    def __init__(self, desk: "Desk") -> None:
        """Read the notes; StorageError if they are there and cannot be read."""
        super().__init__(desk.window, Qt.WindowType.Dialog)
        self.language, self.id = desk.language, desk.keeper.id
        say, self.text = self.language.say, QPlainTextEdit()
        self.kept = notes.read(self.id)
        self.text.setPlainText(self.kept)
        self.text.setFont(theme.font(Face.SAID))
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(say(N_("Private notes")))
        self.text.setAccessibleDescription(say(PRIVATE))
        self.state = Label("", Face.SMALL, quiet=True)
        self.setWindowTitle(say(N_("Private notes")))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(*[theme.UNIT * 3] * 4)
        for part in (Label(say(PRIVATE), quiet=True), self.text, self.state):
            rows.addWidget(part, 1 if part is self.text else 0)
        self.resize(QSize(theme.px(560), theme.px(480)))
        self.rest = QTimer(self, singleShot=True, interval=REST)
        self.rest.timeout.connect(self.keep)
        self.text.textChanged.connect(self.rest.start)

    def come(self) -> None:
        """Show this window, or bring it to the front."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.text.setFocus()

    def keep(self) -> bool:
        """Keep what is written, and say whether; the reason why not stands below the text."""
        self.rest.stop()
        text = whole_characters(self.text.toPlainText())[:LETTERS]
        if text == self.kept:
            return True
        try:
            notes.write(self.id, text)
        except StorageError as error:
            reason = words(error).said(self.language)
            self.state.setText(self.language.say(NOT_KEPT, reason=reason))
            return False
        self.kept = text
        self.state.setText(self.language.say(N_("Kept")))
        return True

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the notes; stay where they cannot be kept."""
        event.setAccepted(self.keep())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
