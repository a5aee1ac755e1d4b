"""The help and the licences on the screen: in the program, without a network."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QScrollArea, QTextBrowser, QVBoxLayout, QWidget

from app import __version__, paths
from app.language import N_
from app.ui import theme
from app.ui.beside import BesideWindow
from app.ui.text import Label
from app.ui.theme import Face
from app.ui.topics import ABOUT, TOPICS

if TYPE_CHECKING:
    from app.ui.window import Window

NOTICES = "third-party-notices.md"


class HelpWindow(BesideWindow):
    """Shows one topic at a time, all of them listed at the left."""

    def __init__(self, window: "Window") -> None:
        """Show the list of topics."""
        super().__init__(window)
        self.language = window.language
        say = self.language.say
        self.setWindowTitle(say(N_("Help")))
        self.names = [*TOPICS, "about"]
        self.lay_out()
        self.list.setAccessibleName(say(N_("Help")))
        for topic in TOPICS.values():
            self.list.addItem(say(topic.title))
            self.stack.addWidget(self._page(topic.title, topic.paragraphs))
        self.list.addItem(say(N_("About Strateg")))
        self.stack.addWidget(self._about())
        self.fit()

    def bring(self, topic: str) -> None:
        """Show a topic, before the other windows."""
        self.list.setCurrentRow(self.names.index(topic))
        self.come()
        self.list.setFocus()

    def _page(
        self, title: str, paragraphs: tuple[str, ...], below: QWidget | None = None
    ) -> QWidget:
        inside, page = QWidget(), QScrollArea()
        column = QVBoxLayout(inside)
        unit = theme.UNIT
        column.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        column.setSpacing(unit * 2)
        column.addWidget(Label(self.language.say(title), Face.TITLE))
        for paragraph in paragraphs:
            text = Label(self.language.say(paragraph, version=__version__))
            text.setMaximumWidth(theme.px(theme.TEXT_WIDTH))
            column.addWidget(text)
        if below:
            column.addWidget(below, 1)
        else:
            column.addStretch(1)
        page.setAccessibleName(
            self.language.say(title)
        )  # it takes the focus, to be scrolled by keys
        page.setWidgetResizable(True)
        page.setWidget(inside)
        return page

    def _about(self) -> QWidget:
        others = notices()
        others.setAccessibleName(self.language.say(N_("Licences")))
        return self._page(N_("Strateg"), ABOUT, others)


def notices() -> QTextBrowser:
    """Return the licences of what comes from others, to be read and copied."""
    view = QTextBrowser()
    view.setOpenLinks(False)
    select = Qt.TextInteractionFlag
    view.setTextInteractionFlags(select.TextSelectableByMouse | select.TextSelectableByKeyboard)
    view.setTabChangesFocus(True)
    text = (paths.resources() / NOTICES).read_text("utf-8")
    view.document().setDefaultFont(theme.font(Face.SMALL))
    view.document().setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
    view.moveCursor(QTextCursor.MoveOperation.Start)
    view.setMinimumHeight(theme.px(theme.ROW) * 6)
    return view
