"""A notice: one sentence above the page with what can be done about it; it stops nobody."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.language import N_, Language
from app.ui import theme
from app.ui.announcing import announce
from app.ui.strip import Strip
from app.ui.text import Label, button

Act = tuple[str, Callable[[], object]]
"""The words of a button and what it does."""


class Notice(Strip):
    """Shows one sentence at a time; the person takes it away."""

    def __init__(self, language: Language) -> None:
        """Show nothing yet."""
        super().__init__()
        self.language = language
        self.said: tuple[str, tuple[Act, ...]] = ("", ())
        self.label = Label("")
        self.acts = QHBoxLayout()
        self.acts.setSpacing(theme.UNIT * 2)
        inside = QVBoxLayout()
        inside.addWidget(self.label)
        inside.addLayout(self.acts)
        self.hold(inside)

    def tell(self, text: str, acts: tuple[Act, ...] = ()) -> None:
        """Show a sentence with its buttons, in place of the one before."""
        self.said = (text, acts)
        while item := self.acts.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        self.label.setText(text)
        for words, act in (*acts, (self.language.say(N_("Hide this")), self.hide)):
            made = button(words, link=True)
            made.clicked.connect(self._done(act))
            self.acts.addWidget(made)
        self.acts.addStretch(1)
        self.show()
        self.setAccessibleName(text)
        announce(self, text)

    def _done(self, act: Callable[[], object]) -> Callable[[], None]:
        def do() -> None:
            self.hide()
            act()

        return do
