"""Editors that point to something elsewhere: to one thing, or to several of a long list."""

from itertools import pairwise

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.language import N_
from app.model.question import Asked, Choices, Context, Reference
from app.ui import theme
from app.ui.editors.editor import Editor
from app.ui.editors.picker import Picker
from app.ui.text import Label, button
from app.ui.theme import Face


class ReferenceEditor(Editor):
    """Edits a reference to one thing."""

    def __init__(self, asked: Asked, context: Context, *, compact: bool = False) -> None:
        """Offer what can be pointed to."""
        super().__init__(asked, context, compact=compact)
        assert isinstance(asked.question, Reference)
        self._value = ""
        self.options = asked.question.options
        self.picker = Picker(self.options(context), typed=asked.question.typed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.picker)
        if not compact:
            self.picker.setMaximumWidth(theme.px(360))
        self.picker.picked.connect(self.answer)

    def field(self) -> QWidget:
        """Return the list."""
        return self.picker

    def show_context(self, context: Context) -> None:
        """Offer the names as they are now."""
        super().show_context(context)
        self.picker.offer(self.options(context))

    def show_value(self, value: str) -> None:
        """Show what is pointed to."""
        self.picker.choose(value)


class SeveralFound(Editor):
    """Edits a choice of several out of a long list: those chosen, and a line to find more."""

    def __init__(self, asked: Asked, context: Context, *, compact: bool = False) -> None:
        """Offer all there is, nothing chosen."""
        super().__init__(asked, context, compact=compact)
        assert isinstance(asked.question, Choices)
        assert asked.question.options
        self.options = asked.question.options
        self.names = self.options(context)
        self.chosen = QVBoxLayout()
        self.ways_out: list[QWidget] = []
        self.picker = Picker(self.names, none=self.say(N_("Add one")))
        self.picker.setMaximumWidth(theme.px(360))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.picker)
        layout.insertLayout(1 if compact else 0, self.chosen)  # the cells of a row stand in line
        if line := self.picker.lineEdit():
            line.setPlaceholderText(self.say(N_("Type to find one")))
        self.picker.picked.connect(self._add)

    def field(self) -> QWidget:
        """Return the line to find more."""
        return self.picker

    def show_context(self, context: Context) -> None:
        """Offer the names as they are now."""
        super().show_context(context)
        names = self.options(context)
        if names != self.names:
            self.names = names
            self.picker.offer(names)
            self.show_value(self._value)

    def show_value(self, value: tuple[str, ...]) -> None:
        """Show a line for each thing chosen, with a button to take it away."""
        while item := self.chosen.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.ways_out = [self._add_line(id_) for id_ in value]
        for before, after in pairwise(self.stops()):
            QWidget.setTabOrder(before, after)

    def stops(self) -> list[QWidget]:
        """Return the list and the buttons, in the order in which they stand."""
        ways, picker = self.ways_out, [self.picker]
        return [*picker, *ways] if self.compact else [*ways, *picker]

    def _add_line(self, id_: str) -> QWidget:
        name = self.names.get(id_, id_)
        made = QWidget()
        layout = QHBoxLayout(made)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Label(name, Face.CELL if self.compact else Face.SAID))
        away = button(self.say(N_("Remove")), link=True)
        away.setAccessibleName(self.say(N_("Remove {name}"), name=name))
        away.setObjectName(id_)
        away.clicked.connect(self._remove)
        layout.addWidget(away)
        made.setMaximumWidth(theme.px(360))
        self.chosen.addWidget(made)
        return away

    def _add(self, id_: str) -> None:
        if id_ and id_ not in self._value:
            self.answer((*self._value, id_))
            self.show_value(self._value)
        self.picker.choose("")

    def _remove(self) -> None:
        gone = self.sender().objectName()
        self.answer(tuple(id_ for id_ in self._value if id_ != gone))
        self.show_value(self._value)
        self.picker.setFocus()
