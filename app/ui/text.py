"""Labels: plain text in one of the theme's faces, and lines between parts."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy

from app.ui import theme
from app.ui.theme import Face

PLAIN, RICH = 0, 1
"""Qt.TextFormat by number: its name would load every enum of Qt before the first window."""


class Label(QLabel):
    """Text that wraps, is never read as markup, and can be selected where it is a message."""

    def __init__(self, text: str, face: Face = Face.BODY, *, quiet: bool = False) -> None:
        """Show a text in a face; quiet is grey."""
        super().__init__()
        self.setProperty("textFormat", PLAIN)
        self.setFont(theme.font(face))
        self.setWordWrap(True)
        self.setText(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if quiet:
            theme.quieten(self)

    def find_height(self) -> None:
        """Take the height that the text needs at this width, seen or not."""
        self.setMinimumHeight(0)
        self.setMinimumHeight(max(self.heightForWidth(self.width()), 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep exactly the height that the text needs at this width."""
        super().resizeEvent(event)
        if event.size().width() > event.oldSize().width():
            self.setMinimumHeight(0)  # Qt never asks for less than that, however wide a label is
        needed = max(self.heightForWidth(event.size().width()), 0)
        if needed != self.minimumHeight():
            self.setMinimumHeight(needed)
            # A layout forgets what changes while it is at work: tell it once more when it is done.
            QTimer.singleShot(0, self, self.updateGeometry)


class OneLine(QLabel):
    """Text in one line, ended by dots where there is no room; all of it is in its tip.

    Whatever it says, it keeps its height: nothing around it has to be laid out anew.
    """

    def __init__(self, face: Face = Face.BODY) -> None:
        """Show nothing yet."""
        super().__init__()
        self.setProperty("textFormat", PLAIN)
        self.setFont(theme.font(face))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.whole = ""

    def say_all(self, text: str) -> None:
        """Show as much of a text as there is room for."""
        self.whole = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self._fit()

    def _fit(self) -> None:
        from PySide6.QtCore import Qt

        end = Qt.TextElideMode.ElideRight
        self.setText(self.fontMetrics().elidedText(self.whole, end, self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for now."""
        super().resizeEvent(event)
        self._fit()


def led_in(strong: str, rest: str) -> Label:
    """Return the program's own words with a strong beginning; never words of a person."""
    from html import escape

    made = Label("", quiet=True)
    made.setProperty("textFormat", RICH)
    made.setText(f"<b>{escape(strong)}</b> {escape(rest)}")
    return made


def in_lines(text: str, width: int) -> str:
    """Return a text for a box or a radio button, broken where it is wider than some pixels."""
    metrics, lines = QFontMetrics(theme.font(Face.BODY)), [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines[-1] else word
        if metrics.horizontalAdvance(longer) > width and lines[-1]:
            lines.append(word)
        else:
            lines[-1] = longer
    return "\n".join(lines)


def line() -> QFrame:
    """Return a hairline between two parts."""
    made = QFrame()
    made.setFixedHeight(1)
    made.setProperty("hairline", True)
    return made


def button(text: str, *, accent: bool = False, link: bool = False) -> QPushButton:
    """Return a button that says its act; one on a page is the accent."""
    made = QPushButton(text.replace("&", "&&"))
    made.setProperty("accent", accent)
    made.setProperty("link", link)
    made.setAutoDefault(False)
    made.setFont(theme.font(Face.STRONG if accent else Face.BODY))
    if link:
        from PySide6.QtCore import Qt

        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return made
