"""The three items that count most: the heaviest, and it is said when they are not clear."""

import pytest

from app.advice.top import THREE, top_three
from app.language import Language
from app.plan import Plan
from app.sections.swot.item import SwotItem


def plan_with(**lists):
    swot = Plan().swot
    for name, weights in lists.items():
        items = tuple(SwotItem(text=f"{name} {n}", weight=w) for n, w in enumerate(weights))
        swot = swot.replace(**{name: getattr(swot, name).replace(items=items)})
    return Plan(swot=swot)


@pytest.mark.parametrize(
    ("lists", "numbers", "tied"),
    [
        ({}, [], []),
        ({"strengths": [1]}, ["S1"], []),
        ({"strengths": [1, 3], "threats": [2, 2]}, ["S2", "T1", "T2"], []),
        ({"strengths": [3, 3], "weaknesses": [3, 3]}, ["S1", "S2", "W1"], ["S1", "S2", "W1", "W2"]),
        ({"strengths": [3, None], "threats": [1, 1]}, ["S1", "S2", "T1"], ["S2", "T1", "T2"]),
    ],
)
def test_the_heaviest_three_count_most_and_a_tie_is_told(lists, numbers, tied):
    top = top_three(plan_with(**lists))
    assert [item.number for item in top.items] == numbers
    assert len(top.items) <= THREE
    assert [item.number for item in top.tied] == tied
    assert (top.sentence is None) is (not tied)


def test_the_sentence_names_those_that_weigh_the_same():
    top = top_three(plan_with(strengths=[3] * 4))
    assert top.sentence.said(Language()) == (
        "S1, S2, S3 and S4 weigh the same. Which of them count most? Give the others less."
    )


def test_a_line_without_words_counts_for_nothing():
    plan = plan_with(strengths=[1])
    empty = plan.swot.threats.replace(items=(SwotItem(weight=3),))
    plan = plan.replace(swot=plan.swot.replace(threats=empty))
    assert [item.number for item in top_three(plan).items] == ["S1"]
