"""The plan as it would be printed, drawn page by page in the process beside the window."""

import json
import zlib
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QProcess, Signal
from PySide6.QtGui import QImage

from app.language import Language
from app.ui.worker import end, request, start

if TYPE_CHECKING:
    from app.plan import Plan

Answer = Callable[[bytes], None]


class Printed(QObject):
    """Asks for one thing at a time; what is wanted while it works replaces what waited."""

    counted = Signal(object, object)  # sizes of the pages, question -> page
    drawn = Signal(int, QImage)
    failed = Signal()

    def __init__(self, parent: QObject) -> None:
        """Start nothing yet."""
        super().__init__(parent)
        self.process: QProcess | None = None
        self._answer = bytearray()
        self._take: Answer | None = None  # what takes the answer under way
        self._plan: bytes | None = None  # what is wanted next
        self._page: tuple[int, int] | None = None

    def print_plan(self, plan: "Plan", language: Language, paper: str) -> None:
        """Print a plan, as soon as the process is free."""
        self._plan = request("pages", plan, language, {"paper": paper})
        self._ask()

    def draw(self, page: int, width: int) -> None:
        """Draw a page (0 is the first) so many pixels wide, as soon as the process is free."""
        self._page = (page, width)
        self._ask()

    def _ask(self) -> None:
        if self._take:
            return
        if self._plan:
            line, self._plan, self._take = self._plan, None, self._count
        elif self._page:
            (page, width), self._page = self._page, None
            line = json.dumps({"document": "page", "page": page, "width": width}).encode() + b"\n"
            self._take = partial(self._show, page, width)
        else:
            return
        self._warm().write(line)

    def _warm(self) -> QProcess:
        if self.process is None:
            application = QCoreApplication.instance()
            assert application
            self.process = process = QProcess(application)
            process.readyReadStandardOutput.connect(self._read)
            process.finished.connect(self._ended)
            process.finished.connect(process.deleteLater)
            ending = partial(end, process)
            application.aboutToQuit.connect(ending)
            self.destroyed.connect(ending)
            start(process)
        return self.process

    def _read(self) -> None:
        assert self.process
        self._answer += self.process.readAllStandardOutput().data()
        end_of_head = self._answer.find(b"\n")
        if end_of_head < 0:
            return
        said = json.loads(self._answer[:end_of_head])
        count, begin = said.get("bytes", 0), end_of_head + 1
        if len(self._answer) < begin + count or not self._take:
            return
        content = bytes(self._answer[begin : begin + count])
        self._answer.clear()
        take, self._take = self._take, None
        if said["ok"]:
            take(content)
        else:
            self.failed.emit()
        self._ask()

    def _count(self, content: bytes) -> None:
        if self._plan is None:  # else these pages are old already
            pages = json.loads(content)
            self.counted.emit(pages["sizes"], pages["questions"])

    def _show(self, page: int, width: int, content: bytes) -> None:
        if self._page is None:
            stride, pixels = width * 4, zlib.decompress(content)
            height, form = len(pixels) // stride, QImage.Format.Format_RGB32
            picture = QImage(pixels, width, height, stride, form)
            self.drawn.emit(page, picture.copy())  # Qt does not keep the bytes alive

    def _ended(self) -> None:
        self.process, waited, self._take = None, self._take, None
        self._answer.clear()
        if waited:
            self.failed.emit()
