"""The pairs of the four lists, and below them what they say to do, as it arises."""

from PySide6.QtWidgets import QVBoxLayout

from app.advice.tows import AVOID, DEFEND, REPAIR, USE, tows
from app.language import N_
from app.model.question import Asked
from app.sections.swot.item import MOST
from app.sections.swot.pairable import left_out
from app.ui.advice.view import has_focus
from app.ui.announcing import announce
from app.ui.field import Field
from app.ui.form import Form
from app.ui.text import Label
from app.ui.theme import Face

FIELDS = {"use": USE, "repair": REPAIR, "defend": DEFEND, "avoid": AVOID}
"""What the pairs of each question become."""

OTHERS = N_(
    "Of each list the {count} that weigh most are asked about, and what is paired already."
    " All others stay on the board."
)


class PairsForm(Form):
    """Asks for pairs; each kind tells at once what follows, in the words of the lists."""

    def _build(self) -> None:
        self.told: dict[str, Label] = {}
        self.heads: dict[str, Label] = {}
        self.others = Label("", quiet=True)
        super()._build()

    def _add_head(self, column: QVBoxLayout) -> None:
        super()._add_head(column)
        column.addWidget(self.others)

    def _field(self, asked: Asked) -> Field:
        field = super()._field(asked)
        words = N_("What we will not do") if FIELDS[asked.field] == AVOID else N_("What follows")
        self.heads[asked.field] = Label(self.language.say(words), Face.SMALL_STRONG)
        self.told[asked.field] = Label("", Face.SAID)
        field.put_below(self.heads[asked.field], self.told[asked.field])
        return field

    def catch_up(self) -> None:
        """Show what the plan says now, and what follows from it."""
        super().catch_up()
        self.others.setVisible(left_out(self._context()) > 0)
        self.others.setText(self.language.say(OTHERS, count=self.language.number(MOST)))
        follows = tows(self.document.plan)
        for name, told in self.told.items():
            pairs = follows.of(FIELDS[name])
            self._tell(told, [pair.sentence.said(self.language) for pair in pairs])
            for part in (told, self.heads[name]):
                part.setVisible(bool(pairs))

    def _tell(self, told: Label, sentences: list[str]) -> None:
        """Show sentences, and say those aloud that arise from what the person does here."""
        before = told.text().split("\n")
        told.setText("\n".join(sentences))
        if has_focus(self):
            announce(told, "\n".join(said for said in sentences if said not in before))
