"""A consultant's own files: they overrule or add, and a broken one is named and skipped."""

import errno
import os
from pathlib import Path

import pytest

from app import paths
from app.knowledge.catalogue import all_texts, installed, read, read_folder
from app.knowledge.network import Status
from app.knowledge.numbers import numbers_of, overruled

SHIPPED = read()
REDDIT = (paths.resources() / "knowledge" / "networks" / "reddit.toml").read_text("utf-8")
MINE = REDDIT.replace('name = "Reddit"', 'name = "Local board"')


@pytest.fixture
def own(tmp_path):
    folder = tmp_path / "networks"
    folder.mkdir()
    return folder


def put(own, name, text):
    (own / name).write_text(text, "utf-8")
    return read_folder(own=own)


def the_trouble(known):
    (trouble,) = known.troubles
    assert known.networks == SHIPPED.networks
    assert known.own == {}
    return str(trouble)


def test_a_file_overrules_only_what_it_names(own):
    known = put(own, "facebook.toml", "[load]\nminutes_per_post = 30\n[purposes]\ncare = 2\n")
    mine, shipped = known.networks["facebook"], SHIPPED.networks["facebook"]
    assert (mine.load.minutes_per_post, mine.purposes["care"]) == (30, 2)
    assert known.own == {"facebook": {"purposes.care": 2, "load.minutes_per_post": 30}}
    assert overruled(shipped, known.own["facebook"]) == mine
    assert known.troubles == ()
    assert {**known.networks, "facebook": shipped} == SHIPPED.networks


def test_dotted_names_overrule_too_and_texts_are_no_numbers(own):
    known = put(own, "x.toml", 'purposes.care = 4\nmotive = "Argue."\nregion.SE = 3\n')
    assert known.networks["x"].motive == "Argue."
    assert known.own == {"x": {"purposes.care": 4, "region.SE": 3}}


def test_what_is_overruled_with_the_same_number_is_not_told(own):
    assert put(own, "x.toml", "b2b = 2").own == {"x": {}}


def test_a_network_of_ones_own_is_complete_and_all_its_numbers_are_told(own):
    known = put(own, "local.toml", MINE)
    mine = known.networks["local"]
    assert (mine.id, mine.name, mine.status) == ("local", "Local board", Status.ACTIVE)
    assert known.own == {"local": dict(numbers_of(mine))}
    assert len(known.networks) == len(SHIPPED.networks) + 1
    assert "Local board" in all_texts(known)


def test_a_closed_network_of_ones_own_needs_only_its_story(own):
    text = 'name = "Grono"\nshort = "Grono"\nstatus = "retired"\nwhat = "It closed."\n'
    assert put(own, "grono.toml", text).networks["grono"].status is Status.RETIRED


def test_a_network_can_be_said_to_be_closed(own):
    known = put(own, "x.toml", 'status = "retired"\nwhat = "It closed."')
    assert known.networks["x"].status is Status.RETIRED
    assert known.own == {"x": {}}


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("mine.toml", 'name = "Mine"', "short: is missing"),
        ("mine.toml", MINE.replace('motive = "', 'motif = "'), "motif: is not known"),
        ("mine.toml", MINE.replace('kind = "forum"\n', ""), "kind: is missing"),
        ("mine.toml", MINE.replace("days = 5\n", ""), "load, days: is missing"),
        ("mine.toml", MINE.replace("local = 0\n", ""), "purposes, local: is missing"),
        ("mine.toml", MINE.replace("a65 = 0", "a66 = 0"), "ages, a66: is not known"),
        ("mine.toml", MINE.replace("default = 2\n", ""), "region, default: is missing"),
        ("mine.toml", MINE.replace("GB = 3", "UK = 3"), "region, UK: is not the code"),
        ("mine.toml", REDDIT, "name: is the name of another network already: 'Reddit'"),
        ("mine.toml", f'id = "mine"\n{MINE}', "id: is not known"),
        ("my board.toml", MINE, "content: its name may only have letters"),
        ("x.toml", "[purposes]\ncare = 5", "purposes, care: is not a whole number from 0 to 4: 5"),
        (
            "x.toml",
            "[purposes]\ncare = 2.5",
            "purposes, care: is not a whole number from 0 to 4: 2.5",
        ),
        ("x.toml", "[purposes]\ncare = true", "purposes, care: is not a whole number"),
        ("x.toml", "[purposes]\ncarr = 2", "purposes, carr: is not known; perhaps it is misspelt"),
        ("x.toml", "purposes = 2", "purposes: is not a table: 2"),
        ("x.toml", "load = 2", "load: is not a table: 2"),
        ("x.toml", "facts = [2]", "facts, number 1: is not a table: 2"),
        ("x.toml", "works = [2]", "works, number 1: is not a text: 2"),
        ("x.toml", '[[facts]]\ntext = "New"', "facts, number 1, source: is missing"),
        ("x.toml", "[load]\ndays = 8", "load, days: is not a number from 0 to 7: 8"),
        (
            "x.toml",
            "[load]\nsetup_hours = -1",
            "load, setup_hours: is not a number from 0 to",
        ),
        ("x.toml", f"[load]\ndays = 1{'0' * 400}", "load, days: is not a number from 0 to 7: 1000"),
        ("x.toml", "[load]\nsetup_hours = inf", "load, setup_hours: is not a number"),
        ("x.toml", "[load]\nsetup_hours = nan", "load, setup_hours: is not a number"),
        ("x.toml", "[talk]\nwithout = 1.5", "talk, without: is not a number from 0 to 1: 1.5"),
        ("x.toml", "[formats]\ntext = 0.9", "formats: the shares add up to 1.20, not to 1.00"),
        ("x.toml", "[formats]\nsong = 0.9", "formats, song: is not known"),
        ("x.toml", 'year = "2020"', "year: is not a whole number from 1990 to 2100: '2020'"),
        ("x.toml", 'kind = "club"', "kind: is 'club', not one of network, video"),
        ("x.toml", "likes = 1", "likes: is not known; perhaps it is misspelt"),
        ("x.toml", "b2b = ", "content: Invalid value"),
        ("x.toml", "a = " + "[" * 5000, "content: is too deep"),
        ("x.toml", "#" * 1_000_001, "content: is too long"),
        ("x.toml", "", "content: says nothing"),
        ("x.toml", "# b2b = 1", "content: says nothing"),
    ],
)
def test_one_fault_in_a_file_is_named_and_the_file_is_skipped(own, name, text, said):
    assert the_trouble(put(own, name, text)).startswith(f"{name}: {said}")


def test_a_file_that_is_no_text_is_named(own):
    (own / "x.toml").write_bytes(b'motive = "\xff"')
    assert "x.toml: content: 'utf-8' codec" in the_trouble(read_folder(own=own))


def test_a_folder_in_place_of_a_file_is_named(own):
    (own / "x.toml").mkdir()
    assert the_trouble(read_folder(own=own)) == "x.toml: content: is not a file"


def test_a_pipe_in_place_of_a_file_stops_nobody(own):
    os.mkfifo(own / "x.toml")
    assert the_trouble(read_folder(own=own)) == "x.toml: content: is not a file"


@pytest.mark.parametrize("target", ["x.toml", "nowhere.toml"])
def test_a_link_that_leads_nowhere_is_named(own, target):
    (own / "x.toml").symlink_to(own / target)
    assert the_trouble(read_folder(own=own)).startswith("x.toml: content: ")


def test_a_file_that_may_not_be_read_is_named(own, monkeypatch):
    (own / "x.toml").write_text("b2b = 1", "utf-8")
    readable = Path.read_text

    def read_text(path, *options):
        if path.parent == own:
            raise PermissionError(errno.EACCES, "Permission denied")
        return readable(path, *options)

    monkeypatch.setattr(Path, "read_text", read_text)
    assert the_trouble(read_folder(own=own)) == "x.toml: content: cannot be read: Permission denied"


def test_a_file_in_place_of_the_folder_is_named(tmp_path):
    (tmp_path / "networks").write_text("b2b = 1", "utf-8")
    assert "networks: content: cannot be read" in the_trouble(
        read_folder(own=tmp_path / "networks")
    )


def test_one_wrong_file_does_not_spoil_the_others(own):
    put(own, "facebook.toml", "b2b = 7")
    put(own, "notes.txt", "not a network")
    known = put(own, "x.toml", "b2b = 3")
    assert [trouble.file.name for trouble in known.troubles] == ["facebook.toml"]
    assert known.own == {"x": {"b2b": 3}}


def test_reading_makes_no_folder_and_finds_the_persons_own():
    assert installed() == SHIPPED
    assert not paths.own_networks().exists()
    paths.own_networks().mkdir(parents=True)
    (paths.own_networks() / "x.toml").write_text("b2b = 4", "utf-8")
    assert installed().networks["x"].b2b == 4
    assert read().networks["x"].b2b == 2
