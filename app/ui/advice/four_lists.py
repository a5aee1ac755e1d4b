"""The four lists as one picture; it says in words what the numbers of the thread stand for."""

from app.advice.advise import Advice
from app.language import N_, Language
from app.model.figure import Fields
from app.report.content.tows import swot_figure
from app.ui import theme
from app.ui.advice.fields import FieldsFigure
from app.ui.advice.view import Rows
from app.ui.text import Label, line
from app.ui.theme import Face

MOST = 8
"""So many items of each list are drawn; all of them stand among the answers."""


class FourLists(Rows):
    """Shows the four lists, once there is something in them."""

    def __init__(self, language: Language) -> None:
        """Show nothing yet."""
        super().__init__()
        self.language = language
        self.balance, self.figure = Label("", quiet=True), FieldsFigure(Fields("", ()))
        self.rows.addSpacing(theme.UNIT * 2)
        self.add(Label(language.say(N_("The four lists")), Face.HEADING))
        for part in (line(), self.balance, self.figure):
            self.add(part)

    def show_advice(self, advice: Advice) -> None:
        """Show the lists, what weighs most first."""
        figure = swot_figure(advice, self.language, MOST)
        self.setVisible(any(sign for field in figure.fields for sign, _ in field.texts))
        self.balance.setText(figure.title)
        self.figure.show_figure(figure)
