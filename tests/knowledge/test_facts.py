"""Purposes, measures, rules and formats: they fit together, and each planted fault is named."""

import shutil

import pytest

from app import paths
from app.knowledge.catalogue import WrongKnowledge, all_texts, read, read_evidence, read_folder
from app.knowledge.measure import Every, Phase
from app.language import Language

SOURCE = paths.resources() / "knowledge"
KNOWN = read()


@pytest.fixture
def folder(tmp_path):
    for file in SOURCE.glob("*.toml"):
        shutil.copy(file, tmp_path)
    return tmp_path


def planted(folder, file, old, new):
    """Put one fault into a file, and return what is said of it."""
    text = (folder / file).read_text("utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(WrongKnowledge) as wrong:
        read_evidence(read_folder(folder), folder)
    assert wrong.value.file == folder / file
    return str(wrong.value)


def test_there_is_all_that_the_interview_offers():
    counts = [len(KNOWN.purposes), len(KNOWN.pseudo_purposes), len(KNOWN.vanity)]
    assert counts == [12, 5, 14]
    assert [len(KNOWN.measures), len(KNOWN.policy_points), len(KNOWN.formats)] == [57, 13, 8]


@pytest.mark.parametrize("purpose", KNOWN.purposes)
def test_every_purpose_has_something_worth_counting(purpose):
    assert sum(purpose in measure.purposes for measure in KNOWN.measures.values()) >= 3


@pytest.mark.parametrize("vanity", KNOWN.vanity.values(), ids=lambda v: v.id)
def test_what_looks_good_is_answered_for_some_purpose(vanity):
    assert vanity.instead
    assert all(vanity.instead.values())


@pytest.mark.parametrize("kind", ["purposes", "vanity", "measures", "policy_points", "formats"])
def test_no_two_things_of_a_kind_have_one_name(kind):
    names = [thing.name.casefold() for thing in getattr(KNOWN, kind).values()]
    assert len(names) == len(set(names))


def test_every_text_can_be_said_and_tells_a_person_no_numbers_of_sources():
    texts = [text for text in all_texts(KNOWN) if text not in KNOWN.networks]
    assert len(texts) > 300
    for text in texts:
        assert Language().say(text) == text
        assert "{" not in text
    said = " ".join(texts)
    assert not [f"{letter}{n}" for letter in "SE" for n in range(1, 111) if f"({letter}{n}" in said]


def test_a_measure_says_how_often_and_of_which_phase_it_is():
    assert {measure.every for measure in KNOWN.measures.values()} == set(Every)
    assert {measure.phase for measure in KNOWN.measures.values()} == set(Phase)


def test_nothing_known_can_be_changed():
    with pytest.raises(TypeError):
        KNOWN.vanity["likes"].instead["care"] = ()
    with pytest.raises(AttributeError):
        KNOWN.purposes["care"].name = "other"


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (
            "purposes.toml",
            'name = "Help customers"\n',
            "",
            "purpose “care”, name: is missing",
        ),
        (
            "purposes.toml",
            "sentence =",
            "sentense =",
            "purpose “care”, sentense: is not known; perhaps it is misspelt",
        ),
        (
            "purposes.toml",
            'name = "Help customers"',
            "name = 7",
            "purpose “care”, name: is not a text: 7",
        ),
        (
            "purposes.toml",
            'name = "Help customers"',
            'name = " "',
            "purpose “care”, name: is not a text: ' '",
        ),
        (
            "purposes.toml",
            'id = "reputation"',
            'id = "care"',
            "purpose “care”: stands there twice",
        ),
        ("purposes.toml", 'id = "exist"', 'id = "care"', "pseudo “care”: stands there twice"),
        ("purposes.toml", 'id = "care"\n', "", "purpose number 1, id: is missing"),
        (
            "purposes.toml",
            "[[pseudo]]",
            "[[psuedo]]",
            "psuedo: is not known; perhaps it is misspelt",
        ),
        (
            "measures.toml",
            'purposes = ["care"]',
            'purposes = ["carr"]',
            "measure “first_answer_time”, purposes: “carr” is not the id of a purpose",
        ),
        (
            "measures.toml",
            "instead.care = [",
            "instead.carr = [",
            "vanity “followers”, instead: “carr” is not the id of a purpose",
        ),
        (
            "measures.toml",
            '["answered_share", ',
            '["answerd_share", ',
            "vanity “followers”, instead, care: “answerd_share” is not the id of a measure",
        ),
        (
            "measures.toml",
            'id = "answered_share"',
            'id = "likes"',
            "measure “likes”: stands there twice",
        ),
        (
            "measures.toml",
            'phase = "walk"',
            'phase = "fly"',
            "measure “first_answer_time”, phase: is 'fly', not one of walk, run",
        ),
        (
            "measures.toml",
            "good_low = true",
            'good_low = "yes"',
            "measure “first_answer_time”, good_low: is not true or false: 'yes'",
        ),
        (
            "measures.toml",
            'seeds = ["S29", "S75"]',
            'seeds = "S29"',
            "vanity “followers”, seeds: is not a list: 'S29'",
        ),
        (
            "measures.toml",
            'sources = ["E26"]',
            'sources = ["E99"]',
            "vanity “likes”, sources: “E99” is not the id of any evidence",
        ),
        (
            "measures.toml",
            'sources = ["E2", "E3", "E4"]',
            'sources = ["E2", "4", "M4"]',
            "sources: “4” is not the id of any evidence",
        ),
        (
            "evidence.toml",
            'quality = "C"',
            'quality = "F"',
            "evidence “E1”, facts, number 1, quality: is 'F', not one of A, B, C, D, E",
        ),
        ("evidence.toml", 'date = "2013-11-01"\n', "", "facts, number 1, date: is missing"),
        ("countries.toml", 'country = "UA"', 'country = "RU"', "note “RU”: stands there twice"),
        ("countries.toml", 'country = "UA"', 'country = "UK"', "note, UK: is not the code"),
        ("catalogue.toml", "number =", "numbr =", "numbr: is not known; perhaps it is misspelt"),
        ("policy.toml", 'rule = "We are', 'rules = "We are', "rules: is not known"),
        ("formats.toml", '[[format]]\nid = "text"', "[[format]]\nid = text", "content: "),
        ("formats.toml", '[[format]]\nid = "text"', '[formats]\nid = "text"', "formats: is not"),
    ],
)
def test_a_planted_fault_is_named_with_file_and_place(folder, file, old, new, said):
    assert said in planted(folder, file, old, new)


def test_the_texts_within_networks_and_evidence_are_to_be_translated_too():
    texts = set(all_texts(KNOWN))
    facebook, first = KNOWN.networks["facebook"], read_evidence(KNOWN)["E1"]
    assert {facebook.short, facebook.works[0], facebook.groups.note, facebook.facts[0].text} < texts
    assert {first.title, first.use, first.facts[0].text, KNOWN.countries["RU"].text} < texts
    assert KNOWN.version.researched in texts
    assert not texts & {"", facebook.id, facebook.facts[0].source, facebook.facts[0].date}


def test_a_table_that_is_no_list_is_named(folder):
    (folder / "formats.toml").write_text('[format]\nid = "text"', "utf-8")
    with pytest.raises(WrongKnowledge, match=r"format: is not written as \[\[format\]\]"):
        read_folder(folder)
