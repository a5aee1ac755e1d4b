"""What stands beside the window: settings, help, and editing; each is loaded when first wanted."""

from typing import TYPE_CHECKING

from app.ui.editing import Editing

if TYPE_CHECKING:
    from app.ui.help import HelpWindow
    from app.ui.settings import SettingsWindow
    from app.ui.window import Window

__all__ = ["Editing", "HelpDesk", "SettingsDesk"]


class SettingsDesk:
    """Opens the settings of a window, and shows them once only."""

    def __init__(self, window: "Window") -> None:
        """Load nothing yet."""
        self.window = window
        self.shown: SettingsWindow | None = None

    def show(self) -> None:
        """Show the settings, or bring them to the front."""
        from app.ui.settings import SettingsWindow

        if self.shown is None:
            self.shown = SettingsWindow(self.window)
        self.shown.bring()

    def close(self) -> None:
        """Close the settings; every change is kept already."""
        if self.shown:
            self.shown.close()


class HelpDesk:
    """Opens the help of a window at the place where the person is, and the licences."""

    def __init__(self, window: "Window") -> None:
        """Load nothing yet."""
        self.window = window
        self.shown: HelpWindow | None = None

    def show(self) -> None:
        """Show the help for what the window shows now."""
        self._open(self.window.desk.topic() if self.window.desk else "start")

    def about(self) -> None:
        """Say what this program is and whose work is in it."""
        self._open("about")

    def _open(self, topic: str) -> None:
        from app.ui.help import HelpWindow

        if self.shown is None or self.shown.language != self.window.language:
            self.close()
            self.shown = HelpWindow(self.window)
        self.shown.bring(topic)

    def close(self) -> None:
        """Close the help."""
        if self.shown:
            self.shown.close()
            self.shown.deleteLater()
            self.shown = None
