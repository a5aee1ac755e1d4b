"""Choosing what counts most: whatever the weights were, the three chosen count most afterwards."""

from hypothesis import assume, given
from hypothesis import strategies as st

from app.advice.top import THREE, top_three
from app.plan import Plan
from app.sections.swot.counting import counting
from app.sections.swot.item import LISTS, SwotItem
from app.sections.swot.moving import list_of

WEIGHTS = st.lists(st.sampled_from([None, 1, 2, 3]), max_size=8)


@given(st.tuples(*[WEIGHTS] * 4), st.randoms())
def test_it_is_clear_which_three_count_most_once_somebody_chose(weights, chance):
    swot = Plan().swot
    for name, own in zip(LISTS, weights, strict=True):
        items = tuple(SwotItem(text=f"{name} {n}", weight=weight) for n, weight in enumerate(own))
        swot = swot.replace(**{name: list_of(swot, name).replace(items=items)})
    before = top_three(Plan(swot=swot))
    assume(before.tied)
    ids = [item.id for item in before.tied]
    chosen = chance.sample(ids, before.free)
    after = top_three(Plan(swot=counting(swot, ids, chosen)))
    assert not after.tied
    sure = {item.id for item in before.items} - set(ids)
    assert {item.id for item in after.items} == sure | set(chosen)
    assert len(after.items) == THREE
