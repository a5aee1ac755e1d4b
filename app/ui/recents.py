"""The menu of plans opened lately; it is filled when it is opened."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.language import N_, Language
from app.storage import recent


class RecentMenu(QMenu):
    """Offers the plans opened lately, by firm and file."""

    chosen = Signal(object)  # RecentPlan

    def __init__(self, parent: QWidget, language: Language) -> None:
        """Read the list when somebody looks."""
        super().__init__(language.say(N_("Open a &recent plan")), parent)
        self.language = language
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Show the plans as they are noted now."""
        self.clear()
        for plan in recent.read():
            firm = plan.firm or self.language.say(N_("New plan"))
            text = self.language.say(N_("{firm} – {file}"), firm=firm, file=Path(plan.path).name)
            action = self.addAction((text if plan.path else firm).replace("&", "&&"))
            action.triggered.connect(partial(self._choose, plan))
        if self.isEmpty():
            self.addAction(self.language.say(N_("No plan yet"))).setEnabled(False)

    def _choose(self, plan: recent.RecentPlan, _checked: bool = False) -> None:
        self.chosen.emit(plan)
