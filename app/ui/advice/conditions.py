"""The conditions before the start: ticked, with who did it and on which day."""

from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

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
from app.ui.text import Label, button, in_lines, line
from app.ui.theme import Face

WORDS, WHO, DAY = 340, 168, 136
"""Pixels of the columns; the words keep to theirs so that all fits a small window."""
LARGE_WORDS = 270
"""Pixels of the words where text is large and what is written stands below."""
WRITTEN = ("person", "day")


class ConditionRow(QWidget):
    """One condition: its box, and who did it when."""

    edited = Signal(str, str, object)  # of, field, value
    led = Signal(object)  # Place

    def __init__(
        self, condition: rules.Condition, context: Context, *, ticks_only: bool = False
    ) -> None:
        """Show a condition that nobody ticked."""
        super().__init__()
        self.condition, say = condition, context.language.say
        self.ticks_only = ticks_only
        room = WORDS if theme.scale() < theme.LARGE else LARGE_WORDS
        width = theme.px(room - theme.BOX - theme.UNIT * 2)
        self.box = CheckBox(in_lines(say(condition.text), width))
        self.box.setAccessibleName(say(condition.text))
        self.box.toggled.connect(self._tick)
        asked = {a.field: a for a in questions(Condition)}
        self.editors = {name: self._editor(asked[name], context) for name in WRITTEN}
        self.way = button(say(N_("Go there")), link=True)
        self.way.setAccessibleDescription(say(condition.text))
        self.way.clicked.connect(self._lead)
        self._arrange()

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

    def _arrange(self) -> None:
        row = QHBoxLayout() if theme.scale() < theme.LARGE else QVBoxLayout()
        row.setSpacing(theme.UNIT * 2)
        row.addWidget(self.box, 1)
        for name, width in zip(WRITTEN, (WHO, DAY), strict=True):
            self.editors[name].setFixedWidth(theme.px(width))
            if self.ticks_only:
                self.editors[name].hide()
            row.addWidget(self.editors[name])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, theme.UNIT // 2, 0, theme.UNIT // 2)
        outer.addLayout(row)

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

    def __init__(self, document: Document, context: Context, *, ticks_only: bool = False) -> None:
        """Show none yet; `ticks_only` leaves out who did it and when."""
        super().__init__()
        self.ticks_only = ticks_only
        self.document, self.context, self.language = document, context, context.language
        self.lines: dict[str, ConditionRow] = {}
        self.count = Label("", quiet=True)
        document.changed.connect(self.show_said)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(0)
        self.rows.addWidget(self.count)
        self.rows.addWidget(self._head())
        self.rows.addWidget(line())

    def _head(self) -> QWidget:
        made, say = QWidget(), self.language.say
        grid = QGridLayout(made)
        grid.setContentsMargins(0, theme.UNIT // 2, 0, theme.UNIT // 2)
        grid.setHorizontalSpacing(theme.UNIT * 2)
        grid.setColumnStretch(0, 1)
        words = (N_("What is done before the first post"), N_("Who"), N_("Day"))
        for column, (word, width) in enumerate(zip(words, (0, WHO, DAY), strict=True)):
            label = Label(say(word), Face.SMALL, quiet=True)
            if width:
                label.setFixedWidth(theme.px(width))
                label.setVisible(theme.scale() < theme.LARGE and not self.ticks_only)
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

    def show_said(self) -> None:
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
            row = ConditionRow(condition, self.context, ticks_only=self.ticks_only)
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
