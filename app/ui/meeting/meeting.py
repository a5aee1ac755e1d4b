"""The meeting: one question in large type, its time, and what is parked; the keyboard suffices."""

from datetime import datetime

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.knowledge.catalogue import Knowledge
from app.language import N_, Language
from app.plan import sections, title
from app.ui import theme
from app.ui.column import keep_margin
from app.ui.document import Document
from app.ui.interview import Interview
from app.ui.meeting.clock import MeetingHead
from app.ui.meeting.foot import MeetingFoot
from app.ui.meeting.run_sheet import MINUTES, RunSheet, planned
from app.ui.meeting.sheet_bar import Stretch
from app.ui.sections import ENTRIES
from app.ui.steps import owner_of, questions_of
from app.ui.text import line

TICK = 1_000
"""Milliseconds from one look at the clock to the next."""
ROOMY = 440
"""The least height, at the usual size of text, in which the run-sheet has room."""
PARK = "F8"
BACK = "Shift+Return"
LEAVE = "Esc"


class Meeting(Interview):
    """The interview for several people in front of one screen."""

    left = Signal()

    def __init__(
        self, document: Document, language: Language, known: Knowledge, sheet: RunSheet
    ) -> None:
        """Count the time on a run-sheet, which goes on where another meeting stopped."""
        self.sheet = sheet
        super().__init__(document, language, known)
        self.tick = QTimer(self, interval=TICK)
        self.tick.timeout.connect(self.show_time)
        self.moved.connect(self._turn_sheet)
        document.changed.connect(self._show_parked)
        for key, act in ((PARK, self.park), (BACK, self.back), (LEAVE, self.escape)):
            QShortcut(QKeySequence(key), self).activated.connect(act)
        self.tick.start()

    def _build(self) -> None:
        self.head, self.below = (
            MeetingHead(self.language),
            MeetingFoot(self.document, self.language),
        )
        self.unseen = QWidget(self)
        self.unseen.hide()
        self.across = QHBoxLayout(self.unseen)
        for unseen in (self.list, self.edge, self.foot):
            self.across.addWidget(unseen)
        self.below.line.parked.connect(self._return_to_question)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        above = (self.head, self.notice, self.way_back, self.which)
        for part in (*above, self.stack, line(), self.below):
            rows.addWidget(part, 1 if part is self.stack else 0)

    def _roomy(self) -> bool:
        return False  # large type leaves no room beside the question

    def _room_for(self, step: int) -> QSize:
        return self.stack.size()  # nothing beside it comes or goes

    def _turn_sheet(self) -> None:
        name, screen = self.steps[self.step]
        self.sheet.turn_to((owner_of(name), screen.number if screen else ""))
        self._show_where()
        self._show_parked()
        self.show_time()

    def _show_where(self) -> None:
        name, screen = self.steps[self.step]
        say, section = self.language.say, sections(self.document.plan).get(owner_of(name))
        place = say(section.title) if section else say(ENTRIES[name]) if name in ENTRIES else ""
        if self.is_aside():
            place = ""  # what stands over a question says itself what it is
        elif screen:
            number, last, count = questions_of(self.steps, (name, screen))
            text = N_("{section}, question {number} of {count}")
            if last > number:
                text = N_("{section}, questions {number} to {last} of {count}")
            place = say(text, section=place, number=number, last=last, count=count)
        self.head.show_place(title(self.document.plan) or say(N_("New plan")), place)

    def _own(self, name: str) -> list[object]:
        return [screen for section, screen in self.steps if section == name and screen]

    def show_time(self) -> None:
        """Show the time of day, of this question, and of the whole."""
        name, screen = self.steps[self.step]
        number, section = screen.number if screen else "", owner_of(name)
        minutes = planned(section, len(self._own(name))) if screen else None
        self.head.show_time(datetime.now(), self.sheet.taken(section, number), minutes)
        self.below.bar.show_stretches(self._stretches(section))

    def _stretches(self, here: str) -> tuple[Stretch, ...]:
        return tuple(
            Stretch(
                self.language.say(section.title),
                MINUTES[name],
                int(self.sheet.taken(name)),
                name == here,
            )
            for name, section in sections(self.document.plan).items()
        )

    def _show_parked(self) -> None:
        self.below.show_parked(self.document.plan, owner_of(self.steps[self.step][0]))

    def show_parked(self) -> None:
        """Stay: what is parked is in sight below the question."""

    def park(self) -> None:
        """Open the line that parks a thought, for the section that is asked."""
        self.below.line.open(owner_of(self.steps[self.step][0]))

    def _return_to_question(self) -> None:
        screen, view = self.steps[self.step][1], self.stack.currentWidget()
        if before := view.focusWidget() if view else None:
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        elif screen:
            self.go(self.step)

    def escape(self) -> None:
        """Close the line in which a thought is typed, or leave the meeting."""
        if self.below.line.isHidden():
            self.left.emit()
        else:
            self.below.line.close_line()

    def end(self) -> None:
        """Park what is still typed, and let the clock stand."""
        self.below.line.park()
        self.tick.stop()
        self.sheet.turn_to(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Begin where the question begins; leave the run-sheet out where the question needs it."""
        super().resizeEvent(event)
        self.below.bar.setVisible(event.size().height() >= theme.px(ROOMY))
        for part in (self.head, self.below):
            keep_margin(part, event.size().width())
