"""What is done with people's data without asking them."""

import pytest

from tests.advice.changes import answering, found, plan_of, sentences


@pytest.mark.parametrize("consent", ["no", None])
def test_tracking_waits_for_consent(consent):
    plan = answering(plan_of("bakery"), purpose__ads={"tracking": "yes", "consent": consent})
    finding = found(plan, "X22")[0]
    assert (finding.subject, finding.severity.value) == ("tracking", "stop")
    assert "they have not agreed" in sentences(plan, "X22")[0]


@pytest.mark.parametrize(("place", "severity"), [("mailing_list", "stop"), ("cards", "warn")])
def test_a_list_is_written_to_with_consent_only(place, severity):
    plan = answering(plan_of("bakery"), platforms__own_places={"places": [place]})
    (finding,) = found(plan, "X22")
    assert (finding.subject, finding.severity.value) == ("mailing", severity)
    assert "Of 210 people on your lists 0 agreed" in sentences(plan, "X22")[0]


@pytest.mark.parametrize(
    "pages",
    [
        {},
        {"purpose__ads": {"wanted": "yes", "tracking": "yes", "consent": "yes"}},
        {"purpose__ads": {"wanted": "no", "tracking": "yes"}},
        {"platforms__own_places": {"agreed": None}},
        {"platforms__own_places": {"places": ["table"], "agreed": 0.0}},
    ],
)
def test_who_asked_or_uses_nothing_reads_nothing(pages):
    assert not found(answering(plan_of("law-firm"), **pages), "X22")
