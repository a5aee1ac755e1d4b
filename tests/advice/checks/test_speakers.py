"""Who speaks in his own name, and whether he can."""

import pytest

from tests.advice.changes import answering, found, plan_of, sentences

NOBODY = {"any": "no", "rows": ()}
INSTAGRAM = {"rows": [{"network": "instagram", "wanted": "yes"}]}
FOR_FIRMS = {
    "business__buyers": {"from_firms": 70.0},
    "platforms__speakers": NOBODY,
    "platforms__candidates": INSTAGRAM,
    "platforms__decision": {"takes": "own"},
}


def test_firms_are_not_met_by_a_logo_among_families():
    plan = answering(plan_of("machine-parts"), **FOR_FIRMS)
    (finding,) = found(plan, "X5")
    assert finding.subject == "instagram"
    assert sentences(plan, "X5")[0].startswith(
        "70% of your turnover comes from firms. On Instagram"
    )


@pytest.mark.parametrize(
    "otherwise",
    [
        {"business__buyers": {"from_firms": 69.0}},
        {"business__buyers": {"from_firms": None}},
        {"platforms__speakers": {"any": "yes", "rows": [{"name": "Марат", "agreed": "yes"}]}},
        {"platforms__decision": {"takes": "proposal"}},
    ],
)
def test_families_a_person_or_another_place_are_no_such_case(otherwise):
    assert not found(answering(plan_of("machine-parts"), **{**FOR_FIRMS, **otherwise}), "X5")


def test_linkedin_is_weak_while_nobody_speaks_in_his_own_name():
    plan = answering(plan_of("law-firm"), platforms__speakers=NOBODY)
    plan = answering(plan, platforms__decision={"takes": "own"})
    (said,) = sentences(plan, "X18")
    assert said == (
        "On LinkedIn persons are heard, and logos hardly. Nobody agreed to speak in his or her own"
        " name; so what you make counts there for 65% only."
    )
    assert not found(plan_of("law-firm"), "X18")


def test_who_shall_speak_needs_an_open_door():
    (said,) = sentences(plan_of("machine-parts"), "X21")
    assert said.startswith("You ask Марат to speak, and of networks at work you say: “В цехе")


def test_a_closed_door_without_words_is_told_as_well():
    plan = answering(plan_of("machine-parts"), resourcing__access={"where": ""})
    assert sentences(plan, "X21") == [
        "You ask Марат to speak, and networks or telephones are forbidden at work."
    ]


@pytest.mark.parametrize(
    "pages",
    [
        {"resourcing__access": {"blocked": "no"}},
        {"resourcing__access": {"blocked": None}},
        {
            "platforms__speakers": NOBODY,
            "platforms__conversation": {"possible": "no"},
            "resourcing__replies": {"person": "gone"},
        },
    ],
)
def test_an_open_door_and_nobody_who_shall_speak_are_no_such_case(pages):
    assert not found(answering(plan_of("machine-parts"), **pages), "X21")


def test_who_answers_needs_an_open_door_too():
    plan = answering(
        plan_of("machine-parts"),
        platforms__speakers=NOBODY,
        platforms__conversation={"possible": "no"},
        resourcing__replies={"person": "a1903002"},
    )
    assert sentences(plan, "X21")[0].startswith("You ask Айгуль to speak")
