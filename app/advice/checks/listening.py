"""Checks of listening as a purpose (Q1.9)."""

from collections.abc import Iterator
from datetime import date

from app.advice.answers import lacks, quoted, typed
from app.advice.finding import Seen, Severity, Spot, check
from app.advice.reckoning import Reckoning
from app.language import N_
from app.model.sentence import Listed, Sentence, sentence
from app.sections.purpose.listening import QUESTION_MARKS, Listening


@check("X41", Severity.WARN, Spot("Q1.9", "purpose", "listening", "question"), seeds=("S6", "S86"))
def listening_without_a_decision(reckoning: Reckoning) -> Iterator[Seen]:
    """See listening chosen while its question, the one who decides or a coming day is missing."""
    page = reckoning.plan.purpose.listening
    wanted = reckoning.case.situation.wants("listening")
    missing = dict(_missing(page, reckoning.today)) if wanted else {}
    if missing:
        parts = Listed(tuple(Sentence(part) for part in missing.values()))
        text = sentence(NOT_YET, missing=parts)
        if not lacks(page, "question"):
            text = sentence(OF_QUESTION, question=quoted(page.question), missing=parts)
        spot = Spot("Q1.9", "purpose", "listening", next(iter(missing)))
        yield Seen(text, typed(page.question, page.decides, page.by), spot=spot)


def _missing(page: Listening, today: date) -> Iterator[tuple[str, str]]:
    """Yield what listening lacks, by the field of its answer."""
    if lacks(page, "question"):
        yield "question", N_("a question")
    elif not set(page.question) & set(QUESTION_MARKS):
        yield "question", N_("a question mark")
    if lacks(page, "decides"):
        yield "decides", N_("who decides on the answer")
    if lacks(page, "by") or (isinstance(page.by, date) and page.by <= today):
        yield "by", N_("a day that is still to come")


NOT_YET = N_("You chose to listen. What is missing: {missing}. Who will then decide what?")
OF_QUESTION = N_("You want to know: “{question}” What is missing: {missing}.")
