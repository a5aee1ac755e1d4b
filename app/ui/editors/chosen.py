"""Editors of things outside the plan: a picture, a folder, a colour."""

from pathlib import Path

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app import paths
from app.language import N_
from app.model.chosen import is_colour
from app.model.question import Asked, Context
from app.sentences import explain
from app.storage.errors import StorageError
from app.storage.picture import keep_logo, logo_file
from app.ui import theme
from app.ui.editors.editor import Editor
from app.ui.editors.line import LineEditor
from app.ui.text import Label, button


class ChosenEditor(Editor):
    """What both share: what is chosen, a button to choose, and one to choose nothing."""

    nothing: str
    """The words of the second button."""

    def __init__(self, asked: Asked, context: Context, *, compact: bool = False) -> None:
        """Show that nothing is chosen."""
        super().__init__(asked, context, compact=compact)
        self._value = ""
        self.said = Label("")
        self.choose = button(self.say(N_("Choose…")))
        self.away = button(self.say(self.nothing))
        row = QHBoxLayout()
        row.setSpacing(theme.UNIT * 2)
        for control in (self.choose, self.away):
            row.addWidget(control)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.said)
        layout.addLayout(row)
        self.choose.clicked.connect(self.ask)
        self.away.clicked.connect(self._choose_nothing)
        self.show_value("")

    def words(self, value: str) -> str:
        """Return what is said of a value."""
        raise NotImplementedError

    def ask(self) -> None:
        """Ask the person in a dialog."""
        raise NotImplementedError

    def field(self) -> QWidget:
        """Return the button."""
        return self.choose

    def show_value(self, value: str) -> None:
        """Say what is chosen."""
        self.said.setText(self.words(value))
        self.away.setVisible(bool(value))

    def take(self, value: str) -> None:
        """Take what was chosen and show it."""
        self.show_value(value)
        self.answer(value)

    def _choose_nothing(self) -> None:
        self.choose.setFocus()
        self.take("")


class FolderEditor(ChosenEditor):
    """Edits a folder."""

    nothing = N_("Use my documents")

    def words(self, value: str) -> str:
        """Return the folder, and whether it is there."""
        if not value:
            return str(paths.documents_folder())
        there = Path(value).is_dir()
        return value if there else self.say(N_("{folder} (not there just now)"), folder=value)

    def ask(self) -> None:
        """Ask for a folder."""
        from app.ui.dialogs import folder_to_choose

        start = Path(self._value) if self._value else paths.documents_folder()
        if chosen := folder_to_choose(self, self.context.language, start):
            self.take(str(chosen))


class PictureEditor(ChosenEditor):
    """Edits a picture, of which a checked copy is kept."""

    nothing = N_("Take it away")

    def words(self, value: str) -> str:
        """Return whether there is a picture."""
        if not value:
            return self.say(N_("No logo"))
        here = logo_file(value)
        return self.say(N_("A logo is kept.") if here else N_("The logo is gone; choose it again."))

    def ask(self) -> None:
        """Ask for a picture, and keep a copy if it can be printed."""
        from app.ui.dialogs import picture_to_choose

        path = picture_to_choose(self, self.context.language)
        if path is None:
            return
        try:
            self.take(keep_logo(path))
        except StorageError as error:
            self.noted.emit(explain(error, self.context.language))


class ColourEditor(LineEditor):
    """Edits a colour, which is shown beside it."""

    def __init__(self, asked: Asked, context: Context, *, compact: bool = False) -> None:
        """Show an empty line and no colour."""
        super().__init__(asked, context, compact=compact)
        self.shown = QWidget(self)
        self.line.setMaximumWidth(theme.px(theme.SEARCH_WIDTH))
        self.shown.setFixedSize(theme.px(theme.FIELD), theme.px(theme.FIELD))
        self.line.editingFinished.connect(self._look)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        row = QHBoxLayout()
        row.addWidget(self.line)
        row.addWidget(self.shown)
        row.addStretch(1)
        layout.addLayout(row)
        self._show_colour()

    def show_value(self, value: str) -> None:
        """Show a colour by its number and as itself."""
        super().show_value(value)
        self._show_colour()

    def answer(self, value: str, cell: str = "") -> None:
        """Take what was typed."""
        super().answer(value, cell)
        self._show_colour()

    def _show_colour(self) -> None:
        usable = is_colour(self._value)
        ground = QColor(self._value) if usable else QColor(theme.colours().page)
        theme.paint_ground(self.shown, ground.name())

    def _look(self) -> None:
        for fault in self.asked.question.faults(self._value):
            self.noted.emit(fault.said(self.context.language))
