"""The checks X1 to X24 together: what the examples are told, and that nothing throws them."""

import re
from datetime import date
from time import perf_counter

import pytest

from app.advice.advise import advise
from app.advice.checks import every_check
from app.examples import example_names
from app.model.value import AsTyped
from app.plan import Plan, sections
from tests.advice.checks.seeing import SPOKEN, TODAY, changed, firm, found, known

CHECKS = tuple(check for check in every_check() if int(check.id[1:]) <= 24)
LONGEST = 25
ODD = AsTyped(typed="…")
MANY = 500

TOLD = {
    "bakery": ["X3", "X11", "X22"],
    "empty-handed": ["X2", "X3", "X4", "X8", "X11", "X12", "X18"],
    "law-firm": ["X8", "X23"],
    "machine-parts": ["X3", "X15", "X21"],
}


def crowded(plan):
    """Return a plan with as many rows as fit, odd answers, and references to nothing."""
    ids = [*known().networks]
    networks = [
        {
            "network": ids[i % len(ids)],
            "wanted": "yes",
            "purpose_sentence": f"{i} " * 90,
            "asked": ODD,
        }
        for i in range(MANY)
    ]
    words = "word " * 90
    return changed(
        plan,
        purpose__why={"text": "", "reasons": ["repost_blog", "popular", "be_found", "exist"]},
        purpose__priorities={"rows": [{"text": words}] * MANY},
        purpose__purposes={"rows": [{"purpose": "referral"}, {"purpose": "recruit"}] * 200},
        purpose__vacancies={"rows": [{"job": words, "by": date.max, "people": ODD}] * MANY},
        purpose__creators={"wanted": "yes", "budget": ODD},
        business__profiles={
            "any": "yes",
            "rows": [
                {"network": "gone", "promised": 1e300, "appeared": -1.0, "old_complaints": 9.0}
            ]
            * MANY,
        },
        platforms__candidates={"rows": networks},
        platforms__decision={"takes": "own"},
        platforms__mix={"offers": ODD, "links": -3.0, "answerable": 1e300, "spread": "same"},
        platforms__group={"kind": "hidden", "host": words, "possible": ODD, "agreed": 1e300},
        platforms__own_places={"people": ODD, "agreed": 1e300, "places": ["mailing_list"] * 9},
        platforms__speakers={"any": "yes", "rows": [{"name": words, "agreed": "yes"}] * MANY},
        resourcing__people={"people": [{"name": words, "hours": ODD, "networks": ["no"]}] * MANY},
        resourcing__promise={"within": ODD, "counted_in": "opening"},
        resourcing__access={"blocked": "yes", "where": words},
        swot__repair={"severity": 2, "what": words * 40, "by": ODD},
    )


def test_every_number_of_the_first_half_is_there_once():
    assert [check.id for check in CHECKS] == [f"X{n}" for n in range(1, 25)]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
def test_a_check_leads_to_a_question_that_there_is(check):
    assert known_spot(check.spot)


def known_spot(spot):
    screens = sections(Plan())[spot.section].screens()
    own = [s for s in screens if (s.number, s.page) == (spot.question, spot.page)]
    return any(screen.holds(spot.key) for screen in own)


@pytest.mark.parametrize("name", example_names())
def test_an_example_is_told_what_it_is_told(name):
    told = [finding.id for finding in found(firm(name))]
    assert [id_ for id_ in told if int(id_[1:]) <= 24] == TOLD[name]


def test_an_empty_plan_is_told_nothing():
    assert not [f for f in found(Plan()) if int(f.id[1:]) <= 24]


PLANS = [*map(firm, example_names()), *(crowded(firm(n)) for n in example_names()), Plan()]


@pytest.mark.parametrize("plan", PLANS)
def test_whatever_is_told_reads_well_and_can_be_answered(plan):
    seen = [finding for finding in found(plan) if int(finding.id[1:]) <= 24]
    for finding in seen:
        assert known_spot(finding.spot)
        said = finding.sentence.said(SPOKEN)
        assert said == said.strip()
        assert "!" not in said
        assert "{" not in said
        assert finding.words
    rows = [(f.id, f.subject, f.words) for f in seen]
    assert len(set(rows)) == len(rows) or len(rows) >= MANY


@pytest.mark.parametrize("name", example_names())
def test_no_sentence_is_long(name):
    for finding in found(firm(name)):
        for text in re.split(r"(?<=[.?:;”])\s+", finding.sentence.text):
            assert len(text.split()) <= LONGEST, text


@pytest.mark.parametrize("plan", PLANS)
def test_all_checks_together_are_quick(plan):
    reckoning = advise(plan, known(), TODAY)
    [*told_by(reckoning)]
    begun = perf_counter()
    [*told_by(reckoning)]
    # Ten times what it takes here, so that a slow machine is no fault.
    assert perf_counter() - begun < 0.1


def told_by(reckoning):
    for check in CHECKS:
        yield from check.findings(reckoning)
