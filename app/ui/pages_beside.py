"""The preview beside a question: always at the check, elsewhere if the person wants it."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.knowledge.catalogue import Knowledge
from app.language import Language
from app.ui import theme
from app.ui.check import CheckView
from app.ui.document import Document
from app.ui.preview import WIDTH, Preview
from app.ui.sections import CHECK, GLANCE
from app.ui.surroundings import Surroundings
from app.ui.views import View

COLUMN = 512
"""Pixels that a question keeps beside the preview, at the usual size of text."""
SHARES = (17, 15)
"""How the question and the preview share the room."""


class PagesBeside(Surroundings):
    """Shows the pages at the right where there is room for both, else in place of the step."""

    beside: bool | None = None
    """Whether the person wants the pages; if nothing was said, at the check only."""

    def __init__(self, document: Document, language: Language, known: Knowledge) -> None:
        """Print nothing yet."""
        super().__init__(document, language, known)
        self.preview = Preview(document, language)
        self._put_at_right()
        for part, share in enumerate(SHARES, 1):
            self.across.setStretch(part, share)
        self.moved.connect(self._show_beside)
        self.stack.pages_wanted.connect(self.show_pages)

    def _put_at_right(self) -> None:
        self.across.addWidget(self.preview)
        self.preview.hide()

    def _put_over(self, view: QWidget) -> None:
        """Show a view over the step."""
        raise NotImplementedError

    def show_pages(self) -> None:
        """Show the pages as they are printed, or put them away again."""
        if self._roomy():
            self.beside = self.preview.isHidden()
            self._show_beside()
        elif self.stack.currentWidget() is not self.preview:
            self.stack.addWidget(self.preview)
            self._put_over(self.preview)

    def _roomy(self) -> bool:
        return self.width() - self.list.width() >= theme.px(COLUMN + WIDTH)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the pages where there is room."""
        super().resizeEvent(event)
        self._show_beside()

    def _put_on(self, view: View) -> None:
        self._stand_beside(view)  # before it is seen, or it would be laid out twice
        super()._put_on(view)

    def _show_beside(self) -> None:
        view = self.stack.currentWidget()
        if self.step >= 0 and view is not self.preview:
            self._stand_beside(view)

    def _room_for(self, step: int) -> QSize:
        room = super()._room_for(step)
        if self.steps[step][0] == CHECK and self.beside is not False and self._roomy():
            room.setWidth(room.width() * SHARES[0] // sum(SHARES))
        return room

    def _stand_beside(self, view: QWidget | None) -> None:
        if self.preview.parentWidget() is self.stack:
            self._put_at_right()
        name, screen = self.steps[self.step]
        checks = name == CHECK and view is self._view(self.step)
        wanted = checks if self.beside is None else self.beside
        if screen:
            self.preview.show_question(screen.number)
        self.preview.setVisible(wanted and name != GLANCE and self._roomy())
        if isinstance(view, CheckView):
            view.pages.setVisible(self.preview.isHidden())
