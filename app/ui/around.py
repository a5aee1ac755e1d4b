"""What stands beside the window: settings, help, and editing; each is loaded when first wanted."""

from typing import TYPE_CHECKING

from app.storage import recent
from app.ui.editing import Editing
from app.ui.start import StartView

if TYPE_CHECKING:
    from app.ui.help import HelpWindow
    from app.ui.plan_reader import PlanReader
    from app.ui.settings import SettingsWindow
    from app.ui.window import Window

__all__ = ["Editing", "HelpDesk", "SettingsDesk", "StartDesk"]


class StartDesk:
    """Shows the start in a window, and looks for plans only while it is shown."""

    def __init__(self, window: "Window") -> None:
        """Load nothing yet."""
        self.window = window
        self.reader: PlanReader | None = None

    def show(self) -> None:
        """Show the plans to go on with and the ways to begin."""
        window = self.window
        start = StartView(next(iter(recent.read()), None), window.language)
        start.new_wanted.connect(window.new)
        start.open_wanted.connect(window.open)
        start.example_wanted.connect(window.example)
        start.recent_wanted.connect(window.open_recent)
        window.setWindowTitle("Strateg")
        window.setCentralWidget(start)
        self._list_plans()

    def complete(self) -> "PlanReader":
        """Add what the first paint does not wait for: the list of plans, and files dropped."""
        if self.reader:
            return self.reader
        from app.ui.drop import FileDrop
        from app.ui.plan_reader import PlanReader

        self.reader = PlanReader(self.window)
        FileDrop(self.window.windowHandle(), self.window.open_file)
        self._list_plans()
        return self.reader

    def _list_plans(self) -> None:
        start = self.window.centralWidget()
        if self.reader and isinstance(start, StartView):
            start.complete(self.reader)
            self.reader.refresh(self.window.preferences.plans_folder())

    def rest(self) -> None:
        """Look for plans no longer: one is open now."""
        if self.reader:
            self.reader.rest()

    def forget(self) -> None:
        """Forget the plans opened lately and what was noted of the folder; none is touched."""
        from app.storage import shelf

        recent.clear()
        shelf.forget()
        if not self.window.desk:
            self.show()

    def close(self) -> None:
        """End the search for plans."""
        if self.reader:
            self.reader.stop()
            self.reader = None


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
