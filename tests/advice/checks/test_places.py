"""What each place is for: something, and something else each time."""

import pytest

from tests.advice.changes import answering, found, plan_of, sentences, unknown


def places(*said, wanted="yes"):
    names = ("linkedin", "facebook", "whatsapp_business", "linkedin", "nowhere")
    rows = zip(names, said, strict=False)
    rows = [{"network": n, "purpose_sentence": text, "wanted": wanted} for n, text in rows]
    return {"platforms__candidates": {"rows": rows}}


@pytest.mark.parametrize(
    "said",
    [
        ("Orders.", "orders"),
        ("We show what is new in our house today", "We show what is new today in our house"),
        ("one two three four five six", "one two three four five"),
    ],
)
def test_two_places_for_the_same_are_one_too_many(said):
    plan = answering(plan_of("law-firm"), **places(*said))
    (finding,) = found(plan, "X13")
    assert (finding.subject, finding.words) == ("linkedin", said[::-1])
    (told,) = sentences(plan, "X13")
    assert told.startswith(f"Facebook and LinkedIn have nearly the same purpose: “{said[0]}”")


@pytest.mark.parametrize(
    "pages",
    [
        places("one two three four five", "one two three four"),
        places("", ""),
        places("…", "?"),
        places("Orders.", "Orders.", wanted="no"),
        places("Orders.", "News.", "Answers.", "Orders.", "Orders."),
    ],
)
def test_places_for_something_else_are_welcome(pages):
    assert not found(answering(plan_of("law-firm"), **pages), "X13")


def test_a_place_is_told_once_however_many_say_the_same():
    plan = answering(plan_of("law-firm"), **places("Orders.", "Orders.", "Orders."))
    assert [finding.subject for finding in found(plan, "X13")] == ["linkedin", "whatsapp_business"]


def test_a_place_kept_for_nothing_is_left_out_or_given_a_sentence():
    plan = answering(plan_of("law-firm"), platforms__decision={"takes": "own"}, **places(" "))
    (finding,) = found(plan, "X16")
    assert (finding.subject, finding.severity.value) == ("linkedin", "stop")
    assert sentences(plan, "X16")[0].startswith("To do what on LinkedIn, and to speak of what?")
    assert found(unknown(plan_of("law-firm"), "platforms", "candidates", "purposes"), "X16")


def test_before_a_decision_the_own_list_is_asked_for_sentences():
    plan = answering(
        plan_of("law-firm"), platforms__decision={"takes": None}, **places("", "Orders.")
    )
    assert [finding.subject for finding in found(plan, "X16")] == ["linkedin"]
    plan = answering(plan, **places("", "", wanted=None))
    assert not found(plan, "X16")


def test_the_short_way_does_not_ask_for_sentences():
    assert not found(plan_of("empty-handed"), "X16")
    assert not found(plan_of("law-firm"), "X16")


@pytest.mark.parametrize(("name", "severity"), [("empty-handed", "stop"), ("law-firm", "warn")])
def test_just_to_be_present_is_no_purpose(name, severity):
    plan = answering(plan_of(name), purpose__why={"reasons": ["exist"]})
    (finding,) = found(plan, "X16")
    assert (finding.severity.value, finding.spot.question) == (severity, "Q1.1")
    assert "“We simply want to be present.” To do what there" in sentences(plan, "X16")[0]
