"""Exporting from the window: ask where to, show that it goes on, say what came of it."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QProgressDialog

from app import settings
from app.language import N_
from app.plan import Plan, title
from app.report.content.documents import DOCUMENTS, PLAN
from app.sentences import words
from app.storage import printing
from app.storage.errors import StorageError
from app.ui import theme
from app.ui.dialogs import file_name, file_to_export, there
from app.ui.exporter import Exporter
from app.ui.notice import Act
from app.ui.paper import PaperDialog

if TYPE_CHECKING:
    from app.ui.window import Window

PATIENCE = 300
"""Milliseconds before the progress is shown."""
NEVER = 2**31 - 1
NO_PROGRAM = N_("No program on this computer opens {file}. You can copy it to one that does.")
NO_LOGO = N_("The logo cannot be read and was left out. Please choose it again in the settings.")
NO_FONT = N_("No font here has these characters, so their codes are printed: {codes}.")
TO_PRINT = N_("The paper is open in your program for PDF files. Please print it from there.")


class Export(QObject):
    """Exports the plan of one window, in the language that the window has then."""

    def __init__(self, window: "Window", tell: Callable[[str, tuple[Act, ...]], None]) -> None:
        """Say what came of each export with `tell`: a sentence and what can be done next."""
        super().__init__(window)
        self.window, self.tell = window, tell
        self.exporter = Exporter()
        self.progress: QProgressDialog | None = None
        self.printing, self.document = False, PLAN
        self.patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self.patience.timeout.connect(self._show_progress)
        self.exporter.written.connect(self.show_written)
        self.exporter.failed.connect(self.show_failed)

    def say(self, text: str, **values: object) -> str:
        """Return a marked text in the window's language."""
        return self.window.language.say(text, **values)

    def ask(self, plan: Plan, beside: Path | None) -> None:
        """Ask where to, and make the PDF in the background."""
        self.exporter.warm()
        folder = beside.parent if beside else self.window.preferences.plans_folder()
        paper = settings.load()[0].paper
        how = PaperDialog(self.window, self.window.language, plan, paper.size.value)
        if how.exec():
            start = there(folder) / self._name(plan, how.document)
            if path := file_to_export(self.window, self.window.language, start):
                self.begin(plan, path, {**how.chosen(), **paper.adviser()}, how.document)
        how.deleteLater()

    def print_out(self, plan: Plan, document: str = PLAN) -> None:
        """Make the plan, or a sheet by its name, in a private place, and open it to be printed."""
        paper = settings.load()[0].paper
        options = {"paper": paper.size.value, **paper.adviser()}
        path = printing.paper_file(self._name(plan, document))
        self.begin(plan, path, options, document, printing=True)

    def _name(self, plan: Plan, document: str = PLAN) -> str:
        """Return the name of the file, as the command line would make it."""
        ending = "" if document == PLAN else f"-{document}"
        return f"{file_name(title(plan), self.window.language)}{ending}.pdf"

    def begin(
        self,
        plan: Plan,
        path: Path,
        options: Mapping[str, object],
        document: str = PLAN,
        *,
        printing: bool = False,
    ) -> None:
        """Make a PDF in the background, with a progress that can be cancelled."""
        self.printing, self.document = printing, document
        self.progress = QProgressDialog(
            self.say(N_("Making the PDF…")), self.say(N_("Cancel")), 0, 0, self.window
        )
        self.progress.setWindowTitle("Strateg")
        self.progress.setMinimumWidth(theme.px(theme.PROGRESS_WIDTH))
        self.progress.setMinimumDuration(NEVER)  # by itself it would wait for four seconds
        self.patience.start()
        self.progress.canceled.connect(self.cancel)
        self.exporter.export(plan, self.window.language, options, path, document)

    def cancel(self) -> None:
        """Stop, and say that nothing was written."""
        self._end_progress()
        self.exporter.cancel()
        self.tell(self.say(N_("Nothing was exported.")), ())

    def show_written(self, path: Path) -> None:
        """Say that the PDF is there, and offer to see it; or where to print it."""
        self._end_progress()
        if self.printing:
            self._show(path, " ".join((self.say(TO_PRINT), *self._troubles())))
            return
        see = (self.say(N_("Open it")), lambda: self._show(path))
        folder = (self.say(N_("Show in folder")), lambda: self._show(path.parent))
        self.tell(" ".join((self._done(path), *self._troubles())), (see, folder))

    def _done(self, path: Path) -> str:
        if self.document == PLAN:
            return self.say(N_("The plan was exported to {file}."), file=path)
        what = self.say(DOCUMENTS[self.document].title)
        return self.say(N_("“{document}” was exported to {file}."), document=what, file=path)

    def _troubles(self) -> Iterator[str]:
        """Yield what is not on the paper as it should be."""
        codes = ", ".join(f"U+{ord(character):04X}" for character in self.exporter.missing)
        if codes:
            yield self.say(NO_FONT, codes=codes)
        if self.exporter.logo_left_out or settings.load()[0].paper.logo_lost():
            yield self.say(NO_LOGO)

    def show_failed(self, path: Path, error: StorageError | None) -> None:
        """Say why there is no PDF."""
        self._end_progress()
        unknown = self.say(N_("the paper could not be made. Please try again."))
        reason = words(error).said(self.window.language) if error else unknown
        self.tell(self.say(N_("Not exported to {file}: {reason}"), file=path, reason=reason), ())

    def _show(self, path: Path, done: str = "") -> None:
        opened = QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        if not opened:
            self.tell(self.say(NO_PROGRAM, file=path), ())
        elif done:
            self.tell(done, ())

    def _show_progress(self) -> None:
        if self.progress:
            self.progress.show()

    def _end_progress(self) -> None:
        self.patience.stop()
        if self.progress:
            self.progress.canceled.disconnect(self.cancel)
            self.progress.close()
            self.progress.deleteLater()
            self.progress = None

    def close(self) -> None:
        """End the work."""
        self._end_progress()
        self.exporter.close()
