"""What changed away from where the person is: said aloud by a screen reader."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(where: QWidget, text: str) -> None:
    """Let a screen reader say a text once it has said what is in the focus.

    An alert would not do: on Linux nobody hears it.
    """
    if text:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(where, text))
