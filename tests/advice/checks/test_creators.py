"""Paying or giving things to people whom others follow."""

import pytest

from app.model.value import AsTyped
from tests.advice.changes import answering, found, plan_of, sentences, unknown


@pytest.mark.parametrize(
    ("answers", "open_still"),
    [
        ({"label": ""}, "Still open: the words that call it advertising."),
        (
            {"budget": AsTyped(typed="a cake"), "counted": " "},
            "what it costs and how it is counted.",
        ),
        ({"product": "", "expected": ""}, "Still open: the product and what shall be sold."),
    ],
)
def test_a_gift_needs_a_label_and_a_reason(answers, open_still):
    assert (
        open_still in sentences(answering(plan_of("bakery"), purpose__creators=answers), "X17")[0]
    )


def test_what_nobody_knows_is_still_open():
    assert found(unknown(plan_of("bakery"), "purpose", "creators", "label"), "X17")


@pytest.mark.parametrize("answers", [{}, {"wanted": "no", "label": ""}, {"wanted": None}])
def test_who_gives_nothing_or_knows_all_of_it_reads_nothing(answers):
    assert not found(answering(plan_of("bakery"), purpose__creators=answers), "X17")
