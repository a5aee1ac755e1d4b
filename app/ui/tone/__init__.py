"""What stands on the pages of the tone besides questions: words never used, and the tone card."""

from app.ui.advice.live import LiveAdvice
from app.ui.page import PageView
from app.ui.tone.card import SHOWN, ToneCard
from app.ui.tone.slips import TRIED, Slips

TONE = "tone"


def add_tone(page: PageView, live: LiveAdvice) -> None:
    """Put on a page of the tone what follows there from the answers."""
    if page.section != TONE:
        return
    asked = {screen.page for screen in page.screens}
    if asked & TRIED:
        page.put_last(Slips(page, live))
    if asked & SHOWN:
        page.put_last(ToneCard(live, page.language))
