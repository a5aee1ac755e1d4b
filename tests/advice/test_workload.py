"""Workload: the hours of the three firms, how they grow, and what a diary tells."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.advice.reckoning import POPULAR
from app.advice.workload import State, calibrated, growth, needed_promise, week
from app.knowledge.parameters import Parameters
from app.language import Language
from app.sections.platforms.group import GroupKind
from tests.advice.firms import FIRMS, case, firm, known

GROWN = """
    1 2.5  2.50  2.50  1.000
    2 5.0  5.75  5.75  1.000
    3 7.5  9.75  9.92  1.017
    4 10.0 14.50 15.21 1.049
    5 12.5 20.00 21.86 1.093
    6 15.0 26.25 30.17 1.149
    7 17.5 33.25 40.48 1.217
    8 20.0 41.00 53.20 1.298
"""
ACTIVE = sorted(id_ for id_, network in known().networks.items() if network.purposes)


def test_the_table_of_growth_comes_out():
    rows = [tuple(map(float, line.split())) for line in GROWN.split("\n") if line.strip()]
    grown = growth(2.5, 8, Parameters())
    told = [(g.networks, g.plain, g.pairs, g.compound, g.compound / g.pairs) for g in grown]
    for row, expected in zip(told, rows, strict=True):
        assert row[:3] == pytest.approx(expected[:3])
        assert row[3] == pytest.approx(expected[3], abs=0.0051)
        assert row[4] == pytest.approx(expected[4], abs=0.00051)


def test_the_plan_of_the_law_firm_takes_its_hours():
    load = firm("law").proposal.workload
    w = load.week
    assert (round(w.base, 2), w.pairs, w.care, w.groups, w.overhead) == (2.83, 0, 0.4, 2, 1)
    assert (round(load.total, 2), load.usable, round(load.ratio, 2)) == (6.23, 8, 0.78)
    assert load.state is State.GREEN
    assert firm("law").proposal.startup_hours == 12


def test_the_plan_of_the_bakery_takes_its_hours():
    load = firm("bakery").proposal.workload
    w = load.week
    assert (w.base, round(w.pairs, 2), w.care, w.groups, w.overhead) == (2.75, 0.41, 2, 0, 1)
    assert (round(load.total, 2), round(load.ratio, 2)) == (6.16, 0.86)
    assert load.usable == pytest.approx(7.2)
    assert load.state is State.AMBER
    assert firm("bakery").proposal.startup_hours == 11


def test_the_plan_of_the_parts_maker_takes_its_hours():
    load = firm("parts").proposal.workload
    w = load.week
    assert (round(w.base, 2), round(w.pairs, 2), round(w.care, 2)) == (4.58, 0.69, 1.07)
    assert (round(load.total, 2), round(load.ratio, 2)) == (7.34, 0.92)
    assert load.state is State.AMBER
    assert firm("parts").proposal.startup_hours == 15


@pytest.mark.parametrize(
    ("name", "hours", "times"), [("law", 21.41, 2.7), ("bakery", 21.01, 2.9), ("parts", 20.08, 2.5)]
)
def test_the_popular_four_take_more_than_there_is(name, hours, times):
    load = firm(name).popular_four.workload
    assert (round(load.total, 2), round(load.ratio, 1)) == (hours, times)
    assert load.state is State.RED
    assert (round(load.week.base, 2), round(load.week.pairs, 2)) == (12.73, 5.28)


def test_the_other_ways_of_the_firms_take_their_hours():
    assert round(firm("law").case.way(["linkedin", "facebook"]).workload.total, 2) == 9.53
    bakery = firm("bakery").case
    foundation = "google_business_profile"
    with_facebook = bakery.way([foundation, "facebook"])
    assert (round(with_facebook.workload.total, 2), round(with_facebook.coverage, 2)) == (
        6.74,
        0.82,
    )
    with_both = bakery.way([foundation, "facebook", "instagram"])
    assert (round(with_both.workload.total, 2), round(with_both.coverage, 2)) == (11.32, 0.85)


@pytest.mark.parametrize(("kappa", "hours"), [(0, 16.1), (0.30, 26.7)])
def test_four_are_too_many_at_any_kappa(kappa, hours):
    four = case("law", parameters={"pair_cost": kappa}).way(POPULAR).workload
    assert round(four.total, 1) == hours
    assert four.state is State.RED


def test_a_map_alone_has_no_inbox_and_less_to_plan():
    load = firm("bakery").case.way(["google_business_profile"]).workload
    assert (load.week.overhead, load.week.care, load.total) == (0.5, 0, 1.25)


def test_a_hidden_group_costs_as_a_closed_one_and_an_open_one_less():
    def groups(kind):
        return case("law", {"group": kind}).way(["linkedin"]).workload.week.groups

    assert [groups(kind) for kind in GroupKind] == [1.5, 2.0, 2.0, 0.0]


def test_nothing_costs_nothing():
    assert firm("law").nothing.workload.total == 0
    assert firm("law").nothing.workload.state is State.GREEN
    assert firm("law").nothing.startup_hours == 0


def test_hours_that_nobody_promised_have_no_ratio():
    load = case("law", {"promised": 0.0}).way(["linkedin"]).workload
    assert (load.ratio, load.state) == (None, State.RED)


def test_the_compound_switch_grows_as_the_essay_says():
    three = [known().networks[id_] for id_ in ("linkedin", "viber", "tiktok")]
    law = case("law", {"messages": 0.0, "group": GroupKind.NONE}, {"compound": True})
    told = week(three, law.situation, law.parameters)
    assert told.base + told.pairs == pytest.approx(told.base * 1.15**2)


@pytest.mark.parametrize(
    ("hours", "promise"), [(1.25, 1.6), (8.0, 10.0), (6.4, 8.0), (0, 0), (6.401, 8.1)]
)
def test_a_promise_that_suffices_is_rounded_up(hours, promise):
    assert needed_promise(hours, Parameters()) == promise


def test_limits_belong_to_the_better_state():
    law = firm("law").case.way(["linkedin"]).workload.total
    exact = case("law", {"promised": law / 0.8}).way(["linkedin"]).workload
    assert exact.state is State.AMBER
    easy = case("law", {"promised": law / 0.8 / 0.85}).way(["linkedin"]).workload
    assert easy.state is State.GREEN


def test_the_hours_are_said_with_what_was_promised():
    said = firm("law").proposal.workload.sentence.said(Language())
    assert "6.2" in said
    assert "10 promised" in said


def test_a_diary_moves_kappa_halfway():
    parts = firm("parts").case
    chosen = parts.known(["linkedin", "whatsapp_business"])
    between = sum(n.load.hours for n in chosen)
    expected = parts.way(["linkedin", "whatsapp_business"]).workload.total
    same = calibrated(expected, chosen, parts.situation, parts.parameters)
    assert same == pytest.approx(0.15)
    more = calibrated(expected + 0.10 * between, chosen, parts.situation, parts.parameters)
    assert more == pytest.approx((0.25 + 0.15) / 2)
    assert calibrated(0.0, chosen, parts.situation, parts.parameters) == 0.075
    assert calibrated(9.0, chosen[:1], parts.situation, parts.parameters) == 0.15


@given(
    name=st.sampled_from(list(FIRMS)),
    ids=st.lists(st.sampled_from(ACTIVE), unique=True, max_size=6),
    further=st.sampled_from(ACTIVE),
    compound=st.booleans(),
)
def test_a_further_network_never_lowers_the_workload(name, ids, further, compound):
    before = case(name, parameters={"compound": compound})
    assert before.way([*ids, further]).workload.total >= before.way(ids).workload.total - 1e-9


@given(ids=st.permutations(ACTIVE[:5]))
def test_the_order_of_networks_changes_nothing(ids):
    assert firm("law").case.way(ids) == firm("law").case.way(ACTIVE[:5])


def test_every_pair_is_counted_once():
    networks = [known().networks[id_] for id_ in POPULAR]
    told = week(networks, case("law").situation, Parameters(shared_inbox=1.0))
    expected = sum(a.load.hours + b.load.hours for a, b in combinations(networks, 2)) * 0.15
    assert told.pairs == pytest.approx(expected)


@pytest.mark.parametrize("name", FIRMS)
def test_a_network_costs_in_a_plan_what_its_hours_are_less_without_it(name):
    of = case(name)
    chosen = set(list(of.fits)[:3])
    prices = of.prices(chosen, of.fits)
    assert list(prices) == list(of.fits)
    for id_, hours in prices.items():
        with_it, without = of.way(chosen | {id_}), of.way(chosen - {id_})
        assert hours == with_it.workload.total - without.workload.total > 0
