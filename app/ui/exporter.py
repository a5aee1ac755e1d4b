"""Export from the window: a warm process makes the paper, the same save as ever writes it."""

import json
from collections.abc import Mapping
from concurrent.futures import Future
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal

from app.language import Language
from app.plan import Plan
from app.storage.errors import StorageError
from app.storage.whole import write_whole
from app.ui.background import Background
from app.ui.worker import request, start


class Exporter(QObject):
    """Makes one PDF at a time; what is asked while it works replaces what is waiting."""

    written = Signal(object)  # Path
    failed = Signal(object, object)  # Path, StorageError or None

    def __init__(self) -> None:
        """Start nothing yet."""
        super().__init__()
        self.process: QProcess | None = None
        self.path: Path | None = None
        self.missing = ""
        """Characters of the last paper that no font has."""
        self._answer = bytearray()
        self._files = Background(self, "export")

    def warm(self) -> None:
        """Start the process that makes the paper, so that it is ready when asked."""
        if self.process is None:
            self.process = QProcess(self)
            self.process.readyReadStandardOutput.connect(self._read)
            self.process.finished.connect(self._ended)
            start(self.process)

    def export(
        self,
        plan: Plan,
        language: Language,
        options: Mapping[str, object],
        path: Path,
        document: str = "plan",
    ) -> None:
        """Make a PDF of a plan as it is now, or of one of its sheets, and write it to a file."""
        self.warm()
        assert self.process
        self.path = path
        self._answer.clear()
        self.process.write(request(document, plan, language, options))

    def cancel(self) -> None:
        """Stop the work; a PDF that stood there before stays as it was."""
        self.path = None
        self.close()

    def close(self) -> None:
        """End the process."""
        if self.process:
            self.process.finished.disconnect(self._ended)
            self.process.kill()
            self.process.waitForFinished(2000)
            self.process = None

    def _read(self) -> None:
        assert self.process
        self._answer += self.process.readAllStandardOutput().data()
        head, found, rest = bytes(self._answer).partition(b"\n")
        if not found or self.path is None:
            return
        answer = json.loads(head)
        if not answer["ok"]:
            self._fail(None)
        elif len(rest) >= answer["bytes"]:
            self._answer.clear()
            data, path = rest[: answer["bytes"]], self.path
            self.missing = answer["missing"]
            self._files.run(partial(write_whole, path, data), self._finish)

    def _finish(self, done: Future[bool]) -> None:
        path, self.path = self.path, None
        if path is None:
            return
        try:
            done.result()
        except StorageError as error:
            self.failed.emit(path, error)
        else:
            self.written.emit(path)

    def _ended(self) -> None:
        self.process = None
        if self.path:
            self._fail(None)

    def _fail(self, error: StorageError | None) -> None:
        path, self.path = self.path, None
        self._answer.clear()
        self.failed.emit(path, error)
