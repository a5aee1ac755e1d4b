"""Checks of step 1 and of the signature: advertisements, numbers, listening, ideas, belief."""

from datetime import date

import pytest

from app.advice.finding import Severity
from app.model.section import Mark
from app.model.value import AsTyped
from app.sections.purpose.purposes import ChosenPurpose
from tests.advice.checks.changing import found, rows, said


def purposes(*ids):
    return {"purpose.purposes": {"rows": tuple(ChosenPurpose(purpose=id_) for id_ in ids)}}


SELLS = purposes("sales_ads")
LISTENS = purposes("listening")
IDEAS = purposes("cocreate")
HIRES = purposes("recruit")
BLIND = {"purpose.measures": {"rows": ()}}
MEASURES = "purpose.measures.rows"
AIM = {"today": 20.0, "aim": 200.0, "by": date(2027, 6, 1)}
NO_AIM = {"purpose.measures": {"rows": rows("law-firm", MEASURES, aim=None)}}
NO_TIME = {"resourcing.people": {"people": rows("law-firm", "resourcing.people.people", hours=4)}}

FIRES = [
    ("X25", "bakery", {"purpose.ads": {"offer": "", "page": " "}}, "what you offer, the page it"),
    ("X25", "bakery", {"purpose.ads": {"budget": AsTyped(typed="thirty")}}, "the money a month"),
    ("X25", "bakery", SELLS | {"purpose.ads": {"known": 0}}, "hardly anybody knows your name"),
    ("X25", "law-firm", SELLS, "you want to pay for none"),
    ("X34", "law-firm", BLIND, "nothing to count for it"),
    ("X34", "bakery", BLIND, "You look at: "),
    ("X35", "law-firm", NO_AIM, "does not say yet: how much."),
    ("X36", "law-firm", {"resourcing.signature": {"believes": "no"}}, "“Tomasz Jodła” does not"),
    ("X36", "law-firm", HIRES, "10 more hires"),
    ("X40", "law-firm", {"purpose.conviction": {"in_person": "no"}}, "not asked in person"),
    (
        "X40",
        "law-firm",
        {"purpose.conviction": {"own_level": 3.0}},
        "and this person gave 3",
    ),
    ("X41", "law-firm", LISTENS | {"purpose.listening": {"decides": ""}}, "who decides"),
    (
        "X41",
        "law-firm",
        LISTENS | {"purpose.listening": {"question": "Umowy"}},
        "“Umowy”",
    ),
    ("X41", "law-firm", LISTENS | {"purpose.listening": {"by": date(2026, 11, 22)}}, "still to"),
    ("X42", "law-firm", IDEAS | {"purpose.annoyance": {"text": ""}}, "no annoyance"),
    ("X42", "law-firm", IDEAS | {"purpose.annoyance": {"may_change": "no"}}, "nobody may change"),
    ("X42", "law-firm", IDEAS | {"purpose.annoyance": {"idea_owner": " "}}, "whom an idea"),
    ("X47", "law-firm", {"resourcing.review": {"why": "Aby nas widziano."}}, "end with “Aby nas"),
]
SILENT = [
    ("X25", "bakery", {}),
    ("X25", "bakery", {"purpose.ads": {"margin": None}}),
    ("X25", "bakery", {"purpose.ads": {"known": 0}}),
    ("X34", "bakery", {}),
    ("X34", "bakery", BLIND | {"purpose.purposes": {"rows": ()}}),
    ("X36", "bakery", {}),
    ("X36", "law-firm", HIRES | {"purpose.vacancies": {"any": "no"}}),
    ("X40", "bakery", {"purpose.conviction": {"own_level": 5.0}}),
    ("X40", "law-firm", {"purpose.conviction": {"own_level": AsTyped(typed="two")}}),
    ("X41", "law-firm", LISTENS),
    ("X41", "law-firm", {"purpose.listening": {"decides": ""}}),
    ("X42", "law-firm", IDEAS),
    ("X42", "law-firm", IDEAS | {"purpose.annoyance": {"may_change": None}}),
    ("X42", "law-firm", {"purpose.annoyance": {"text": ""}}),
    ("X47", "law-firm", {}),
    ("X47", "law-firm", {"resourcing.review": {"why": ""}}),
]


@pytest.mark.parametrize(("id_", "name", "changes", "words"), FIRES)
def test_a_contradiction_is_told_with_the_words_of_the_owner(id_, name, changes, words):
    assert any(words in sentence for sentence in said(found(id_, name, changes)))


@pytest.mark.parametrize(("id_", "name", "changes"), SILENT)
def test_what_is_settled_or_not_asked_is_no_contradiction(id_, name, changes):
    assert found(id_, name, changes) == []


def test_no_number_of_value_has_to_be_settled_first():
    assert found("X34", "law-firm", BLIND)[0].severity is Severity.STOP


def test_a_result_needs_todays_value_or_a_start_of_counting():
    unknown = rows("law-firm", MEASURES, today=None, counted_from=AsTyped(typed="soon"))
    findings = found("X34", "law-firm", {"purpose.measures": {"rows": unknown}})
    assert [finding.subject for finding in findings] == [row.id for row in unknown]
    assert {finding.severity for finding in findings} == {Severity.WARN}


def test_an_aim_that_triples_needs_hours_that_somebody_has():
    tripled = {"purpose.measures": {"rows": rows("law-firm", MEASURES, **AIM)}}
    assert found("X35", "law-firm", tripled) == []
    sentences = said(found("X35", "law-firm", tripled | NO_TIME))
    assert len(sentences) == 3
    assert all("from 20 to 200" in sentence for sentence in sentences)
    later = rows("law-firm", MEASURES, **AIM | {"by": date(2029, 1, 1)})
    assert found("X35", "law-firm", {"purpose.measures": {"rows": later}} | NO_TIME) == []


def test_an_aim_names_somebody_who_does_the_work():
    nobody = rows("law-firm", MEASURES, person="gone")
    findings = found("X35", "law-firm", {"purpose.measures": {"rows": nobody}})
    assert all(text.endswith("does not say yet: by whom.") for text in said(findings))
    assert {finding.spot.key for finding in findings} == {"answerable"}


def test_an_answer_that_nobody_knows_is_missing():
    changes = {"purpose.ads": {"marks": {"page": Mark.UNKNOWN}}}
    assert "the page it leads to" in said(found("X25", "bakery", changes))[0]
    changes = {"resourcing.signature": {"believes": "no", "marks": {"believes": Mark.UNKNOWN}}}
    assert found("X36", "law-firm", changes) == []


def test_a_reaction_lapses_with_its_words_and_with_nothing_else():
    before = {"resourcing.signature": {"believes": "no"}}
    other = before | {"purpose.conviction": {"level": 1.0}, "business.offer": {"sells": ""}}
    changed = {"resourcing.signature": {"believes": "no", "name": "Anna"}}
    (first,), (same,), (new,) = (found("X36", "law-firm", c) for c in (before, other, changed))
    assert first.rests_on == same.rests_on != new.rests_on
