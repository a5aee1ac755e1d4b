"""Items move between the lists of the SWOT: nothing is lost, and no number is given twice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.table import Pair
from app.model.value import ROWS_LIMIT
from app.sections.swot import Swot
from app.sections.swot.item import LISTS, SwotItem
from app.sections.swot.moving import home_of, list_of, moved

MOVES = st.lists(
    st.tuples(st.integers(0, 9), st.sampled_from(LISTS), st.none() | st.integers(0, 6)), max_size=12
)


def swot_with(*counts):
    swot = Swot()
    for name, count in zip(LISTS, counts, strict=True):
        items = tuple(SwotItem(text=f"{name} {n}") for n in range(count))
        swot = swot.replace(**{name: list_of(swot, name).replace(items=items)})
    return swot


def every(swot):
    return [item for name in LISTS for item in list_of(swot, name).items]


def said(items):
    return sorted((item.id, item.text, item.evidence, item.weight or 0) for item in items)


@given(MOVES)
def test_nothing_is_lost_and_no_number_is_ever_given_twice(moves):
    swot = swot_with(3, 2, 1, 1)
    first, owners = said(every(swot)), {i.number: i.id for i in every(swot)}
    for place, to, before in moves:
        item = every(swot)[place % 7]
        home = home_of(swot, item.id)
        swot = moved(swot, item.id, to, before)
        assert said(every(swot)) == first
        assert home_of(swot, item.id) == to
        now = next(i for i in every(swot) if i.id == item.id)
        assert (now.number == item.number) is (home == to)
        for each in every(swot):
            assert owners.setdefault(each.number, each.id) == each.id
            assert each.number[0] == list_of(swot, home_of(swot, each.id)).letter


def test_its_number_changes_letter_and_the_old_one_never_comes_back():
    swot = swot_with(2, 1, 0, 0)
    first = swot.strengths.items[0].id
    there = moved(swot, first, "weaknesses")
    assert [item.number for item in there.weaknesses.items] == ["W1", "W2"]
    back = moved(there, first, "strengths", 0)
    assert [item.number for item in back.strengths.items] == ["S3", "S2"]


def test_a_number_of_an_old_file_that_never_counted_is_remembered():
    swot = Swot()
    strengths = type(swot.strengths)(items=(SwotItem(text="Old", number="S7"),))
    swot = moved(swot.replace(strengths=strengths), strengths.items[0].id, "threats")
    assert swot.strengths.replace(items=(SwotItem(text="New"),)).items[0].number == "S8"


def test_pairs_of_a_moved_item_are_dropped_and_all_others_stay():
    swot = swot_with(2, 1, 1, 1)
    one, two = (item.id for item in swot.strengths.items)
    chance, threat = swot.opportunities.items[0].id, swot.threats.items[0].id
    pairs = swot.pairs.replace(
        use=(Pair(row=one, column=chance, level=2), Pair(row=two, column=chance, level=1)),
        defend=(Pair(row=one, column=threat, level=1),),
    )
    swot = swot.replace(pairs=pairs)
    assert moved(swot, one, "strengths", 2).pairs == pairs
    after = moved(swot, one, "weaknesses").pairs
    assert (after.use, after.defend) == (pairs.use[1:], ())
    assert not moved(swot, chance, "threats").pairs.use


@pytest.mark.parametrize(
    ("start", "before", "order"), [(0, 2, "1 0 2"), (2, 0, "2 0 1"), (0, 3, "1 2 0")]
)
def test_within_a_list_an_item_takes_the_place_it_is_put_before(start, before, order):
    swot = swot_with(3, 0, 0, 0)
    after = moved(swot, swot.strengths.items[start].id, "strengths", before)
    assert [item.text[-1] for item in after.strengths.items] == order.split()
    assert sorted(i.number for i in after.strengths.items) == ["S1", "S2", "S3"]


def test_a_full_list_takes_nothing_more():
    swot = swot_with(1, ROWS_LIMIT, 0, 0)
    assert moved(swot, swot.strengths.items[0].id, "weaknesses") is swot


def test_an_item_that_is_nowhere_has_no_home():
    with pytest.raises(LookupError):
        home_of(swot_with(1, 1, 1, 1), "nothing")
