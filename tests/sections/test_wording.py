"""The words of the interview read aloud well: short, straight, and without a trade’s jargon."""

import re

import pytest

from app.model.question import questions
from app.model.table import Rows
from app.plan import Plan, sections

LONGEST = 25
"""Words in one sentence that is asked."""

JARGON = (
    *("benchmark", "best practice", "branding", "cadence", "call to action", "content"),
    *("conversion", "engagement", "funnel", "KPI", "leverage", "metric", "onboarding", "optimise"),
    *("ROI", "SEO", "stakeholder", "synergy", "target group", "touchpoint", "traffic"),
    *("user", "B2B", "B2C", "vanity", "workflow"),
)
NO = r"no|not|never|nobody|nothing|none|cannot|without|\w+n’t"
DOUBLE = re.compile(rf"\bnot (un|im|in)\w+|\b({NO})\b[^.;,:?]*\b({NO})\b", re.IGNORECASE)


def every_question():
    """Yield every question of the plan, and those asked in the columns of tables."""
    for section in sections(Plan()).values():
        for kind in section.page_kinds().values():
            for asked in questions(kind):
                yield asked.question
                if isinstance(asked.question, Rows):
                    yield from (column.question for column in asked.question.asked(asked.row))


QUESTIONS = list(every_question())
ASKS = sorted({question.ask for question in QUESTIONS})
WORDS = sorted({t for q in QUESTIONS for t in (q.ask, q.name, q.why, q.help) if t})


def sentences(text):
    return re.split(r"(?<=[.?:;])\s+", text)


def test_there_is_much_to_read():
    assert len(ASKS) > 150


@pytest.mark.parametrize("ask", ASKS)
def test_no_sentence_that_is_asked_is_long(ask):
    assert max(len(sentence.split()) for sentence in sentences(ask)) <= LONGEST


@pytest.mark.parametrize("ask", WORDS)
def test_nothing_is_denied_twice(ask):
    assert not DOUBLE.search(ask)


@pytest.mark.parametrize("text", ["It is not unusual.", "Nobody has no name.", "Not without you."])
def test_what_is_denied_twice_is_found(text):
    assert DOUBLE.search(text)


@pytest.mark.parametrize("word", JARGON)
def test_the_jargon_of_the_trade_is_left_out(word):
    found = re.compile(rf"\b{word}s?\b", re.IGNORECASE)
    assert not [text for text in WORDS if found.search(text)]
