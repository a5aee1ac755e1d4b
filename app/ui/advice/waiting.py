"""The longest wait beside the rota: in words, in the grid, and the one look that shortens it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.advice.advise import Advice
from app.advice.finding import Severity
from app.advice.wait import FurtherLook, Wait
from app.language import N_, Language
from app.model.table import DAY, Weekday
from app.model.week import HALF_HOUR, looked
from app.report.content.sheets.rota import bare_week, rota_figure
from app.ui import theme
from app.ui.advice.disc import SeveritySign
from app.ui.advice.live import LiveAdvice
from app.ui.advice.signed import signed
from app.ui.advice.view import has_focus
from app.ui.advice.week import WeekFigure, WeekKey
from app.ui.announcing import announce
from app.ui.document import Place
from app.ui.editors.rota import RotaEditor
from app.ui.page import PageView
from app.ui.text import Label, button
from app.ui.theme import Face

LOOKS = Place("resourcing", "looks", "looks")
PROMISE = Place("resourcing", "promise", "within")
BROKEN = N_("You promise {promise} {unit}. Counted so, it can take {wait}.")
KEPT = N_(
    "You promise {promise} {unit}. Counted so, the longest wait is {wait}: the promise is kept."
)
ADD = N_("Add {day}, {time}")


class WaitNow(QWidget):
    """Says who waits longest as soon as the rota changes; one press adds the look that helps."""

    led = Signal(object)  # Place

    def __init__(self, live: LiveAdvice, language: Language, rota: RotaEditor | None) -> None:
        """Follow the live advice; draw the week into the rota, or where there is none here."""
        super().__init__()
        self.live, self.language = live, language
        self.drawn = rota or WeekFigure(bare_week(language))
        self.key = WeekKey()
        self.sentence = Label("", Face.HEADING)
        self.promise = Label("")
        self.broken = Label("", Face.STRONG)
        self.warning = signed(SeveritySign(Severity.WARN), self.broken)
        self.further = Label("", quiet=True)
        self.add = button("")
        self.change = button(language.say(N_("Change the promise")))
        self.look: FurtherLook | None = None
        self._arrange()
        self.add.clicked.connect(self.add_look)
        self.change.clicked.connect(self._lead)
        live.follow(self, self.show_advice)

    def _arrange(self) -> None:
        rows, acts = QVBoxLayout(self), QHBoxLayout()
        rows.setContentsMargins(0, theme.UNIT, 0, 0)
        rows.setSpacing(theme.UNIT)
        if isinstance(self.drawn, WeekFigure):
            rows.addWidget(self.drawn)
        for part in (self.key, self.sentence, self.promise, self.warning, self.further):
            rows.addWidget(part)
        acts.setSpacing(theme.UNIT * 2)
        acts.addWidget(self.add)
        acts.addWidget(self.change)
        acts.addStretch(1)
        rows.addLayout(acts)

    def show_advice(self, advice: Advice) -> None:
        """Show the longest wait, whether the promise is kept, and what would help."""
        wait, before = advice.wait, self.sentence.text()
        self.sentence.setText(wait.sentence.said(self.language))
        told = self._promised(wait)
        if self.sentence.text() != before and (has_focus(self.drawn) or has_focus(self)):
            announce(self, f"{self.sentence.text()} {told}")
        self.promise.setText(told)
        self.broken.setText(told)
        self.promise.setVisible(wait.kept is True)
        self.warning.setVisible(wait.kept is False)
        self.change.setVisible(wait.kept is False)
        self._show_further(advice.further_look)
        figure = rota_figure(advice, self.language)
        self.drawn.show_figure(figure)
        self.key.show_figure(figure)

    def _promised(self, wait: Wait) -> str:
        if wait.promise is None or wait.in_unit is None or wait.unit is None:
            return ""
        return self.language.say(
            KEPT if wait.kept else BROKEN,
            promise=self.language.number(round(wait.promise, 1)),
            unit=self.language.say(wait.unit.label),
            wait=self.language.number(round(wait.in_unit, 1)),
        )

    def _show_further(self, look: FurtherLook | None) -> None:
        self.look = look
        for part in (self.further, self.add):
            part.setVisible(look is not None)
        if look:
            self.further.setText(look.sentence.said(self.language))
            self.add.setText(self._act(look))
            self.add.setAccessibleDescription(self.further.text())

    def _act(self, look: FurtherLook) -> str:
        day, time = look.moment.day.said(self.language), self.language.time(look.moment.time)
        return self.language.say(ADD, day=day, time=time)

    def add_look(self) -> None:
        """Put the proposed look into the rota; one step that can be undone."""
        if self.look is None:
            return
        document, minute = self.live.document, self.look.moment.minute
        number, minute = divmod(minute, DAY)
        page = document.plan.resourcing.looks
        slots = looked(page.looks, list(Weekday)[number], minute)
        cell = f"{number}.{minute // HALF_HOUR}"
        document.settle()
        document.change(
            Place(LOOKS.section, LOOKS.page, LOOKS.key, cell),
            page.replace(looks=slots),
            self._act(self.look),
        )
        document.settle()
        self.show_advice(self.live.now())

    def _lead(self) -> None:
        self.led.emit(PROMISE)

    def showEvent(self, event: QShowEvent) -> None:
        """Be true from the first moment on."""
        super().showEvent(event)
        self.live.tell_within(self)


def add_wait(page: PageView, live: LiveAdvice) -> WaitNow | None:
    """Put the longest wait below the rota of a page, if it asks for one; return it."""
    screen = next(
        (s for s in page.screens if page.section == LOOKS.section and s.holds("looks")), None
    )
    if screen is None:
        return None
    form = page.form(screen)
    field = form.fields[LOOKS.key]
    assert isinstance(field.editor, RotaEditor)
    wait = WaitNow(live, page.language, field.editor)
    field.put_below(wait)
    return wait
