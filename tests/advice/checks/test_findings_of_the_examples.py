"""What the checks of this folder see in the examples and in odd plans, and how quickly."""

import re
from time import perf_counter

import pytest

from app.advice.advise import advise
from app.advice.checks import every_check
from app.advice.finding import Severity
from app.language import Language
from app.model.value import AsTyped
from app.plan import Plan, sections
from app.sections.business.countries import Country
from app.sections.business.profiles import Profile
from app.sections.platforms.candidates import Candidate
from app.sections.purpose.measures import ChosenMeasure
from app.sections.purpose.purposes import ChosenPurpose
from app.sections.resourcing.accounts import Account
from app.sections.resourcing.people import Person
from app.sections.swot.item import SwotItem
from app.sections.tone.restaurant import Post
from app.sections.tone.words import Word
from tests.advice.checks.changing import TODAY, changed, firm, known, said

LATER = tuple(check for check in every_check() if int(check.id[1:]) >= 25)
LONGEST = 25
"""Words in one sentence."""
ODD = AsTyped(typed="a lot")
MANY = 500

HUGE = {
    "business.countries": {"shares": [Country(country="RU", share=7.0)] * MANY},
    "business.profiles": {"rows": [Profile(network="x", unanswered=1.0)] * MANY},
    "purpose.purposes": {"rows": [ChosenPurpose(purpose="sales_ads")] * MANY},
    "purpose.measures": {
        "rows": [ChosenMeasure(measure="hires", today=ODD, by=ODD, person="zz")] * MANY
    },
    "swot.strengths": {"items": tuple(SwotItem(text="service") for _ in range(MANY))},
    "swot.talk": {"unanswered": 3.0},
    "platforms.candidates": {"rows": [Candidate(network="tiktok", wanted="yes")] * MANY},
    "tone.restaurant": {"posts": [Post(text="We are never late. " * 20)] * MANY},
    "tone.words": {"never": [Word(text=f"word{n}") for n in range(MANY)]},
    "resourcing.people": {"people": tuple(Person(name=f"P{n}", hours=40) for n in range(MANY))},
    "resourcing.accounts": {"rows": tuple(Account(network="nowhere") for _ in range(MANY))},
}
STRANGE = {
    "business.profiles": {"rows": (Profile(network="nowhere", last_post=ODD, unanswered=ODD),)},
    "business.countries": {"shares": (Country(country="..", share=ODD), Country(country="PL"))},
    "business.languages": {"written": ("..", "")},
    "business.buyers": {"ages": (), "from_firms": 900.0},
    "purpose.listening": {"question": "?", "decides": "x", "by": ODD},
    "purpose.conviction": {"level": 99.0, "own_level": 0.0, "in_person": "yes"},
    "purpose.ads": {"wanted": "yes", "budget": ODD, "margin": ODD, "known": 0},
    "purpose.measures": {"rows": (ChosenMeasure(measure="gone", aim=1e300, today=1e-300),)},
    "purpose.numbers": {"any": "yes", "looked_at": ("gone", "likes")},
    "swot.talk": {"unanswered": 1e300},
    "platforms.candidates": {"rows": (Candidate(network="gone", wanted="yes", asked=ODD),)},
    "platforms.decision": {"takes": "own"},
    "tone.scales": {"funny": 99, "irreverent": -3, "casual": -1},
    "tone.speech": {"sentences": [{"text": "{!!}"}]},
    "tone.words": {"never": [{"text": "("}, {"text": ""}, {"text": "{!!}"}]},
    "tone.faces": {"who": [{"of": "ghosts", "answer": "with_form"}]},
    "resourcing.policy": {"points": [{"of": "gone", "answer": "yes"}]},
    "resourcing.people": {"people": (Person(name="{name}", hours=1e300), Person(hours=ODD))},
    "resourcing.accounts": {"rows": (Account(network="gone", owner="agency"), Account())},
    "resourcing.budget": {"expert": 1e300, "tools": ODD, "ask_expert": "yes"},
    "resourcing.counts": {"hour": 1e-300, "margin": ODD},
    "resourcing.promise": {"within": ODD},
    "resourcing.signature": {"believes": "no", "name": "{name}"},
    "resourcing.review": {"why": "{why} entirely otherwise"},
}
ODD_PLANS = [
    Plan(),
    changed(Plan(), STRANGE),
    changed(firm("bakery"), STRANGE),
    changed(firm("machine-parts"), HUGE),
    changed(changed(firm("law-firm"), HUGE), STRANGE),
]


def seen(plan):
    reckoning = advise(plan, known(), TODAY)
    return [finding for check in LATER for finding in check.findings(reckoning)]


@pytest.mark.parametrize(
    ("name", "ids"),
    [
        ("bakery", "X29 X38 X39 X44"),
        ("empty-handed", "X37"),
        ("law-firm", "X29 X39 X44"),
        ("machine-parts", "X27 X27 X27 X39"),
    ],
)
def test_an_example_has_these_contradictions(name, ids):
    assert " ".join(finding.id for finding in seen(firm(name))) == ids


def test_every_number_of_the_second_half_is_a_check_and_names_where_it_comes_from():
    assert [check.id for check in LATER] == [f"X{n}" for n in range(25, 49)]
    assert all(check.seeds or check.evidence for check in LATER)


def test_nothing_is_found_in_a_plan_that_was_not_begun():
    assert seen(Plan()) == []


@pytest.mark.parametrize("plan", ODD_PLANS)
def test_a_plan_however_odd_is_looked_at_and_can_be_told(plan):
    findings = seen(plan)
    assert all(said(findings))
    assert not [text for text in said(findings) if "{" in re.sub(r"{(name|why|!!)}", "", text)]


@pytest.mark.parametrize("plan", [firm("bakery"), firm("machine-parts"), *ODD_PLANS[1:3]])
def test_each_finding_is_told_by_its_check_and_its_subject_from_all_others(plan):
    names = [(finding.id, finding.subject) for finding in seen(plan)]
    assert len(set(names)) == len(names) > 0


@pytest.mark.parametrize("plan", [*map(firm, ("bakery", "machine-parts")), *ODD_PLANS])
def test_a_finding_leads_to_a_question_that_exists(plan):
    parts = sections(plan)
    spots = {check.spot for check in LATER} | {finding.spot for finding in seen(plan)}
    for spot in spots:
        screens = [s for s in parts[spot.section].screens() if s.page == spot.page]
        (screen,) = [screen for screen in screens if screen.holds(spot.key)]
        assert screen.number == spot.question


@pytest.mark.parametrize("plan", [firm("law-firm"), changed(firm("bakery"), STRANGE)])
def test_what_is_said_is_short_and_keeps_its_voice_down(plan):
    told = [f for f in seen(plan) if not (f.id == "X27" and f.severity is Severity.NOTE)]
    texts = [finding.sentence.said(Language()) for finding in told]
    parts = [part for text in texts for part in re.split(r"(?<=[.?:;])\s+", text)]
    assert parts
    assert max(len(part.split()) for part in parts) <= LONGEST


def test_many_rows_are_looked_at_before_anybody_waits():
    plan = changed(firm("machine-parts"), HUGE)
    seen(plan)
    begun = perf_counter()
    assert len(seen(plan)) > MANY
    assert perf_counter() - begun < 2
