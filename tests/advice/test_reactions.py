"""Answers to findings: they stay with their finding, and lapse when its words change."""

import pytest
from hypothesis import given

from app.examples import example_names
from app.model.value import Row
from app.plan import sections
from app.sections.decisions.reactions import Reaction, Said
from app.storage.envelope import from_bytes, new_envelope, to_bytes
from app.storage.file import load, save_copy
from tests.advice.changes import advised, answering, changed, found, plan_of, rows_of
from tests.advice.odd_plans import plans

REASON = "Το ξέρουμε, και το θέλουμε έτσι."
RANKED = {("purpose", "purposes")}
"""Where the order of the rows is an answer itself."""


def reacting(plan, findings, said=Said.ACCEPTED):
    """Return a plan in which somebody said something to some findings."""
    new = tuple(
        Reaction(check=f.id, subject=f.subject, words=f.rests_on, said=said, reason=REASON)
        for f in findings
    )
    return changed(plan, "decisions", "reactions", rows=(*plan.decisions.reactions.rows, *new))


def turned(plan):
    """Return a plan with the rows of every table in the other order, where none is meant."""
    for name, section in sections(plan).items():
        for page in section.page_kinds().keys() - {own for part, own in RANKED if part == name}:
            fields = {
                field: value[::-1]
                for field, value in section.page(page)
                if isinstance(value, tuple) and value and isinstance(value[0], Row)
            }
            plan = changed(plan, name, page, **fields)
    return plan


def names(findings):
    return {(finding.id, finding.subject, finding.rests_on) for finding in findings}


@pytest.mark.parametrize("name", example_names())
def test_every_finding_can_be_accepted_and_the_file_keeps_it(name, tmp_path):
    plan = reacting(plan_of(name), found(plan_of(name)))
    save_copy(plan, tmp_path / "plan.strateg")
    advice = advised(load(tmp_path / "plan.strateg").envelope.plan)
    assert advice.open_findings == advice.put_off == ()
    assert [finding for finding, _ in advice.accepted] == list(advice.findings)
    assert {reaction.reason for _, reaction in advice.accepted} == {REASON}


def test_findings_are_open_accepted_or_put_off():
    first, second, *others = found(plan_of("bakery"))
    plan = reacting(plan_of("bakery"), [first])
    advice = advised(reacting(plan, [second], Said.PUT_OFF))
    assert [finding for finding, _ in advice.accepted] == [first]
    assert advice.put_off == (second,)
    assert advice.open_findings == tuple(others)


def test_of_two_answers_to_one_finding_the_first_stands():
    (first, *_) = found(plan_of("bakery"))
    plan = reacting(plan_of("bakery"), [first], Said.PUT_OFF)
    advice = advised(reacting(plan, [first], Said.ACCEPTED))
    assert (advice.put_off, advice.accepted) == ((first,), ())
    reactions = advice.plan.decisions.reactions
    assert reactions.to(first.id, first.subject, first.rests_on) is reactions.rows[0]


@pytest.mark.parametrize("name", example_names())
def test_an_answer_stays_when_rows_change_places(name):
    plan = plan_of(name)
    assert turned(plan) != plan
    assert names(found(turned(plan))) == names(found(plan))


WORDED = answering(
    plan_of("machine-parts"),
    business__languages={"written": ("el", "pl")},
    business__profiles={
        "any": "yes",
        "rows": [
            {"id": "a", "network": "facebook", "promised": 900.0, "appeared": 899.0},
            {"id": "b", "network": "x", "promised": 901.0, "appeared": 3.0, "unanswered": 2.0},
        ],
    },
    platforms__candidates={
        "rows": [
            {"id": "c", "network": "linkedin", "wanted": "yes", "purpose_sentence": "To meet."},
            {"id": "d", "network": "x", "wanted": "yes", "purpose_sentence": "To meet."},
        ]
    },
    platforms__decision={"takes": "own"},
    platforms__speakers={
        "any": "yes",
        "rows": [{"id": "e", "name": "Anna"}, {"id": "f", "name": "Piotr", "agreed": "no"}],
    },
    purpose__vacancies={
        "any": "yes",
        "rows": [
            {"id": "g", "job": "a", "by": "2029-01-01"},
            {"id": "h", "job": "b", "by": "2029-02-01"},
        ],
    },
    purpose__purposes={"rows": [{"id": "i", "purpose": "recruit"}]},
)


def test_an_answer_to_several_words_together_stays_when_their_rows_change_places():
    seen = found(WORDED)
    assert {"X7", "X9", "X13", "X18", "X24", "X28"} <= {finding.id for finding in seen}
    assert names(found(turned(WORDED))) == names(seen)


OTHERS = {
    "business__offer": {"sells": "Something else."},
    "tone__scales": {"enthusiastic": 2},
    "purpose__mission": {"text": "Another sentence."},
    "resourcing__review": {"stop": "Never."},
    "swot__worst": {"text": "Something else."},
}
"""Answers on which nothing rests that the examples are told."""


@pytest.mark.parametrize("name", example_names())
def test_an_answer_stays_when_other_answers_change(name):
    plan = plan_of(name)
    kept = {key: fields for key, fields in OTHERS.items() if has(plan, key)}
    assert len(kept) >= 4
    assert names(found(answering(plan, **kept))) == names(found(plan))


def has(plan, key):
    section, page = key.split("__")
    return page in getattr(plan, section).page_kinds()


LAPSING = {
    "X11": ("bakery", {"swot__repair": {"what": "Something new is wrong."}}),
    "X22": ("bakery", {"platforms__own_places": {"people": 211.0}}),
    "X23": ("law-firm", {"business__rules": {"which": "Another chamber."}}),
    "X15": ("machine-parts", {"platforms__mix": {"answerable": 1.0}}),
    "X44": (
        "bakery",
        {
            "business__profiles": {
                "rows": rows_of(plan_of("bakery"), "business.profiles.rows", unanswered=5.0)
            }
        },
    ),
}


@pytest.mark.parametrize("id_", LAPSING)
def test_an_answer_lapses_when_the_words_it_rests_on_change(id_):
    name, changes = LAPSING[id_]
    plan = reacting(plan_of(name), found(plan_of(name)))
    after = advised(answering(plan, **changes))
    assert {finding.id for finding in after.open_findings} == {id_}
    assert names(after.findings) >= names(finding for finding, _ in after.accepted)


@given(plan=plans())
def test_what_a_finding_of_any_plan_rests_on_is_the_same_after_saving_and_loading(plan):
    again = from_bytes(to_bytes(new_envelope(plan))).plan
    before = [(f.id, f.subject, f.rests_on) for f in found(plan)]
    assert [(f.id, f.subject, f.rests_on) for f in found(again)] == before


@given(plan=plans())
def test_every_finding_of_any_plan_can_be_answered(plan):
    advice = advised(reacting(plan, advised(plan).findings))
    assert advice.open_findings == ()
