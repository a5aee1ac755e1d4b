"""The verdict: the cases of the interview's table, and each rule where it fires and where not."""

import pytest

from app.advice.rules.verdict import Result
from app.language import Language
from app.plan import Plan
from app.sections.platforms.group import GroupKind
from app.sections.swot.repair import WORST
from tests.advice.changes import (
    advised,
    changed,
    convinced,
    guessing,
    living_in,
    looking,
    only_to_be_found,
    plan_of,
    promising,
    wanting,
)

MAP = "google_business_profile"
POPULAR = ("linkedin", "x", "facebook", "instagram")
WORKDAYS = [(day, hour) for day in range(5) for hour in (9, 16)]


def small_group(plan):
    return changed(plan, "platforms", "group", possible=12.0, agreed=None)


def late_bread(plan):
    return changed(plan, "swot", "repair", severity=WORST, by=None)


CASES = {
    "L follows advice": (plan_of("law"), "GO", [], ["linkedin"]),
    "L wants the popular four": (
        wanting(plan_of("law"), *POPULAR),
        "GO SMALLER",
        ["G1", "G2"],
        ["linkedin"],
    ),
    "L partners at 4 of 10": (convinced(plan_of("law"), 4), "GO SMALLER", ["G6"], ["linkedin"]),
    "L partners at 1, no trial": (convinced(plan_of("law"), 1), "NOT YET", ["N7"], []),
    "L partners at 1, a trial": (
        convinced(plan_of("law"), 1, trial="90 days"),
        "GO SMALLER",
        ["G6"],
        ["linkedin"],
    ),
    "L group for 12 people": (small_group(plan_of("law")), "GO SMALLER", ["G8"], ["linkedin"]),
    "B follows advice": (plan_of("bakery"), "GO", [], [MAP, "viber"]),
    "B 5 h a week": (promising(plan_of("bakery"), 5), "GO SMALLER", ["G1", "G3"], [MAP]),
    "B 5 h a week, wants the map": (
        promising(wanting(plan_of("bakery"), MAP), 5),
        "GO SMALLER",
        ["G3"],
        [MAP],
    ),
    "B 1 h a week": (promising(plan_of("bakery"), 1), "NOT YET", ["N5"], []),
    "B rota Mon-Fri, promise 24 h": (
        looking(plan_of("bakery"), WORKDAYS, 24),
        "GO SMALLER",
        ["G7"],
        [MAP, "viber"],
    ),
    "B bread late, no date": (late_bread(plan_of("bakery")), "NOT YET", ["N6"], []),
    "B in Kazan": (
        wanting(living_in(plan_of("bakery"), "RU"), "yandex_2gis"),
        "GO SMALLER",
        ["G3"],
        ["yandex_2gis"],
    ),
    "M follows advice": (plan_of("parts"), "GO", [], ["linkedin", "whatsapp_business"]),
    "M only to be found, no site": (
        only_to_be_found(plan_of("parts")),
        "NOT YET",
        ["N1", "N2"],
        [],
    ),
    "M all guesses": (guessing(plan_of("parts")), "GO SMALLER", ["G5"], ["linkedin"]),
}


@pytest.mark.parametrize("case", CASES)
def test_the_table_of_cases_comes_out(case):
    plan, result, fired, networks = CASES[case]
    told = advised(plan).verdict
    assert told.result.value == result
    assert [reason.id for reason in told.reasons] == fired
    assert list(told.networks) == networks


def test_the_hours_of_the_cases_are_said():
    short = advised(promising(plan_of("bakery"), 1)).verdict.reasons[0].sentence
    assert "1.6 promised hours" in short.said(Language())
    waits = advised(looking(plan_of("bakery"), WORKDAYS, 24)).verdict.reasons[0].sentence
    assert "65 h" in waits.said(Language())
    kazan = advised(living_in(plan_of("bakery"), "RU"))
    vk = next(lift for lift in kazan.lifts if lift.rule == "G3")
    assert vk.after == 10.3


def test_an_empty_plan_is_too_early_to_judge():
    told = advised(Plan()).verdict
    assert told.result is Result.TOO_EARLY
    assert len(told.open) == 24
    assert "24 questions" in told.sentence.said(Language())


def test_one_untouched_question_is_enough_to_be_too_early():
    told = advised(changed(plan_of("law"), "purpose", "website", state=None)).verdict
    assert (told.result, [spot.question for spot in told.open]) == (Result.TOO_EARLY, ["Q1.4"])


def test_not_knowing_is_an_answer():
    page = plan_of("law").purpose.website.replace(state=None)
    plan = plan_of("law").replace(
        purpose=plan_of("law").purpose.replace(website=page.marked("state", "unknown"))
    )
    assert advised(plan).verdict.result is Result.GO


def fires(rule, plan):
    told = advised(plan).verdict
    return rule in {reason.id for reason in told.reasons}


LAW, BAKERY, PARTS = plan_of("law"), plan_of("bakery"), plan_of("parts")
FIRST, *_ = LAW.resourcing.people.people
ALONE = changed(LAW, "resourcing", "people", people=(FIRST.replace(hours=20.0, deputy=""),))

FOUND = changed(LAW, "purpose", "why", reasons=("be_found",))


def joining(plan, agreed):
    return changed(plan, "platforms", "group", agreed=float(agreed), marks={})


FIRING = {
    "N1": (changed(LAW, "purpose", "purposes", rows=()), LAW),
    "N2": (
        changed(
            changed(LAW, "purpose", "why", reasons=("be_found",)),
            "purpose",
            "website",
            state="wrong",
        ),
        changed(
            changed(LAW, "purpose", "why", reasons=("be_found",)),
            "purpose",
            "website",
            state="thin",
        ),
    ),
    "N3": (changed(LAW, "resourcing", "people", people=(FIRST.replace(agrees="no"),)), LAW),
    "N4": (changed(LAW, "platforms", "formats", made=()), LAW),
    "N5": (promising(LAW, 6.25), promising(LAW, 6.5)),
    "N6": (late_bread(BAKERY), changed(late_bread(BAKERY), "swot", "repair", by="2026-12-24")),
    "N7": (convinced(LAW, 2), convinced(LAW, 2, trial="a month")),
    "N8": (changed(LAW, "purpose", "measures", rows=()), LAW),
    "N9": (None, BAKERY),
    "G1": (wanting(LAW, *POPULAR[:3]), LAW),
    "G2": (wanting(promising(LAW, 40), *POPULAR), wanting(promising(LAW, 40), *POPULAR[:3])),
    "G3": (promising(BAKERY, 7.25), promising(BAKERY, 7.5)),
    "G4": (wanting(ALONE, "linkedin", "viber"), wanting(ALONE, "linkedin")),
    "G5": (guessing(PARTS), PARTS),
    "G6": (convinced(LAW, 5), convinced(LAW, 6)),
    "G7": (looking(BAKERY, [], 24), looking(BAKERY, [(d, 9) for d in range(7)], 24)),
    "G8": (joining(LAW, 14), joining(LAW, 15)),
}


def care_first_without_anything(plan):
    rows = sorted(plan.purpose.purposes.rows, key=lambda row: row.purpose != "care")
    plan = changed(plan, "purpose", "purposes", rows=tuple(rows))
    plan = changed(plan, "resourcing", "complaints", one_book="none")
    return looking(plan, [], 24)


FIRING["N9"] = (care_first_without_anything(BAKERY), BAKERY)


@pytest.mark.parametrize("rule", FIRING)
def test_each_rule_fires_where_it_should_and_nowhere_else(rule):
    firing, quiet = FIRING[rule]
    assert fires(rule, firing)
    assert not fires(rule, quiet)


def test_nobody_to_stand_in_leaves_one_network():
    assert len(advised(wanting(ALONE, "linkedin", "viber")).verdict.networks) == 1


def test_who_signs_without_believing_begins_with_a_trial():
    plan = changed(LAW, "resourcing", "signature", believes="no")
    told = advised(plan).verdict
    assert [reason.id for reason in told.reasons] == ["G6"]
    assert "pays" in told.reasons[0].sentence.said(Language())


def test_without_a_group_nothing_is_said_of_one():
    assert not fires("G8", changed(LAW, "platforms", "group", kind=GroupKind.NONE))


def measured(plan, today):
    rows = tuple(row.replace(today=today) for row in plan.purpose.measures.rows)
    return changed(plan, "purpose", "measures", rows=rows)


def ruled(plan, answer, taught):
    points = tuple(point.replace(answer=answer) for point in plan.resourcing.policy.points)
    plan = changed(plan, "resourcing", "policy", points=points)
    return changed(plan, "resourcing", "training", taught=taught)


def administered(plan, owner, second):
    rows = tuple(row.replace(owner=owner, second=second) for row in plan.resourcing.accounts.rows)
    return changed(plan, "resourcing", "accounts", rows=rows)


KINDS = ("staff", "customers", "children")
NOBODY = tuple({"of": kind, "answer": "no"} for kind in KINDS)
STAFF = tuple({"of": kind, "answer": "with_form"} for kind in KINDS[:1])
WELCOME = tuple({"text": text, "welcome": "yes"} for text in "abc")

MET = {
    "C1": ruled(LAW, "yes", "yes"),
    "C2": LAW,
    "C3": changed(LAW, "business", "rules", bound="no"),
    "C4": administered(LAW, "firm", "Piotr"),
    "C5": changed(LAW, "resourcing", "complaints", one_book="yes"),
    "C7": changed(LAW, "tone", "faces", who=NOBODY),
    "C8": changed(LAW, "business", "profiles", rows=()),
    "C9": measured(LAW, 1.0),
    "C10": changed(LAW, "tone", "restaurant", posts=WELCOME),
}
UNMET = {
    "C1": ruled(LAW, "yes", "no"),
    "C2": ALONE,
    "C3": LAW,
    "C4": administered(LAW, "private", ""),
    "C5": changed(LAW, "resourcing", "complaints", one_book="no"),
    "C6": LAW,
    "C7": changed(LAW, "tone", "faces", who=STAFF),
    "C8": LAW,
    "C9": measured(LAW, None),
    "C10": changed(LAW, "tone", "restaurant", posts=WELCOME[:2]),
    "C11": LAW,
    "C12": LAW,
}


def asked_before_the_start(plan):
    return {condition.id for condition in advised(plan).verdict.conditions}


@pytest.mark.parametrize("condition", UNMET)
def test_a_condition_stands_until_the_plan_meets_it(condition):
    assert condition in asked_before_the_start(UNMET[condition])


@pytest.mark.parametrize("condition", MET)
def test_a_condition_that_the_plan_meets_is_not_asked(condition):
    assert condition not in asked_before_the_start(MET[condition])


@pytest.mark.parametrize("condition", UNMET)
def test_a_condition_that_is_ticked_is_not_asked_again(condition):
    rows = ({"of": condition, "done": "yes", "person": "Anna"},)
    assert condition not in asked_before_the_start(
        changed(UNMET[condition], "decisions", "conditions", rows=rows)
    )
