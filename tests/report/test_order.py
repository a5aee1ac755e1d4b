"""What is read from the right, held against another reckoning of Unicode's rules."""

import pytest
from bidi import get_display
from hypothesis import given, settings
from hypothesis import strategies as st

from app.report.order import arranged, base, levels, runs_from_right

SIGNS = "abאבגاب12٣٤ -+.,:/%$()[]!\u0301;\u05b0\u200e\u200f"


@given(st.text(SIGNS, max_size=16), st.sampled_from([0, 1]))
@settings(max_examples=1000)
def test_the_order_on_the_paper_is_that_of_others(text, side):
    text = text.rstrip()
    shown = "".join(text[place] for place in arranged(levels(text, side)))
    assert shown == get_display(text, base_dir="LR"[side])


@pytest.mark.parametrize(
    ("text", "side"), [("abc", 0), ("12 אב c", 1), ("c אב", 0), ("12", 0), ("", 0), ("(ا", 1)]
)
def test_a_paragraph_begins_where_its_first_letter_does(text, side):
    assert base(text) == side


@pytest.mark.parametrize(
    ("text", "some"), [("Zażółć ψωμί ёж 面 🍞", False), ("a ב", True), ("ا", True), ("ߞ", True)]
)
def test_most_texts_are_read_from_the_left_alone(text, some):
    assert runs_from_right(text) == some
