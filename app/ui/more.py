"""Many rows: a portion of them is shown, and a link brings the next."""

from collections.abc import Callable

from app.language import N_, Language
from app.ui.text import button

PORTION = 10
"""So many rows are shown before anybody asks for more, and so many more each time."""


class More:
    """Knows how many rows there is room for; its link is hidden while all are shown."""

    def __init__(
        self, language: Language, show: Callable[[], None], portion: int = PORTION
    ) -> None:
        """Leave room for one portion; `show` shows the rows again when there is more room."""
        self.language, self.show, self.portion, self.room = language, show, portion, portion
        self.rest = 0
        self.link = button("", link=True)
        self.link.hide()
        self.link.clicked.connect(self._grow)

    def _grow(self) -> None:
        self.room += self.portion
        self.show()

    def show_rest(self, count: int) -> None:
        """Say how many rows are not shown, 0 or more."""
        if count == self.rest:
            return
        self.rest = count
        if not count and self.link.hasFocus():
            self.link.focusPreviousChild()
        self.link.setVisible(count > 0)
        text = self.language.plural(N_("Show one more"), N_("Show more of {count} others"), count)
        self.link.setText(text)
