"""Opening a plan by dragging its file into the window, wherever one lets go of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QWindow


class FileDrop(QObject):
    """Takes files dropped on a window before any field does, which would take their names as text.

    It watches the window itself (QWindow), so that what happens within costs nothing.
    """

    def __init__(self, window: QWindow, open_file: Callable[[Path], None]) -> None:
        """Watch a window and open what is dropped there."""
        super().__init__(window)
        self.open_file = open_file
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept one file of this computer; leave everything else to the fields."""
        if isinstance(event, QDragMoveEvent | QDropEvent) and (path := file_in(event.mimeData())):
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self.open_file(path)
            return True
        return False


def file_in(dragged: QMimeData) -> Path | None:
    """Return the one file of this computer that is dragged, if it is just that."""
    urls = dragged.urls()
    local = urls[0].toLocalFile() if len(urls) == 1 and urls[0].isLocalFile() else ""
    return Path(local) if local else None
