"""Checks of step 1 and of the signature: advertisements, numbers, listening, ideas, belief."""

from datetime import date

import pytest

from app.advice.finding import Severity
from app.model.section import Mark
from app.model.value import AsTyped
from app.sections.purpose.purposes import ChosenPurpose
from tests.advice.changes import answering, found, plan_of, rows_of, said


def purposes(*ids):
    return {"purpose__purposes": {"rows": tuple(ChosenPurpose(purpose=id_) for id_ in ids)}}


SELLS = purposes("sales_ads")
LISTENS = purposes("listening")
IDEAS = purposes("cocreate")
HIRES = purposes("recruit")
BLIND = {"purpose__measures": {"rows": ()}}
MEASURES = "purpose.measures.rows"
AIM = {"today": 20.0, "aim": 200.0, "by": date(2027, 6, 1)}
NO_AIM = {"purpose__measures": {"rows": rows_of(plan_of("law-firm"), MEASURES, aim=None)}}
NO_TIME = {
    "resourcing__people": {
        "people": rows_of(plan_of("law-firm"), "resourcing.people.people", hours=4)
    }
}

FIRES = [
    (
        "X25",
        "bakery",
        {"purpose__ads": {"offer": "", "page": " "}},
        "what you offer and the page it",
    ),
    ("X25", "bakery", {"purpose__ads": {"budget": AsTyped(typed="thirty")}}, "the money a month"),
    ("X25", "bakery", SELLS | {"purpose__ads": {"known": 0}}, "hardly anybody knows your name"),
    ("X25", "law-firm", SELLS, "you want to pay for none"),
    ("X34", "law-firm", BLIND, "nothing to count for it"),
    ("X34", "bakery", BLIND, "You look at: "),
    ("X35", "law-firm", NO_AIM, "does not say yet: how much."),
    ("X36", "law-firm", {"resourcing__signature": {"believes": "no"}}, "“Tomasz Jodła” does not"),
    ("X36", "law-firm", HIRES, "10 more hires"),
    ("X40", "law-firm", {"purpose__conviction": {"in_person": "no"}}, "not asked in person"),
    (
        "X40",
        "law-firm",
        {"purpose__conviction": {"own_level": 3.0}},
        "and this person gave 3",
    ),
    ("X41", "law-firm", LISTENS | {"purpose__listening": {"decides": ""}}, "who decides"),
    (
        "X41",
        "law-firm",
        LISTENS | {"purpose__listening": {"question": "Umowy"}},
        "“Umowy”",
    ),
    ("X41", "law-firm", LISTENS | {"purpose__listening": {"by": date(2026, 11, 22)}}, "still to"),
    ("X42", "law-firm", IDEAS | {"purpose__annoyance": {"text": ""}}, "no annoyance"),
    ("X42", "law-firm", IDEAS | {"purpose__annoyance": {"may_change": "no"}}, "nobody may change"),
    ("X42", "law-firm", IDEAS | {"purpose__annoyance": {"idea_owner": " "}}, "whom an idea"),
    ("X47", "law-firm", {"resourcing__review": {"why": "Aby nas widziano."}}, "end with “Aby nas"),
]
SILENT = [
    ("X25", "bakery", {}),
    ("X25", "bakery", {"purpose__ads": {"margin": None}}),
    ("X25", "bakery", {"purpose__ads": {"known": 0}}),
    ("X34", "bakery", {}),
    ("X34", "bakery", BLIND | {"purpose__purposes": {"rows": ()}}),
    ("X36", "bakery", {}),
    ("X36", "law-firm", HIRES | {"purpose__vacancies": {"any": "no"}}),
    ("X40", "bakery", {"purpose__conviction": {"own_level": 5.0}}),
    ("X40", "law-firm", {"purpose__conviction": {"own_level": AsTyped(typed="two")}}),
    ("X41", "law-firm", LISTENS),
    ("X41", "law-firm", {"purpose__listening": {"decides": ""}}),
    ("X42", "law-firm", IDEAS),
    ("X42", "law-firm", IDEAS | {"purpose__annoyance": {"may_change": None}}),
    ("X42", "law-firm", {"purpose__annoyance": {"text": ""}}),
    ("X47", "law-firm", {}),
    ("X47", "law-firm", {"resourcing__review": {"why": ""}}),
]


@pytest.mark.parametrize(("id_", "name", "changes", "words"), FIRES)
def test_a_contradiction_is_told_with_the_words_of_the_owner(id_, name, changes, words):
    assert any(
        words in sentence for sentence in said(found(answering(plan_of(name), **changes), id_))
    )


@pytest.mark.parametrize(("id_", "name", "changes"), SILENT)
def test_what_is_settled_or_not_asked_is_no_contradiction(id_, name, changes):
    assert found(answering(plan_of(name), **changes), id_) == []


def test_no_number_of_value_has_to_be_settled_first():
    assert found(answering(plan_of("law-firm"), **BLIND), "X34")[0].severity is Severity.STOP


def test_a_result_needs_todays_value_or_a_start_of_counting():
    unknown = rows_of(plan_of("law-firm"), MEASURES, today=None, counted_from=AsTyped(typed="soon"))
    findings = found(answering(plan_of("law-firm"), purpose__measures={"rows": unknown}), "X34")
    assert [finding.subject for finding in findings] == [row.id for row in unknown]
    assert {finding.severity for finding in findings} == {Severity.WARN}


def test_an_aim_that_triples_needs_hours_that_somebody_has():
    tripled = {"purpose__measures": {"rows": rows_of(plan_of("law-firm"), MEASURES, **AIM)}}
    assert found(answering(plan_of("law-firm"), **tripled), "X35") == []
    sentences = said(found(answering(plan_of("law-firm"), **(tripled | NO_TIME)), "X35"))
    assert len(sentences) == 3
    assert all("from 20 to 200" in sentence for sentence in sentences)
    later = rows_of(plan_of("law-firm"), MEASURES, **(AIM | {"by": date(2029, 1, 1)}))
    assert (
        found(
            answering(plan_of("law-firm"), **({"purpose__measures": {"rows": later}} | NO_TIME)),
            "X35",
        )
        == []
    )


def test_an_aim_names_somebody_who_does_the_work():
    nobody = rows_of(plan_of("law-firm"), MEASURES, person="gone")
    findings = found(answering(plan_of("law-firm"), purpose__measures={"rows": nobody}), "X35")
    assert all(text.endswith("does not say yet: by whom.") for text in said(findings))
    assert {finding.spot.key for finding in findings} == {"answerable"}


def test_an_answer_that_nobody_knows_is_missing():
    changes = {"purpose__ads": {"marks": {"page": Mark.UNKNOWN}}}
    assert "the page it leads to" in said(found(answering(plan_of("bakery"), **changes), "X25"))[0]
    changes = {"resourcing__signature": {"believes": "no", "marks": {"believes": Mark.UNKNOWN}}}
    assert found(answering(plan_of("law-firm"), **changes), "X36") == []


def test_a_reaction_lapses_with_its_words_and_with_nothing_else():
    before = {"resourcing__signature": {"believes": "no"}}
    other = before | {"purpose__conviction": {"level": 1.0}, "business__offer": {"sells": ""}}
    changed = {"resourcing__signature": {"believes": "no", "name": "Anna"}}
    (first,), (same,), (new,) = (
        found(answering(plan_of("law-firm"), **c), "X36") for c in (before, other, changed)
    )
    assert first.rests_on == same.rests_on != new.rests_on
