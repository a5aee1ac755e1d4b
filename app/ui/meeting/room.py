"""The room of a meeting: the same interview in large type on the whole screen, and back again."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from app.language import N_
from app.ui import theme
from app.ui.interview import Interview
from app.ui.meeting.run_sheet import RunSheet
from app.ui.minutes import PRINT, SHEET

if TYPE_CHECKING:
    from app.ui.desk import Desk
    from app.ui.meeting.meeting import Meeting

OVER = N_("The meeting is over. What was decided stands in the plan.")
NOT_NOW = {"new", "new_full", "open", "leave", "notes.show"}
"""What is not done in the middle of a meeting: another plan, and what is private."""


class MeetingRoom:
    """Turns the window of a desk into a meeting and back, at the same question."""

    def __init__(self, desk: "Desk") -> None:
        """No meeting is held."""
        self.desk, self.held, self.sheet = desk, False, RunSheet()
        self.meeting: Meeting | None = None
        self.was_full = False

    def interview(self) -> Interview:
        """Return the interview as it is shown now."""
        desk = self.desk
        self._keep_keys()
        if not self.held:
            self.meeting = None
            return Interview(desk.document, desk.language, desk.known)
        from app.ui.meeting.meeting import Meeting

        self.meeting = Meeting(desk.document, desk.language, desk.known, self.sheet)
        self.meeting.left.connect(self.turn)
        return self.meeting

    def _keep_keys(self) -> None:
        """Let the keys of the menus work while their bar is hidden, those of no menu before."""
        window = self.desk.window
        for action in window.actions():
            window.removeAction(action)
        menus = window.menuBar().findChildren(QMenu) if self.held else []
        here = (menu for menu in menus if menu.menuAction() in window.menuBar().actions())
        window.addActions([a for menu in here for a in menu.actions() if self._is_key(a)])

    def _is_key(self, action: QAction) -> bool:
        return bool(action.shortcuts()) and action.objectName() not in NOT_NOW

    def turn(self) -> None:
        """Begin a meeting, or leave it; the question, and what is typed, stay."""
        if not self.desk.notes.put_away():
            return
        if self.meeting:
            self.meeting.end()
        self._hold(not self.held)
        if self.held and self.desk.interview.notice.said[0] == self.desk.say(OVER):
            self.desk.interview.notice.hide()  # another one begins
        self.desk.window.build()
        if not self.held and self.desk.document.plan.decisions.minutes.rows:
            self._offer_minutes()

    def _offer_minutes(self) -> None:
        """Offer at the end to print what was decided."""
        desk = self.desk
        desk.tell(desk.say(OVER), ((desk.say(PRINT), partial(desk.print_out, SHEET)),))

    def _hold(self, held: bool) -> None:
        window, full = self.desk.window, Qt.WindowState.WindowFullScreen
        self.held = held
        if held:
            self.was_full = window.isFullScreen()
        self.desk.interview.let_go_unseen()
        dress(window.preferences.text_size, window.preferences.theme, meeting=held)
        window.menuBar().setVisible(not held)
        stays = held or self.was_full
        state = window.windowState()
        window.setWindowState(state | full if stays else state & ~full)

    def close(self) -> None:
        """End a meeting whose plan is put away, and the notes; the next has its usual size."""
        self.desk.notes.put_away()
        if self.held and self.meeting:
            self.meeting.end()
            self._hold(False)
            QTimer.singleShot(0, self.desk.window, self.desk.window.build)


def dress(text_size: int, colours: str, *, meeting: bool) -> None:
    """Dress the application for a meeting, or for one person."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setProperty(theme.MEETING_MARK, meeting)
    theme.dress(application, text_size, colours)
