import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.advice.tows import tows
from app.examples import example
from app.language import Language
from app.model.table import Pair
from app.plan import Plan
from app.sections.swot.item import SwotItem


def printed(found):
    """Return the pairs by field as a report numbers them."""
    fields = ("SO", "WO", "ST", "WT")
    return {f: [(p.inner.number, p.outer.number, p.value) for p in found.of(f)] for f in fields}


def items(*weights, letter="s"):
    made = enumerate(weights, start=1)
    return tuple(SwotItem(id=f"{letter}{n}", text=f"{letter}-{n}", weight=w) for n, w in made)


def listed(use=(), avoid=(), **lists):
    swot = Plan().swot
    pages = {name: getattr(swot, name).replace(items=rows) for name, rows in lists.items()}
    pairs = swot.pairs.replace(use=pairs_of(use), avoid=pairs_of(avoid))
    return Plan().replace(swot=swot.replace(pairs=pairs, **pages))


def pairs_of(ticks):
    return tuple(Pair(row=row, column=column, level=level) for row, column, level in ticks)


@pytest.mark.parametrize(
    ("firm", "pairs"),
    [
        (
            "law-firm",
            {
                "SO": [("S1", "O1", 18), ("S2", "O2", 8)],
                "WO": [("W1", "O2", 8), ("W1", "O1", 6)],
                "ST": [("S1", "T1", 12), ("S2", "T2", 2)],
                "WT": [("W1", "T1", 8), ("W2", "T1", 4)],
            },
        ),
        (
            "bakery",
            {
                "SO": [("S2", "O1", 12), ("S1", "O2", 6)],
                "WO": [("W2", "O1", 12), ("W1", "O2", 6)],
                "ST": [("S1", "T1", 18), ("S1", "T2", 3)],
                "WT": [("W1", "T1", 18), ("W1", "T2", 3)],
            },
        ),
        (
            "machine-parts",
            {
                "SO": [("S1", "O1", 18), ("S2", "O1", 6)],
                "WO": [("W1", "O1", 18), ("W2", "O1", 6)],
                "ST": [("S2", "T1", 4)],
                "WT": [("W1", "T1", 12)],
            },
        ),
    ],
)
def test_the_two_best_pairs_of_each_field_are_found(firm, pairs):
    assert printed(tows(example(firm))) == pairs


@pytest.mark.parametrize(
    ("firm", "inner", "outer", "repair"),
    [
        ("law-firm", 1 / 9, 2 / 8, False),
        ("bakery", 0, 1 / 9, False),
        ("machine-parts", 0, 1 / 5, False),
        ("empty-handed", -3 / 7, -1, True),
    ],
)
def test_the_weights_balance(firm, inner, outer, repair):
    found = tows(example(firm))
    assert (found.inner, found.outer) == (pytest.approx(inner), pytest.approx(outer))
    assert found.repair_first is repair


def test_the_sentences_are_in_the_owners_words():
    found = tows(example("law-firm"))
    said = [pair.sentence.said(Language()) for pair in found.of("SO")]
    assert said[0] == (
        "Use “Znamy prawo budowlane i samą budowę” for “Nowe przepisy o umowach budowlanych”."
    )
    assert (
        found.not_done[0]
        .said(Language())
        .startswith(
            "As long as “Odpisujemy powoli” meets “Portale z tanimi wzorami umów”, we will not"
        )
    )


def test_words_with_braces_are_only_words():
    plan = listed(
        use=[("s1", "o1", 1)],
        strengths=(SwotItem(id="s1", text="{inner} {0}"),),
        opportunities=(SwotItem(id="o1", text="{"),),
    )
    (pair,) = tows(plan).pairs
    assert pair.sentence.said(Language()) == "Use “{inner} {0}” for “{”."


def test_an_item_without_a_weight_weighs_one():
    plan = listed(
        use=[("s1", "o1", 2)],
        strengths=items(None),
        weaknesses=items(2, letter="w"),
        opportunities=items(3, letter="o"),
    )
    assert [pair.value for pair in tows(plan).pairs] == [6]
    assert tows(plan).inner == pytest.approx(-1 / 3)


def test_equal_pairs_stand_in_the_order_of_entry_the_inner_item_first():
    ticks = [("s2", "o1", 1), ("s1", "o2", 1), ("s1", "o1", 1)]
    plan = listed(use=ticks, strengths=items(1, 1), opportunities=items(1, 1, letter="o"))
    assert [(p.inner.id, p.outer.id) for p in tows(plan).pairs] == [("s1", "o1"), ("s1", "o2")]


@pytest.mark.parametrize(("row", "column"), [("gone", "o1"), ("s1", "gone"), ("s1", "s1")])
def test_a_tick_between_items_that_are_gone_or_in_another_list_says_nothing(row, column):
    plan = listed(use=[(row, column, 2)], strengths=items(1), opportunities=items(1, letter="o"))
    assert tows(plan).pairs == ()


def test_a_level_that_does_not_exist_counts_as_the_strongest():
    plan = listed(use=[("s1", "o1", 9)], strengths=items(3), opportunities=items(3, letter="o"))
    assert [pair.value for pair in tows(plan).pairs] == [18]


def test_empty_lists_have_no_balance():
    found = tows(Plan())
    assert (found.pairs, found.inner, found.outer, found.repair_first) == ((), None, None, False)
    assert "written down yet" in found.sentence.said(Language())


def test_a_row_without_words_is_no_item():
    plan = listed(strengths=(SwotItem(id="s1", text=" ", weight=3),))
    assert tows(plan).inner is None


ticks = st.lists(
    st.tuples(
        st.sampled_from(["w1", "w2", "w3", "gone"]),
        st.sampled_from(["t1", "t2", "gone"]),
        st.integers(1, 9),
    ),
    max_size=8,
)


@given(ticks.flatmap(lambda made: st.tuples(st.just(made), st.permutations(made))))
def test_the_order_of_the_ticks_does_not_matter(both):
    lists = {"weaknesses": items(3, 1, 2, letter="w"), "threats": items(2, 2, letter="t")}
    assert tows(listed(avoid=both[0], **lists)) == tows(listed(avoid=both[1], **lists))


@given(st.permutations([(1, 3), (2, 2), (3, 1)]), ticks)
def test_the_order_of_the_items_changes_only_which_of_equal_pairs_is_told(order, ticked):
    rows = {n: SwotItem(id=f"w{n}", text=f"w{n}", weight=w) for n, w in order}
    threats = items(2, 2, letter="t")
    one = tows(listed(avoid=ticked, weaknesses=tuple(rows.values()), threats=threats))
    straight = tuple(rows[n] for n in sorted(rows))
    other = tows(listed(avoid=ticked, weaknesses=straight, threats=threats))
    assert [pair.value for pair in one.pairs] == [pair.value for pair in other.pairs]
    assert all(1 <= pair.value <= 18 for pair in one.pairs)
    assert one.inner == other.inner
