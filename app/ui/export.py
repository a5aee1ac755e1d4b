"""Exporting from the window: ask where to, show that it goes on, say what came of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QProgressDialog, QWidget

from app.language import N_, Language
from app.plan import Plan, title
from app.sentences import words
from app.storage.errors import StorageError
from app.ui.dialogs import file_name, file_to_export
from app.ui.exporter import Exporter
from app.ui.notice import Act

PATIENCE = 300
"""Milliseconds before the progress is shown."""


class Export(QObject):
    """Exports the plan of one window."""

    def __init__(
        self, parent: QWidget, language: Language, tell: Callable[[str, tuple[Act, ...]], None]
    ) -> None:
        """Say what came of each export with `tell`: a sentence and what can be done next."""
        super().__init__(parent)
        self.window, self.language, self.tell = parent, language, tell
        self.exporter = Exporter()
        self.progress: QProgressDialog | None = None
        self.exporter.written.connect(self.show_written)
        self.exporter.failed.connect(self.show_failed)

    def ask(self, plan: Plan, beside: Path | None) -> None:
        """Ask where to, and make the PDF in the background."""
        self.exporter.warm()
        name = f"{file_name(title(plan), self.language)}.pdf"
        start = beside.with_name(name) if beside else Path(name)
        chosen = file_to_export(self.window, self.language, start)
        if chosen is None:
            return
        say = self.language.say
        self.progress = QProgressDialog(
            say(N_("Making the PDF…")), say(N_("Cancel")), 0, 0, self.window
        )
        self.progress.setMinimumDuration(PATIENCE)
        self.progress.canceled.connect(self.exporter.cancel)
        self.exporter.export(plan, self.language, chosen[1], chosen[0])

    def show_written(self, path: Path) -> None:
        """Say that the PDF is there, and offer to see it."""
        self._end_progress()
        say = self.language.say
        see = (say(N_("Open it")), lambda: _show(path))
        folder = (say(N_("Show the folder")), lambda: _show(path.parent))
        self.tell(say(N_("The plan was exported to {file}."), file=path), (see, folder))

    def show_failed(self, path: Path, error: StorageError | None) -> None:
        """Say why there is no PDF."""
        self._end_progress()
        say = self.language.say
        unknown = say(N_("the paper could not be made. Please try again."))
        reason = words(error).said(self.language) if error else unknown
        self.tell(say(N_("Not exported to {file}: {reason}"), file=path, reason=reason), ())

    def _end_progress(self) -> None:
        if self.progress:
            self.progress.canceled.disconnect(self.exporter.cancel)
            self.progress.close()
            self.progress.deleteLater()
            self.progress = None

    def close(self) -> None:
        """End the work."""
        self._end_progress()
        self.exporter.close()


def _show(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
