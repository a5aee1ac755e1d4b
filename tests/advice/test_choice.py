"""The choice: the plans of the three firms, the rules of a set, and how firmly they stand."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.advice.choice import sets
from app.advice.fit import Factor
from app.language import Language
from app.sections.platforms.group import GroupKind
from tests.advice.firms import FIRMS, case, firm, minutes

MAP = "google_business_profile"
PLANS = {
    "law": ({"linkedin"}, "linkedin", 0.56),
    "bakery": ({MAP, "viber"}, "viber", 0.88),
    "parts": ({"linkedin", "whatsapp_business"}, "linkedin", 0.67),
}


@pytest.mark.parametrize(("name", "plan"), PLANS.items())
def test_the_plans_of_the_three_firms_come_out(name, plan):
    best = firm(name).choice.best
    assert (set(best.networks), best.first, round(best.coverage, 2)) == plan


def test_the_runners_up_of_the_law_firm_are_named_with_coverage_and_hours():
    first, second = firm("law").choice.runners_up
    assert (first.networks, round(first.coverage, 2), round(first.hours, 2)) == (
        ("facebook",),
        0.53,
        5.90,
    )
    assert second.networks == ("whatsapp_business",)


def test_whatsapp_adds_eleven_hundredths_to_the_parts_maker():
    parts = firm("parts").case
    gain = parts.way(["linkedin", "whatsapp_business"]).coverage - parts.way(["linkedin"]).coverage
    assert round(gain, 2) == 0.11


def hours_table(name):
    """Return from which promised hours on another plan is proposed, in steps of a quarter."""
    found, last = [], ()
    for quarter in range(4, 81):
        chosen = case(name, {"promised": quarter / 4}).chosen
        if chosen != last:
            found.append((quarter / 4, set(chosen)))
            last = chosen
    return found


def test_what_more_hours_would_buy_the_law_firm():
    table = hours_table("law")
    assert table[:3] == [(6.5, {"whatsapp_business"}), (7.5, {"facebook"}), (8.0, {"linkedin"})]
    assert table[3][0] == 11.0
    assert len(table[3][1]) == 2


def test_what_more_hours_would_buy_the_bakery():
    table = hours_table("bakery")
    assert table[0] == (1.75, {MAP})
    assert table[1][0] == 7.5
    assert len(table[1][1]) == 2


def test_what_more_hours_would_buy_the_parts_maker():
    expected = [
        (5.0, {"whatsapp_business"}),
        (6.25, {"linkedin"}),
        (9.25, {"linkedin", "whatsapp_business"}),
    ]
    assert hours_table("parts")[:3] == expected


WEIGHTS = ("purpose_weight", "audience_weight", "buyers_weight", "formats_weight", "region_weight")


def weighed(name, weight, factor):
    usual = getattr(firm(name).case.parameters, weight)
    return case(name, parameters={weight: usual * factor})


@pytest.mark.parametrize("factor", [0.75, 1.25])
@pytest.mark.parametrize("weight", WEIGHTS)
def test_exponents_hardly_matter(weight, factor):
    law = {"facebook"} if (weight, factor) == ("region_weight", 1.25) else PLANS["law"][0]
    assert set(weighed("law", weight, factor).chosen) == law
    assert set(weighed("bakery", weight, factor).chosen) == PLANS["bakery"][0]
    assert set(weighed("parts", weight, factor).chosen) == PLANS["parts"][0]


def test_the_first_network_of_the_parts_maker_stays_first_though_its_fit_does_not():
    tried = {(w, f): weighed("parts", w, f) for w in WEIGHTS for f in (0.75, 1.25)}
    assert {case_.choice.best.first for case_ in tried.values()} == {"linkedin"}
    swapped = [key for key, case_ in tried.items() if next(iter(case_.fits)) == "linkedin"]
    assert swapped == [("purpose_weight", 1.25), ("region_weight", 0.75)]


KAPPAS = [0, 0.05, 0.10, 0.15, 0.20, 0.25, 0.30]


def test_kappa_matters_at_its_ends_only():
    def sets_of(name):
        return [set(case(name, parameters={"pair_cost": kappa}).chosen) for kappa in KAPPAS]

    assert sets_of("law")[0] == {"linkedin", "whatsapp_business"}
    assert all(chosen == PLANS["law"][0] for chosen in sets_of("law")[1:])
    assert all(chosen == PLANS["bakery"][0] for chosen in sets_of("bakery"))
    assert sets_of("parts")[-1] == {"linkedin"}
    assert all(chosen == PLANS["parts"][0] for chosen in sets_of("parts")[:-1])


@pytest.mark.parametrize(
    ("factor", "law", "parts"),
    [
        (0.70, {"linkedin", "facebook"}, None),
        (0.85, {"linkedin", "whatsapp_business"}, None),
        (1.00, {"linkedin"}, None),
        (1.15, {"linkedin"}, {"linkedin"}),
        (1.30, {"linkedin"}, {"linkedin"}),
    ],
)
def test_minutes_matter_little(factor, law, parts):
    assert set(minutes("law", factor).chosen) == law
    assert set(minutes("bakery", factor).chosen) == PLANS["bakery"][0]
    assert parts is None or set(minutes("parts", factor).chosen) == parts


def test_the_load_of_the_bakery_moves_with_the_minutes():
    ratios = [minutes("bakery", f).way([MAP, "viber"]).workload.ratio for f in (0.7, 1.3)]
    assert [round(ratio, 2) for ratio in ratios] == [0.72, 0.99]


@pytest.mark.parametrize(
    ("name", "reliability", "expected"),
    [
        ("law", 0.6, {"facebook"}),
        ("bakery", 0.6, {MAP}),
        ("parts", 0.73, {"linkedin"}),
        ("parts", 0.74, {"linkedin", "whatsapp_business"}),
    ],
)
def test_reliability_matters(name, reliability, expected):
    assert set(case(name, parameters={"reliability": reliability}).chosen) == expected


def test_the_law_firm_gains_a_second_network_when_more_hours_happen():
    assert len(case("law", parameters={"reliability": 0.9}).chosen) == 2


def test_a_table_worth_more_customers_turns_the_law_firm_to_facebook():
    assert case("law", parameters={"table_worth": 20.0}).chosen == ("facebook",)


def test_without_a_door_and_without_the_purpose_no_map_enters():
    kept = case("parts", {"door": True}).chosen
    assert "yandex_2gis" in kept
    assert "yandex_2gis" not in firm("parts").case.chosen


def test_a_map_comes_first_wherever_one_is_affordable():
    assert all(MAP in found.networks for found in sets(firm("bakery").case.market))


def test_a_group_wants_a_network_that_has_one():
    wanting = replace(case("law", {"group": GroupKind.CLOSED, "promised": 40.0}), group=True)
    for found in sets(wanting.market):
        assert any(m.network.groups.closed for m in found.members)


def test_nobody_to_stand_in_means_one_network():
    alone = replace(case("parts"), most=1)
    assert alone.chosen == ("linkedin",)


def test_the_choice_says_what_it_is_the_best_of():
    said = firm("bakery").choice.sentence.said(Language())
    assert "Of the 4 combinations" in said
    assert "88%" in said


@given(name=st.sampled_from(list(FIRMS)), hours=st.floats(0, 60), more=st.floats(0, 20))
def test_more_promised_hours_never_cover_less(name, hours, more):
    def covered(promised):
        choice = case(name, {"promised": promised}).choice
        return round(choice.best.coverage * 100 + 1e-7) if choice else 0

    assert covered(hours + more) >= covered(hours)


@given(name=st.sampled_from(list(FIRMS)), hours=st.floats(0, 60))
def test_every_set_is_allowed_affordable_and_frugal(name, hours):
    tried = case(name, {"promised": hours})
    for found in sets(tried.market):
        way = tried.way(found.networks)
        assert way.workload.total <= way.workload.usable + 1e-9
        assert way.workload.total == pytest.approx(found.hours)
        assert way.coverage == pytest.approx(found.coverage)
        assert all(tried.fits[id_].fit >= 45 - 1e-9 for id_ in found.networks)
        social = [m for m in found.members if m.network.social]
        assert len(social) <= 3
        for member in social if len(found.members) > 1 else ():
            left = [id_ for id_ in found.networks if id_ != member.id]
            assert way.coverage - tried.way(left).coverage >= 0.08 - 1e-9


def test_no_set_is_forgotten():
    """Try every combination the slow way, and find the same sets."""
    from itertools import combinations

    tried = case("parts", {"promised": 30.0, "door": True})
    members = tried.market.members
    quick = {found.networks for found in sets(tried.market)}
    slow = set()
    for count in range(1, 5):
        for some in combinations(members, count):
            ids = [m.id for m in some]
            maps = [m for m in some if not m.network.social]
            social = [m for m in some if m.network.social]
            way = tried.way(ids)
            gains = {
                m.id: way.coverage - tried.way([i for i in ids if i != m.id]).coverage for m in some
            }
            free = {m.id for m in maps} if len(maps) == 1 else set()
            frugal = count == 1 or all(g >= 0.08 - 1e-9 for i, g in gains.items() if i not in free)
            first = any(m.network.purposes["b2b_leads"] >= 2 for m in some) or not social
            if maps and len(social) <= 3 and frugal and first:
                slow.add(tuple(sorted(ids)))
    assert {s for s in quick if tried.way(s).workload.state.value != "red"} == {
        s for s in slow if tried.way(s).workload.ratio <= 1 + 1e-9
    }


def test_the_factor_that_holds_most_back_is_the_largest_share():
    brake = firm("parts").fits["linkedin"]
    assert brake.holds_back is Factor.REGION
