"""A stack of views: one is seen, and turning to another costs nothing for those that are not."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget


class Stack(QWidget):
    """Shows one of its views, as large as itself; it speaks as QStackedWidget does.

    QStackedWidget stops and starts the updates of every widget in all its views at each turn, and
    looks for the next focus among them: with a whole plan opened, that is half of the turn.
    """

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        self.shown: QWidget | None = None

    def addWidget(self, view: QWidget) -> None:
        """Take a view that is shown later."""
        view.hide()
        if view.parentWidget() is not self:
            view.setParent(self)

    def setCurrentWidget(self, view: QWidget) -> None:
        """Show a view in place of the one before."""
        if self.shown is view:
            return
        self.leave()
        self.shown = view
        view.setGeometry(self.rect())
        view.raise_()  # before it is seen: what comes with it stands above it
        view.show()

    def leave(self) -> None:
        """Show none; what changes around the stack then is not laid out for the view before."""
        view, self.shown = self.shown, None
        if not view:
            return
        if hints := QApplication.activePopupWidget():
            hints.close()  # they keep from a line that it is left, and it would not take its text
        focused = self.window().focusWidget()
        if focused and view.isAncestorOf(focused):
            focused.clearFocus()  # else Qt looks for another through all of the window
        view.hide()

    def currentWidget(self) -> QWidget | None:
        """Return the view that is shown."""
        return self.shown

    def minimumSizeHint(self) -> QSize:
        """Ask for what the view that is seen needs."""
        return self.shown.minimumSizeHint() if self.shown else QSize()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the view as large as this."""
        super().resizeEvent(event)
        if self.shown:
            self.shown.resize(event.size())
