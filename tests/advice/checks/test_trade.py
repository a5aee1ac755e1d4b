"""A trade with rules of its own."""

import pytest

from tests.advice.changes import answering, found, plan_of, sentences, unknown


def test_rules_of_a_trade_are_read_first():
    assert "rules: “Zasady etyki i uchwały izby" in sentences(plan_of("law-firm"), "X23")[0]
    plan = answering(plan_of("law-firm"), business__rules={"which": ""})
    assert sentences(plan, "X23") == [
        "Your trade is bound by rules. Read them, or ask your chamber, before the first post."
    ]


def test_who_does_not_know_the_rules_asks():
    (said,) = sentences(unknown(plan_of("bakery"), "business", "rules", "bound"), "X23")
    assert said.startswith("You do not know whether rules on advertising or secrecy bind")


@pytest.mark.parametrize("bound", ["no", None])
def test_a_free_trade_or_no_answer_yet_says_nothing(bound):
    assert not found(answering(plan_of("bakery"), business__rules={"bound": bound}), "X23")
