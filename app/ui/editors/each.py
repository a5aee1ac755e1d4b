"""The editor of the same question about each thing of a list: a table of radio buttons."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QRadioButton, QWidget

from app.model.each import Each, Judged, answer_in, answers_of, judged_kind
from app.model.question import Asked, Context
from app.ui import theme
from app.ui.editors.editor import Editor
from app.ui.text import Label
from app.ui.theme import Face


class EachEditor(Editor):
    """Edits one answer for each thing; every line has its own group of buttons."""

    def __init__(self, asked: Asked, context: Context, *, compact: bool = False) -> None:
        """Show a line for each thing, nothing said yet."""
        super().__init__(asked, context, compact=compact)
        assert isinstance(asked.question, Each)
        self.answers = list(answers_of(asked))
        self.groups: dict[str, QButtonGroup] = {}
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(theme.UNIT * 2)
        self.grid.setVerticalSpacing(theme.UNIT)
        self.grid.setColumnStretch(0, 1)
        for column, answer in enumerate(self.answers, start=1):
            head = Label(self.say(answer.label), Face.SMALL, quiet=True)
            head.setWordWrap(False)
            self.grid.addWidget(head, 0, column, Qt.AlignmentFlag.AlignHCenter)
        for line, (id_, name) in enumerate(asked.question.options(context).items(), start=1):
            self._add(line, id_, name)

    def _add(self, line: int, id_: str, name: str) -> None:
        group = QButtonGroup(self)
        group.setObjectName(id_)
        self.groups[id_] = group
        self.grid.addWidget(Label(name, Face.SAID), line, 0)
        for place, answer in enumerate(self.answers):
            radio = QRadioButton()
            radio.setProperty("bare", True)
            radio.setAccessibleName(f"{name}: {self.say(answer.label)}")
            radio.setToolTip(self.say(answer.label))
            group.addButton(radio, place)
            self.grid.addWidget(radio, line, place + 1, Qt.AlignmentFlag.AlignHCenter)
        group.idToggled.connect(self._toggled)

    def field(self) -> QWidget:
        """Return the first line."""
        return self._field_of(next(iter(self.groups), ""))

    def _field_of(self, id_: str) -> QWidget:
        group = self.groups.get(id_)
        return (group.checkedButton() or group.button(0)) if group else self

    def name_after(self, label: QLabel) -> None:
        """Say the question before each of the lines."""
        label.setBuddy(self.field())
        self.setAccessibleName(label.text())

    def show_value(self, value: tuple[Judged, ...]) -> None:
        """Show what was said of each thing."""
        said = {judged.of: answer_in(judged) for judged in value}
        for id_, group in self.groups.items():
            with QSignalBlocker(group):
                group.setExclusive(False)
                for answer, radio in zip(self.answers, group.buttons(), strict=True):
                    radio.setChecked(said.get(id_) is answer)
                group.setExclusive(True)

    def _toggled(self, place: int, checked: bool) -> None:
        id_ = self.sender().objectName()
        if checked:
            kept = tuple(judged for judged in self._value if judged.of != id_)
            kind = judged_kind(self.asked)
            new = kind.model_validate({"of": id_, "answer": self.answers[place]})
            self.answer((*kept, new), id_)

    def focus_cell(self, cell: str) -> None:
        """Bring the person to a line."""
        known = cell if cell in self.groups else next(iter(self.groups), "")
        self._field_of(known).setFocus(Qt.FocusReason.OtherFocusReason)
