"""Trials: how firmly the proposal stands, tried out in a process beside the window."""

import json
from functools import partial
from typing import TYPE_CHECKING

from pydantic import TypeAdapter
from PySide6.QtCore import QCoreApplication, QObject, QProcess, QTimer, Signal

from app.advice.experiment import Experiment
from app.language import Language
from app.ui.document import Document
from app.ui.worker import end, request, start

if TYPE_CHECKING:
    from app.plan import Plan

REST = 1000
"""Milliseconds after the last change."""


class Trials(QObject):
    """Tries the plan as it is, one at a time; what comes too late for the plan is not told."""

    tried = Signal(object)  # Experiment

    def __init__(self, document: Document) -> None:
        """Start nothing yet."""
        super().__init__()
        self.document = document
        self.last: tuple[Plan, Experiment] | None = None
        self._plan: Plan | None = None  # what is being tried
        self.process: QProcess | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._try)

    def want(self) -> None:
        """Tell what comes out for the plan as it is: at once if it is known, else in a while."""
        if self.last and self.last[0] is self.document.plan:
            self.tried.emit(self.last[1])
        else:
            self._rest.start()

    def _try(self) -> None:
        if self.process is None:
            application = QCoreApplication.instance()
            assert application
            self._plan = self.document.plan
            self.process = process = QProcess(application)
            # It ends by itself once it has answered, whether anybody still listens or not.
            process.finished.connect(process.deleteLater)
            process.finished.connect(self._take)
            application.aboutToQuit.connect(partial(end, process))
            start(process)
            process.write(request("experiment", self._plan, Language()))
            process.closeWriteChannel()

    def _take(self) -> None:
        process, plan = self.process, self._plan
        self.process = None
        assert process
        head, _, content = bytes(process.readAllStandardOutput().data()).partition(b"\n")
        if head and plan and json.loads(head)["ok"]:
            self.last = (plan, TypeAdapter(Experiment).validate_json(content))
        if plan is self.document.plan and self.last:
            self.tried.emit(self.last[1])
        elif plan is not self.document.plan:
            self._rest.start()
