"""Watches the windows of this process, and tells when the first of them can be used.

Python's side of Qt is made piece by piece, when a name is first used, and the enums of `Qt` and
`QEvent` alone take a fifth of the time of a bare window. So nothing of that is used here before
the first window is visible, or the bare side would pay for it as well.
"""

import sys
import time

from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication, QObject
from PySide6.QtWidgets import QApplication, QWidget


class Watch(QObject):
    """Tells when a window is visible, when plans are listed, when a question can be answered."""

    def begin(self) -> None:
        """Watch the windows that are there now."""
        # Qt paints a window within the event that exposes it, so between two turns of the
        # event loop it is painted and handed to the screen, or not exposed yet.
        self.loop = QAbstractEventDispatcher.instance()
        self.loop.awake.connect(self.look)
        QApplication.instance().focusChanged.connect(self.follow)

    def look(self) -> None:
        """Tell when a window is exposed."""
        windows = (w.windowHandle() for w in QApplication.topLevelWidgets())
        if any(window and window.isExposed() for window in windows):
            self.loop.awake.disconnect(self.look)
            say("visible")
            self.loop.awake.connect(self.look_for_plans)

    def look_for_plans(self) -> None:
        """Tell when the start has its list of plans, painted."""
        listed = sys.modules.get("app.ui.plan_list")
        if not listed:
            return
        kinds = QApplication.topLevelWidgets()
        shown = [plans for widget in kinds for plans in widget.findChildren(listed.PlanList)]
        if any(plans.count.text() and plans.isVisible() for plans in shown):
            # The turn of the event loop in which the rows came also painted them.
            self.loop.awake.disconnect(self.look_for_plans)
            say("listed")

    def follow(self, _: QWidget | None, field: QWidget | None) -> None:
        """Wait for the first field of a question that takes the focus to be painted."""
        if field and asks(field):
            QApplication.instance().focusChanged.disconnect(self.follow)
            self.wait_for_paint(field)

    def wait_for_paint(self, field: QWidget) -> None:
        """Tell when a field was painted, with the page around it."""
        from PySide6.QtCore import QEvent, Qt

        painted = QEvent.Type(QEvent.registerEventType())

        class Painted(QObject):
            def eventFilter(self, watched: QObject, event: QEvent) -> bool:
                if event.type() == QEvent.Type.Paint:
                    watched.removeEventFilter(self)
                    # Comes when all that is painted together is handed to the screen.
                    first = Qt.EventPriority.HighEventPriority.value
                    QCoreApplication.postEvent(self, QEvent(painted), first)
                return False

            def customEvent(self, event: QEvent) -> None:
                say("answerable")

        self.painted = Painted()
        field.installEventFilter(self.painted)
        field.update()


def say(word: str) -> None:
    """Tell whoever started this process that something happened just now."""
    sys.stdout.write(f"{word} {time.monotonic_ns()}\n")
    sys.stdout.flush()


def asks(field: QWidget) -> bool:
    """Say whether a field stands on a page that asks a question, or leads to one."""
    views = sys.modules.get("app.ui.views")
    above: QWidget | None = field
    while views and above and not isinstance(above, views.View):
        above = above.parentWidget()
    return bool(views and above)


def begin_with_the_event_loop() -> None:
    """Watch as soon as the program has shown its window and begins to wait for events."""
    run = QApplication.exec

    def watched_run(*_: object) -> int:
        eyes = Watch()
        eyes.begin()
        return run()

    QApplication.exec = watched_run
