"""Editors of choices: one of a few, several of a few, a step of a scale."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QButtonGroup, QComboBox, QVBoxLayout, QWidget

from app.model.question import Asked, Context, Scale
from app.ui import theme
from app.ui.boxes import CheckBox, RoundButton
from app.ui.cut import ListField
from app.ui.editors.editor import Editor
from app.ui.text import in_lines

LABEL = theme.TEXT_WIDTH - theme.UNIT * 5
"""The room for a label beside its sign, in pixels."""


LEAST = 6
"""Letters of an option that a cell always has room for."""


class OneOf(Editor):
    """Edits a choice of one among a few, all visible at once."""

    def __init__(self, asked: Asked, context: Context, *, compact: bool = False) -> None:
        """Show a radio button for each option, none chosen."""
        super().__init__(asked, context, compact=compact)
        self._value = None
        self.group = QButtonGroup(self)
        self.choices = [value for value, _ in self.labelled()]
        for place, (_, label) in enumerate(self.labelled()):
            self.group.addButton(self._button(place, label), place)
        self._arrange()
        self.group.idToggled.connect(self._toggled)

    def _button(self, _place: int, label: str) -> RoundButton:
        return RoundButton(in_lines(label, LABEL).replace("&", "&&"))

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.UNIT // 2)
        for radio in self.group.buttons():
            layout.addWidget(radio)

    def labelled(self) -> Iterable[tuple[Any, str]]:
        """Yield the options with their labels."""
        return [(option, self.say(option.label)) for option in self.asked.option]

    def field(self) -> QWidget:
        """Return the chosen radio button, or the first."""
        return self.group.checkedButton() or self.group.button(0)

    def name_after(self, label: Any) -> None:
        """Say the question before each of the options."""
        label.setBuddy(self.group.button(0))
        self.setAccessibleName(label.text())
        for radio in self.group.buttons():
            radio.setAccessibleDescription(label.text())

    def show_value(self, value: Any) -> None:
        """Show an option as chosen, or none."""
        with QSignalBlocker(self.group):
            self.group.setExclusive(False)
            for place, radio in enumerate(self.group.buttons()):
                radio.setChecked(value is not None and self.choices[place] == value)
            self.group.setExclusive(True)

    def _toggled(self, place: int, checked: bool) -> None:
        if checked:
            self.answer(self.choices[place])


class ScaleEditor(OneOf):
    """Edits a step between two ends, each step with its words."""

    def labelled(self) -> Iterable[tuple[Any, str]]:
        """Yield the steps with number and words."""
        return _steps(self)


def _steps(editor: Editor) -> Iterable[tuple[Any, str]]:
    question = editor.asked.question
    assert isinstance(question, Scale)
    steps = enumerate(question.steps, start=question.first)
    return [(number, f"{number}   {editor.say(words)}") for number, words in steps]


class OneOfCell(Editor):
    """Edits a choice of one in a cell of a table."""

    def __init__(self, asked: Asked, context: Context, *, compact: bool = True) -> None:
        """Show a box that lists the options; its first line is no choice."""
        super().__init__(asked, context, compact=compact)
        self._value = None
        labelled = list(self.labelled())
        self.choices = [None, *(value for value, _ in labelled)]
        self.box = ListField()
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setMinimumContentsLength(LEAST)
        self.box.addItems(["", *(label for _, label in labelled)])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)
        self.box.currentIndexChanged.connect(self._chosen)

    def labelled(self) -> Iterable[tuple[Any, str]]:
        """Yield the options with their labels."""
        return [(option, self.say(option.label)) for option in self.asked.option]

    def field(self) -> QWidget:
        """Return the box."""
        return self.box

    def show_value(self, value: Any) -> None:
        """Show an option, or none."""
        with QSignalBlocker(self.box):
            known = value in self.choices
            self.box.setCurrentIndex(self.choices.index(value) if known else 0)

    def _chosen(self, place: int) -> None:
        self.answer(self.choices[place])


class ScaleCell(OneOfCell):
    """Edits a step between two ends in a cell of a table."""

    def labelled(self) -> Iterable[tuple[Any, str]]:
        """Yield the steps with number and words."""
        return _steps(self)


class SeveralOf(Editor):
    """Edits a choice of several among a few, all visible at once."""

    def __init__(self, asked: Asked, context: Context, *, compact: bool = False) -> None:
        """Show a check box for each option, none ticked."""
        super().__init__(asked, context, compact=compact)
        labels = {option: in_lines(self.say(option.label), LABEL) for option in asked.option}
        self.boxes = {option: CheckBox(s.replace("&", "&&")) for option, s in labels.items()}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.UNIT // 2)
        for box in self.boxes.values():
            layout.addWidget(box)
            box.toggled.connect(self._ticked)

    def field(self) -> QWidget:
        """Return the first box."""
        return next(iter(self.boxes.values()))

    def name_after(self, label: Any) -> None:
        """Say the question before each of the options."""
        label.setBuddy(self.field())
        self.setAccessibleName(label.text())
        for box in self.boxes.values():
            box.setAccessibleDescription(label.text())

    def show_value(self, value: tuple[Any, ...]) -> None:
        """Tick what was chosen."""
        for option, box in self.boxes.items():
            with QSignalBlocker(box):
                box.setChecked(option in value)

    def _ticked(self) -> None:
        self.answer(tuple(option for option, box in self.boxes.items() if box.isChecked()))
