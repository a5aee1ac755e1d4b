"""Networks: each is complete, its numbers are in range, and every fact says where it is from."""

from collections import Counter
from datetime import date

import pytest

from app.knowledge.catalogue import read, read_evidence
from app.knowledge.fact import Fact, Quality
from app.knowledge.network import AGES, Kind, Load, Network, Status
from app.knowledge.numbers import NUMBERS, WrongNumber, label, numbers_of, overruled

KNOWN = read()
EVIDENCE = read_evidence(KNOWN)
ACTIVE = [n for n in KNOWN.networks.values() if n.status is Status.ACTIVE]
OTHERS = [n for n in KNOWN.networks.values() if n.status is not Status.ACTIVE]
FACTS = [
    *((n.id, fact) for n in KNOWN.networks.values() for fact in n.facts),
    *((note.country, note) for note in KNOWN.countries.values()),
    *((e.id, fact) for e in EVIDENCE.values() for fact in e.facts),
]

each_active = pytest.mark.parametrize("network", ACTIVE, ids=lambda n: n.id)
each_other = pytest.mark.parametrize("network", OTHERS, ids=lambda n: n.id)
each_fact = pytest.mark.parametrize(
    "fact", [f for _, f in FACTS], ids=[f"{id_}-{n}" for n, (id_, _) in enumerate(FACTS)]
)


def test_there_are_as_many_networks_of_each_status_as_were_looked_up():
    statuses = Counter(network.status for network in KNOWN.networks.values())
    assert statuses == {Status.ACTIVE: 21, Status.RETIRED: 7, Status.WATCH: 1}


@each_active
def test_a_network_that_can_be_chosen_is_known_completely(network):
    assert network.motive.endswith(".")
    assert network.audience
    assert network.owner
    assert network.inbox_family
    assert min(len(network.works), len(network.resented), len(network.risks)) >= 1
    assert network.countries_typical
    assert network.facts
    assert network.load.hours > 0
    assert network.region["default"] in range(5)


@each_active
def test_the_ratings_are_from_none_to_the_most(network):
    assert network.purposes.keys() == KNOWN.purposes.keys()
    assert network.ages.keys() == AGES.keys()
    regions = {*network.region.values(), network.b2b, network.b2c, network.care.rating}
    assert {*network.purposes.values(), *network.ages.values(), *regions} <= {0, 1, 2, 3, 4}
    assert 0 <= network.person.without <= 1
    assert 0 <= network.talk.without <= 1


@each_active
def test_the_shares_of_formats_are_the_whole_work(network):
    assert network.formats.keys() <= KNOWN.formats.keys()
    assert sum(network.formats.values()) == pytest.approx(1, abs=0.001)


@each_active
def test_countries_are_written_as_everywhere(network):
    named = {*network.region} - {"default"} | {*network.countries_typical}
    assert "UK" not in named
    assert not [c for c in named if not (len(c) == 2 and c.isupper()) and c != "001"]


@each_other
def test_a_network_that_is_closed_says_what_it_was(network):
    assert network.what.endswith(".")
    assert network.facts
    assert not network.social
    assert (network.kind, network.purposes, numbers_of(network)) == (None, {}, {})
    assert network.successor not in KNOWN.networks


def test_short_names_fit_a_narrow_table_and_are_each_one_networks_own():
    names = [network.short for network in KNOWN.networks.values()]
    assert len(names) == len({name.casefold() for name in names})
    assert max(map(len, names)) <= 14


def test_maps_are_no_networks_to_be_kept_up():
    assert {n.id for n in ACTIVE if not n.social} == {"google_business_profile", "yandex_2gis"}
    assert {n.kind for n in ACTIVE} == set(Kind)


def test_hours_a_week_come_from_posts_and_talk():
    assert KNOWN.networks["facebook"].load.hours == 2.5
    assert Load(0.5, 360, 5, 5, 6).hours == pytest.approx(3 + 25 / 60)


def test_a_country_that_is_not_named_has_the_rating_of_all_others():
    viber = KNOWN.networks["viber"]
    assert [viber.region_in(c) for c in ("GR", "RU", "NZ")] == [4, 0, 1]
    assert KNOWN.networks["bebo"].region_in("GR") == 0


def test_a_network_says_which_groups_it_offers():
    x, facebook = KNOWN.networks["x"], KNOWN.networks["facebook"]
    assert [x.offers(kind) for kind in ("open", "closed", "hidden")] == [True, False, False]
    assert facebook.offers("hidden")
    assert not any(facebook.offers(kind) for kind in ("note", "none", ""))


@each_fact
def test_every_fact_says_where_and_when_and_how_good(fact):
    assert fact.text.strip()
    assert isinstance(fact.quality, Quality)
    assert fact.published or fact.date.startswith("n.d.")
    if fact.quality is Quality.JUDGEMENT:
        assert fact.published
    else:
        assert fact.sources
        assert all(address.startswith("http") for address in fact.sources)


def test_there_are_six_notes_on_countries():
    assert [*KNOWN.countries] == ["RU", "UA", "LV", "KZ", "PL", "GR"]


def test_all_the_evidence_is_there_and_used():
    assert [*EVIDENCE] == [f"E{number}" for number in range(1, 54)]
    assert all(e.title and e.use.endswith(".") and e.facts for e in EVIDENCE.values())


def test_the_catalogue_says_which_it_is():
    assert KNOWN.version.number == "2026.1"
    assert "2026" in KNOWN.version.researched


TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("written", "published"),
    [
        ("2025", date(2025, 12, 31)),
        ("2024-10", date(2024, 10, 31)),
        ("2024-02", date(2024, 2, 29)),
        ("2025-11-16", date(2025, 11, 16)),
        ("about 2014", date(2014, 12, 31)),
        ("n.d., about 2024", date(2024, 12, 31)),
        ("2025-11-16 / 2022-01-28", date(2022, 1, 28)),
        ("2021-02-24 / 2019-03", date(2019, 3, 31)),
        ("n.d.", None),
        ("n.d. (mirror of Yandex help)", None),
        ("", None),
        ("2025-13", None),
        ("2025-02-30", None),
        ("0000", None),
        ("12345", None),
    ],
)
def test_a_date_means_its_last_day_and_two_dates_the_older(written, published):
    assert fact_of(written).published == published


@pytest.mark.parametrize(
    ("written", "old"),
    [
        ("2025-05-22", False),
        ("2025-05-21", True),
        ("2025-05", False),
        ("2025-04", True),
        ("2025", False),
        ("2024", True),
        ("2026-12", False),
        ("2025-11-16 / 2022-01-28", True),
        ("n.d.", True),
        ("", True),
    ],
)
def test_a_figure_is_old_after_eighteen_months_or_without_a_date(written, old):
    assert fact_of(written).old(TODAY) is old
    assert fact_of(written, Quality.JUDGEMENT).old(TODAY) is old


def fact_of(written, quality=Quality.SERIOUS):
    return Fact("Something", "https://a.example", written, quality)


def test_several_sources_are_told_apart():
    assert Fact("F", "https://a ; https://b", "2025", Quality.WEAK).sources == (
        "https://a",
        "https://b",
    )


@each_active
def test_numbers_put_back_change_nothing(network):
    numbers = numbers_of(network)
    assert overruled(network, numbers) == network
    assert overruled(network, {}) == network
    assert all(label(path) for path in numbers)


@pytest.mark.parametrize(
    ("path", "number", "place"),
    [
        ("purposes.care", 2, lambda n: n.purposes["care"]),
        ("load.minutes_per_post", 30, lambda n: n.load.minutes_per_post),
        ("b2b", 4, lambda n: n.b2b),
        ("region.PL", 0, lambda n: n.region["PL"]),
        ("region.SE", 2, lambda n: n.region_in("SE")),
        ("region.default", 2, lambda n: n.region_in("NZ")),
        ("ages.a35_49", 1, lambda n: n.ages["a35_49"]),
        ("person.without", 0.5, lambda n: n.person.without),
        ("talk.without", 0.25, lambda n: n.talk.without),
        ("care.rating", 0.0, lambda n: n.care.rating),
    ],
)
def test_one_number_can_be_overruled(path, number, place):
    shipped = KNOWN.networks["facebook"]
    mine = overruled(shipped, {path: number})
    assert place(mine) == number
    before, after = numbers_of(shipped), numbers_of(mine)
    assert {p for p in after if before.get(p) != after[p]} == {path}


def test_shares_are_overruled_together():
    text, photo = "formats.text", "formats.photo"
    reddit = KNOWN.networks["reddit"]
    assert overruled(reddit, {text: 0.5, photo: 0.5}).formats == {"text": 0.5, "photo": 0.5}
    with pytest.raises(WrongNumber, match="formats"):
        overruled(reddit, {text: 0.5})
    with_chat = {text: 0.8, "formats.chat": 0.1}
    with pytest.raises(WrongNumber, match=r"formats\.chat"):
        overruled(reddit, with_chat)
    assert overruled(reddit, with_chat, KNOWN.formats).formats["chat"] == 0.1


@pytest.mark.parametrize(
    ("path", "number"),
    [
        *(("purposes.care", wrong) for wrong in (5, -1, 2.5, float("nan"), True, "2", None)),
        *(("load.minutes_per_post", wrong) for wrong in (-1, float("inf"))),
        *((wrong, 1) for wrong in ("", "purposes", "purposes.carr", "name", "region.UK", "b2b.x")),
        *((wrong, 1) for wrong in ("load.hours", "region.pl", "facts.0", "groups.open", "year")),
        ("load.days", 8),
        ("talk.without", 1.1),
    ],
)
def test_a_number_that_cannot_stand_there_is_named_by_its_path(path, number):
    with pytest.raises(WrongNumber) as wrong:
        overruled(KNOWN.networks["facebook"], {path: number})
    assert wrong.value.path == path


def test_a_closed_network_has_no_numbers_to_overrule():
    with pytest.raises(WrongNumber):
        overruled(KNOWN.networks["bebo"], {"b2b": 1})


def test_what_may_be_overruled_has_a_label_and_nothing_else_has():
    assert "{name}" in label("purposes.care")
    assert "{name}" not in label("region.default")
    assert label("b2b") == NUMBERS["b2b"]
    with pytest.raises(WrongNumber):
        label("b2b.care")


def test_a_network_cannot_be_changed():
    with pytest.raises(AttributeError):
        KNOWN.networks["x"].b2b = 4
    with pytest.raises(TypeError):
        KNOWN.networks["x"].purposes["care"] = 4
    assert isinstance(KNOWN.networks["x"], Network)


def test_a_fact_of_some_countries_concerns_those_who_sell_there():
    fact = Fact("F", "https://a", "2025", Quality.WEAK, countries=("PL", "GR"))
    assert fact.concerns({"GR": 0.2, "DE": 0.8})
    assert fact.concerns(())
    assert not fact.concerns({"DE": 1.0})
    assert fact_of("2025").concerns({"DE": 1.0})
