"""Questions that have a form of their own; every other question is asked by the usual one."""

from app.model.section import Screen
from app.ui.form import Form
from app.ui.numbers import NumbersForm
from app.ui.swot.board import Board
from app.ui.swot.pairs import PairsForm

FORMS: dict[tuple[str, str], type[Form]] = {
    ("swot", "strengths"): Board,
    ("swot", "pairs"): PairsForm,
    ("purpose", "numbers"): NumbersForm,
}
"""The form by section and page."""


def kind_of(section: str, screen: Screen) -> type[Form]:
    """Return the kind of form that asks a screen of a section."""
    return FORMS.get((section, screen.page), Form)
