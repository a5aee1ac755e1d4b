"""The preview: the very pages that the export writes, following what is typed."""

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QImage, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app import settings
from app.language import N_, Language
from app.ui import theme
from app.ui.document import Document
from app.ui.icons import sign
from app.ui.printed import Printed
from app.ui.text import Label, button
from app.ui.theme import Face

REST = 50
"""Milliseconds after the last change; with the printing that makes less than half a second."""
WIDTH = 400
"""The least pixels for a page, at the usual size of text."""


class PaperPage(QWidget):
    """One page, as wide as there is room; the picture before stays until the next is drawn."""

    resized = Signal()

    def __init__(self) -> None:
        """Show empty paper."""
        super().__init__()
        self.size_in_points = (210.0, 297.0)
        self.picture: QImage | None = None

    def across(self) -> int:
        """Return how many pixels of the screen the page is wide."""
        return max(round(self.width() * self.devicePixelRatioF()), 1)

    def show_size(self, size: tuple[float, float]) -> None:
        """Take the shape of a page."""
        self.size_in_points = size
        self._keep_shape()

    def show_picture(self, picture: QImage) -> None:
        """Show a page."""
        self.picture = picture
        self.update()

    def _keep_shape(self) -> None:
        across, down = self.size_in_points
        self.setFixedHeight(round(self.width() * down / across))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the shape of the page."""
        super().resizeEvent(event)
        self._keep_shape()
        self.resized.emit()

    def sizeHint(self) -> QSize:
        """Ask for the least that can be read."""
        return QSize(theme.px(WIDTH), theme.px(WIDTH))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page, pixel by pixel where it was drawn for this size."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)  # paper is, in the dark too
        if self.picture:
            painter.setRenderHint(
                QPainter.RenderHint.SmoothPixmapTransform, self.picture.width() != self.across()
            )
            painter.drawImage(QRect(0, 0, self.width(), self.height()), self.picture)
        painter.end()


class Preview(QWidget):
    """Shows one page, and leads to the others; it prints only while it is seen."""

    def __init__(self, document: Document, language: Language) -> None:
        """Print nothing yet."""
        super().__init__()
        self.document, self.language = document, language
        self.sizes: list[tuple[float, float]] = []
        self.questions: dict[str, int] = {}
        self.page, self.question = 0, ""
        self.printed = Printed(self)
        self.rest = QTimer(self, singleShot=True, interval=REST)
        self.paper, self.frame = PaperPage(), QScrollArea()
        self.place = Label("")
        self.kind = Label("", Face.SMALL, quiet=True)
        self.words = Label("", Face.SMALL, quiet=True)
        self.before = self._way("before", N_("Page before"))
        self.after = self._way("after", N_("Next page"))
        theme.paint_ground(self, theme.colours().ground)
        self._arrange()
        self._listen()
        self._show_place()

    def _way(self, icon: str, name: str) -> QPushButton:
        made, colour = button(""), theme.colours().ink
        made.setIcon(QIcon(sign(icon, colour, self.devicePixelRatioF())))
        made.setAccessibleName(self.language.say(name))
        made.setFixedWidth(theme.px(theme.CONTROL))
        return made

    def _arrange(self) -> None:
        unit = theme.UNIT
        head = QHBoxLayout()
        head.setSpacing(unit)
        for part in (self.before, self.place, self.after):
            head.addWidget(part)
        head.addStretch(1)
        head.addWidget(self.kind)
        for label in (self.place, self.kind):
            label.setWordWrap(False)
        scroll, inside = self.frame, QWidget()
        theme.paint_ground(inside, theme.colours().ground)
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, unit, 0)
        rows.addWidget(self.paper)
        rows.addWidget(self.words)
        rows.addStretch(1)
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(self.language.say(N_("The pages as they are printed")))
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(unit * 4, unit * 2, unit * 2, unit * 2)
        layout.addLayout(head)
        layout.addWidget(scroll, 1)

    def _listen(self) -> None:
        self.before.clicked.connect(self.turn_back)
        self.after.clicked.connect(self.turn_on)
        self.rest.timeout.connect(self.print_now)
        self.paper.resized.connect(self._draw)
        self.printed.counted.connect(self.show_pages)
        self.printed.drawn.connect(self.show_picture)
        self.printed.failed.connect(self.show_failed)
        self.document.changed.connect(self._wait)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for a scroll bar, whether there is one or not: else it would come and go."""
        super().resizeEvent(event)
        bar = self.frame.verticalScrollBar().sizeHint().width()
        self.paper.setFixedWidth(max(event.size().width() - bar - theme.UNIT * 8, 1))

    def showEvent(self, event: QShowEvent) -> None:
        """Show the plan as it is now."""
        super().showEvent(event)
        self.rest.start()

    def _wait(self) -> None:
        if self.isVisible():
            self.rest.start()

    def print_now(self) -> None:
        """Print the plan as it is now, beside the window."""
        if self.isVisible():
            paper = settings.load()[0].paper
            self.kind.setText(self.language.say(paper.size.label))
            options = {"paper": paper.size.value, **paper.adviser()}
            self.printed.print_plan(self.document.plan, self.language, options)

    def show_pages(self, sizes: list[tuple[float, float]], questions: dict[str, int]) -> None:
        """Take in what pages there are now, and draw the one that is looked at."""
        self.sizes, self.questions = sizes, questions
        self.page = min(self.questions.get(self.question, self.page), len(sizes) - 1)
        self._draw()

    def show_question(self, number: str) -> None:
        """Look at the page on which a question stands (Q0.3), now or once it is printed."""
        self.question = number
        if number in self.questions:
            self._turn_to(self.questions[number])

    def turn_back(self) -> None:
        """Look at the page before."""
        self._turn_by(-1)

    def turn_on(self) -> None:
        """Look at the next page."""
        self._turn_by(+1)

    def _turn_by(self, pages: int) -> None:
        self.question = ""
        self._turn_to(min(max(self.page + pages, 0), len(self.sizes) - 1))

    def _turn_to(self, page: int) -> None:
        self.page = page
        self._draw()

    def _draw(self) -> None:
        if self.sizes and self.isVisible():
            self.paper.show_size(self.sizes[self.page])
            self.printed.draw(self.page, self.paper.across())
        self._show_place()

    def show_picture(self, page: int, picture: QImage) -> None:
        """Show a page that was drawn, unless another one is looked at by now."""
        if page == self.page:
            self.paper.show_picture(picture)
            self.words.setText(
                self.language.say(N_("✓  These are the very pages that the export writes."))
            )

    def show_failed(self) -> None:
        """Say that there are no pages; what is shown is of before."""
        self.words.setText(
            self.language.say(N_("The pages cannot be shown now. Your plan is not touched."))
        )

    def _show_place(self) -> None:
        count, say = len(self.sizes), self.language.say
        if count:
            number, of = self.language.number(self.page + 1), self.language.number(count)
            said = say(N_("Page {number} of {count}"), number=number, count=of)
        else:
            said = say(N_("Making the pages…"))
        self.place.setText(said)
        self.paper.setAccessibleName(said)
        self.before.setEnabled(self.page > 0)
        self.after.setEnabled(self.page + 1 < count)
