"""The catalogue of networks: one file each, and a file that is wrong is named."""

import pytest

from app import paths
from app.knowledge.catalogue import Status, WrongKnowledge, read, read_folder

FILES = sorted((paths.resources() / "knowledge" / "networks").glob("*.toml"))

WATCHED = 'name = "Mine"\nshort = "Mine"\nstatus = "watch"\nwhat = "It is new."'


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "networks").mkdir()
    return tmp_path


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_file_is_a_network(file):
    network = read().networks[file.stem]
    assert network.id == file.stem
    assert network.name.strip() == network.name != ""


def test_there_are_as_many_networks_as_files():
    assert read().networks.keys() == {file.stem for file in FILES}
    assert len(FILES) > 20


def test_the_closed_ones_come_last_and_each_group_by_its_names():
    order = [(list(Status).index(n.status), n.name.casefold()) for n in read().networks.values()]
    assert order == sorted(order)
    assert {network.status for network in read().networks.values()} >= {
        Status.ACTIVE,
        Status.RETIRED,
    }


def test_no_two_networks_have_one_name():
    names = [network.name.casefold() for network in read().networks.values()]
    assert len(names) == len(set(names))


def test_what_is_known_cannot_be_changed():
    with pytest.raises(TypeError):
        read().networks["mine"] = None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('short = "M"\nstatus = "active"', "name"),
        ('name = "Mine"\nstatus = "active"', "short"),
        ('name = "Mine"\nshort = "M"', "status"),
        ('name = "Mine"\nshort = "M"\nstatus = "asleep"', "status"),
        ('name = "Mine"\nshort = "M"\nstatus = "active"', "kind"),
        ('name = "Mine"\nshort = "M"\nstatus = "watch"', "what"),
        ('name = "Mine', "content"),
        ('name = ""\nshort = "M"\nstatus = "active"', "name"),
        ('name = "Mine"\nshort = "M"\nstatus = "active"\nlike = 1', "like"),
    ],
)
def test_a_file_that_is_wrong_is_named_with_the_place(folder, text, place):
    (folder / "networks" / "mine.toml").write_text(text, "utf-8")
    with pytest.raises(WrongKnowledge) as wrong:
        read_folder(folder)
    assert wrong.value.file.name == "mine.toml"
    assert wrong.value.place == place
    assert str(wrong.value).startswith(f"mine.toml: {place}: ")


def test_a_network_is_one_file(folder):
    (folder / "networks" / "mine.toml").write_text(WATCHED, "utf-8")
    assert {n.name: n.status for n in read_folder(folder).networks.values()} == {
        "Mine": Status.WATCH
    }


def test_no_folder_is_no_knowledge(tmp_path):
    assert read_folder(tmp_path).networks == {}
