"""How checks read answers: a quotation, an answer as it was typed, a purpose that was chosen."""

from datetime import date

from app.advice.reckoning import Reckoning
from app.model.section import Page
from app.model.value import AsTyped, Option

QUOTED = 60
"""So many characters of an answer are quoted."""


def quote(text: str) -> str:
    """Return the beginning of an answer in one line."""
    line = " ".join(text[: 8 * QUOTED].split())
    return line if len(line) <= QUOTED else line[: QUOTED - 1].rstrip() + "…"


def typed(answer: object) -> str:
    """Return an answer as the text that its digest is made of; nothing where there is none."""
    if isinstance(answer, AsTyped):
        return answer.typed
    if isinstance(answer, Option):
        return str(answer.value)
    if isinstance(answer, date):
        return answer.isoformat()
    if isinstance(answer, float):
        return f"{answer:g}"
    return "" if answer is None else str(answer)


def lacks(page: Page, field: str) -> bool:
    """Say whether nothing usable is answered: empty, not known yet, or no number or day."""
    answer = getattr(page, field)
    blank = answer.strip() == "" if isinstance(answer, str) else answer is None
    return blank or isinstance(answer, AsTyped) or page.unknown(field)


def wants(reckoning: Reckoning, purpose: str) -> bool:
    """Say whether a purpose is among those chosen."""
    return any(id_ == purpose for id_, _ in reckoning.case.situation.purposes)


def comes_first(reckoning: Reckoning, purpose: str) -> bool:
    """Say whether a purpose is the most important one."""
    return [id_ for id_, _ in reckoning.case.situation.purposes[:1]] == [purpose]
