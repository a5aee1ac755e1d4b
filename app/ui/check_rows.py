"""What the check shows of a section: every question with its answer, and the way to change it."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.advice.finding import Severity
from app.language import N_
from app.model.question import Asked, Context, Sentence
from app.model.section import Screen, Section
from app.ui import theme
from app.ui.advice.disc import SeveritySign
from app.ui.advice.signed import signed
from app.ui.advice.view import Rows
from app.ui.document import Place
from app.ui.text import Label, button, line
from app.ui.theme import Face

NAME = 136
"""Pixels of the column of names, at the usual size of text."""
ABOVE = 6
"""Pixels above a text so that it stands on one line with a link."""
CAME = N_("You came here from the check of your plan.")


@dataclass(frozen=True)
class Told:
    """One answer as the check tells it; without words it is not provided."""

    key: str
    name: str
    words: str
    mark: str
    missing: bool
    faults: tuple[str, ...]


def told(section: Section, screen: Screen, context: Context) -> Iterator[Told]:
    """Yield the answers of a screen: the first, and of the others what was or should be said."""
    say, page = context.language.say, section.page(screen.page)
    for asked in screen.asked:
        words = _words(section, screen, asked, context)
        needed = page.needed(asked) and not asked.question.optional
        missing = needed and not page.answered(asked)
        if asked is screen.asked[0] or words or missing:
            first = asked is screen.asked[0]
            mark = page.marks.get(asked.key)
            yield Told(
                asked.key,
                say(asked.question.name or asked.question.ask) if not first else "",
                words,
                say(mark.label) if mark else "",
                missing,
                tuple(f.said(context.language) for f in _faults(section, screen, asked)),
            )


def _words(section: Section, screen: Screen, asked: Asked, context: Context) -> str:
    return asked.question.words(getattr(section.page(screen.page), asked.field), context)


def _faults(section: Section, screen: Screen, asked: Asked) -> Iterator[Sentence]:
    page = section.page(screen.page)
    if page.answered(asked) and not page.unknown(asked.key):
        yield from page.faults(asked)


class ScreenRow(QWidget):
    """One question: its number and name, what was answered, and the way to change it."""

    change_wanted = Signal(object)  # this row

    def __init__(self, name: str, screen: Screen, context: Context) -> None:
        """Show the question; its answer follows."""
        super().__init__()
        self.section, self.asks, self.language = name, screen, context.language
        self.told: tuple[Told, ...] = ()
        say, first = context.language.say, screen.asked[0].question
        self.name = say(first.name or first.ask)
        number = screen.number.removeprefix("Q")
        self.label = Label(f"{number}  {self.name}", Face.SMALL, quiet=True)
        self.answers = Rows(0)
        self.way = button(say(N_("Change")), link=True)
        named = say(N_("{name} ({number})"), name=self.name, number=number)
        self.way.setAccessibleName(say(N_("Change: {question}"), question=named))
        self.way.clicked.connect(self._lead)
        self._arrange()

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.UNIT * 2)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        beside = theme.scale() < theme.LARGE
        if beside:
            self.label.setFixedWidth(theme.px(NAME))
            self.label.setAlignment(top)
            self.label.setContentsMargins(0, ABOVE + 2, 0, 0)
            self.answers.rows.setContentsMargins(0, ABOVE, 0, 0)
        grid.addWidget(self.label, 0, 0, 1, 1 if beside else 2)
        row, column = (0, 1) if beside else (1, 0)
        grid.addWidget(self.answers, row, column, 1, 1 if beside else 2, top)
        if beside:
            grid.addWidget(self.way, 0, 2, top)
        else:
            grid.addWidget(self.way, 2, 0)

    def show_section(self, section: Section, context: Context) -> None:
        """Show what is answered; a row that says the same stays as it is."""
        now = tuple(told(section, self.asks, context))
        if now != self.told:
            self.told = now
            self.answers.empty()
            for each in now:
                self._add(each)

    def _add(self, each: Told) -> None:
        say = self.language.say
        if each.name:
            name = Label(each.name, Face.SMALL, quiet=True)
            name.setContentsMargins(0, ABOVE, 0, 0)  # it belongs to what stands below it
            self.answers.add(name)
        if each.words:
            self.answers.add(Label(each.words, Face.SAID))
        elif each.missing:
            sign = SeveritySign(Severity.NOTE)
            self.answers.add(signed(sign, Label(say(N_("Not provided")))))
        elif not each.mark:
            self.answers.add(Label(say(N_("Not provided")), quiet=True))
        if each.mark:
            face = Face.SMALL if each.words else Face.BODY
            self.answers.add(Label(each.mark, face, quiet=True))
        for fault in each.faults:
            self.answers.add(signed(SeveritySign(Severity.WARN), Label(fault)))

    def _lead(self) -> None:
        self.change_wanted.emit(self)

    def place(self) -> Place:
        """Return where the answer is changed: at what is missing or wrong, if anything is."""
        open_ = (each.key for each in self.told if each.missing or each.faults)
        return Place(self.section, self.asks.page, next(open_, self.asks.asked[0].key))

    def reason(self) -> str:
        """Return what is wrong in the answer, or where the person came from."""
        faults = (fault for each in self.told for fault in each.faults)
        return next(faults, self.language.say(CAME))


class SectionRows(Rows):
    """The questions of a section, built when they are first shown."""

    change_wanted = Signal(object)  # ScreenRow

    def __init__(self, name: str, title: str) -> None:
        """Show nothing yet of a section, below a title."""
        super().__init__()
        self.name, self.title = name, title
        self.lines: dict[tuple[str, str], ScreenRow] = {}

    def show_screens(self, screens: tuple[Screen, ...], context: Context) -> None:
        """Show the answers to some screens of the section."""
        section: Section = getattr(context.plan, self.name)
        keys = [(s.page, s.asked[0].key) for s in screens]
        if keys != list(self.lines):
            self._build(screens, context)
        for row in self.lines.values():
            row.show_section(section, context)

    def _build(self, screens: tuple[Screen, ...], context: Context) -> None:
        self.empty()
        self.rows.addSpacing(theme.UNIT * 2)
        self.add(Label(context.language.say(self.title), Face.HEADING))
        self.add(line())
        self.lines = {}
        for screen in screens:
            row = ScreenRow(self.name, screen, context)
            row.change_wanted.connect(self.change_wanted)
            self.lines[screen.page, screen.asked[0].key] = row
            self.add(row)
