"""Checks of step 5: deputies, accounts, written rules, an expert, and hours."""

import pytest

from app.model.section import Mark
from app.model.value import AsTyped
from tests.advice.changes import answering, found, plan_of, rows_of, said
from tests.advice.firms import known

PEOPLE = "resourcing.people.people"
ACCOUNTS = "resourcing.accounts.rows"
NEW = {"business__profiles": {"any": "no"}}


def people(**fields):
    return {"resourcing__people": {"people": rows_of(plan_of("law-firm"), PEOPLE, **fields)}}


def accounts(**fields):
    return {"resourcing__accounts": {"rows": rows_of(plan_of("law-firm"), ACCOUNTS, **fields)}}


def rules(written, rest="no"):
    ids = list(known().policy_points)
    every = [{"of": id_, "answer": "yes" if i < written else rest} for i, id_ in enumerate(ids)]
    return {"resourcing__policy": {"points": every}}


TAUGHT = {"resourcing__training": {"taught": "yes"}}
REFUSES = {"resourcing__budget": {"ask_expert": "no"}}

FIRES = [
    ("X37", people(deputy=" "), "within 48 h, and nobody stands in when Anna Sowa is away"),
    (
        "X37",
        people(deputy="") | {"resourcing__promise": {"within": None}},
        "in when Anna Sowa is",
    ),
    ("X38", accounts(owner="private"), "on LinkedIn is tied to somebody’s own"),
    ("X38", accounts(owner="agency"), "an agency’s address"),
    ("X38", accounts(second=""), "one administrator only for the account on LinkedIn"),
    ("X39", rules(4) | TAUGHT, "Of 13 rules that you need, 4 are in writing. Please sign"),
    ("X39", rules(4), "and your people were not taught"),
    ("X39", rules(5), "Your people were not taught"),
    ("X43", NEW | REFUSES, "no profiles yet"),
    ("X43", {"resourcing__budget": {"expert": 50_000.0}}, "€50,000"),
    ("X45", people(hours=11.0, stops=""), "Anna Sowa promises 11 hours"),
]
SETTLED = [
    ("X37", {}),
    ("X37", people(deputy="", agrees="no")),
    ("X38", {}),
    ("X38", accounts(network="")),
    ("X39", rules(5) | TAUGHT),
    ("X39", rules(3, "not_needed") | TAUGHT),
    ("X39", {"resourcing__policy": {"points": ()}, "resourcing__training": {"taught": None}}),
    (
        "X39",
        rules(5) | {"resourcing__training": {"taught": "no", "marks": {"taught": Mark.UNKNOWN}}},
    ),
    ("X43", {}),
    ("X43", REFUSES),
    ("X43", {"resourcing__budget": {"expert": 50_000.0}, "resourcing__counts": {"hour": None}}),
    ("X45", people(hours=10.0, stops="")),
    ("X45", people(hours=30.0)),
    ("X45", people(hours=AsTyped(typed="all"), stops="")),
]


@pytest.mark.parametrize(("id_", "changes", "words"), FIRES)
def test_a_contradiction_is_told_with_the_words_of_the_owner(id_, changes, words):
    assert any(
        words in sentence
        for sentence in said(found(answering(plan_of("law-firm"), **changes), id_))
    )


@pytest.mark.parametrize(("id_", "changes"), SETTLED)
def test_what_is_settled_or_not_asked_is_no_contradiction(id_, changes):
    assert found(answering(plan_of("law-firm"), **changes), id_) == []


def test_each_person_without_a_deputy_is_a_finding_of_its_own():
    subjects = [
        finding.subject
        for finding in found(answering(plan_of("law-firm"), **people(deputy="")), "X37")
    ]
    assert subjects == ["a5a00001", "a5a00002"]
