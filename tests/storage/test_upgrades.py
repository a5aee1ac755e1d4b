"""Files of old versions become plans of the present one, one step at a time."""

import pytest

from app.storage import errors
from app.storage.envelope import from_bytes, to_raw
from app.storage.file import load
from app.storage.upgrades import UPGRADES, VERSION, newest, upgrade
from tests.storage.samples import plan_named, raw_with, sealed


def first_to_second(raw):
    """In a first version that never was, the firm's name stood at the top."""
    name = raw.pop("name")
    return raw | {"business": {"firm": {"title": name}}}


def second_to_third(raw):
    firm = raw["business"]["firm"]
    firm["name"] = firm.pop("title")
    return raw


TABLE = {1: first_to_second, 2: second_to_third}


def test_every_old_version_has_its_step():
    assert sorted(UPGRADES) == list(range(1, VERSION))


@pytest.mark.parametrize(
    ("version", "raw"),
    [
        (1, {"name": "Φούρνος"}),
        (2, {"business": {"firm": {"title": "Φούρνος"}}}),
        (3, {"business": {"firm": {"name": "Φούρνος"}}}),
    ],
)
def test_each_old_version_is_brought_forward_step_by_step(version, raw):
    assert newest(TABLE) == 3
    data = sealed(raw, version=version)
    assert from_bytes(data, upgrades=TABLE).plan == plan_named("Φούρνος")


def test_the_checksum_is_that_of_the_file_not_of_the_upgraded_plan():
    data = sealed({"name": "Anna"}, version=1).replace(b"Anna", b"Anne")
    with pytest.raises(errors.DamagedPlan):
        from_bytes(data, upgrades=TABLE)


def test_a_version_beyond_the_last_step_is_newer():
    with pytest.raises(errors.NewerPlan):
        from_bytes(sealed({}, version=4), upgrades=TABLE)


@pytest.mark.parametrize("raw", [{}, {"name": "x", "business": 5}])
def test_an_upgrade_that_fails_is_told_with_its_version(raw):
    def breaks(plan):
        return {"business": plan["name"].lower() + plan["business"]}

    with pytest.raises(errors.UpgradeFailed) as raised:
        from_bytes(sealed(raw, version=1), upgrades={1: breaks})
    assert raised.value.version == 1


def test_an_upgrade_without_its_step_is_told_with_its_version():
    with pytest.raises(errors.UpgradeFailed):
        from_bytes(sealed({}, version=1), upgrades={2: second_to_third})


def test_what_an_upgrade_makes_is_checked_like_any_file():
    with pytest.raises(errors.WrongContent) as raised:
        from_bytes(sealed({}, version=1), upgrades={1: lambda raw: {"business": {"firm": 5}}})
    assert raised.value.field == "business.firm"


def test_nothing_is_upgraded_that_is_of_the_present_version():
    raw = to_raw(plan_named("Anna"))
    assert upgrade(raw, VERSION, UPGRADES) is raw


def test_a_file_whose_upgrade_fails_is_not_touched(path):
    data = sealed(raw_with(5, "business"))
    path.write_bytes(data)
    with pytest.raises(errors.WrongContent):
        load(path)
    assert path.read_bytes() == data
