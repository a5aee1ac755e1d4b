"""How other firms answered: behind a disclosure, never pasted into the answer."""

from PySide6.QtWidgets import QVBoxLayout

from app.model.question import Context, Example
from app.sections.choices import nearest_first
from app.ui import theme
from app.ui.text import Label
from app.ui.theme import Face


def add_examples(rows: QVBoxLayout, examples: tuple[Example, ...], context: Context) -> None:
    """Add to some rows what other firms answered, the nearest trade first."""
    for example in nearest_first(examples, context):
        rows.addWidget(Label(context.language.say(example.firm), Face.SMALL, quiet=True))
        rows.addWidget(Label(context.language.say(example.answer), Face.SAID))
        rows.addSpacing(theme.UNIT)
