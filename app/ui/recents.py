"""The menus of plans opened lately and of examples."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.language import N_, Language
from app.storage import recent
from app.ui.shipped import EXAMPLES


class RecentMenu(QMenu):
    """Offers the plans opened lately, by firm and file; filled when it is opened."""

    chosen = Signal(object)  # RecentPlan
    forgot = Signal()

    def __init__(self, parent: QWidget, language: Language) -> None:
        """Read the list when somebody looks."""
        super().__init__(language.say(N_("Open a &recent plan")), parent)
        self.language = language
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Show the plans as they are noted now."""
        self.clear()
        plans = recent.read()
        for plan in plans:
            firm = plan.firm or self.language.say(N_("New plan"))
            text = self.language.say(N_("{firm} – {file}"), firm=firm, file=Path(plan.path).name)
            action = self.addAction((text if plan.path else firm).replace("&", "&&"))
            action.triggered.connect(partial(self._choose, plan))
        if not plans:
            self.addAction(self.language.say(N_("No plan yet"))).setEnabled(False)
        elif any(plan.path for plan in plans):
            self.addSeparator()
            forget = self.addAction(self.language.say(N_("&Forget this list")))
            forget.triggered.connect(self.forgot)

    def _choose(self, plan: recent.RecentPlan, _checked: bool = False) -> None:
        self.chosen.emit(plan)


class ExampleMenu(QMenu):
    """Offers the examples."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget, language: Language) -> None:
        """List them all."""
        super().__init__(language.say(N_("New from an exa&mple")), parent)
        for name, text in EXAMPLES.items():
            self.addAction(language.say(text)).triggered.connect(partial(self._choose, name))

    def _choose(self, name: str, _checked: bool = False) -> None:
        self.chosen.emit(name)
