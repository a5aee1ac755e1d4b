"""Fit: the tables of the method, to the printed decimal, and what bounds a fit."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.advice.fit import Band, Cap, Factor, Gate, exponents, fit_of, shown
from app.advice.situation import weights
from app.language import Language
from tests.advice.firms import case, firm, known

TABLES = {
    "law": """
        linkedin            .71 .80 .77  .85  .75  76.0 strong   2.83
        facebook            .79 .68 .48  .60  1.00 70.7 strong   2.50
        whatsapp_business   .50 .88 .82  .55  .75  67.7 strong   1.75
        youtube             .33 .88 .82  .23  1.00 58.0 possible 3.42
        instagram           .46 .62 .48  .38  1.00 56.3 possible 3.50
        x                   .29 .62 .50  .85  .50  46.9 possible 3.90
        tiktok              .29 .50 .48  .50  .75  45.7 possible 4.75
    """,
    "bakery": """
        google_business_profile .75 1.00 .97 .92  1.00 90.6 strong 0.75
        facebook                .75 .77  .96 .75  1.00 84.0 strong 2.50
        viber                   .62 .87  .97 .88  1.00 83.0 strong 2.00
        instagram               .71 .55  .96 .80  1.00 77.6 strong 3.50
        whatsapp_business       .62 .92  .99 1.00 .50  74.1 strong 1.75
    """,
    "parts": """
        whatsapp_business .50 .90 .75  1.00 .80  71.8 strong   1.75
        linkedin          .87 .52 1.00 .92  .40  69.7 strong   2.83
        youtube           .50 .88 .75  .50  .90  68.2 strong   3.42
        telegram          .54 .56 .75  1.00 .65  64.1 strong   2.50
        yandex_2gis       .21 .88 .50  1.00 1.00 52.9 possible 0.75
        instagram         .37 .62 .25  .55  .80  46.3 possible 3.50
    """,
}
ROWS = [
    (name, *row.split())
    for name, table in TABLES.items()
    for row in table.split("\n")
    if row.strip()
]
LEFT_OUT = {
    ("bakery", "tiktok"): 62.7,
    ("bakery", "youtube"): 60.7,
    ("parts", "google_business_profile"): 46.4,
}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row[0]}-{row[1]}")
def test_the_tables_of_the_three_firms_come_out(row):
    name, network, *factors, printed, band, alone = row
    fit = firm(name).fits[network]
    for value, cell in zip(fit.factors.values(), factors, strict=True):
        assert abs(value - float(cell)) <= 0.005 + 1e-9  # the cells are a binary print (M13)
    assert (shown(fit.fit), fit.band.value) == (float(printed), band)
    assert round(known().networks[network].load.hours, 2) == float(alone)


@pytest.mark.parametrize(("of", "printed"), LEFT_OUT.items())
def test_fits_left_out_of_the_tables_come_out(of, printed):
    name, network = of
    assert shown(firm(name).fits[network].fit) == printed


@pytest.mark.parametrize("name", TABLES)
def test_the_tables_leave_out_nothing_that_is_better(name):
    least = min(float(row[7]) for row in ROWS if row[0] == name)
    better = {id_ for id_, fit in firm(name).fits.items() if fit.fit > least}
    listed = {row[1] for row in ROWS if row[0] == name}
    assert better <= listed | {id_ for owner, id_ in LEFT_OUT if owner == name}


def test_the_brake_of_linkedin_is_shared_out():
    brake = {
        factor.value: round(100 * share)
        for factor, share in firm("law").fits["linkedin"].brake.items()
    }
    assert brake == {"P": 38, "A": 17, "B": 19, "F": 6, "R": 21}
    said = firm("law").fits["linkedin"].sentence.said(Language())
    assert "38%" in said
    assert "LinkedIn" in said


@pytest.mark.parametrize(
    ("count", "expected"), [(0, ()), (1, (1,)), (2, (2 / 3, 1 / 3)), (3, (1 / 2, 1 / 3, 1 / 6))]
)
def test_purposes_weigh_by_their_rank(count, expected):
    assert weights(count) == pytest.approx(expected)


def test_without_the_customers_asked_facebook_and_linkedin_tie():
    alone = case("law", {"asked": {}})
    assert shown(alone.fits["facebook"].fit) == 76.3
    assert shown(alone.fits["linkedin"].fit) == 75.1
    assert alone.chosen == ("facebook",)


def test_ties_are_groups_within_five_points():
    assert ["facebook", "viber"] in firm("bakery").ties
    assert ["whatsapp_business", "linkedin", "youtube"] in firm("parts").ties
    assert not any("linkedin" in group for group in firm("law").ties)
    assert all("google_business_profile" not in group for group in firm("bakery").ties)


@pytest.mark.parametrize(
    ("fit", "printed"),
    [(44.96, 44.9), (45.0, 45.0), (59.99, 59.9), (29.951, 29.9), (76.04, 76.0), (76.05, 76.1)],
)
def test_print_never_rounds_up_to_a_band(fit, printed):
    assert shown(fit) == printed


def test_linkedin_is_no_place_for_russian_buyers_and_says_so():
    case_ = case("parts", {"countries": (("RU", 1.0),)})
    fit = case_.fits["linkedin"]
    assert (fit.fit, fit.gate, fit.band) == (0.0, Gate.REGION, Band.NO)
    assert not fit.brake
    assert "blocked" in fit.sentence.said(Language())
    assert firm("parts").fits["linkedin"].blocked == pytest.approx(0.2)


def test_a_network_that_serves_no_purpose_is_out():
    assert case("law", {"purposes": (("local", 1.0),)}).fits["linkedin"].gate is Gate.PURPOSE


def capped(name, network, **situation):
    fit = case(name, situation).fits[network]
    return fit.cap, round(fit.fit, 3)


def test_a_messenger_without_a_person_is_capped():
    assert capped("bakery", "viber", converses=False) == (Cap.TALK, 44.0)
    assert capped("bakery", "facebook", converses=False)[0] is None


def test_formats_that_nobody_masters_cap_a_network():
    assert capped("law", "youtube", formats={"short_video": 0.3})[0] is Cap.FORMATS


def test_a_network_blocked_for_half_of_the_customers_is_capped_unless_they_use_it():
    half = (("KZ", 0.5), ("RU", 0.5))
    assert capped("parts", "linkedin", countries=half, asked={})[0] is Cap.BLOCKED
    told = {"linkedin": (3.0, 12.0)}
    assert capped("parts", "linkedin", countries=half, asked=told)[0] is None
    assert (
        capped("parts", "linkedin", countries=(("KZ", 0.51), ("RU", 0.49)), asked={})[0]
        is not Cap.BLOCKED
    )


def test_a_niche_is_capped_on_a_ramp():
    def facebook(kazakhs):
        shares = (("GR", 1 - kazakhs), ("KZ", kazakhs))
        return case("bakery", {"countries": shares, "asked": {}}).fits["facebook"]

    assert (facebook(1.0).cap, facebook(1.0).fit) == (Cap.NICHE, 44.0)
    middle = facebook(0.9)  # R = 0.1 + 0.9 / 4 = 0.325
    assert middle.factors[Factor.REGION] == pytest.approx(0.325)
    assert middle.fit == pytest.approx(min(44 + 200 * (0.325 - 0.25), 100))
    assert facebook(0.6).cap is None


def test_ten_customers_asked_prove_that_it_is_no_niche():
    asked = {"telegram": (2.0, 10.0)}
    assert case("law", {"asked": asked}).fits["telegram"].cap is None
    assert case("law", {"asked": {"telegram": (1.0, 10.0)}}).fits["telegram"].cap is Cap.NICHE
    assert case("law", {"asked": {"telegram": (9.0, 9.0)}}).fits["telegram"].cap is Cap.NICHE


def test_fewer_than_ten_customers_asked_leave_the_table_of_ages():
    few = case("law", {"asked": {"linkedin": (9.0, 9.0)}}).fits["linkedin"]
    assert few.factors[Factor.AUDIENCE] == 0.75


def test_nobody_who_speaks_and_nobody_who_converses_multiply():
    network, law = known().networks["linkedin"], firm("law").case
    alone = replace(law.situation, speaks=False, converses=False)
    fit = fit_of(network, alone, law.parameters, exponents(law.parameters))
    assert fit.factors[Factor.FORMATS] == pytest.approx(0.85 * 0.65 * 0.85)


shares = st.floats(0, 1)


@given(
    ages=st.lists(
        st.sampled_from(["a15_24", "a25_34", "a35_49", "a50_64", "a65"]), min_size=1, unique=True
    ),
    firms=shares,
    made=st.dictionaries(
        st.sampled_from(["text", "photo", "chat", "listing"]), st.sampled_from([0, 0.5, 1])
    ),
    countries=st.lists(
        st.sampled_from(["PL", "GR", "RU", "KZ", "ZZ", ""]), unique=True, max_size=4
    ),
    said=st.tuples(st.integers(0, 30), st.integers(1, 30)),
    speaks=st.booleans(),
    converses=st.booleans(),
)
def test_every_fit_lies_between_0_and_100(ages, firms, made, countries, said, speaks, converses):
    equal = tuple((code, 1 / len(countries)) for code in countries)
    odd = case(
        "bakery",
        {
            "ages": tuple(ages),
            "from_firms": firms,
            "formats": made,
            "countries": equal,
            "asked": {"viber": (float(min(said)), float(max(said)))},
            "speaks": speaks,
            "converses": converses,
        },
    )
    assert all(0 <= fit.fit <= 100 and 0 <= fit.reach <= 1 for fit in odd.fits.values())
    for fit in odd.fits.values():
        assert not fit.brake or sum(fit.brake.values()) == pytest.approx(1)
