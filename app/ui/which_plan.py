"""Which of two plans: above every page, in words, and the way to the other one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from app.language import N_, Language
from app.plan import Alternative, Letter, Plan, sections
from app.ui import theme
from app.ui.announcing import announce
from app.ui.steps import TWO_PLANS, owner_of
from app.ui.strip import Strip
from app.ui.text import Label, button
from app.ui.theme import Face

WORKED_ON = N_("You are working on {plan}.")
ITS_OWN = N_("What you change here changes this plan alone.")
SHARED = N_("This part is the same in both plans.")
FOLLOWS = N_("What you see here follows from this plan.")


class WhichPlan(Strip):
    """Says which of two plans is worked on; hidden where there is only one."""

    other_wanted = Signal()
    both_wanted = Signal()

    def __init__(self, language: Language) -> None:
        """Show nothing yet."""
        super().__init__()
        self.language = language
        self.letter: Letter | None = None
        self.shown = ("", "")
        self.words, self.scope = Label("", Face.STRONG), Label("", Face.SMALL, quiet=True)
        self.other = button("", link=True)
        self.both = button(language.say(N_("Both side by side")), link=True)
        self.other.clicked.connect(self.other_wanted)
        self.both.clicked.connect(self.both_wanted)
        self._arrange()

    def _arrange(self) -> None:
        acts = QHBoxLayout()
        acts.setSpacing(theme.UNIT * 2)
        for act in (self.other, self.both):
            acts.addWidget(act)
        acts.addStretch(1)
        inside = QGridLayout()
        inside.setHorizontalSpacing(theme.UNIT * 3)
        inside.setVerticalSpacing(0)
        inside.setColumnStretch(0, 1)
        inside.addWidget(self.words, 0, 0)
        inside.addWidget(self.scope, 1, 0)
        if theme.scale() < theme.LARGE:
            inside.addLayout(acts, 0, 1, 2, 1)
        else:
            inside.addLayout(acts, 2, 0)
        self.hold(inside)

    def show_plan(self, plan: Plan, step: str) -> None:
        """Show which plan is worked on, and what that means for what is on the screen."""
        before, self.letter = self.letter, plan.letter
        if plan.letter is None:
            self.hide()
            return
        say, means = self.language.say, scope(plan, step)
        words = say(WORKED_ON, plan=plan.called(plan.letter).said(self.language))
        self.setVisible(step != TWO_PLANS)
        if self.shown == (words, means):
            return
        self.shown = (words, means)
        self.words.setText(words)
        self.scope.setText(say(means))
        other = say(plan.letter.other.label)
        self.other.setText(say(N_("Work on {plan}"), plan=other).replace("&", "&&"))
        self.setAccessibleName(f"{self.words.text()} {self.scope.text()}")
        if before is not plan.letter:
            announce(self, self.accessibleName())


def scope(plan: Plan, step: str) -> str:
    """Return whether a step belongs to one plan, to both, or follows from one."""
    owner = owner_of(step)
    if owner in Alternative.sections:
        return ITS_OWN
    shared = owner in sections(plan) or getattr(getattr(plan, owner, None), "aside", False)
    return SHARED if shared else FOLLOWS
