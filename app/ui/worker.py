"""The process beside the window that prints, draws and tries: how to start, ask and end it."""

import json
import os
import sys
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from PySide6.QtCore import QProcess, QProcessEnvironment
from shiboken6 import isValid

from app.language import Language
from app.plan import Plan

NO_OPTIONS: Mapping[str, object] = MappingProxyType({})
PATIENCE = 2000
"""Milliseconds until a process that is ended is gone."""


def start(process: QProcess) -> None:
    """Start a worker; it ends by itself once nothing more can be asked."""
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("PYTHONPATH", os.pathsep.join(filter(None, sys.path)))
    process.setProcessEnvironment(environment)
    process.setStandardErrorFile(QProcess.nullDevice())
    process.start(sys.executable, ["-P", "-m", "app.report.worker"])


def request(
    document: str, plan: Plan, language: Language, options: Mapping[str, object] = NO_OPTIONS
) -> bytes:
    """Return the line that asks for a document of a plan as it is today, with some options."""
    asked = {
        "plan": plan.model_dump(mode="json"),
        "document": document,
        "language": language.code,
        **options,
        "date": date.today().isoformat(),
    }
    return json.dumps(asked).encode() + b"\n"


def end(process: QProcess) -> None:
    """End a process that nobody waits for any more; it may have ended by itself."""
    if isValid(process):
        process.kill()
        process.waitForFinished(PATIENCE)
