"""What is written tried against the words never used: each one found is told where it stands."""

from collections import defaultdict
from collections.abc import Mapping

from PySide6.QtGui import QShowEvent

from app.advice.advise import Advice
from app.language import N_
from app.sections.tone.samples import Slip
from app.ui import theme
from app.ui.advice.live import LiveAdvice
from app.ui.page import PageView
from app.ui.text import Label

TRIED = frozenset({"speech", "answers", "restaurant"})
"""The pages on which somebody writes as people will read it."""
LOOKED = N_(
    "We look here for the words you never use: exact and whole words only, capitals or not."
    " Other forms of a word are not found."
)
NO_LIST = N_("Once you list words you never use, we look for them here.")


class Slips(Label):
    """Says what is looked for on a page, and shows in the page what was found."""

    def __init__(self, page: PageView, live: LiveAdvice) -> None:
        """Follow the live advice."""
        super().__init__("", quiet=True)
        self.page, self.live = page, live
        self.setMaximumWidth(theme.px(theme.TEXT_WIDTH))
        live.follow(self, self.show_advice)

    def show_advice(self, advice: Advice) -> None:
        """Show each word found beside the text in which it stands."""
        tone = advice.plan.tone
        listed = any(word.text.strip() for word in tone.words.never)
        self.setText(self.page.language.say(LOOKED if listed else NO_LIST))
        found = self._told(tuple(tone.slips()))
        for form in self.page.forms:
            for key, field in form.fields.items():
                if form.asks.page in TRIED:
                    field.show_remarks(found.get((form.asks.page, key), {}))

    def _told(self, slips: tuple[Slip, ...]) -> Mapping[tuple[str, str], Mapping[str, str]]:
        """Return what is said of each field, and of each row of it."""
        say, language = self.page.language.say, self.page.language
        found: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
        for slip in slips:
            rows = found[slip.sample.page, slip.sample.key]
            told = say(N_("⚠  {fault}"), fault=slip.sentence.said(language))
            before = rows.get(slip.sample.row)
            rows[slip.sample.row] = f"{before}\n{told}" if before else told
        return found

    def showEvent(self, event: QShowEvent) -> None:
        """Be true from the first moment on."""
        super().showEvent(event)
        self.live.tell_within(self)
