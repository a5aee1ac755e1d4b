"""How we reckon: every number of the method, to be overruled here and nowhere else."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.language import N_
from app.model.question import Context
from app.model.section import Way
from app.plan import Plan
from app.sections.assumptions import Assumptions
from app.ui import theme
from app.ui.document import Document, Place
from app.ui.page import PageView
from app.ui.text import Label, button, line
from app.ui.theme import Face

ASIDE = "assumptions"


class ReckonView(PageView):
    """Asks for the numbers of the method with the editors of the interview."""

    def __init__(self, document: Document, context: Context) -> None:
        """Show the number of the method in each field that is empty."""
        screens = Assumptions.screens(Way.FULL)
        super().__init__(document, ASIDE, screens, context.language, context.knowledge)
        self.forms[0].above.hide()  # the head says so already
        self.show_count()

    def _begin(self) -> None:
        self.count = Label("")
        self.back = button(self.language.say(N_("Put all back to our numbers")))
        self.back.clicked.connect(self.put_back)
        self.column.rows.insertWidget(0, self._head())

    def _head(self) -> QWidget:
        say, made = self.language.say, QWidget()
        rows = QVBoxLayout(made)
        rows.setContentsMargins(0, 0, 0, theme.UNIT * 2)
        rows.setSpacing(theme.UNIT)
        lead = N_(
            "Every number here is our judgement until you overrule it. The grey number is ours; an"
            " empty field takes it. Yours are printed with the plan."
        )
        words = Label(say(lead), quiet=True)
        words.setMaximumWidth(theme.px(theme.TEXT_WIDTH))
        rows.addWidget(Label(say(N_("How we reckon")), Face.TITLE))
        rows.addWidget(words)
        acts = QHBoxLayout()
        acts.setSpacing(theme.UNIT * 2)
        acts.addWidget(self.back)
        acts.addWidget(self.count, 1)
        rows.addLayout(acts)
        rows.addWidget(line())
        return made

    def show_count(self) -> None:
        """Say how many numbers are not ours."""
        count = self.document.plan.assumptions.changed
        self.back.setEnabled(bool(count))
        none = self.language.say(N_("Nothing is changed: all numbers are ours."))
        some = self.language.plural(
            N_("You changed one number."), N_("You changed {count} numbers."), count
        )
        self.count.setText(some if count else none)

    def show_plan(self, plan: Plan) -> None:
        """Show the numbers of the plan, and how many are the firm's."""
        super().show_plan(plan)
        self.show_count()

    def put_back(self) -> None:
        """Take every number of the firm back, as one step that can be undone."""
        self.document.settle()
        section = self.document.plan.assumptions.usual()
        self.document.change_section(Place(ASIDE), section, self.back.text())

    def refresh(self) -> None:
        """Show the numbers as they are now."""
        self.show_count()

    def focus_first(self) -> None:
        """Bring the person to the first number."""
        self.focus_on(self.screens[0])
        self.verticalScrollBar().setValue(0)
