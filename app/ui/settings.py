"""The settings on the screen: the pages of a section, as in a plan; each change holds at once."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent

from app import settings
from app.knowledge.catalogue import Knowledge
from app.language import N_
from app.settings import Settings, SettingsBook
from app.storage import preferences
from app.ui.beside import BesideWindow
from app.ui.document import Document
from app.ui.focus import return_to, spot_in
from app.ui.notice import Notice
from app.ui.page import PageView
from app.ui.window import Window, follow

if TYPE_CHECKING:
    from app.plan import Plan

WAIT = 150
"""Milliseconds from a change to the file and the window."""
NOT_KEPT = N_("The settings could not be kept on the disk. They hold until you close Strateg.")


class SettingsWindow(BesideWindow):
    """Asks for the settings with the pages that ask for a plan."""

    def __init__(self, window: "Window") -> None:
        """Read the settings and show them."""
        super().__init__(window)
        self.window_, (read, _) = window, settings.load()
        # A document keeps any value that is made of sections.
        self.document = Document(cast("Plan", SettingsBook(settings=read)))
        self.document.changed.connect(self._notice)
        self.wait = QTimer(self, singleShot=True, interval=WAIT)
        self.wait.timeout.connect(self.take)
        self.build()
        self.fit()

    @property
    def now(self) -> Settings:
        """The settings as they are on the screen."""
        return cast("SettingsBook", self.document.plan).settings

    def build(self) -> None:
        """(Re)build the pages in the window's language and look, at the same field."""
        language, place = self.window_.language, max(self.list.currentRow(), 0)
        spot = spot_in(self.stack)
        self.notice = Notice(language)
        self.setWindowTitle(language.say(Settings.title))
        self.lay_out(self.notice)
        self.list.setAccessibleName(language.say(Settings.title))
        for screen in Settings.screens():
            page = PageView(self.document, "settings", (screen,), language, Knowledge())
            self.stack.addWidget(page)
            self.list.addItem(language.say(screen.asked[0].question.name))
        self.list.setCurrentRow(place)
        if spot:
            return_to(self.stack, spot)

    def bring(self) -> None:
        """Show this window before the others."""
        self.come()

    def _notice(self) -> None:
        self.wait.start()

    def take(self) -> None:
        """Keep the settings, and let the window take on what it shows by them."""
        self.wait.stop()
        if not settings.save(self.now):
            self.notice.tell(self.window_.language.say(NOT_KEPT))
        wanted = preferences.of_raw(settings.raw(self.now))
        if wanted != self.window_.preferences:
            follow(self.window_, wanted)
            self.build()
            self.fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Take what was typed last."""
        if self.wait.isActive():
            self.take()
        super().closeEvent(event)
