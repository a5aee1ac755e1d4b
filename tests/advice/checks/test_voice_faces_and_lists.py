"""Checks of step 2 and step 4: honest lists, jokes, words, faces, and what everybody can read."""

import pytest

from app.advice.finding import Severity
from app.sections.purpose.purposes import ChosenPurpose
from app.sections.tone.speech import Spoken
from app.sections.tone.words import Word
from tests.advice.changes import answering, found, plan_of, rows_of, said

CARE = {"purpose__purposes": {"rows": (ChosenPurpose(id="care1", purpose="care"),)}}
STRENGTHS = "swot.strengths.items"


def speaks(*texts):
    return {"tone__speech": {"sentences": tuple(Spoken(text=text) for text in texts)}}


def faces(**answers):
    return {"tone__faces": {"who": [{"of": k, "answer": v} for k, v in answers.items()]}}


def strengths(**fields):
    return {"swot__strengths": {"items": rows_of(plan_of("bakery"), STRENGTHS, **fields)}}


def formats(**answers):
    return {"platforms__formats": {"made": [{"of": k, "answer": v} for k, v in answers.items()]}}


NO_CARES = {"tone__readable": {"cares": ("plain_words",)}}

FIRES = [
    ("X29", "law-firm", {}, "People who work here"),
    ("X29", "law-firm", faces(children="with_form"), "for children their parents sign"),
    ("X29", "bakery", faces(customers="no"), "stories of customers who agreed"),
    ("X29", "bakery", {"tone__faces": {"who": ()}}, "not said who may be shown"),
    (
        "X30",
        "law-firm",
        {"tone__scales": {"irreverent": 3}},
        "chose 3 of 5, and your trade is bound",
    ),
    ("X30", "bakery", CARE | {"tone__scales": {"funny": 4}}, "chose 4 of 5, and helping customers"),
    ("X31", "law-firm", speaks("NIESTETY, nie."), "“NIESTETY, nie.” has the word “niestety”"),
    ("X31", "law-firm", speaks("Już! Teraz!"), "“Już! Teraz!” has more than one"),
    ("X32", "bakery", {"swot__weaknesses": {"items": ()}}, "no weakness"),
    ("X32", "bakery", {"swot__threats": {"items": ()}}, "no threat"),
    ("X32", "bakery", strengths(text="Our service is quick"), "12 reviews or questions have no"),
    ("X32", "bakery", strengths(serves="c1000002"), "Τον φούρναρη"),
    ("X46", "law-firm", NO_CARES | formats(short_video="yes"), "films without captions"),
    ("X46", "bakery", NO_CARES, "words that stand in a picture only"),
]
SETTLED = [
    ("X29", "machine-parts", {}),
    ("X29", "empty-handed", formats(photo="yes")),
    ("X30", "law-firm", {"tone__scales": {"irreverent": 2, "funny": 3}}),
    ("X30", "bakery", {"tone__scales": {"irreverent": 5, "funny": 5}}),
    ("X31", "law-firm", speaks("Niestetyż! Liderka.")),
    ("X31", "law-firm", speaks("Drogi", "kliencie")),
    ("X31", "bakery", speaks("Τώρα! Τώρα!")),
    ("X32", "bakery", {}),
    ("X32", "bakery", {f"swot__{name}": {"items": ()} for name in ("strengths", "opportunities")}),
    ("X32", "bakery", strengths(text="Our services") | {"swot__talk": {"unanswered": None}}),
    ("X46", "bakery", {}),
    ("X46", "law-firm", NO_CARES),
    ("X46", "bakery", {"tone__readable": {"cares": ()}}),
]


@pytest.mark.parametrize(("id_", "name", "changes", "words"), FIRES)
def test_a_contradiction_is_told_with_the_words_of_the_owner(id_, name, changes, words):
    assert any(
        words in sentence for sentence in said(found(answering(plan_of(name), **changes), id_))
    )


@pytest.mark.parametrize(("id_", "name", "changes"), SETTLED)
def test_what_is_settled_or_not_asked_is_no_contradiction(id_, name, changes):
    assert found(answering(plan_of(name), **changes), id_) == []


def test_faces_with_a_form_are_good_to_know_and_children_need_an_answer():
    assert [f.severity for f in found(plan_of("law-firm"), "X29")] == [Severity.NOTE]
    children = faces(staff="with_form", children="with_form")
    assert [f.severity for f in found(answering(plan_of("law-firm"), **children), "X29")] == [
        Severity.WARN
    ]


def test_a_word_never_used_is_told_once_where_it_stands():
    words = (Word(id="w1", text="tanio"), Word(id="w2", text=" Tanio "), Word(id="w3", text=""))
    changes = {"tone__words": {"never": words}, "tone__answers": {"thanks": "Tanio i dobrze."}}
    findings = found(
        answering(plan_of("law-firm"), **(changes | speaks("Dobrze.", "Tanio?"))), "X31"
    )
    assert [(f.subject, f.spot.question, f.words) for f in findings[:1]] == [
        ("w1", "Q4.1", ("tanio",))
    ]
    assert len({f.subject for f in findings}) == len(findings)
