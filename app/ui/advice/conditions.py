"""The conditions before the start: ticked, with who did it and on which day."""

from collections.abc import Callable
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from app.advice.advise import Advice
from app.advice.rules import conditions as rules
from app.language import N_
from app.model.question import Asked, Context, questions
from app.sections.choices import YesNo
from app.sections.decisions.conditions import Condition
from app.ui import theme
from app.ui.advice.view import place_of
from app.ui.boxes import CheckBox
from app.ui.document import Document, Place
from app.ui.editors import cell_editor
from app.ui.editors.editor import Editor
from app.ui.hearing import Hearing
from app.ui.text import Label, button, in_lines, line
from app.ui.theme import Face

WHO, DAY = 168, 136
"""Pixels of the columns in which is written."""
WRITTEN = ("person", "day")
HEADS = MappingProxyType({"person": N_("Who"), "day": N_("Day")})


class ConditionRow(QWidget):
    """One condition: its box, and who did it when."""

    edited = Signal(str, str, object)  # of, field, value
    led = Signal(object)  # Place

    def __init__(
        self, condition: rules.Condition, context: Context, *, narrow: bool = False
    ) -> None:
        """Show a condition that nobody ticked; `narrow` puts who and when below its words."""
        super().__init__()
        self.condition, say = condition, context.language.say
        self.words, self.narrow = say(condition.text), narrow
        self.box = CheckBox(self.words)
        self.box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.box.setAccessibleName(self.words)
        self.box.toggled.connect(self._tick)
        asked = {a.field: a for a in questions(Condition)}
        self.editors = {name: self._editor(asked[name], context) for name in WRITTEN}
        self.way = button(say(N_("Go there")), link=True)
        self.way.setAccessibleDescription(say(condition.text))
        self.way.clicked.connect(self._lead)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, theme.UNIT // 2, 0, theme.UNIT // 2)
        outer.addLayout(self._below(say) if narrow else self._beside())

    def _editor(self, asked: Asked, context: Context) -> Editor:
        made = cell_editor(asked, context)
        say = context.language.say
        name = say(asked.question.name)
        field = made.field()
        field.setAccessibleName(
            say(N_("{condition}: {name}"), condition=say(self.condition.text), name=name)
        )
        made.edited.connect(
            lambda value, _: self.edited.emit(self.condition.id, asked.field, value)
        )
        return made

    def _beside(self) -> QLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.UNIT * 2)
        row.addWidget(self.box, 1)
        for name, width in zip(WRITTEN, (WHO, DAY), strict=True):
            self.editors[name].setFixedWidth(theme.px(width))
            row.addWidget(self.editors[name])
        return row

    def _below(self, say: Callable[[str], str]) -> QLayout:
        outer, row = QVBoxLayout(), QHBoxLayout()
        outer.setSpacing(theme.UNIT // 2)
        row.setSpacing(theme.UNIT)
        row.setContentsMargins(theme.px(theme.BOX) + theme.UNIT + 6, 0, 0, theme.UNIT)
        for name, width in zip(WRITTEN, (WHO, DAY), strict=True):
            self.editors[name].setFixedWidth(theme.px(width))
            row.addWidget(Label(say(HEADS[name]), Face.SMALL, quiet=True))
            row.addWidget(self.editors[name])
        row.addStretch(1)
        outer.addWidget(self.box)
        outer.addLayout(row)
        return outer

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words beside the box where they have to be broken now."""
        super().resizeEvent(event)
        sign = theme.px(theme.BOX) + theme.UNIT * 2
        written = 0 if self.narrow else theme.px(WHO) + theme.px(DAY) + theme.UNIT * 4
        self.box.setText(in_lines(self.words, event.size().width() - sign - written))

    def _tick(self, ticked: bool) -> None:
        self.edited.emit(self.condition.id, "done", YesNo.YES if ticked else YesNo.NO)

    def _lead(self) -> None:
        self.led.emit(place_of(self.condition.spot))

    def show_said(self, said: Condition | None) -> None:
        """Show what was said of the condition, silently."""
        with QSignalBlocker(self.box):
            self.box.setChecked(bool(said and said.done is YesNo.YES))
        self.editors["person"].set_value(said.person if said else "")
        self.editors["day"].set_value(said.day if said else None)


class ConditionList(QWidget):
    """All conditions that the plan itself does not meet."""

    led = Signal(object)  # Place

    def __init__(self, document: Document, context: Context, *, narrow: bool = False) -> None:
        """Show none yet; a `narrow` list has who did it, and when, below each."""
        super().__init__()
        self.narrow = narrow or theme.scale() >= theme.LARGE
        self.document, self.context, self.language = document, context, context.language
        self.lines: dict[str, ConditionRow] = {}
        self.count = Label("", quiet=True)
        self.hears = Hearing(document.changed, self.show_said)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(0)
        self.rows.addWidget(self.count)
        if not self.narrow:
            self.rows.addWidget(self._head())
        self.rows.addWidget(line())
        self.rows.addSpacing(theme.UNIT // 2)

    def _head(self) -> QWidget:
        made, say = QWidget(), self.language.say
        grid = QGridLayout(made)
        grid.setContentsMargins(0, theme.UNIT // 2, 0, theme.UNIT // 2)
        grid.setHorizontalSpacing(theme.UNIT * 2)
        grid.setColumnStretch(0, 1)
        words = (N_("What is done before the first post"), *HEADS.values())
        for column, (word, width) in enumerate(zip(words, (0, WHO, DAY), strict=True)):
            label = Label(say(word), Face.SMALL, quiet=True)
            if width:
                label.setFixedWidth(theme.px(width))
            grid.addWidget(label, 0, column)
        return made

    def show_advice(self, advice: Advice) -> None:
        """Show what is still to be done, and what was ticked or written about it."""
        said = advice.plan.decisions.conditions
        needed = {condition.id for condition in advice.verdict.conditions}
        every = [r.condition for r in rules.RULES]
        shown = [c for c in every if c.id in needed or said.of(c.id)]
        if [c.id for c in shown] != list(self.lines):
            self._build(shown)
        self.show_said()
        left = len(needed)
        words = self.language.plural(
            N_("One thing is left before the start."), N_("{count} things are left."), left
        )
        self.count.setText(words if left else self.language.say(N_("Everything is done.")))
        self.setVisible(bool(shown))

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was said meanwhile."""
        super().showEvent(event)
        self.hears.begin()
        self.show_said()

    def hideEvent(self, event: QHideEvent) -> None:
        """Hear of no change while nobody looks."""
        super().hideEvent(event)
        self.hears.end()

    def show_said(self, _: object = None) -> None:
        """Show what was ticked and written; that stands in the plan and waits for no advice."""
        said = self.document.plan.decisions.conditions
        for id_, row in self.lines.items():
            row.show_said(said.of(id_))

    def _build(self, shown: list[rules.Condition]) -> None:
        for old in self.lines.values():
            old.hide()
            old.deleteLater()
        self.lines = {}
        for condition in shown:
            row = ConditionRow(condition, self.context, narrow=self.narrow)
            row.edited.connect(self.answer)
            row.led.connect(self.led)
            self.lines[condition.id] = row
            self.rows.addWidget(row)

    def answer(self, of: str, field: str, value: Any) -> None:  # noqa: ANN401
        """Take what was ticked or written into the plan."""
        page = self.document.plan.decisions.conditions
        before = page.of(of) or Condition(of=of)
        after = before.replace(**{field: value})
        rows = tuple(after if row.id == before.id else row for row in page.rows)
        if page.of(of) is None:
            rows = (*rows, after)
        text = self.language.say(N_("Condition {number}"), number=of)
        place = Place("decisions", "conditions", "rows", f"{of}.{field}")
        if field == "done":
            self.document.settle()
        self.document.change(place, page.replace(rows=rows), text)
