"""Checks of where the firm goes: fits, countries, languages, own places, old profiles."""

from datetime import date

import pytest

from app.advice.finding import Severity
from app.model.section import Way
from app.sections.business.countries import Country
from app.sections.platforms.candidates import Candidate
from app.sections.platforms.own_places import OwnPlace
from tests.advice.changes import answering, found, plan_of, rows_of, said


def live_in(*codes):
    every = tuple(Country(country=code, share=100 / len(codes)) for code in codes)
    return {"business__countries": {"shares": every}}


def wanted(*ids, **fields):
    every = tuple(Candidate(network=id_, wanted="yes", **fields) for id_ in ids)
    return {"platforms__candidates": {"rows": every}}


OLD = {"business__buyers": {"ages": ("a65",)}}
SILENT_PAGE = {"last_post": date(2026, 8, 23), "unanswered": 0.0}


def profile(**fields):
    every = rows_of(plan_of("bakery"), "business.profiles.rows", **(SILENT_PAGE | fields))
    return {"business__profiles": {"rows": every}}


FIRES = [
    ("X26", "bakery", OLD | wanted("tiktok", asked=9.0, yes=9.0), "ages: 65 and over"),
    ("X27", "law-firm", live_in("PL", "RU"), "LinkedIn is blocked, unlawful or not offered"),
    ("X27", "law-firm", live_in("PL", "UA"), "VK and Odnoklassniki have been blocked"),
    ("X28", "law-firm", live_in("PL", "DE"), "50% of your customers live in Germany"),
    (
        "X33",
        "law-firm",
        {"platforms__own_places": {"places": ("nothing",)}},
        "no place of your own",
    ),
    ("X33", "law-firm", {"platforms__own_places": {"places": ()}}, "no place of your own"),
    ("X44", "bakery", profile(), "Your last post on Facebook was on 23 August 2026"),
    ("X44", "bakery", profile(unanswered=1.0), "1 message on Facebook has no answer"),
    ("X44", "bakery", profile(fate="close"), "You decided: close."),
    ("X48", "law-firm", wanted("odnoklassniki"), "of the 45 points needed"),
    ("X48", "law-firm", wanted("nextdoor"), "customers in other countries"),
]
SETTLED = [
    ("X26", "bakery", OLD | wanted("tiktok", asked=10.0, yes=0.0)),
    ("X26", "bakery", {"business__buyers": {"ages": ()}} | wanted("tiktok")),
    ("X26", "bakery", {}),
    ("X27", "law-firm", {}),
    ("X27", "bakery", {}),
    ("X28", "machine-parts", {}),
    ("X28", "law-firm", live_in("GB", "ZZ")),
    ("X28", "law-firm", {"business__languages": {"written": ()}} | live_in("DE")),
    ("X33", "law-firm", {"platforms__own_places": {"places": ()}, "way": Way.SHORT}),
    ("X33", "law-firm", {"platforms__own_places": {"places": tuple(OwnPlace)}}),
    ("X44", "bakery", profile(last_post=date(2026, 8, 24))),
    ("X44", "bakery", {"business__profiles": {"any": "no"}}),
    ("X44", "bakery", profile(network="google_plus")),
    ("X48", "law-firm", {}),
    ("X48", "empty-handed", {}),
]


@pytest.mark.parametrize(("id_", "name", "changes", "words"), FIRES)
def test_a_contradiction_is_told_with_the_words_of_the_owner(id_, name, changes, words):
    assert any(
        words in sentence for sentence in said(found(answering(plan_of(name), **changes), id_))
    )


@pytest.mark.parametrize(("id_", "name", "changes"), SETTLED)
def test_what_is_settled_or_not_asked_is_no_contradiction(id_, name, changes):
    assert found(answering(plan_of(name), **changes), id_) == []


def test_the_note_of_a_country_is_good_to_know():
    findings = found(plan_of("machine-parts"), "X27")
    levels = {finding.subject: finding.severity for finding in findings}
    warned = {"linkedin": Severity.WARN, "whatsapp_business": Severity.WARN}
    assert levels == warned | {"RU": Severity.NOTE}


def test_what_would_help_an_unsuited_network_follows_from_what_holds_it_back():
    (finding,) = found(
        answering(plan_of("law-firm"), **{**wanted("nextdoor"), **live_in("PL")}), "X48"
    )
    assert finding.words == ("nextdoor",)
    assert "It would need customers in other countries." in said([finding])[0]
