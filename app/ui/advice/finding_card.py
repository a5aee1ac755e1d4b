"""One finding with its sign, the owner's own words, and the three answers to it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.advice.finding import Finding
from app.language import N_
from app.model.question import Context, questions
from app.sections.decisions.reactions import Reaction, Said
from app.ui import theme
from app.ui.advice.disc import SeveritySign, severity_colour
from app.ui.advice.questions import name_of
from app.ui.advice.signed import signed
from app.ui.editors import editor_for
from app.ui.editors.editor import Editor
from app.ui.text import Label, button
from app.ui.theme import Face

ANSWERED = {
    Said.ACCEPTED: N_("You accept this, for a reason."),
    Said.PUT_OFF: N_("You put this off. It is asked again another day."),
}


class ReactionPart(QWidget):
    """What was said to a finding, and why it is accepted; made when something is said first."""

    reasoned = Signal(str)

    def __init__(self, context: Context) -> None:
        """Hold nothing, and not be seen."""
        super().__init__()
        self.context = context
        self.reason: Editor | None = None
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(theme.UNIT // 2)
        self.hide()

    def _make(self) -> Editor:
        (asked,) = (a for a in questions(Reaction) if a.field == "reason")
        self.said = Label("", Face.SMALL, quiet=True)
        self.why = Label(self.context.language.say(asked.question.ask), Face.SMALL_STRONG)
        reason = editor_for(asked, self.context)
        reason.name_after(self.why)
        reason.edited.connect(self._edited)
        for part in (self.said, self.why, reason):
            self.rows.addWidget(part)
        before = self.previousInFocusChain()
        while before and before.focusPolicy() is Qt.FocusPolicy.NoFocus:
            before = before.previousInFocusChain()
        if before:  # the tabulator leads to a reason before it leads to the buttons below
            QWidget.setTabOrder(before, reason.field())
        return reason

    def show_reaction(self, reaction: Reaction | None) -> None:
        """Show what was said, and a reason only where one is asked for."""
        self.setVisible(reaction is not None)
        if reaction is None and self.reason is None:
            return
        self.reason = self.reason or self._make()
        accepted = bool(reaction and reaction.said is Said.ACCEPTED)
        self.said.setText(self.context.language.say(ANSWERED[reaction.said]) if reaction else "")
        for part in (self.why, self.reason):
            part.setVisible(accepted)
        self.reason.set_value(reaction.reason if reaction else "")

    def ask_why(self) -> None:
        """Bring the person to the reason."""
        if self.reason:
            self.reason.focus_cell("")

    def _edited(self, reason: str, _cell: str) -> None:
        self.reasoned.emit(reason)


class FindingCard(QWidget):
    """A finding is changed, accepted with a reason, or put off."""

    change_wanted = Signal(object)  # Finding
    answered = Signal(object, object)  # Finding, Said or None
    reasoned = Signal(object, str)

    def __init__(self, finding: Finding, context: Context, *, quiet: bool) -> None:
        """Show a finding; a quiet one was answered before."""
        super().__init__()
        self.finding, self.language = finding, context.language
        self.quiet = quiet
        self.reaction = ReactionPart(context)
        self.reaction.reasoned.connect(self._give_reason)
        self._build(context)
        self.show_reaction(None)

    def _build(self, context: Context) -> None:
        finding, rows = self.finding, QVBoxLayout(self)
        rows.setContentsMargins(0, theme.UNIT, 0, theme.UNIT)
        rows.setSpacing(theme.UNIT // 2)
        word = Label(self.language.say(finding.severity.label), Face.SMALL_STRONG)
        shade = word.palette()
        shade.setColor(QPalette.ColorRole.WindowText, QColor(severity_colour(finding.severity)))
        word.setPalette(shade)
        sentence = finding.sentence.said(self.language)
        rows.addWidget(signed(SeveritySign(finding.severity), word))
        rows.addWidget(Label(sentence, quiet=self.quiet))
        rows.addWidget(self.reaction)
        rows.addSpacing(theme.UNIT // 2)
        rows.addLayout(self._acts(context, sentence))

    def _acts(self, context: Context, sentence: str) -> QBoxLayout:
        say = self.language.say
        name = name_of(context.plan, self.finding.spot, self.language)
        self.change = button(say(N_("Change: {question}"), question=name))
        self.accept = button(say(N_("Accept with a reason")))
        self.put_off = button(say(N_("Put off")))
        self.take_back = button(say(N_("Take this answer back")), link=True)
        self.acts, self.others = (QBoxLayout(QBoxLayout.Direction.LeftToRight) for _ in range(2))
        for each in (self.change, self.accept, self.put_off, self.take_back):
            each.setAccessibleDescription(sentence)
            row = self.acts if each is self.change else self.others
            row.addWidget(each, alignment=Qt.AlignmentFlag.AlignLeft)
        for row in (self.acts, self.others):
            row.setSpacing(theme.UNIT)
            row.addStretch(1)
        self.acts.insertLayout(1, self.others)
        self.change.clicked.connect(self._change)
        self.accept.clicked.connect(self._accept)
        self.put_off.clicked.connect(self._put_off)
        self.take_back.clicked.connect(self._take_back)
        return self.acts

    def _buttons(self) -> list[QPushButton]:
        every = (self.change, self.accept, self.put_off, self.take_back)
        return [each for each in every if not each.isHidden()]

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of the widest button: they can stand below one another."""
        widest = max(each.minimumSizeHint().width() for each in self._buttons())
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below one another where there is no room beside."""
        super().resizeEvent(event)
        first, *others = (each.sizeHint().width() + theme.UNIT for each in self._buttons())
        way = QBoxLayout.Direction
        for row, needed in ((self.acts, first + sum(others)), (self.others, sum(others))):
            roomy = needed <= event.size().width()
            row.setDirection(way.LeftToRight if roomy else way.TopToBottom)

    def show_reaction(self, reaction: Reaction | None) -> None:
        """Show what was said to the finding; the buttons that are left follow from it."""
        accepted = bool(reaction and reaction.said is Said.ACCEPTED)
        self.reaction.show_reaction(reaction)
        self.accept.setVisible(not accepted)
        self.put_off.setVisible(reaction is None)
        self.take_back.setVisible(reaction is not None)

    def focus_on(self) -> None:
        """Bring the person to this finding."""
        self.change.setFocus()

    def _change(self) -> None:
        self.change_wanted.emit(self.finding)

    def _accept(self) -> None:
        self.answered.emit(self.finding, Said.ACCEPTED)
        self.reaction.ask_why()

    def _put_off(self) -> None:
        self.answered.emit(self.finding, Said.PUT_OFF)
        self.take_back.setFocus()

    def _take_back(self) -> None:
        self.answered.emit(self.finding, None)
        self.accept.setFocus()

    def _give_reason(self, reason: str) -> None:
        self.reasoned.emit(self.finding, reason)
